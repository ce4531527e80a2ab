import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite struct ReviewPageTests {
    @Test func `a pair is shown side by side with reasons, and a decision takes it from the queue`()
        async throws
    {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write(
                "{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Marcela Iturbe Solano\"],\"birthDate\":[\"1971-02-03\"]}}\n",
                to: "one.ftm.jsonl")
            try trama.write(
                "{\"id\":\"q\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Marsela Iturbe\"],\"birthDate\":[\"1972\"]}}\n",
                to: "two.ftm.jsonl")
            try trama("load", "c.trama", "one.ftm.jsonl", "two.ftm.jsonl")
            try trama("xref", "c.trama", "--floor", "0.1")
            let output = Pipe()
            let server = try trama.start(
                ["serve", "c.trama", "--port", "0"], output: output, errors: FileHandle.nullDevice)
            defer {
                server.terminate()
                server.waitUntilExit()
            }
            var printed = ""
            while !printed.contains("token="), server.isRunning {
                printed += String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            }
            let url = try #require(
                printed.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("http://127.0.0.1:") })
            let base = url.components(separatedBy: "/?token=")[0]
            let visitor = PageVisitor()
            let entry = try await visitor.ask(String(url)).0
            let set = try #require(entry.value(forHTTPHeaderField: "Set-Cookie"))
            let cookie = try #require(set.split(separator: ";").first.map(String.init))

            let (_, home) = try await visitor.ask(base + "/", cookie: cookie)
            #expect(home.contains("Review <span class=\"number\">1</span>"))
            let (_, page) = try await visitor.ask(base + "/review", cookie: cookie)
            #expect(page.contains("Marcela Iturbe Solano") && page.contains("Marsela Iturbe"))
            #expect(page.contains("names agree by") && page.contains("a lead, never an identification"))
            let pair =
                "left=\(try PageVisitor.field("left", in: page))&right=\(try PageVisitor.field("right", in: page))&back=/review"
            let forged = try await visitor.ask(
                base + "/judge", cookie: cookie, post: "csrf=0&\(pair)&verdict=different")
            #expect(forged.0.statusCode == 403)
            let form = "csrf=\(try PageVisitor.field("csrf", in: page))&\(pair)"
            let wrong = try await visitor.ask(
                base + "/judge", cookie: cookie, post: form + "&verdict=perhaps")
            #expect(wrong.0.statusCode == 400)
            let judged = try await visitor.ask(
                base + "/judge", cookie: cookie, post: form + "&verdict=different&note=two+people")
            #expect(judged.0.statusCode == 303)
            #expect(judged.0.value(forHTTPHeaderField: "Location") == "/review")
            let (_, after) = try await visitor.ask(base + "/review", cookie: cookie)
            #expect(after.contains("Nothing waits for review") && !after.contains("Marsela"))
        }
    }
}
