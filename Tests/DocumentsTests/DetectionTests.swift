import Foundation
import Testing

@testable import Documents

@Suite struct DetectionTests {
    @Test(arguments: [
        ("%PDF-1.4 and so on", "whatever.txt", DocumentFormat.pdf),
        ("<!DOCTYPE html><p>Hola</p>", "nota.txt", .html),
        ("  \n<html><body>Hola</body></html>", "sin-nombre", .html),
        ("<p>Hola <b>mundo</b></p>", "fragmento.html", .html),
        ("<p>Hola <b>mundo</b></p>", "fragmento.txt", .plainText),
        ("From: ana@example.org\nTo: luis@example.org\nSubject: Hola\n\nQué tal", "mensaje", .email),
        ("Received: from a\n\tby b; Mon\nMessage-ID: <1@a>\n\nQué tal", "x.dat", .email),
        ("Subject: Hola\n\nQué tal", "x.eml", .email),
        ("Subject: Hola\n\nQué tal", "x.txt", .plainText),
        ("From: the office\nNothing else here.\n", "x.txt", .plainText),
        ("nombre;nacido;país\nAna;1980;VE\nLuis;1975;CO\n", "lista", .table),
        ("nombre,nacido\nAna,1980\n", "lista.csv", .table),
        ("nombre\tnacido\tpaís\nAna\t1980\tVE\nLuis\t1975\tCO\n", "lista.txt", .table),
        ("Ayer, en Caracas, nada.\nHoy, tampoco.\nMañana, quién sabe, dicen.\n", "nota.txt", .plainText),
        ("Ana said hello.", "nota", .plainText),
    ])
    func `the bytes say what a file is`(text: String, name: String, format: DocumentFormat) throws {
        let folder = try TemporaryFolder()
        let file = try SourceFile(
            opening: folder.file("input", Data(text.utf8)), named: name,
            scratch: ScratchFolder(folder.url, limit: 1), options: .standard)
        #expect(try FormatDetection(of: file).format == format)
    }

    @Test func `a name that promises something else is a finding`() throws {
        let document = try read("<html><body><p>Hola a todos</p></body></html>", named: "informe.pdf")
        #expect(document.format == .html)
        #expect(document.findings == ["the name promises a PDF, and the bytes are a web page"])
    }

    @Test(arguments: [
        (Array("%!PS-Adobe-3.0".utf8), "this is PostScript"),
        ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0], "this is a program"),
        (
            [UInt8](repeating: 0, count: 64),
            "this is an unknown kind of file (begins with 00 00 00 00 00 00 00 00)"
        ),
    ])
    func `other formats are refused by name`(bytes: [UInt8], words: String) {
        let error = #expect(throws: DocumentError.self) { try read(Data(bytes), named: "cosa") }
        #expect(error?.description.contains(words) == true)
    }

    @Test func `an encrypted office file is called encrypted`() {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        bytes += [UInt8](repeating: 0, count: 22) + [9, 0]
        bytes += [UInt8](repeating: 0, count: 512) + "EncryptedPackage".utf8.flatMap { [$0, 0] }
        let error = #expect(throws: DocumentError.self) { try read(Data(bytes), named: "secreto.docx") }
        #expect(error?.reason == .encrypted)
    }

    @Test(arguments: [
        ("2023", "2023"), ("2023-09", "2023-09"), ("2023-09-20", "2023-09-20"), ("2023/09/20", "2023-09-20"),
        ("2023-09-20T12:00:00Z", "2023-09-20T12:00:00"), ("2023-09-20T14:00:00+02:00", "2023-09-20T12:00:00"),
        ("2023-09-20T20:00:00.123-0400", "2023-09-21T00:00:00"), ("20230920", "2023-09-20"),
        ("D:20230920120000-04'00'", "2023-09-20T16:00:00"), ("2023-12-31T23:30-04", "2024-01-01T03:30:00"),
        ("2024-02-29T00:00:00+01:00", "2024-02-28T23:00:00"),
    ])
    func `dates come in one shape`(written: String, iso: String) {
        #expect(DocumentDate.iso(written) == iso)
    }

    @Test(arguments: ["", "yesterday", "20 September 2023", "2023-13-01", "2023-09-40", "0000", "12"])
    func `what is no date is none`(written: String) {
        #expect(DocumentDate.iso(written) == nil)
    }

    @Test func `seconds become the date that the C library names`() {
        for seconds in stride(from: -5_000_000_000, through: 20_000_000_000, by: 86_399_777) {
            var time = time_t(seconds)
            var parts = tm()
            gmtime_r(&time, &parts)
            let expected = String(
                format: "%04d-%02d-%02dT%02d:%02d:%02d", Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1,
                Int(parts.tm_mday), Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec))
            #expect(DocumentDate.iso(secondsSince1970: seconds) == expected)
        }
    }
}
