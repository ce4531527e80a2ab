import Foundation
import Testing

@Suite struct CommandTests {
    @Test func `from a folder of documents to an entity with its passages`() async throws {
        try await Program.inScratch { trama in
            #expect(try trama("new", "c").status == 0)
            let ingest = try trama(
                "ingest", "c.trama", Program.example.path, "--source", "example", "--grade", "B2")
            #expect(ingest.status == 0, "\(ingest.errors)")
            #expect(ingest.output.hasPrefix("Read 13 documents (1 attachment among them)"))

            let show = try trama("show", "c.trama", "Tren de Aragua")
            #expect(show.status == 0)
            #expect(
                show.output.contains("“") && show.output.contains("01-manhunt.html")
                    && show.output.contains("B2"))
            #expect(show.output.contains("leads, not findings"))

            let again = try trama("ingest", "c.trama", Program.example.path)
            #expect(again.output.contains("12 files were in the case already"))
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    @Test func `every listing speaks JSON`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama("ingest", "c.trama", Program.example.path)
            for listing in ["entities", "documents", "claims", "history", "check"] {
                let value = try trama.json(listing, "c.trama")
                #expect((value as? [Any])?.isEmpty == false || (value as? [String: Any])?.isEmpty == false)
            }
            #expect((try trama.json("search", "c.trama", "Aragua") as? [Any])?.isEmpty == false)
            let page = try #require(try trama.json("show", "c.trama", "Tren de Aragua") as? [String: Any])
            #expect(page["relations"] is [Any])
        }
    }

    @Test func `deciding, entering, merging and undoing`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write("Chilean President Gabriel Boric spoke in Lima.", to: "a.txt")
            try trama("ingest", "c.trama", "a.txt")
            let claims = try #require(try trama.json("claims", "c.trama") as? [[String: Any]])
            let number = try #require(claims.first?["number"] as? Int)
            #expect(try trama("accept", "c.trama", "#\(number)").status == 0)
            let accepted = try trama.json("claims", "c.trama", "--status", "accepted") as? [Any]
            #expect(accepted?.isEmpty == false)
            #expect(try trama("undo", "c.trama").output.contains("accept"))

            #expect(
                try trama("add", "c.trama", "Person", "name=Ana Pérez", "nationality=venezolana").status == 0)
            #expect(try trama("add", "c.trama", "Organization", "name=Los Lobos").status == 0)
            let link = try trama(
                "add", "c.trama", "Membership", "member=Ana Pérez", "organization=Los Lobos",
                "role=treasurer",
                "--document", "a.txt", "--quote", "spoke in Lima")
            #expect(link.status == 0, "\(link.errors)")
            let shown = try trama("show", "c.trama", "ana perez").output
            #expect(shown.contains("treasurer") && shown.contains("“spoke in Lima”") && shown.contains("ve"))
            #expect(try trama("merge", "c.trama", "Los Lobos", "Ana Pérez").status == 0)
            #expect(try trama("undo", "c.trama").output.contains("merge"))
            #expect(try trama("check", "c.trama").status == 0)

            #expect(try trama("remove", "c.trama", "a.txt", "--reason", "not ours").status == 0)
            #expect(try (trama.json("documents", "c.trama") as? [Any])?.isEmpty == true)
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    @Test func `the program runs from elsewhere, without its build folder`() async throws {
        try await Program.inScratch { built in
            let moved = built.folder.appendingPathComponent("elsewhere/trama")
            try FileManager.default.createDirectory(
                at: moved.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: Program.built, to: moved)
            let trama = Program(executable: moved, folder: built.folder)
            #expect(try trama("new", "c").status == 0)
            let ingest = try trama("ingest", "c.trama", Program.example.path)
            #expect(ingest.status == 0, "\(ingest.errors)")
            #expect(try trama("schemata", "Custody").output.contains("prisoner"))
        }
    }

    @Test func `an installation's own schemata are found beside the program`() async throws {
        try await Program.inScratch { built in
            let moved = built.folder.appendingPathComponent("trama")
            try FileManager.default.copyItem(at: Program.built, to: moved)
            let trama = Program(executable: moved, folder: built.folder)
            try trama.write(
                #"{"model": "Desk", "schemata": {"Safehouse": {"label": "Safe house", "plural": "Safe houses", "extends": ["Facility"], "description": "A hiding place."}}}"#,
                to: "ontology/desk.json")
            let known = try trama("schemata")
            #expect(known.output.contains("Safehouse"), "\(known.errors)")
            try trama.write("{broken", to: "ontology/desk.json")
            let refused = try trama("schemata")
            #expect(refused.status != 0 && !refused.errors.isEmpty)
        }
    }

    @Test func `a killed ingest loses nothing that was reported as done`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            for number in 0..<60 {
                try trama.write(
                    "Report \(number). Ana Pérez leads the Banda \(number) gang, according to police in Lima.",
                    to: "docs/\(number).txt")
            }
            var generator = SystemRandomNumberGenerator()
            var known = 0
            for _ in 0..<12 {
                let process = try trama.start(
                    ["ingest", "c.trama", "docs"], output: FileHandle.nullDevice,
                    errors: FileHandle.nullDevice)
                try await Task.sleep(for: .milliseconds(Int.random(in: 5...160, using: &generator)))
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                let documents = try #require(try trama.json("documents", "c.trama") as? [Any])
                #expect(documents.count >= known)
                known = documents.count
                let check = try trama("check", "c.trama")
                #expect(check.status == 0, "\(check.output)")
            }
            #expect(try trama("ingest", "c.trama", "docs").status == 0)
            #expect((try trama.json("documents", "c.trama") as? [Any])?.count == 60)
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    @Test func `pages and listings work while an ingest runs`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            for number in 0..<40 {
                try trama.write("Ana Pérez ran in Lima, \(number).", to: "docs/\(number).txt")
            }
            let ingest = try trama.start(
                ["ingest", "c.trama", "docs"], output: FileHandle.nullDevice, errors: FileHandle.nullDevice)
            while ingest.isRunning {
                #expect(try trama("documents", "c.trama").status == 0)
                let second = try trama("ingest", "c.trama", "docs")
                // Whoever comes first ingests; the other is refused, or finds everything in the case already.
                #expect(
                    second.status == 0 || second.errors.contains("Another ingest is at work"),
                    "\(second.errors)")
            }
            #expect((try trama.json("documents", "c.trama") as? [Any])?.count == 40)
            #expect(try trama("check", "c.trama").status == 0)
        }
    }
}
