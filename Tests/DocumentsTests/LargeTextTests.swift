import Foundation
import Testing

@testable import Documents

@Suite struct LargeTextTests {
    private func parts(_ bytes: Data, named name: String = "t.txt", limit: Int) throws -> (Document, [Data]) {
        let folder = try TemporaryFolder()
        let document = try read(bytes, named: name, limits: .standard { $0.textBytes = limit }, in: folder)
        return (document, try document.attachments.map { try Data(contentsOf: $0.file) })
    }

    @Test func `a text over the limit is kept in parts that end with a line`() throws {
        let text = (0..<200).map { "línea \($0) de un registro muy largo\n" }.joined()
        let (document, parts) = try parts(Data(text.utf8), named: "registro.log", limit: 1_000)
        #expect(document.metadata["parts"] == ["\(parts.count)"])
        #expect(document.attachments[1].name == "registro.log (part 2).txt")
        #expect(parts.allSatisfy { $0.count <= 1_000 && $0.last == 0x0A })
        #expect(Data(parts.joined()) == Data(text.utf8))
    }

    @Test func `one line without end is cut between characters`() throws {
        let text = String(repeating: "añ€😀", count: 500)
        let (_, parts) = try parts(Data(text.utf8), limit: 333)
        #expect(
            parts.allSatisfy {
                String(validating: $0, as: UTF8.self) != nil && $0.count > 300 || $0 == parts.last
            })
        #expect(Data(parts.joined()) == Data(text.utf8))
    }

    @Test(arguments: [
        (String.Encoding.utf16LittleEndian, "utf-16le"), (.utf16BigEndian, "utf-16be"),
        (.windowsCP1252, "windows-1252"), (.windowsCP1251, "windows-1251"), (.shiftJIS, "cp932"),
    ])
    func `every encoding becomes UTF-8, found once`(encoding: String.Encoding, charset: String) throws {
        let lines: [String.Encoding: String] = [
            .windowsCP1251: "Президент подписал указ о награждении сотрудников полиции.\n",
            .shiftJIS: "警察は東京で三人の容疑者を逮捕したと発表した。\n",
        ]
        let text = String(
            repeating: lines[encoding] ?? "El señor Núñez huyó de Tocorón el día después.\n", count: 90)
        let (document, parts) = try parts(try #require(text.data(using: encoding)), limit: 2_000)
        #expect(document.metadata["charset"] == [charset])
        #expect(String(decoding: parts.joined(), as: UTF8.self) == text)
    }

    @Test func `a stray byte does not make a text of UTF-8 another one`() throws {
        let line = Data("áéíóú ñandú, señor Muñoz\n".utf8)
        var bytes = Data()
        for index in 0..<200 { bytes += index == 100 ? line + [0xF3, 0x0A] : line }
        let (document, parts) = try parts(bytes, limit: 1_500)
        #expect(document.metadata["charset"] == ["utf-8"])
        #expect(String(decoding: parts.joined(), as: UTF8.self).contains("\nó\n"))
    }

    @Test func `a large table says its columns`() throws {
        let rows = "nombre;nacido;país\n" + (0..<300).map { "Ana \($0);1980;VE\n" }.joined()
        let (document, parts) = try parts(Data(rows.utf8), named: "lista.csv", limit: 1_024)
        #expect(document.format == .table)
        #expect(document.metadata["columns"] == ["nombre", "nacido", "país"])
        #expect(Data(parts.joined()) == Data(rows.utf8))
    }
}
