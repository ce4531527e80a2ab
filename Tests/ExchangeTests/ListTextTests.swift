import Exchange
import Foundation
import Testing

struct ListTextTests {
    private static let words = "<?xml version=\"1.0\"?><a>Muñoz – “sí” €</a>"

    @Test(arguments: [
        (String.Encoding.utf8, [0xEF, 0xBB, 0xBF] as [UInt8]), (.utf8, []),
        (.utf16LittleEndian, [0xFF, 0xFE]),
        (.utf16BigEndian, [0xFE, 0xFF]), (.utf16LittleEndian, []), (.utf16BigEndian, []),
        (.utf32LittleEndian, [0xFF, 0xFE, 0, 0]), (.utf32BigEndian, [0, 0, 0xFE, 0xFF]), (.windowsCP1252, []),
    ])
    func `a text is read in whatever encoding it came`(_ encoding: String.Encoding, _ mark: [UInt8]) throws {
        let bytes = mark + Array(try #require(ListTextTests.words.data(using: encoding)))
        let text = String(decoding: ListText(bytes).text, as: UTF8.self)
        #expect(text.trimmingCharacters(in: ["\u{FEFF}"]) == ListTextTests.words)
    }

    @Test(arguments: [
        ("ISO-8859-1", String.Encoding.isoLatin1, "<a>Jérôme</a>", nil as String?),
        ("windows-1251", .windowsCP1251, "<a>Иванов</a>", nil),
        ("ISO-8859-2", .isoLatin2, "<a>Łukašenka</a>", nil),
        ("ISO-8859-1", .utf8, "<a>Łukašenka</a>", "its bytes are UTF-8"),
        ("UTF-16", .utf8, "<a>Łukašenka</a>", "its bytes are UTF-8"),
        ("UTF-8", .isoLatin1, "<a>Jérôme</a>", "Windows-1252"),
        ("UTF-8", .utf8, "<a>Łukašenka</a>", nil),
        ("unheard-of", .utf8, "<a>plain</a>", nil),
    ])
    func `bytes are believed before what a declaration says of them`(
        _ name: String, _ encoding: String.Encoding, _ element: String, _ finding: String?
    ) throws {
        let whole = "<?xml version='1.0' encoding='\(name)'?>\(element)"
        let text = ListText(Array(try #require(whole.data(using: encoding))))
        #expect(String(decoding: text.text, as: UTF8.self) == whole)
        #expect(text.findings.count == (finding == nil ? 0 : 1))
        if let finding { #expect(text.findings.first?.contains(finding) ?? false) }
    }

    @Test func `broken bytes and zeros become U+FFFD, and tables of older days are Windows-1252`() {
        func text(_ bytes: [UInt8]) -> String { String(decoding: ListText(bytes).text, as: UTF8.self) }
        #expect(
            text(Array("{\"id\":\"Mu".utf8) + [0xFF] + Array("ñoz\"}".utf8)) == "{\"id\":\"Mu\u{FFFD}ñoz\"}")
        #expect(text(Array("[1,\0 2]".utf8)) == "[1,\u{FFFD} 2]")
        let row = "36,NI\u{F1}O,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"
        #expect(text(row.unicodeScalars.map { UInt8($0.value) }) == row)
        for bytes: [UInt8] in [
            [], [0], [0xFF], [0xFE, 0xFF], [0xFF, 0xFE, 0], [0xE2, 0x82], [0, 0, 0xFE, 0xFF, 1],
            [0x3C, 0, 0x3F, 0, 0x78],
        ] {
            #expect(String(validating: ListText(bytes).text, as: UTF8.self) != nil)
        }
    }
}
