import Names
import Testing

/// Names as their bearers write them, and the words that UN, OFAC and EU lists or passports have for them.
@Suite struct RomanisedNameTests {
    @Test(arguments: [
        ("Владимир Владимирович Путин", "vladimir vladimirovich putin"), ("Сергей Лавров", "sergey lavrov"),
        ("Рамзан Кадыров", "ramzan kadyrov"), ("Никита Хрущёв", "nikita khrushchev"),
        ("Юрий Афанасьев", "yury afanasyev"), ("Александр Яковлев", "aleksandr yakovlev"),
        ("Володимир Зеленський", "volodymyr zelensky"), ("Сергій Гайдай", "serhiy hayday"),
        ("Євген Балицький", "yevhen balytsky"), ("Київ", "kyiv"), ("Ґалаґан", "galagan"),
        ("Ратко Младић", "ratko mladic"), ("Слободан Милошевић", "slobodan milosevic"),
        ("Радован Караџић", "radovan karadzic"), ("Нұрсұлтан Назарбаев", "nursultan nazarbaev"),
        ("Георги Първанов", "georgi parvanov"), ("ЛУКАШЕНКО", "lukashenko"),
    ])
    func `Cyrillic names read as in passports`(name: String, words: String) {
        #expect(spelling(name) == words)
    }

    @Test(arguments: [
        ("Γιώργος Παπανδρέου", "giorgos papandreou"), ("Ντόρα Μπακογιάννη", "dora bakogianni"),
        ("Αλέξης Τσίπρας", "alexis tsipras"), ("Κυριάκος Μητσοτάκης", "kyriakos mitsotakis"),
        ("Ευάγγελος Βενιζέλος", "evangelos venizelos"), ("Ευτύχιος", "eftychios"),
        ("Ἀριστοτέλης", "aristotelis"),
        ("Սերժ Սարգսյան", "serzh sargsyan"), ("Նիկոլ Փաշինյան", "nikol pashinyan"), ("Ոսկանյան", "voskanyan"),
        ("ედუარდ შევარდნაძე", "eduard shevardnadze"), ("მიხეილ სააკაშვილი", "mikheil saakashvili"),
        ("ᲡᲐᲐᲙᲐᲨᲕᲘᲚᲘ", "saakashvili"),
    ])
    func `Greek, Armenian and Georgian names read as in passports`(name: String, words: String) {
        #expect(spelling(name) == words)
    }

    /// The vowels that Arabic and Hebrew leave out are left out here: the oracle is the listed name without them.
    @Test(arguments: [
        ("محمد", "Muhammad"), ("صدام حسين", "Saddam Hussein"), ("بشار", "Bashar"),
        ("أيمن الظواهري", "Ayman Zawahiri"),
        ("قاسم سلیمانی", "Qasim Sulaimani"), ("محمود احمدی‌نژاد", "Mahmud Ahmadinejad"),
        ("نواز شریف", "Nawaz Sharif"),
        ("پرویز مشرف", "Parviz Musharraf"), ("گلبدین حکمتیار", "Gulbadin Hikmatyar"),
        ("عبد الله", "Abd Allah"),
        ("عبدالله", "Abd Allah"), ("عبدالرحمن", "Abd Rahman"), ("أبو بكر", "Abu Bakr"),
        ("أسامة بن لادن", "Asama bin Ladin"),
        ("حافظ سعید", "Hafiz Said"), ("إيران", "Iran"), ("رضا پهلوی", "Riza Pahlawi"), ("مصطفی", "Mustafa"),
        ("حقانى", "Haqqani"), ("نورالدین", "Nuruddin"), ("نصرالله", "Nasrullah"), ("يحيى", "Yahya"),
        ("الياس", "Alyas"), ("التكريتي", "Tikriti"),
    ])
    func `Arabic, Persian and Urdu consonants read as in lists`(name: String, listed: String) {
        #expect(skeleton(spelling(name)) == skeleton(listed.lowercased()))
    }

    @Test(arguments: [
        ("אריאל שרון", "Ariel Sharon"), ("בנימין נתניהו", "Binyamin Ntanyahu"), ("שמעון פרס", "Shimon Peres"),
        ("יוסף", "Yosef"), ("לוי", "Levi"), ("אהוד ברק", "Ehud Barak"), ("ג׳ורג׳", "Jorj"),
        ("צ׳רלס", "Charles"),
    ])
    func `Hebrew consonants read as in lists`(name: String, listed: String) {
        #expect(skeleton(spelling(name)) == skeleton(listed.lowercased()))
    }

    @Test(arguments: [
        ("习近平", "xi jinping"), ("習近平", "xi jinping"), ("诸葛亮", "zhuge liang"), ("欧阳修", "ouyang xiu"),
        ("司马", "sima"),
        ("查良镛", "zha liangyong"), ("曾庆红", "zeng qinghong"), ("安倍晋三", "an bei jin san"),
        ("やまもと たろう", "yamamoto taro"), ("シャルル・ドゴール", "sharuru dogoru"), ("はっとり", "hattori"),
        ("ﾔﾏﾀﾞ", "yamada"), ("きょうこ", "kyoko"), ("フィリップ", "firippu"),
        ("김정은", "kim jeongeun"), ("남궁민수", "namgung minsu"), ("이순신", "lee sunsin"),
    ])
    func `Chinese, Japanese and Korean names read in pinyin, Hepburn and Revised Romanisation`(
        name: String, words: String
    ) { #expect(spelling(name) == words) }

    @Test(arguments: [
        ("नरेन्द्र मोदी", "narendra modi"), ("मनमोहन सिंह", "manmohan singh"), ("सुभाष चन्द्र", "subhash chandra"),
        ("जवाहरलाल", "javaharlal"), ("শেখ হাসিনা", "shekh hasina"), ("রহমান", "rahman"),
        ("ਮਨਮੋਹਨ ਸਿੰਘ", "manmohan singh"), ("మోహన", "mohana"), ("මහින්ද රාජපක්ෂ", "mahinda rajapaksha"),
        ("ប៉ុល ពត", "pol pot"), ("ហ៊ុន សែន", "hun sen"), ("ทักษิณ ชินวัตร", "thaksin chinwat"), ("สมชาย", "somchai"),
        ("ທອງລຸນ", "thonglun"), ("အောင်ဆန်းစုကြည်", "aungsansukyi"), ("አቢይ አህመድ", "abiy ahmed"),
    ])
    func `names of South Asia, South-East Asia and Ethiopia read as in Latin script`(
        name: String, words: String
    ) {
        #expect(spelling(name) == words)
    }

    @Test(arguments: [
        ("Łukasz Bjørn Straße", "lukasz bjorn strasse"), ("Ægir Þór Đorđe", "aegir thor dorde"),
        ("IŞIK ışık", "isik isik"),
        ("Əliyev", "aliyev"), ("Ｎｕñｅｚ", "nunez"), ("𝕁𝕠𝕙𝕟", "john"), ("ﬁn Ⅳ", "fin iv"),
        ("Sa'adi Sa’adi Sa`adi", "saadi saadi saadi"),
        ("Pyo’ng-ch’o’l", "pyong chol"), ("‘Abd ʿAbd", "abd abd"), ("3M Ig0r", "3m ig0r"),
        ("٣٤ ４２ ①²", "34 42 12"),
        ("AT&T", "at and t"), ("№ 5", "no 5"), ("S.A. U.S.S.R. S.A", "sa ussr sa"),
        ("J.Smith J. Smith", "j smith j smith"),
        ("a\u{200B}b\u{202E}c\u{AD}d", "abcd"), ("", ""), ("---", ""), ("😀 Kim", "kim"), ("Ƀ ɐ", "b a"),
    ])
    func `Latin names keep only their plain letters`(name: String, words: String) {
        #expect(spelling(name) == words)
    }

    @Test(arguments: [
        ("ⴰⵎⴰⵣⵉⵖ", "amazigh"), ("ދިވެހި", "dhivehi"), ("𞤀𞤣𞤤𞤢𞤥", "adlam"), ("ᏣᎳᎩ", "tsalagi"),
        ("ᠮᠣᠩᠭᠣᠯ", "monggol"), ("ꦗꦮ", "jawa"),
    ])
    func `letters of rarer scripts are spelt after their names`(name: String, words: String) {
        #expect(spelling(name) == words)
    }

    @Test func `a name mixing look-alike letters stays one word`() {
        #expect(spelling("P\u{443}tin") == "putin")
    }

    @Test(
        arguments: [
            ("J.-C. Dupont", [.followedByDot, [.followedByDot, .afterHyphen], []]),
            ("GUERRERO, Hector", [[.upperCase, .followedByComma], []]), ("Jean-Claude", [[], .afterHyphen]),
            ("Ivan (Vanya) Petrov", [[], .inBrackets, []]),
            ("Joaquín 'El Chapo' Guzmán", [[], .inQuotes, .inQuotes, []]),
            ("Joaquín «El Chapo»", [[], .inQuotes, .inQuotes]), ("O'Neill d'Arc", [[], []]),
            ("'Abd Ali \"Abu\" Sa'di", [[], [], .inQuotes, []]), ("al-‘Ala’ Ivan", [.article, []]),
            ("בע\"מ", [.vowelled]),
            ("Saddam al-Tikriti", [[], .article]), ("Abd-al-Rahman", [[], [.article, .afterHyphen]]),
            ("as-Safrani AL-TIKRITI", [.article, [.article, .upperCase]]), ("Ar-Menia", [[], .afterHyphen]),
            ("Al Pacino", [[], []]), ("التكريتي", [[.article, .vowelled]]),
            ("عبدالرحمن", [.vowelled, [.article, .vowelled]]),
            ("عبدالله", [.vowelled, .vowelled]),
            ("安倍晋三", [[], .afterHyphen, .afterHyphen, .afterHyphen]), ("А. Пушкин", [.followedByDot, []]),
        ] as [(String, [RomanisedName.Marks])])
    func `words tell what stood around them`(name: String, marks: [RomanisedName.Marks]) {
        #expect(RomanisedName(name).words.map(\.marks) == marks)
    }

    @Test(arguments: [
        ("Núñez, José", ["Núñez", "José"]), ("عبدالرحمن", ["عبد", "الرحمن"]), ("习近平", ["习", "近平"]),
        ("김정은", ["김", "정은"]), ("J.-C. al-Hakim", ["J", "C", "Hakim"]), ("U.S.S.R.", ["U.S.S.R"]),
    ])
    func `words know where they came from`(name: String, sources: [String]) {
        let bytes = Array(name.utf8)
        let found = RomanisedName(name).words.map { String(decoding: bytes[$0.source], as: UTF8.self) }
        #expect(found == sources)
    }

    @Test(arguments: [
        ("Иван", Script.cyrillic), ("محمد", .arabic), ("אב", .hebrew), ("Ivan", .latin), ("42", .digits),
        ("3M", .latin),
        ("김", .hangul), ("王", .han), ("やま", .kana), ("ᏣᎳᎩ", .other),
    ])
    func `words keep their script`(name: String, script: Script) {
        #expect(RomanisedName(name).words.first?.script == script)
    }

    private func spelling(_ name: String) -> String {
        let read = RomanisedName(name)
        return read.words.map { String(decoding: read.bytes[$0.letters], as: UTF8.self) }.joined(
            separator: " ")
    }

    /// The consonants, each once in a row; w and y count as vowels, f as p, v as b.
    private func skeleton(_ words: String) -> String {
        var skeleton = ""
        for letter in words where !"aeiouwy".contains(letter) {
            let sound: Character = letter == "f" ? "p" : letter == "v" ? "b" : letter
            if skeleton.last != sound { skeleton.append(sound) }
        }
        return skeleton
    }
}
