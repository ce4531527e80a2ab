import Foundation
import Testing

@testable import Documents

@Suite struct RichTextTests {
    // The examples of the RTF 1.9.1 specification, and what Word makes of them.
    @Test(arguments: [
        ("{\\rtf1\\ansi Hola\\par Mundo}", "Hola\n\nMundo"),
        ("{\\rtf1\\ansi\\ansicpg1250 za\\'bf\\'f3\\'b3\\'e6}", "zażółć"),
        ("{\\rtf1\\ansi{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}{\\f1\\'cf\\'f0\\'e8}\\'e9}", "Приé"),
        ("{\\rtf1{\\fonttbl{\\f0\\fcharset128 M;}}\\f0\\'93\\'fa\\'96\\'7b}", "日本"),
        ("{\\rtf1\\uc1 \\u1055?\\u1088\\'3f\\uc2 \\u225??\\uc0\\u237 x}", "Прáíx"),
        (
            "{\\rtf1 \\u-10187?\\u-9138?}",
            "😎".replacing(
                "😎",
                with: String(
                    decoding: [UInt16(bitPattern: -10187), UInt16(bitPattern: -9138)], as: UTF16.self))
        ),
        ("{\\rtf1 a\\tab b\\line c\\~d\\_e\\-f\\emdash g}", "a\tb\nc\u{A0}d-ef—g"),
        ("{\\rtf1 \\{x\\} \\\\ y}", "{x} \\ y"),
        (
            "{\\rtf1{\\*\\unknown no}{\\stylesheet{\\s1 no;}}{\\info{\\title no}}s\\bin5 {}{}{\\bin0 }\u{ED}}",
            "sí"
        ),
        ("{\\rtf1 a{\\b\\*\\cs7 b} c}", "ab c"),
        ("{\\rtf1{\\upr{viejo}{\\*\\ud nuevo}}}", "nuevo"),
        (
            "{\\rtf1\\trowd\\intbl Ana\\cell VE\\cell\\row\\trowd\\intbl Luis\\cell\\cell\\row\\pard Fin\\par}",
            "Ana\tVE\nLuis\t\nFin"
        ),
        ("{\\rtf1 a{\\footnote nota}b\\par}", "a[1]b\n\n[1] nota"),
        ("{\\rtf1{\\header Juzgado\\par}texto{\\footer pie}}", "Juzgado\n\ntexto\n\npie"),
        ("{\\rtf1 a{\\*\\atnauthor Luis}{\\*\\annotation ojo}b}", "ab\n\nComment by Luis: ojo"),
        (
            "{\\rtf1{\\field{\\*\\fldinst HYPERLINK \"https://x.org/\"}{\\fldrslt aquí}}}".replacing(
                "í", with: "\\'ed"), "aquí"
        ),
        ("{\\rtf1 a\\par", "a"), ("{\\rtf1 a}}}} b", "a b"),
    ])
    func `control words become text`(rich: String, text: String) throws {
        let document = try read(
            Data(rich.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }), named: "a.rtf")
        #expect(document.text == text)
    }

    @Test func `what the file says of itself is kept`() throws {
        let document = try read(
            "{\\rtf1{\\info{\\title El caso}{\\author Ana}{\\operator Luis}{\\creatim\\yr2023\\mo9\\dy20\\hr4\\min5}{\\company X}}texto {\\v oculto}{\\deleted quitado}}",
            named: "a.rtf")
        #expect(document.title == "El caso")
        #expect(document.author == "Ana")
        #expect(document.created == "2023-09-20T04:05:00")
        #expect(document.metadata["modified-by"] == ["Luis"])
        #expect(document.text == "texto oculto")
        #expect(document.metadata["deleted"] == ["somebody: quitado"])
        #expect(document.findings.contains("some text is formatted as hidden; it was read"))
    }

    @Test func `pictures and objects are kept as files`() throws {
        func little(_ number: Int) -> [UInt8] {
            (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        }
        func string(_ text: String) -> [UInt8] { little(text.utf8.count + 1) + Array(text.utf8) + [0] }
        let file: [UInt8] =
            [2, 0] + Array("a.csv\0C:\\a.csv\0".utf8) + [0, 0, 3, 0] + string("C:\\t") + little(4)
            + Array("1,2\n".utf8)
        let object =
            [1, 5, 0, 0] + little(2) + string("Package") + little(0) + little(0) + little(file.count) + file
        let hex = object.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let document = try read(
            "{\\rtf1 Véase {\\object\\objemb{\\*\\objclass Package}{\\*\\objdata \(hex)}{\\result no}}{\\*\\shppict{\\pict\\pngblip 89504e47\n0d0a}}{\\nonshppict{\\pict\\wmetafile8 00}}}",
            named: "a.rtf")
        #expect(document.attachments.map(\.name) == ["a.csv", "picture-2.png"])
    }

    @Test func `rubbish ends as text or as a reason`() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "{", "}", "\\", "\\par", "\\u-5", "\\'", "\\'e9", "\\bin9", "x", "\\cell", "\\row", "{\\footnote",
            "{\\header",
            "{\\pict\\pngblip", "{\\*\\objdata", "\\uc9", "\\intbl", "\\deleted", "{\\info", "\\yr",
            "{\\field{\\*\\fldinst HYPERLINK \"", "\u{0}",
        ]
        for _ in 0..<300 {
            let body = (0..<30).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            _ = try? read("{\\rtf1" + body, named: "a.rtf")
        }
        _ = try? read("{\\rtf1" + String(repeating: "{", count: 200_000), named: "a.rtf")
    }
}
