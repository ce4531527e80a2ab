import Exchange
import Foundation
import Testing

struct DelimitedRowsTests {
    /// The rows with their line, cells and problem: "1: a | b".
    private func rows(_ text: String, _ dialect: DelimitedDialect? = nil) -> [String] {
        rows(Array(text.utf8), dialect)
    }

    private func rows(_ bytes: [UInt8], _ dialect: DelimitedDialect? = nil) -> [String] {
        bytes.withUnsafeBytes { text in
            let table = DelimitedTable(text, dialect: dialect)
            var found: [String] = []
            var rows = table.rows()
            var row = DelimitedRows.Row()
            while rows.next(into: &row) {
                let cells = row.cells.map { table.text(of: $0) }.joined(separator: " | ")
                found.append("\(row.line): \(cells)" + (row.problem.map { " \($0)" } ?? ""))
            }
            return found
        }
    }

    private func header(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBytes { DelimitedTable($0).header }
    }

    @Test(arguments: [
        ("a,b\n1,2\n", ["2: 1 | 2"]),
        ("a,b\r\n1,2\r\n\r\n3,4", ["2: 1 | 2", "4: 3 | 4"]),
        ("\u{FEFF}a,b\n1,2", ["2: 1 | 2"]),
        ("a,b\r1,2\r3,4\r", ["2: 1 | 2", "3: 3 | 4"]),
        ("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n", ["2: x, y | say \"hi\""]),
        ("a,b\n\"one\ntwo\",2\n3,4\n", ["2: one\ntwo | 2", "4: 3 | 4"]),
        ("a,b\r\n\"one\r\ntwo\",2\r\n3,4\r\n", ["2: one\r\ntwo | 2", "4: 3 | 4"]),
        ("a,b\n1, \"x, y\" \n", ["2: 1 | x, y"]),
        ("a,b\n 1 ,\t2 \n", ["2: 1 | 2"]),
        ("a,b\n1\n1,2,3\n,\n", ["2: 1", "3: 1 | 2 | 3", "4:  | "]),
        ("a,b\n5'11\",x\n", ["2: 5'11\" | x"]),
        ("a,b\n\"\",\"\"\n", ["2:  | "]),
        ("a,b\n=1+1,@x\n-2,+3\n", ["2: =1+1 | @x", "3: -2 | +3"]),
    ])
    func `rows and cells are those of a spreadsheet’s text`(_ text: String, _ expected: [String]) {
        #expect(rows(text) == expected)
    }

    @Test(arguments: [
        ("a,b,c\n1,\"x,2\n3,4,5\n6,7,8\n", ["2: 1 | x | 2 openMark", "3: 3 | 4 | 5", "4: 6 | 7 | 8"]),
        ("a,b,c\n1,\"x,2\n3,\"4\",5\n", ["2: 1 | x | 2 openMark", "3: 3 | 4 | 5"]),
        (
            "a,b,c\n1,\"x,2\n3,12\",5\n6,7,8\n",
            ["2: 1 | x | 2 openMark", "3: 3 | 12\" | 5", "4: 6 | 7 | 8"]
        ),
        ("a,b\n1,\"x\n2,y\n3,z\n4,5\",\n", ["2: 1 | x openMark", "3: 2 | y", "4: 3 | z", "5: 4 | 5\" | "]),
        ("a,b\n\"12\" pipe\",x\n1,2\n", ["2: 12\" pipe | x looseMark", "3: 1 | 2"]),
        ("a,b\n1,\"never", ["2: 1 | never openMark"]),
    ])
    func `a lost quotation mark costs its own line`(_ text: String, _ expected: [String]) {
        #expect(rows(text) == expected)
    }

    @Test func `a cell of many lines is one where its lines are no rows`() {
        let text = "id,note,by\n1,\"Dear all,\nthe vault is empty.\n\nYours, H.\",Héctor\n2,x,y\n"
        #expect(
            rows(text) == ["2: 1 | Dear all,\nthe vault is empty.\n\nYours, H. | Héctor", "6: 2 | x | y"])
    }

    @Test(arguments: [
        ("name,born\nA,1\n", ["name", "born"]),
        ("name;born;paid\nA;1;2,5\nB;2;3,5\n", ["name", "born", "paid"]),
        ("name\tborn\nFlores, Héctor\t1\n", ["name", "born"]),
        ("name|born\nA|1\n", ["name", "born"]),
        ("sep=;\nname;born, maybe\nA;1\n", ["name", "born, maybe"]),
        ("name\nFlores, Héctor\nX, Y\n", ["name"]),
        ("\"last, first\";\"born\"\n\"Flores, Héctor\";\"1, 2\"\n", ["last, first", "born"]),
        ("", []),
        ("\n\n", []),
    ])
    func `the first rows tell the delimiter`(_ text: String, _ expected: [String]) {
        #expect(header(text) == expected)
    }

    @Test func `a workbook’s sheet keeps its quotation marks`() {
        #expect(
            rows("name\tnote\n\"A\" B\t\"open\n\tx\n", .sheet) == ["2: \"A\" B | \"open", "3:  | x"])
    }

    @Test func `every cell’s bytes are its own in the text`() {
        let text = Array("name,note\n  José ,\"ein \"\"Wort\"\"\"\n".utf8)
        text.withUnsafeBytes { bytes in
            var rows = DelimitedTable(bytes).rows()
            var row = DelimitedRows.Row()
            let found = rows.next(into: &row)
            #expect(found)
            let cells = row.cells.map { String(decoding: text[$0.bytes], as: UTF8.self) }
            #expect(cells == ["José", "ein \"\"Wort\"\""])
            #expect(row.cells.map(\.hasDoubledMarks) == [false, true])
            let more = rows.next(into: &row)
            #expect(!more)
        }
    }

    @Test func `cells of a megabyte and a hundred thousand columns are read`() {
        let long = String(repeating: "x, \"\"y\"\"\n", count: 120_000)
        let read = rows("a,b\n1,\"\(long)\"\n2,3\n")
        #expect(read.count == 2)
        #expect(read.first?.hasSuffix(" | " + String(long.replacing("\"\"", with: "\"").dropLast())) == true)
        let names = (0..<100_000).map { "c\($0)" }.joined(separator: ",")
        #expect(header(names + "\n" + names).count == 100_000)
        #expect(rows(names + "\n" + names).count == 1)
    }

    @Test(arguments: [
        "\"\"a\n", "\"\n", "\"a,\n", "\"\"\"\n", "a\"\"\n", "\"a\"\"b\n", "\"a\" b\n", ",\"\n\",", "\"\"a,",
        "\"a,",
        "\n", "\r", ",", " ", "\0",
    ])
    func `no run of marks takes more than its length in time`(_ piece: String) {
        let text = Array("a,b,c\n".utf8) + Array(String(repeating: piece, count: 10_000).utf8)
        #expect(rows(text, .comma).count <= 30_000)
        #expect(rows(text).count <= 30_000)
    }

    @Test func `any bytes are rows whose cells lie in order within them`() {
        var seed: UInt64 = 7
        let alphabet: [UInt8] = Array("ab \t\r\n,;|\"\"\"\u{FF}é".utf8) + [0, 0xFF, 0xC3]
        for _ in 0..<1500 {
            let bytes = (0..<40).map { _ -> UInt8 in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return alphabet[Int(seed >> 33) % alphabet.count]
            }
            bytes.withUnsafeBytes { text in
                var rows = DelimitedTable(text, dialect: .comma).rows()
                var row = DelimitedRows.Row()
                var end = 0
                while rows.next(into: &row) {
                    #expect(row.bytes.lowerBound >= end && row.bytes.upperBound <= text.count)
                    end = row.bytes.upperBound
                    var within = row.bytes.lowerBound
                    for cell in row.cells {
                        #expect(cell.bytes.lowerBound >= within)
                        within = cell.bytes.upperBound
                    }
                    #expect(within <= end && !row.cells.isEmpty)
                }
            }
        }
    }
}
