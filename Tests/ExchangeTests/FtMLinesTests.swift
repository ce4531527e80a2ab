import Exchange
import Foundation
import Testing

struct FtMLinesTests {
    private func read(
        _ text: some Sequence<UInt8>, idKey: String = "id"
    ) -> (records: [FtMRecord], errors: [FtMLineError]) {
        var (records, errors): ([FtMRecord], [FtMLineError]) = ([], [])
        Array(text).withUnsafeBytes { bytes in
            FtMLines.forEach(in: bytes, idKey: idKey) { line in
                switch line {
                case .success(let record): records.append(record)
                case .failure(let error): errors.append(error)
                }
            }
        }
        return (records, errors)
    }

    private func line(_ properties: String) -> String {
        #"{"id":"a","schema":"Person","properties":\#(properties)}"#
    }

    @Test(arguments: [
        (#"{"name":["Héctor"]}"#, ["name": ["Héctor"]]),
        (#"{"name":"Héctor"}"#, ["name": ["Héctor"]]),
        (#"{"name":["H\u00e9ctor \"Niño\" \\ \/ \n"]}"#, ["name": ["Héctor \"Niño\" \\ / \n"]]),
        (#"{"name":["\ud83d\ude00 \uD83D\uDE00"]}"#, ["name": ["😀 😀"]]),
        (
            #"{"name":["cut \ud83d","\ude00 cut","\ud83d\u0041","\ud83d\n"]}"#,
            ["name": ["cut \u{FFFD}", "\u{FFFD} cut", "\u{FFFD}A", "\u{FFFD}\n"]]
        ),
        (#"{"name":[],"alias":[null],"notes":null}"#, [:]),
        (#"{ "name" : [ "A" , "B" ] , "alias" : [ "C" ] }"#, ["name": ["A", "B"], "alias": ["C"]]),
        (#"{"name":["A"],"name":["B"]}"#, ["name": ["A", "B"]]),
        (#"{"n\u0061me":["A"]}"#, ["name": ["A"]]),
        (#"{"amount":[12,true,{"a":[1,{"b":"}"}]},"kept"]}"#, ["amount": ["kept"]]),
        (#"{}"#, [:]),
    ])
    func `properties are read as JSON says them`(_ text: String, _ expected: [String: [String]]) {
        let (records, errors) = read(line(text).utf8)
        #expect(errors.isEmpty)
        let found = Dictionary(
            (records.first?.properties ?? []).map { ($0.name, $0.values) }, uniquingKeysWith: +)
        #expect(found == expected)
    }

    @Test func `what stands beside the properties is read, in any order, and what is unknown is passed over`()
    {
        let text = #"""
            {"trama":{"claims":[{"id":"x","properties":{}}]},"target":true,"caption":"A","last_seen":"2026","properties":{"name":["A"]},"referents":["q1"],"datasets":["x","y"],"first_seen":null,"schema":"Person","n":-1.5e-3,"id":17}
            """#
        let records = read(text.utf8).records
        #expect(records.count == 1)
        #expect(records.first?.id == "17")
        #expect(records.first?.target == true)
        #expect(records.first?.caption == "A")
        #expect(records.first?.lastSeen == "2026")
        #expect(records.first?.firstSeen == nil)
        #expect(records.first?.referents == ["q1"])
        #expect(records.first?.datasets == ["x", "y"])
    }

    @Test func `blank lines, CRLF and a byte order mark are passed over, and places are those of the file`() {
        let one = line(#"{"name":["A"]}"#)
        let text = Array("\u{FEFF}\(one)\r\n\r\n  \t\n\(one)".utf8)
        let (records, errors) = read(text)
        #expect(errors.isEmpty)
        #expect(records.map(\.line) == [1, 4])
        for record in records { #expect(String(decoding: text[record.bytes], as: UTF8.self) == one) }
    }

    @Test(arguments: [
        #"{"id":"a","schema":"Person","properties":{"name":["A"]}"#, #"{"id":"a","#, "[]", "nonsense", "{",
        "\"",
        #"{"id":"a","schema":"Person","properties":{"name":["A",]}}"#,
        #"{"id":"a","schema":"Person","properties":{"name":["A"]},}"#,
        #"{"id":"a","schema":"Person","properties":{"name":["A"]}} x"#,
        #"{"id":"a","schema":"Person","properties":{"name":["\x"]}}"#,
        #"{"id":"a","schema":"Person","properties":{"name":["\u12"]}}"#,
        #"{"id":"a","schema":"Person","properties":{"name":["\"#,
        #"{"id":"a","schema":"Person","properties":{"n":01}}"#,
        #"{"id":"a","schema":"Person","properties":{"n":[+1]}}"#,
        #"{"id":"a","schema":"Person","properties":[]}"#,
        #"{"id":"a","schema":"Person"}"#, #"{"id":"","schema":"Person","properties":{}}"#,
        #"{"id":"a","properties":{}}"#, #"{"id":null,"schema":"Person","properties":{}}"#,
        "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"tab\there\"]}}",
        #"{"id":"a","x":"# + String(repeating: "[", count: 100_000),
        #"{"id":"a","schema":"Person","x":"# + String(repeating: "[", count: 70)
            + String(repeating: "]", count: 70) + #","properties":{}}"#,
    ])
    func `a broken line is named and the next one is read`(_ broken: String) {
        let sound = line(#"{"name":["B"]}"#)
        let (records, errors) = read("\(broken)\n\(sound)\n".utf8)
        #expect(errors.map(\.line) == [1])
        #expect(errors.first.map { $0.bytes == 0..<broken.utf8.count } ?? false)
        #expect(records.map(\.line) == [2])
    }

    @Test func `bytes that are no UTF-8 break their line only`() {
        var text = Array((line(#"{"name":["A"]}"#) + "\n").utf8)
        text += Array(line(#"{"name":["?"]}"#).utf8).map { $0 == UInt8(ascii: "?") ? 0xE9 : $0 }
        let (records, errors) = read(text)
        #expect(records.count == 1)
        #expect(errors.map(\.reason) == [.json(.notUTF8)])
    }

    @Test func `a query names its ID by another key`() {
        let text = #"{"properties":{"name":["A"]},"qid":"q-1","schema":"Person","id":{"no":"ID"}}"#
        #expect(read(text.utf8, idKey: "qid").records.map(\.id) == ["q-1"])
    }

    @Test func `the members of an object lie where they stand`() throws {
        let text = Array(
            #"{"id":"1","query":{"id":"q","schema":"Person","properties":{"name":"A"}},"match":false}"#.utf8)
        let record = try text.withUnsafeBytes { bytes in
            let members = try FtMLines.members(of: bytes)
            #expect(members.map(\.key) == ["id", "query", "match"])
            return try FtMRecord(object: UnsafeRawBufferPointer(rebasing: bytes[members[1].bytes]))
        }
        #expect(record.id == "q")
    }

    @Test func `every prefix of a line is read or refused`() {
        let text = Array(line(#"{"name":["H\u00e9 \ud83d\ude00 é"],"n":[-1.5e+3,null,true]}"#).utf8)
        for count in 1..<text.count {
            let (records, errors) = read(text[..<count])
            #expect(records.isEmpty && errors.count == 1)
        }
    }

    @Test
    func `a file is read piece by piece as it is read whole, and a line that is too long is passed over`()
        throws
    {
        let sound = line(#"{"name":["Ñ"],"notes":["\#(String(repeating: "x", count: 3_000_000))"]}"#)
        let long = line(#"{"name":["\#(String(repeating: "y", count: FtMLines.longestLine + 5_000_000))"]}"#)
        let text = [sound, sound, long, sound, long].joined(separator: "\n")
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("trama-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.utf8).write(to: file)
        var (lines, long_): ([Int], [Int]) = ([], [])
        var ranges: [Range<Int>] = []
        try FtMLines.forEach(inFileAt: file.path) { line in
            switch line {
            case .success(let record):
                lines.append(record.line)
                ranges.append(record.bytes)
            case .failure(let error): long_.append(error.line)
            }
        }
        #expect(lines == [1, 2, 4])
        #expect(long_ == [3, 5])
        let bytes = Array(text.utf8)
        for range in ranges { #expect(bytes[range].elementsEqual(sound.utf8)) }
        #expect(read(bytes).records.map(\.bytes) == ranges)
    }

    /// An oracle: Foundation's reader over real lists, where they are.
    @Test func `real lists are read as Foundation reads them`() throws {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = package.deletingLastPathComponent().appendingPathComponent(
            "shared/data/matching/list.ftm.jsonl")
        guard let data = try? Data(contentsOf: file) else {
            print("skipped: ../shared/data/matching/list.ftm.jsonl is not here")
            return
        }
        var count = 0
        for record in read(data).records {
            let whole = try JSONSerialization.jsonObject(with: data[record.bytes]) as? [String: Any]
            #expect(whole?["id"] as? String == record.id)
            #expect(whole?["schema"] as? String == record.schema)
            let properties = Dictionary(record.properties.map { ($0.name, $0.values) }, uniquingKeysWith: +)
            #expect(whole?["properties"] as? [String: [String]] == properties)
            count += 1
        }
        #expect(count == data.split(separator: 0x0A).count)
    }
}
