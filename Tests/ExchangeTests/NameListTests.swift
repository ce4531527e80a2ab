import Exchange
import Foundation
import Testing

struct NameListTests {
    private static let folder = "lists/multi-lists-2026-06-11/"

    /// An oracle: Foundation's reader over the lists of nine publishers, row by row.
    @Test func `nine publishers’ lists are read row by row`() throws {
        guard let bytes = ListOracle.real(NameListTests.folder + "manifest.json"),
            let manifest = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]]
        else { return }
        let dates = try #require(ListManifest(bytes)).dates
        #expect(ListFormat(of: bytes) == nil)
        #expect(dates.count == manifest.count)
        for said in manifest {
            let key = try #require(said["key"] as? String)
            #expect(dates[key] == said["fetched_at"] as? String)
            guard let bytes = ListOracle.real(NameListTests.folder + key + ".json"),
                let rows = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]]
            else { continue }
            let list = try #require(ListOracle.read(bytes))
            #expect(list.entities.count == said["count"] as? Int)
            #expect(list.publisher == said["name"] as? String)
            #expect(list.findings.isEmpty)
            var differing = 0
            for (row, entity) in zip(rows, list.entities) {
                let names = [row["full_name"] as? String ?? ""] + (row["aliases"] as? [String] ?? [])
                let properties = ["name"] + Array(repeating: "alias", count: names.count - 1)
                let isSame =
                    entity.id == (row["id"] as? Int).map(String.init) && entity.schema == "LegalEntity"
                    && entity.values.map(\.property) == properties
                    && entity.values.map(\.value)
                        == names.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
                if !isSame { differing += 1 }
            }
            #expect(differing == 0, "\(key)")
        }
    }

    @Test(arguments: [
        "", "[]", "{}", "[1]", #"[{"key":"a"}]"#, #"{"key":"a","fetched_at":"b"}"#,
        #"[{"key":"a","fetched_at":"b"}"#,
        #"[{"key":"a","fetched_at":"b"},{"id":1,"full_name":"A"}]"#,
    ])
    func `what is no manifest is not taken for one`(_ text: String) {
        #expect(ListManifest(Array(text.utf8)) == nil)
    }
}
