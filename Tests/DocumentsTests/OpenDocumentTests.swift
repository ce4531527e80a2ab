import Foundation
import Testing

@testable import Documents

private let namespaces =
    [
        "office", "text", "table", "draw", "style", "presentation", "meta",
    ].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }.joined(separator: " ")
    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""

/// A document of LibreOffice with this inside its body, and other members if wanted.
private func openDocument(
    _ kind: String, _ body: String, styles: String = "", members: [(String, String)] = []
)
    throws -> Data
{
    let content =
        "<office:document-content \(namespaces)><office:automatic-styles>\(styles)</office:automatic-styles>"
        + "<office:body>\(body)</office:body></office:document-content>"
    let all =
        [("mimetype", "application/vnd.oasis.opendocument.\(kind)"), ("content.xml", content)] + members
    return try zip(all.map { (name: $0.0, bytes: Data($0.1.utf8)) })
}

@Suite struct OpenDocumentTests {
    private let body =
        "<office:text><text:h>El  informe</text:h><text:p>uno<text:tab/>dos<text:s text:c=\"3\"/>tres<text:line-break/>cuatro"
        + "<text:note text:note-class=\"footnote\"><text:note-citation>7</text:note-citation><text:note-body><text:p>Según El Diario.</text:p></text:note-body></text:note></text:p>"
        + "<text:p>a<office:annotation><dc:creator>Luis</dc:creator><dc:date>2020-01-01</dc:date><text:p>¿Seguro?</text:p></office:annotation>b</text:p>"
        + "<table:table><table:table-row><table:table-cell><text:p>Ana</text:p></table:table-cell><table:table-cell><text:p>VE</text:p><text:p>CO</text:p></table:table-cell></table:table-row></table:table>"
        + "<text:p><text:a xlink:href=\"https://example.org/\">aquí</text:a></text:p></office:text>"

    private let expected =
        "El informe\n\nuno\tdos   tres\ncuatro[1]\n\nab\n\nAna\tVE CO\n\naquí\n\n[1] Según El Diario.\n\nComment by Luis: ¿Seguro?"

    @Test func `a text is laid out with its notes and comments at the end`() throws {
        let document = try read(openDocument("text", body), named: "a.odt")
        #expect(document.text == expected)
        #expect(document.metadata["links"] == ["https://example.org/"])
        #expect(document.findings == ["1 comments stand at the end"])
    }

    @Test func `a flat file reads as a packed one`() throws {
        let flat =
            "<?xml version=\"1.0\"?>\n<office:document \(namespaces) office:mimetype=\"application/vnd.oasis.opendocument.text\">"
            + "<office:meta><dc:title>El caso</dc:title><meta:initial-creator>Ana</meta:initial-creator></office:meta><office:body>\(body)</office:body></office:document>"
        let document = try read(flat, named: "a.fodt")
        #expect(document.format == .odt)
        #expect(document.text == expected)
        #expect(document.title == "El caso")
        #expect(document.author == "Ana")
    }

    @Test func `a workbook's cells are as shown, dates in one order, repeats written out`() throws {
        let document = try read(
            openDocument(
                "spreadsheet",
                "<office:spreadsheet><table:table table:name=\"Pagos\" table:style-name=\"t1\"><table:table-column table:visibility=\"collapse\"/>"
                    + "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell office:value-type=\"date\" office:date-value=\"2023-09-20\"><text:p>9/20/23</text:p></table:table-cell>"
                    + "<table:table-cell table:number-columns-repeated=\"2\"><office:annotation><text:p>ojo</text:p></office:annotation><text:p>1.234,50 €</text:p></table:table-cell></table:table-row>"
                    + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
                    + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                    + "</table:table></office:spreadsheet>",
                styles:
                    "<style:style style:name=\"t1\"><style:table-properties table:display=\"false\"/></style:style>"
            ),
            named: "a.ods")
        #expect(document.text == "\t\t2023-09-20\t1.234,50 €\t1.234,50 €\nx\nx\n\nComment on D1: ojo\n")
        #expect(document.pages.map(\.label) == ["Pagos"])
        #expect(document.findings.contains("hidden sheets: Pagos"))
        #expect(document.findings.contains("sheet Pagos has hidden columns: A"))
    }

    @Test func `rows without end stop at the limit of text`() throws {
        let row =
            "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\"><text:p>bomba</text:p></table:table-cell></table:table-row>"
        let document = try read(
            openDocument(
                "spreadsheet",
                "<office:spreadsheet><table:table>\(row)\(row)</table:table></office:spreadsheet>"),
            named: "a.ods", limits: .standard { $0.textBytes = 1_000_000 })
        #expect(document.text.utf8.count == 1_000_000)
    }

    @Test func `slides are pages with their names`() throws {
        let slides = ["uno", "dos"].map {
            "<draw:page draw:name=\"\($0)\" draw:style-name=\"h\"><draw:frame><draw:text-box><text:p>texto \($0)</text:p></draw:text-box></draw:frame>"
                + "<presentation:notes><draw:frame><draw:text-box><text:p>nota</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>"
        }
        let document = try read(
            openDocument(
                "presentation", "<office:presentation>\(slides.joined())</office:presentation>",
                styles:
                    "<style:style style:name=\"h\"><style:drawing-page-properties presentation:visibility=\"hidden\"/></style:style>"
            ),
            named: "a.odp")
        #expect(try texts(of: document).map(\.trimmed) == ["texto uno\n\nnota", "texto dos\n\nnota"])
        #expect(document.pages.map(\.label) == ["uno", "dos"])
        #expect(document.findings == ["hidden slides: 1, 2"])
    }

    @Test func `a protected document is called encrypted, and macros are named`() throws {
        let manifest = ("META-INF/manifest.xml", "<m><encryption-data/></m>")
        let error = #expect(throws: DocumentError.self) {
            try read(openDocument("text", body, members: [manifest]), named: "a.odt")
        }
        #expect(error?.reason == .encrypted)
        let document = try read(
            openDocument("text", body, members: [("Basic/Standard/Module1.xml", "<x/>")]), named: "a.odt")
        #expect(document.findings.contains("the file holds macros, which were not run and not read"))
    }
}
