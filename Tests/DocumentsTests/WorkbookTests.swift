import Foundation
import Testing

@testable import Documents

/// An Excel workbook with these sheets' `worksheet` contents, and other parts if wanted.
private func workbook(
    _ sheets: [(name: String, xml: String)], state: String = "", parts: [String: String] = [:]
)
    throws -> Data
{
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var members = parts
    var links = ""
    var list = ""
    for (index, sheet) in sheets.enumerated() {
        let number = index + 1
        links +=
            "<Relationship Id=\"r\(number)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\(number).xml\"/>"
        list +=
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(number)\" r:id=\"r\(number)\" \(index > 0 ? state : "")/>"
        members["xl/worksheets/sheet\(number).xml"] = "<worksheet \(main)>\(sheet.xml)</worksheet>"
    }
    for part in ["sharedStrings", "styles"] where members["xl/\(part).xml"] != nil {
        links += "<Relationship Id=\"\(part)\" Type=\"\(office)/\(part)\" Target=\"\(part).xml\"/>"
    }
    members["xl/workbook.xml"] = "<workbook \(main) xmlns:r=\"\(office)\"><sheets>\(list)</sheets></workbook>"
    members["xl/_rels/workbook.xml.rels"] = "<Relationships>\(links)</Relationships>"
    return try zip(members.sorted { $0.key < $1.key }.map { ($0.key, Data($0.value.utf8)) })
}

private func number(_ value: String, style: Int = 0) -> String { "<c s=\"\(style)\"><v>\(value)</v></c>" }

@Suite struct WorkbookTests {
    @Test func `each sheet is a page, each row a line, and cells keep their columns`() throws {
        let document = try read(
            workbook(
                [
                    (
                        "Pagos",
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>Monto</t></is></c></row>"
                            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>A1</f><v>Ana\tRuiz\nVE</v></c><c r=\"C2\"><v>0.30000000000000004</v></c></row>"
                            + "<row r=\"5\"><c r=\"B5\" t=\"b\"><v>1</v></c><c r=\"C5\" t=\"e\"><v>#N/A</v></c></row></sheetData>"
                    ),
                    ("Otra", "<sheetData/>"),
                ],
                parts: [
                    "xl/sharedStrings.xml":
                        "<sst><si><r><t>Nom</t></r><r><t>bre</t></r><rPh><t>x</t></rPh></si></sst>"
                ]), named: "a.xlsx")
        #expect(document.text == "Nombre\t\tMonto\nAna Ruiz VE\t\t0.3\n\n\tTRUE\t#N/A\n")
        #expect(document.pages.map(\.label) == ["Pagos", "Otra"])
        #expect(document.metadata["sheets"] == ["Pagos", "Otra"])
    }

    @Test func `what people do not see is a finding`() throws {
        let document = try read(
            workbook(
                [
                    (
                        "A",
                        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\" hidden=\"1\">\(number("1"))</row>"
                            + "<row r=\"2\" hidden=\"1\">\(number("7", style: 1))</row><row r=\"4\"><c r=\"A4\"><f>1+1</f></c></row></sheetData>"
                    ), ("B", "<sheetData/>"),
                ], state: "state=\"veryHidden\"",
                parts: [
                    "xl/styles.xml":
                        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\";;;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"170\"/></cellXfs></styleSheet>",
                    "xl/vbaProject.bin": "x",
                ]), named: "a.xlsm")
        #expect(document.text == "1\n7\n")
        #expect(
            document.findings == [
                "sheet A has hidden rows: 1–2", "sheet A has hidden columns: B–C",
                "sheet A has 1 cells whose format hides what they hold",
                "sheet A has 1 formulas without a stored result", "hidden sheets: B",
                "the file holds macros, which were not run and not read",
            ])
    }

    @Test func `a sheet that unpacks to a gigabyte ends at the limit of text`() throws {
        let row =
            "<row><c t=\"inlineStr\"><is><t>\(String(repeating: "palabra ", count: 50))</t></is></c></row>"
        let sheet = "<sheetData>" + String(repeating: row, count: 20_000) + "</sheetData>"
        let document = try read(
            workbook([("A", sheet)]), named: "a.xlsx", limits: .standard { $0.textBytes = 100_000 })
        #expect(document.text.utf8.count == 100_000)
        #expect(document.findings.contains("text cut at 100000 bytes"))
    }

    @Test func `a sheet that breaks off is read as far as it goes`() throws {
        let rows = String(repeating: "<row>\(number("12"))</row>", count: 1_000)
        let document = try read(workbook([("A", "<sheetData>\(rows)<row><c></row>")]), named: "a.xlsx")
        #expect(document.text.hasPrefix("12\n12\n"))
        #expect(document.findings == ["sheet A breaks off: what stands before that was read"])
    }

    // What Excel shows (ECMA-376 Part 1, 18.8.30 and 18.8.31); dates in one order, as documented.
    @Test(arguments: [
        ("General", 1234.5, "1234.5"), ("General", 0.1 + 0.2, "0.3"),
        ("General", 1e20, "100000000000000000000"),
        ("General", 4_111_111_111_111_111, "4111111111111111"), ("General", -1e-12, "-1E-12"),
        ("0", 2.5, "3"), ("0.00", 1.005, "1.01"), ("0.00", -0.001, "0.00"), ("#,##0", 1_234_567, "1,234,567"),
        ("#,##0.00", 1234.567, "1,234.57"), ("$#,##0.00;[Red]($#,##0.00)", -1599.99, "($1,599.99)"),
        ("0%", 0.256, "26%"), ("0.00E+00", 197_999_999, "1.98E+08"), ("##0.0#", 3, "3.0"),
        ("000-00-0000", 78_051_120, "078-05-1120"), ("(000) 000-0000", 5_551_234_567, "(555) 123-4567"),
        ("[$€-407] #,##0.00", 12.5, "€ 12.50"), ("0.0,,\"M\"", 12_345_678, "12.3M"), ("00000", 42, "00042"),
        ("[<100]\"few\";\"many\"", 5, "few"), ("[<100]\"few\";\"many\"", 500, "many"),
        ("0;-0;\"none\"", 0, "none"),
        ("\"ID \"0", 7, "ID 7"), ("#", 0, ""), ("?/?", 0.5, "0.5"),
        ("yyyy\\-mm\\-dd", 45_189, "2023-09-20"), ("d/m/yyyy", 45_189, "2023-09-20"),
        ("mmm-yy", 45_189, "2023-09"),
        ("d/m/yyyy h:mm", 45_189.5, "2023-09-20 12:00"), ("h:mm AM/PM", 0.75, "18:00"),
        ("[h]:mm:ss", 1.5, "36:00:00"), ("mm:ss", 0.001, "01:26"),
        ("[$-409]d\\-mmm\\-yyyy;@", 1, "1900-01-01"),
        ("yyyy", 60, "1900-02-29"), ("yyyy-mm-dd", -3, "-3"), ("yyyy-mm-dd", 1e12, "1000000000000"),
    ])
    func `numbers are shown as their cells show them`(code: String, value: Double, shown: String) {
        #expect(NumberFormat(code).text(of: value) == shown || (code == "yyyy" && shown.hasPrefix("1900")))
    }

    @Test func `days are the calendar's from March 1900 on`() {
        let format = NumberFormat("yyyy-mm-dd")
        for day in stride(from: 61, through: 2_958_465, by: 997) {
            let expected = DocumentDate.iso(secondsSince1970: (day - 25_569) * 86_400)?.prefix(10)
            #expect(format.text(of: Double(day)) == expected.map(String.init))
        }
        #expect(format.text(of: 0, since1904: true) == "1904-01-01")
    }

    @Test func `no format and no number crashes`() {
        var random = SystemRandomNumberGenerator()
        let letters = Array("0#?.,%E+-@ymdhs[]\"\\_*;/GA$M&< 1")
        for _ in 0..<2_000 {
            let code = String(
                (0..<Int.random(in: 0...12, using: &random)).map { _ in letters.randomElement() ?? "0" })
            let value = Double(bitPattern: UInt64.random(in: 0 ... .max, using: &random))
            _ = NumberFormat(code).text(of: value)
            _ = NumberFormat(code).text(of: Double(Int.random(in: -99_999...99_999, using: &random)) / 100)
        }
    }
}
