import Foundation
import Testing

@testable import Documents

@Suite struct PresentationTests {
    private func shape(_ text: String, kind: String = "body") -> String {
        "<p:sp><p:nvPr><p:ph type=\"\(kind)\"/></p:nvPr><a:p><a:r><a:t>\(text)</a:t></a:r></a:p></p:sp>"
    }

    @Test func `slides come in the order of the show, with notes and comments`() throws {
        let a =
            "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:p=\"p\" xmlns:r=\"r\""
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func links(_ list: [(id: String, kind: String, target: String)]) -> String {
            "<Relationships>"
                + list.map {
                    "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.kind)\" Target=\"\($0.target)\"/>"
                }.joined() + "</Relationships>"
        }
        let members: [String: String] = [
            "ppt/presentation.xml":
                "<p:presentation \(a)><p:sldIdLst><p:sldId r:id=\"b\" id=\"256\"/><p:sldId id=\"257\" r:id=\"a\"/></p:sldIdLst></p:presentation>",
            "ppt/_rels/presentation.xml.rels": links([
                ("a", "slide", "slides/slide1.xml"), ("b", "slide", "slides/slide2.xml"),
                ("c", "commentAuthors", "commentAuthors.xml"),
            ]),
            "ppt/slides/slide1.xml":
                "<p:sld \(a) show=\"0\">\(shape("Último", kind: "title"))\(shape("7", kind: "sldNum"))<a:tbl><a:tr><a:tc><a:p><a:r><a:t>Ana</a:t></a:r></a:p></a:tc><a:tc><a:p><a:r><a:t>VE</a:t></a:r></a:p></a:tc></a:tr></a:tbl></p:sld>",
            "ppt/slides/slide2.xml":
                "<p:sld \(a)>\(shape("Primero", kind: "ctrTitle"))\(shape("texto"))</p:sld>",
            "ppt/slides/_rels/slide2.xml.rels": links([
                ("n", "notesSlide", "../notesSlides/notesSlide1.xml"),
                ("c", "comments", "../comments/comment1.xml"),
            ]),
            "ppt/notesSlides/notesSlide1.xml": "<p:notes \(a)>\(shape("decir esto"))</p:notes>",
            "ppt/comments/comment1.xml":
                "<p:cmLst \(a)><p:cm authorId=\"0\"><p:text>¿Seguro?</p:text></p:cm></p:cmLst>",
            "ppt/commentAuthors.xml":
                "<p:cmAuthorLst \(a)><p:cmAuthor id=\"0\" name=\"Luis\"/></p:cmAuthorLst>",
        ]
        let document = try read(
            zip(members.sorted { $0.key < $1.key }.map { ($0.key, Data($0.value.utf8)) }), named: "a.pptx")
        #expect(
            try texts(of: document) == [
                "Primero\n\ntexto\n\nNotes: decir esto\n\nComment by Luis: ¿Seguro?\n\n",
                "Último\n\nAna\tVE\n\n",
            ])
        #expect(document.pages.map(\.label) == ["Primero", "Último"])
        #expect(document.findings == ["hidden slides: 2", "1 comments stand below their slides"])
    }
}
