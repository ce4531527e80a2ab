import Names
import Testing

/// Words that people spell otherwise than letter by letter.
@Suite struct RomanisingSpellingsTests {
    @Test(arguments: [
        ("محمد", "muhammad"), ("حُسَيْن", "husayn"), ("أحمد", "ahmad"), ("إسماعیل", "ismail"),
        ("عبد الرحمن", "abd rahman"),
        ("صلاح‌الدین", "salahuddin"), ("محمدزاده", "mohammadzadeh"), ("کاظم‌زاده", "kazimzadeh"),
        ("حسن نصرالله", "hasan nasrullah"),
        ("الوطنية", "wataniya"), ("אריאל שרון", "ariel sharon"), ("박 근혜", "park geunhye"),
        ("习 近平", "xi jinping"),
        ("최룡해", "choi ryonghae"),
    ])
    func `common names have the vowels of their Latin spelling`(name: String, words: String) {
        #expect(spelling(name) == words)
    }

    @Test func `vowels that the tables give are marked`() {
        #expect(RomanisedName("محمد").words.first?.marks == .vowelled)
        #expect(RomanisedName("ذهشتك").words.first?.marks == [])
        #expect(RomanisedName("العراق").words.first?.marks == [.article, .vowelled])
    }

    @Test(arguments: [
        ("شركة الأمل للتجارة والنقل", "sharika amal tijara naql"), ("والي", "wali"), ("للو", "llu"),
    ])
    func `what Arabic writes as one with a known word is taken off`(name: String, words: String) {
        #expect(spelling(name) == words)
    }

    @Test(arguments: [
        ("沈忠國際", "shen zhong guoji"), ("沈忠国际", "shen zhong guoji"), ("中国银行", "zhongguo yinhang"),
        ("重庆长安汽车", "chongqing changan qiche"), ("长江", "changjiang"), ("张长江", "zhang changjiang"),
        ("银行", "yinhang"), ("贝拉克·奥巴马", "beilake aobama"), ("列夫・托尔斯泰", "liefu tuoersitai"),
        ("신한은행", "sinhan eunhaeng"), ("은행", "eunhaeng"), ("김정은", "kim jeongeun"),
    ])
    func `Chinese and Korean words of organisations and places are words`(name: String, words: String) {
        #expect(spelling(name) == words)
    }

    @Test(arguments: [
        ("3% Fund", "3 percent fund"), ("٣٪", "3 percent"), ("100 %", "100"), ("%", ""),
        ("Deutsche Bank's", "deutsche bank"), ("Bank’s Fund", "bank fund"), ("BANK'S, Ltd", "bank ltd"),
        ("Sa'adi", "saadi"), ("Ra's al-Khaymah", "ras khaymah"), ("Banks'", "banks"), ("Bank'sé", "bankse"),
    ])
    func `percent is a word and the possessive none`(name: String, words: String) {
        #expect(spelling(name) == words)
    }

    @Test(arguments: [("J.R. Smith", true), ("S.A.", true), ("J. Smith", false), ("JR Smith", false)])
    func `single letters between dots are marked`(name: String, isDotted: Bool) {
        #expect(RomanisedName(name).words.first?.marks.contains(.dottedLetters) == isDotted)
    }

    private func spelling(_ name: String) -> String {
        let read = RomanisedName(name)
        return read.words.map { String(decoding: read.bytes[$0.letters], as: UTF8.self) }.joined(
            separator: " ")
    }
}
