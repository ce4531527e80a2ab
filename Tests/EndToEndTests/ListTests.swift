import Foundation
import Testing

@Suite struct ListTests {
    private let lines = """
        {"id":"p1","schema":"Person","properties":{"name":["Juan Pérez Ejemplo"],"weakAlias":["El Flaco"],"birthDate":["1983"]}}
        {"id":"o1","schema":"Organization","properties":{"name":["Grupo Ejemplo"]}}
        {"id":"m1","schema":"Membership","properties":{"member":["p1"],"organization":["o1"],"role":["leader"]}}

        """

    @Test func `a list is loaded, shown with its rows, listed, and taken out`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write(lines, to: "wanted.ftm.jsonl")
            let load = try trama("load", "c.trama", "wanted.ftm.jsonl", "--grade", "A2", "--tlp", "clear")
            #expect(load.status == 0, "\(load.errors)")
            #expect(load.output.hasPrefix("Loaded “wanted”, version "))
            #expect(load.output.contains("3 entities, 7 claims, accepted."))
            let show = try trama("show", "c.trama", "Juan Pérez Ejemplo").output
            #expect(
                show.contains("“Juan Pérez Ejemplo”") && show.contains("wanted.ftm.jsonl · accepted · A2"))
            #expect(show.contains("Grupo Ejemplo"))
            let again = try trama("load", "c.trama", "wanted.ftm.jsonl")
            #expect(again.status == 0)
            #expect(again.output.hasPrefix("The case has “wanted” in this version already"))
            let lists = try #require(try trama.json("lists", "c.trama") as? [[String: Any]])
            #expect(lists.count == 1 && lists[0]["entities"] as? Int == 3)
            #expect(try trama("lists", "c.trama").output.hasSuffix("1 list\n"))
            #expect(try trama("check", "c.trama").status == 0)
            #expect(try trama("remove", "c.trama", "wanted.ftm.jsonl").status == 0)
            #expect(try trama("entities", "c.trama").output.contains("Juan") == false)
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    @Test func `broken rows are named, the rest is loaded, and the exit code says so`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write(lines + "{\"id\":\"broken\n", to: "wanted.ftm.jsonl")
            let load = try trama("load", "c.trama", "wanted.ftm.jsonl")
            #expect(load.status == 1)
            #expect(load.output.contains("1 row could not be loaded:\n    wanted.ftm.jsonl, line 4: "))
            #expect(try trama("show", "c.trama", "Grupo Ejemplo").status == 0)
            #expect(try trama("lists", "c.trama", "--failed").output.contains("line 4"))
            try trama.write("prose", to: "note.txt")
            let none = try trama("load", "c.trama", "note.txt", "missing.csv")
            #expect(none.status == 1)
            #expect(none.output.contains("note.txt: it is none of the lists"))
            #expect(none.output.contains("missing.csv"))
        }
    }

    @Test func `OFAC's list of July 2026 has the man who is hunted`() async throws {
        guard let folder = Program.shared("lists/ofac-sdn-2026-07-11") else { return }
        try await Program.inScratch { trama in
            try trama("new", "c")
            let load = try trama("load", "c.trama", folder.path, "--name", "sdn")
            #expect(load.status == 0, "\(load.errors)")
            #expect(load.output.contains("“sdn” of 2026-07-11") && load.output.contains("19143 entities"))
            let show = try trama("show", "c.trama", "ofac-54522").output
            #expect(show.hasPrefix("Hector Rusthenford GUERRERO FLORES  (Person)"))
            #expect(show.contains("“GUERRERO FLORES, Hector Rusthenford”"))
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    @Test func `OFAC's tables with broken rows load but for these`() async throws {
        guard let folder = Program.shared("lists/broken-lists/invalidFiles") else { return }
        try await Program.inScratch { trama in
            try trama("new", "c")
            let load = try trama("load", "c.trama", folder.path)
            #expect(load.status == 1)
            // One row of each of the four tables is broken; the folder's fifth file is no list.
            #expect(load.output.contains("4 rows could not be loaded:"))
            for file in ["sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"] {
                #expect(load.output.contains("\(file), line "), "\(file)")
            }
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    @Test func `the versions of the UN's list give the additions and removals that are known of them`()
        async throws
    {
        guard let folder = Program.shared("lists/un-consolidated-xml-series") else { return }
        struct Delta: Decodable {
            var frm: String
            var to: String
            var added: [String]
            var removed: [String]
        }
        let deltas = try JSONDecoder().decode(
            [Delta].self,
            from: Data(contentsOf: folder.appendingPathComponent("DELTAS_by_reference_number.json")))
        try await Program.inScratch { trama in
            try trama("new", "c")
            for (index, delta) in deltas.enumerated() {
                for file in index == 0 ? [delta.frm, delta.to] : [delta.to] {
                    let path = folder.appendingPathComponent(file).path
                    #expect(try trama("load", "c.trama", path, "--name", "un").status == 0)
                }
                let lines = try trama("diff", "c.trama", "un", "--json").output.split(separator: "\n")
                var found: [String: Set<String>] = [:]
                for line in lines {
                    let change = try #require(
                        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                    guard let id = change["id"] as? String, let kind = change["kind"] as? String,
                        ["Person", "Organization", "LegalEntity", "Company", "Vessel"].contains(
                            change["schema"] as? String ?? "")
                    else { continue }
                    found[kind, default: []].insert(id)
                }
                #expect(found["new"] == Set(delta.added.map { "un-" + $0 }), "\(delta.frm) → \(delta.to)")
                #expect(found["gone"] ?? [] == Set(delta.removed.map { "un-" + $0 }))
            }
        }
    }
}
