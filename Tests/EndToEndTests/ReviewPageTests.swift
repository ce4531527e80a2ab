import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite struct ReviewPageTests {
    /// Follows no redirect by itself.
    private final class Visitor: NSObject, URLSessionTaskDelegate, Sendable {
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
        ) { completionHandler(nil) }

        func ask(_ url: String, cookie: String? = nil, post: String? = nil) async throws -> (
            HTTPURLResponse, String
        ) {
            let configuration = URLSessionConfiguration.ephemeral
            configuration.httpShouldSetCookies = false
            let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
            var request = URLRequest(url: try #require(URL(string: url)))
            request.setValue(cookie, forHTTPHeaderField: "Cookie")
            if let post {
                request.httpMethod = "POST"
                request.httpBody = Data(post.utf8)
            }
            let (data, response) = try await session.data(for: request)
            return (try #require(response as? HTTPURLResponse), String(decoding: data, as: UTF8.self))
        }
    }

    private func field(_ name: String, in page: String) throws -> String {
        let after = try #require(page.components(separatedBy: "name=\"\(name)\" value=\"").dropFirst().first)
        return try #require(after.components(separatedBy: "\"").first)
    }

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
            let visitor = Visitor()
            let entry = try await visitor.ask(String(url)).0
            let set = try #require(entry.value(forHTTPHeaderField: "Set-Cookie"))
            let cookie = try #require(set.split(separator: ";").first.map(String.init))

            let (_, home) = try await visitor.ask(base + "/", cookie: cookie)
            #expect(home.contains("Review <span class=\"number\">1</span>"))
            let (_, page) = try await visitor.ask(base + "/review", cookie: cookie)
            #expect(page.contains("Marcela Iturbe Solano") && page.contains("Marsela Iturbe"))
            #expect(page.contains("names agree by") && page.contains("a lead, never an identification"))
            let pair =
                "left=\(try field("left", in: page))&right=\(try field("right", in: page))&back=/review"
            let forged = try await visitor.ask(
                base + "/judge", cookie: cookie, post: "csrf=0&\(pair)&verdict=different")
            #expect(forged.0.statusCode == 403)
            let form = "csrf=\(try field("csrf", in: page))&\(pair)"
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
