import CSQLite
import Foundation
import Testing

@testable import Documents

@Suite struct DataTests {
    @Test func `JSON stays as it was written`() throws {
        let text = "{\"nombre\": \"Ana\",\n \"país\":\"VE\"}\n{\"nombre\": \"Luis\"}\n"
        let document = try read(text, named: "a.jsonl")
        #expect(document.format == .json)
        #expect(document.text == text)
    }

    @Test func `XML becomes a line for each thing that it says`() throws {
        let document = try read(
            """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <personas xmlns="urn:x" xmlns:y="urn:y"><persona id="7"><nombre>Ana P&eacute;rez</nombre><nacida>1980</nacida></persona>
            <persona id="8"><nombre>Luis</nombre><nota>huyó <b>ayer</b> de aquí</nota><vacío/></persona></personas>
            """.replacing("&eacute;", with: "&#233;").data(using: .isoLatin1) ?? Data(), named: "a.xml")
        #expect(document.format == .xml)
        #expect(
            document.text
                == "persona id: 7\nnombre: Ana Pérez\nnacida: 1980\n\npersona id: 8\nnombre: Luis\nnota: huyó ayer de aquí"
        )
    }

    @Test func `entities are neither expanded nor fetched`() throws {
        let document = try read(
            """
            <?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "AAAAAAAAAA"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY file SYSTEM "file:///etc/hostname">]><r><x>uno &b;&file; dos</x></r>
            """, named: "a.xml")
        #expect(document.text == "x: uno dos")
        #expect(document.findings == ["it defines entities, which were not expanded"])
    }

    @Test func `XML that breaks off is read as far as it goes`() throws {
        let lines = (0..<500).map { "<a>línea \($0)</a>\n" }.joined()
        let document = try read("<?xml version=\"1.0\"?><r>\(lines)<b>dos</c></r>", named: "a.xml")
        #expect(document.text.hasPrefix("a: línea 0\n\na: línea 1\n"))
        #expect(document.text.contains("a: línea 450"))
        #expect(document.findings == ["it breaks the rules of XML at line 501; what came before was read"])
    }

    @Test func `the words of a drawing are read, and its pictures kept`() throws {
        let document = try read(
            """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><title>Organigrama</title>
            <style>text { fill: red }</style><text>El <tspan>jefe</tspan></text><text>La banda</text>
            <image xlink:href="data:image/png;base64,iVBORw0KGgo="/></svg>
            """, named: "a.svg")
        #expect(document.format == .svg)
        #expect(document.text == "Organigrama\nEl jefe\nLa banda")
        #expect(document.title == "Organigrama")
        #expect(document.attachments.map(\.name) == ["picture-1"])
    }

    // MARK: - SQLite

    /// A database that these statements make.
    private func database(_ statements: [String]) throws -> Data {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "a.db")
        var database: OpaquePointer?
        #expect(sqlite3_open(file.path, &database) == SQLITE_OK)
        for statement in statements {
            #expect(sqlite3_exec(database, statement, nil, nil, nil) == SQLITE_OK, "\(statement)")
        }
        sqlite3_close(database)
        return try Data(contentsOf: file)
    }

    @Test func `each table of a database is a page, each row a line`() throws {
        let bytes = try database([
            "CREATE TABLE personas (id INTEGER PRIMARY KEY, nombre TEXT, foto BLOB, nota)",
            "INSERT INTO personas VALUES (1, 'Ana\nPérez', x'89504E470D0A1A0A', NULL), (2, 'Luis', x'00FF', 2.5)",
            "CREATE TABLE \"mis \"\"pagos\"\"\" (monto)", "INSERT INTO \"mis \"\"pagos\"\"\" VALUES (-300)",
        ])
        let document = try read(bytes, named: "a.db")
        #expect(document.format == .sqlite)
        #expect(document.pages.map(\.label) == ["personas", "mis \"pagos\""])
        #expect(
            try texts(of: document) == [
                "personas\nid\tnombre\tfoto\tnota\n1\tAna Pérez\t[personas/foto/1]\t\n2\tLuis\t[2 bytes]\t2.5\n",
                "mis \"pagos\"\nmonto\n-300\n",
            ])
        #expect(document.attachments.map(\.name) == ["personas/foto/1"])
    }

    @Test func `nothing in a database is run`() throws {
        let bytes = try database([
            "CREATE TABLE t (a)", "INSERT INTO t VALUES ('uno')",
            "CREATE VIEW todo AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
            "CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END",
        ])
        let document = try read(bytes, named: "a.db")
        #expect(document.text == "t\na\nuno\n")
        #expect(
            document.findings == ["triggers, which were not run: g", "views, which were not run: todo"])
    }

    @Test func `a broken database ends as text or as one reason`() throws {
        let rows = (0..<400).map { "INSERT INTO t VALUES ('fila \($0) de la tabla', \($0))" }
        let whole = try database(["CREATE TABLE t (a, b)"] + rows)
        var random = SeededRandom(seed: 5)
        for _ in 0..<60 {
            var bytes = random.below(2) == 0 ? whole : whole.prefix(random.below(whole.count) + 1)
            for _ in 0..<20 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            _ = try? read(Data(bytes), named: "a.db")
        }
    }

    // MARK: - dBase

    /// A table of dBase III with a name, a day and an amount (types C, D, N).
    private func dBase(_ rows: [(mark: String, name: [UInt8], rest: String)], codePage: UInt8 = 0) -> Data {
        var bytes: [UInt8] = [0x03, 123, 9, 20, UInt8(rows.count), 0, 0, 0, 129, 0, 25, 0]
        bytes += [UInt8](repeating: 0, count: 17) + [codePage, 0, 0]
        for (name, type, length) in [("NOMBRE", "C", 10), ("DIA", "D", 8), ("MONTO", "N", 6)] {
            bytes += Array(name.utf8) + [UInt8](repeating: 0, count: 11 - name.utf8.count) + Array(type.utf8)
            bytes += [0, 0, 0, 0, UInt8(length), 0] + [UInt8](repeating: 0, count: 14)
        }
        bytes.append(0x0D)
        for row in rows {
            let name = row.name + [UInt8](repeating: 0x20, count: 10 - row.name.count)
            bytes += Array(row.mark.utf8) + name + Array(row.rest.utf8)
        }
        return Data(bytes + [0x1A])
    }

    @Test func `a table of dBase is read in its code page, with what was deleted`() throws {
        let document = try read(
            dBase(
                [
                    (" ", [0x4D, 0xA4, 0x61], "20230920  1.50"), ("*", Array("Luis".utf8), "            -3"),
                    (" ", Array("Eva".utf8), "        000007"),
                ], codePage: 0x02), named: "a.dbf")
        #expect(document.format == .dbf)
        #expect(
            try texts(of: document) == [
                "NOMBRE\tDIA\tMONTO\nMña\t2023-09-20\t1.50\nEva\t\t000007\n",
                "\nDeleted rows\nLuis\t\t-3\n",
            ])
        #expect(document.metadata["charset"] == ["cp850"])
        #expect(document.modified == "2023-09-20")
        #expect(document.findings == ["it keeps 1 deleted rows, which were read too"])
    }

    @Test func `a broken table of dBase ends as text or as one reason`() throws {
        let whole = dBase((0..<20).map { (" ", Array("fila \($0)".utf8), "20230920     1") })
        var random = SeededRandom(seed: 9)
        for _ in 0..<300 {
            var bytes = random.below(2) == 0 ? whole : whole.prefix(random.below(whole.count) + 1)
            for _ in 0..<4 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            _ = try? read(Data(bytes), named: "a.dbf")
        }
    }

    @Test(
        .enabled(if: Corpus.isThere, "no ../shared/data/documents beside the project"),
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: "/usr/bin/mdb-export"),
            "mdbtools is not installed"))
    func `the tables of an Access database are read`() throws {
        let document = try read(
            Data(contentsOf: Corpus.url.appending(path: "docs-ingest-file/Books_be.mdb")),
            named: "Books_be.mdb")
        #expect(document.pages.map(\.label) == ["Authors", "Books"])
        #expect(
            document.text.contains("12\t1\tTony DeSoto and the Crystal Egg\t2001-07-01T00:00:00\tVery good"))
    }
}
