import Foundation
import Names
import Testing

/// Resources/names/originals.tsv keeps how phrases in other scripts are romanised, for Scripts/name-tables.py to store.
///
/// The variable TRAMA_ROMANISE of the environment makes the first test write the file's second column anew.
@Suite struct OriginalsTests {
    @Test func `every phrase in its own script is kept as it is romanised`() throws {
        let rows = try NameResources.rows("originals.tsv")
        #expect(rows.count > 20_000)
        if ProcessInfo.processInfo.environment["TRAMA_ROMANISE"] != nil {
            let lines = rows.map { $0[0] + "\t" + words(RomanisedName($0[0])) + "\n" }
            let header = "# phrase in its own script, as Sources/Names romanises it\n"
            try (header + lines.joined()).write(
                to: NameResources.folder.appendingPathComponent("originals.tsv"), atomically: true,
                encoding: .utf8)
            return
        }
        for row in rows { #expect(words(RomanisedName(row[0])) == row[1], "\(row[0])") }
    }

    @Test(arguments: [
        ("شركة الأمل للتجارة العامة", Phrase.Kind.legalForm, "company"),
        ("بنك صادرات ايران", .organisationWord, "bank"),
        ("مجموعة الفجر", .organisationWord, "group"), ("حركة", .organisationWord, "movement"),
        ("حزب", .organisationWord, "party"), ("كتائب", .organisationWord, "battalion"),
        ("جيش", .organisationWord, "army"), ("صرافی", .organisationWord, "exchange"),
        ("دانشگاه", .organisationWord, "university"),
        ("وزارت دفاع", .organisationWord, "ministry"), ("международный", .organisationWord, "international"),
        ("судоходная", .organisationWord, "shipping"), ("нефтяная", .organisationWord, "oil"),
        ("集团", .organisationWord, "group"), ("國際", .organisationWord, "international"),
        ("은행", .organisationWord, "bank"), ("해운", .organisationWord, "shipping"),
        ("العراق", .place, "iraq"), ("العراقية", .place, "iraq"), ("سوریه", .place, "syria"),
        ("الليبية", .place, "libya"), ("الصين", .place, "china"), ("Сирия", .place, "syria"),
        ("مسکو", .place, "moscow"), ("تهران", .place, "tehran"), ("北京", .place, "beijing"),
        ("俄罗斯", .place, "russia"), ("韓国", .place, "south korea"), ("평양", .place, "pyongyang"),
        ("長江", .place, "changjiang"),
    ])
    func `phrases in their own script mean what they mean in English`(
        original: String, kind: Phrase.Kind, english: String
    ) throws {
        let found = try #require(Phrase.longest(in: words(RomanisedName(original))), "\(original)")
        #expect(found.kind == kind)
        #expect(found.meaning == Phrase.longest(in: english)?.meaning)
    }

    private func words(_ name: RomanisedName) -> String {
        name.words.map { String(decoding: name.bytes[$0.letters], as: UTF8.self) }.joined(separator: " ")
    }
}
