import Foundation
import Testing

@testable import Documents

@Suite struct WordTests {
    @Test func `paragraphs, breaks and tables are laid out as text`() throws {
        let document = try read(
            word(
                paragraph("El informe")
                    + "<w:p><w:r><w:t>uno</w:t><w:tab/><w:t>dos</w:t><w:br/><w:t>tres</w:t></w:r></w:p>"
                    + "<w:tbl><w:tr><w:tc>\(paragraph("Nombre"))</w:tc><w:tc>\(paragraph("País"))</w:tc></w:tr>"
                    + "<w:tr><w:tc>\(paragraph("Ana"))</w:tc><w:tc>\(paragraph("VE"))\(paragraph("CO"))</w:tc></w:tr></w:tbl>"
                    + paragraph("Fin")), named: "informe.docx")
        #expect(document.text == "El informe\n\nuno\tdos\ntres\n\nNombre\tPaís\nAna\tVE CO\n\nFin")
        #expect(document.pages == [])
    }

    @Test func `page breaks make pages, counted once`() throws {
        let document = try read(
            word(
                paragraph("página uno") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                    + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>página dos</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>página tres</w:t></w:r></w:p>"),
            named: "a.docx")
        #expect(try texts(of: document).map(\.trimmed) == ["página uno", "página dos", "página tres"])
    }

    @Test func `headers come once, notes at the end, deleted text not at all`() throws {
        let document = try read(
            word(
                "<w:p><w:r><w:t>Huyó</w:t><w:footnoteReference w:id=\"2\"/><w:t>.</w:t></w:r>"
                    + "<w:del><w:r><w:delText>borrado</w:delText></w:r></w:del></w:p>",
                parts: [
                    "word/header1.xml": wordPart("hdr", paragraph("Juzgado 10")),
                    "word/header2.xml": wordPart("hdr", paragraph("Juzgado 10")),
                    "word/footnotes.xml": wordPart(
                        "footnotes", "<w:footnote w:id=\"2\">\(paragraph("Según El Diario."))</w:footnote>"),
                    "word/comments.xml": wordPart(
                        "comments",
                        "<w:comment w:id=\"0\" w:author=\"Luis\">\(paragraph("¿Seguro?"))</w:comment>"),
                    "docProps/core.xml":
                        "<c xmlns:dc=\"d\"><dc:title>El caso</dc:title><dc:creator>Ana</dc:creator>"
                        + "<created>2023-09-20T12:00:00Z</created></c>",
                ]), named: "a.docx")
        #expect(
            document.text == "Juzgado 10\n\nHuyó[1].\n\n[1] Según El Diario.\n\nComment by Luis: ¿Seguro?")
        #expect(document.title == "El caso")
        #expect(document.author == "Ana")
        #expect(document.created == "2023-09-20T12:00:00")
    }

    @Test func `entities are not expanded`() throws {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "AAAAAAAAAA"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY file SYSTEM "file:///etc/hostname">]>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:r><w:t>uno &b;&file; dos</w:t></w:r></w:p></w:body></w:document>
            """
        let document = try read(zip([("word/document.xml", Data(bomb.utf8))]), named: "a.docx")
        #expect(document.text == "uno  dos")
    }

    @Test func `an archive that unpacks to too much is refused`() throws {
        let big = paragraph(String(repeating: "x", count: 4 << 20))
        let error = #expect(throws: DocumentError.self) {
            try read(word(big), named: "a.docx", limits: .standard { $0.memoryBytes = 4 << 20 })
        }
        #expect(error?.reason == .tooLarge(bytes: (1 << 20) + 1, limit: 1 << 20))
    }

    @Test func `a document that breaks off is damaged`() throws {
        let whole = try word((0..<200).map { paragraph("párrafo \($0) \(UUID())") }.joined())
        for length in stride(from: 100, to: whole.count - 400, by: 997) {
            #expect(throws: DocumentError.self) { try read(whole.prefix(length), named: "a.docx") }
        }
    }

    @Test func `files inside the document are kept`() throws {
        let folder = try TemporaryFolder()
        let document = try read(
            word(paragraph("Véase el anexo."), parts: ["word/embeddings/anexo.csv": "a,b\n1,2\n"]),
            named: "a.docx", in: folder)
        let attachment = try #require(document.attachments.first)
        #expect(attachment.name == "anexo.csv")
        #expect(try Data(contentsOf: attachment.file) == Data("a,b\n1,2\n".utf8))
    }
}
