import Foundation
import Testing

@Suite struct ListPageTests {
    @Test func `the pages show versions, what changed, and an alert until it was seen`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            func entry(_ id: String, _ name: String, _ born: String) -> String {
                #"{"id":"\#(id)","schema":"Person","properties":{"name":["\#(name)"],"birthDate":["\#(born)"]}}"#
                    + "\n"
            }
            try trama.write(entry("q", "Marcela Iturbe Solano", "1971-02-03"), to: "other.ftm.jsonl")
            try trama.write(entry("p", "Marcela Iturbe Solano", "1971-02-03"), to: "wanted.ftm.jsonl")
            try trama("load", "c.trama", "other.ftm.jsonl")
            try trama("load", "c.trama", "wanted.ftm.jsonl", "--licence", "CC BY <4.0>")
            try trama.write(
                entry("p", "Marcela Iturbe Solano", "1971-02-03") + entry("r", "Eva & Ruiz", "1980"),
                to: "wanted.ftm.jsonl")
            try trama("load", "c.trama", "wanted.ftm.jsonl")
            try await PageVisitor.visit(trama, "c.trama") { get, post in
                let lists = try await get("/lists")
                #expect(lists.contains("wanted") && lists.contains("CC BY &lt;4.0&gt;"))
                #expect(lists.contains("<td>joined</td>"))
                let link = try #require(
                    lists.components(separatedBy: "href=\"/lists/").dropFirst().first {
                        $0.first?.isNumber ?? false
                    })
                let difference = try await get("/lists/" + link.prefix { $0.isNumber })
                #expect(
                    difference.contains("1 came, 0 changed, 0 left.") && difference.contains("Eva &amp; Ruiz")
                )
                let csrf = try PageVisitor.field("csrf", in: lists)
                let alert = try PageVisitor.field("alert", in: lists)
                _ = try await post("/alerts/seen", "csrf=\(csrf)&alert=\(alert)")
                #expect(try await get("/lists").contains("No alert that nobody has seen."))
                #expect(try await get("/lists/99").contains("99"))
            }
        }
    }

    @Test func `the mapping editor guesses, previews and loads, and says what is wrong`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write("Nombre;Cédula\nAna <b>Pérez</b>;V-1\nJuan Díaz;V-2\n", to: "gente.csv")
            let path = trama.folder.appendingPathComponent("gente.csv").path
            try await PageVisitor.visit(trama, "c.trama") { get, post in
                let csrf = try PageVisitor.field("csrf", in: try await get("/lists/map"))
                let guess = try await post("/lists/map", "csrf=\(csrf)&path=\(path)&do=guess")
                #expect(
                    guess.contains("schema: ") && guess.contains("Cédula")
                        && guess.contains("Ana &lt;b&gt;Pérez"))
                let loaded = try await post("/lists/map", "csrf=\(csrf)&path=\(path)&do=load")
                #expect(loaded.contains("Loaded “gente”: 2 entities"))
                let wrong = try await post("/lists/map", "csrf=\(csrf)&path=\(path)&do=preview&yaml=a%3A+%5B")
                #expect(wrong.contains("The mapping cannot be followed."))
                #expect(try await post("/lists/map", "path=\(path)&do=load").contains("403"))
            }
        }
    }
}
