import Foundation
import Testing

@testable import Documents

@Suite struct PDFTests {
    @Test func `pages, title and date are read`() throws {
        let document = try read(pdf(["Tocor\u{F3}n, Aragua", "P\u{E1}gina dos"]), named: "informe.pdf")
        #expect(try texts(of: document).map(\.trimmed) == ["Tocorón, Aragua", "Página dos"])
        #expect(document.title == "El informe")
        #expect(document.created == "2023-09-20T16:00:00")
        #expect(document.metadata["pages"] == ["2"])
        #expect(document.findings == [])
    }

    @Test func `pages without text are named`() throws {
        let document = try read(pdf(["uno", "", "tres", "", "", "seis"]), named: "a.pdf")
        #expect(document.pages.count == 6)
        #expect(document.findings == ["pages 2, 4–5 have no text, perhaps scans"])
    }

    @Test func `a PDF without any text says so`() {
        let error = #expect(throws: DocumentError.self) { try read(pdf(["", ""]), named: "escaneo.pdf") }
        #expect(error?.reason == .noText(format: .pdf))
    }

    @Test func `a PDF that breaks off is damaged or named as faulty`() throws {
        let whole = pdf((1...20).map { "línea \($0)" })
        for length in stride(from: 6, to: whole.count - 200, by: 331) {
            let error = #expect(throws: DocumentError.self) { try read(whole.prefix(length), named: "a.pdf") }
            guard case .damaged = error?.reason else {
                Issue.record("\(length) bytes: \(String(describing: error))")
                continue
            }
        }
    }

    @Test func `text over the limit is cut, and the program stopped`() throws {
        let document = try read(
            pdf((1...50).map { "linea numero \($0)" }), named: "a.pdf",
            limits: .standard { $0.textBytes = 100 })
        #expect(document.text.utf8.count == 100)
        #expect(document.findings.contains("text cut at 100 bytes"))
    }

    @Test func `a program that is not installed is named with its package`() throws {
        let folder = try TemporaryFolder()
        let file = try SourceFile(
            opening: folder.file("a.pdf", pdf(["uno"])), named: "a.pdf",
            scratch: ScratchFolder(folder.url, limit: 1),
            options: .standard)
        let error = #expect(throws: DocumentError.self) {
            try ExternalTool(program: "no-such-program", package: "some-package").run([], on: file, limit: 1)
        }
        #expect(
            error?.description
                == "a.pdf: the program no-such-program is not installed; install it with: apt-get install some-package."
        )
    }

    @Test func `files inside are kept under their names`() throws {
        let folder = try TemporaryFolder()
        let file = "nombre;importe\nAna;100\n"
        let document = try read(
            assemble([
                "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >> >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
                "<< /Type /Filespec /F (../../pagos.csv) /UF (../../pagos.csv) /EF << /F 5 0 R >> >>",
                "<< /Type /EmbeddedFile /Subtype /text#2Fcsv /Length \(file.utf8.count) >>\nstream\n\(file)\nendstream",
            ]), named: "a.pdf", in: folder)
        let part = try #require(document.attachments.first)
        #expect(part.name == "../../pagos.csv")
        #expect(part.declaredType == "text/csv")
        #expect(part.file.deletingLastPathComponent().path == folder.url.path)
        #expect(try Data(contentsOf: part.file) == Data(file.utf8))
    }

    @Test(
        .enabled(if: Corpus.isThere, "no ../shared/data/documents beside the project"),
        arguments: [
            "aes-128.pdf", "aes-128-m.pdf", "aes-256.pdf", "aes-256-m.pdf", "aes-256-r6.pdf", "rc4-40.pdf",
            "rc4-128.pdf",
        ])
    func `a password opens what it protects`(name: String) throws {
        let file = try Data(contentsOf: Corpus.url.appending(path: "docs-pdfminer/encryption/\(name)"))
        let error = #expect(throws: DocumentError.self) { try read(file, named: name, passwords: ["no"]) }
        #expect(error?.reason == .encrypted)
        for password in name == "aes-256-r6.pdf" ? ["usersecret", "ownersecret"] : ["foo", "baz"] {
            let text = try read(file, named: name, passwords: ["no", password]).text
            #expect(text.contains("Secret!") || text.contains("Hello World"))
        }
    }

    @Test func `a file pinned to a page is named`() throws {
        let document = try read(
            assemble([
                "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Annots [5 0 R] "
                    + "/Resources << /Font << /F1 6 0 R >> >> >>",
                "<< /Length 37 >>\nstream\nBT /F1 12 Tf 72 720 Td (Anexo) Tj ET \nendstream",
                "<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            ]), named: "a.pdf")
        #expect(document.text.trimmed == "Anexo")
        #expect(document.findings.contains("files are pinned to pages as notes, and were not taken out"))
    }
}
