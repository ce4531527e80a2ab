import Exchange
import Foundation
import Ontology
import Testing

@Suite struct TableExportTests {
    private func id(_ text: String) throws -> EntityID { try #require(EntityID(text)) }

    private func form(_ id: String, _ schema: String, _ properties: [String: [String]]) throws -> FtMEntity {
        let line = try JSONSerialization.data(
            withJSONObject: ["id": id, "schema": schema, "properties": properties])
        return try FtMEntity(line: String(decoding: line, as: UTF8.self))
    }

    /// The IDs are those that followthemoney 4.11.2 gave to these statements.
    @Test func `statements have the IDs that FollowTheMoney gives them`() throws {
        let person = try form(
            "demo-p1", "Person", ["name": ["Juan Pérez Ejemplo"], "weakAlias": ["El Flaco"]])
        let origin = StatementRows.Origin(
            entity: try id("demo-p1"), dataset: "demo", document: "court-0001.pdf",
            firstSeen: "2026-01-02T00:00:00.125Z", lastSeen: "2026-01-02T00:00:00Z")
        let rows = StatementRows(model: .standard).rows(of: person, origins: [:], fallback: origin)
        #expect(
            rows.map(\.last) == [
                "4115e6e8c48a4777b869c3bf8b6452d2b100c69d", "2ce0fe07297624aad8f165d7e2a8e2c7348fba20",
                "3a963e40c485cf6adbb3f29a032af3a689d018da",
            ])
        #expect(
            CommaSeparatedValues.row(rows[1], quotingAll: true) == """
                "demo-p1","demo-p1","name","name","Person","Juan Pérez Ejemplo","demo","court-0001.pdf","","","f",\
                "2026-01-02T00:00:00","2026-01-02T00:00:00","2ce0fe07297624aad8f165d7e2a8e2c7348fba20"

                """)
    }

    @Test func `both ends of a link are filled in, and several values are told apart`() throws {
        let ownership = try form(
            "o-1", "Ownership",
            ["owner": ["p-7", "p-8"], "asset": ["c-2"], "role": [#"first; "golden""#, "second"]])
        let table = EntityTable(["Ownership": ["owner", "asset", "role"]], model: .standard)
        let cells = table.cells(
            of: .init(form: ownership, names: ["p-7": "Ana", "c-2": "Rotor; Ltd"], sources: ["a.csv"]))
        let row = Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.title), cells))
        #expect(row["owner"] == "p-7;p-8" && row["owner name"] == "Ana;")
        #expect(row["asset"] == "c-2" && row["asset name"] == "Rotor; Ltd")
        #expect(row["role"] == #""first; ""golden""";second"# && row["sources"] == "a.csv")
        #expect(CommaSeparatedValues.row(["a,b", "c\"d", "e\nf", "g"]) == "\"a,b\",\"c\"\"d\",\"e\nf\",g\n")
    }

    @Test func `a workbook says what it could not hold, and takes any sheet name`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("a.xlsx")
        let book = Workbook(path: file.path, scratch: folder.path)
        for name in ["A/B: [people] whose names are longer than a title", "a b   people] whose names are x"] {
            try book.addSheet(name, header: ["id", "name"])
            try book.write(["=1+1", String(repeating: "é", count: 40_000)], to: name)
        }
        try book.finish()
        #expect(book.cutCells == 2)
        #expect(try Data(contentsOf: file).starts(with: [0x50, 0x4B]))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.xlsx"])
        let lost = Workbook(path: "/nowhere/a.xlsx", scratch: folder.path)
        try lost.addSheet("x", header: ["a"])
        #expect(throws: WorkbookError.self) { try lost.finish() }
    }
}
