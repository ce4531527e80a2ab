import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite struct ServeTests {
    /// A session that follows no redirect by itself and keeps no cookies.
    private final class Visitor: NSObject, URLSessionTaskDelegate, Sendable {
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
        ) { completionHandler(nil) }

        func get(
            _ url: String, cookie: String? = nil, post: String? = nil, host: String? = nil
        ) async throws -> (HTTPURLResponse, String) {
            let configuration = URLSessionConfiguration.ephemeral
            configuration.httpShouldSetCookies = false
            configuration.httpCookieAcceptPolicy = .never
            let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
            var request = URLRequest(url: try #require(URL(string: url)))
            if let cookie { request.setValue(cookie, forHTTPHeaderField: "Cookie") }
            if let host { request.setValue(host, forHTTPHeaderField: "Host") }
            if let post {
                request.httpMethod = "POST"
                request.httpBody = Data(post.utf8)
            }
            let (data, response) = try await session.data(for: request)
            return (try #require(response as? HTTPURLResponse), String(decoding: data, as: UTF8.self))
        }
    }

    private func withServer(_ body: (Program, String, String) async throws -> Void) async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama("ingest", "c.trama", Program.example.path)
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
            let parts = url.components(separatedBy: "/?token=")
            try await body(trama, parts[0], parts[1])
        }
    }

    @Test func `nothing is shown without the token, and everything with it`() async throws {
        try await withServer { _, base, token in
            let visitor = Visitor()
            #expect(try await visitor.get(base + "/").0.statusCode == 403)
            #expect(try await visitor.get(base + "/?token=0000").0.statusCode == 403)
            #expect(try await visitor.get(base + "/", cookie: "trama-0=0000").0.statusCode == 403)
            let entry = try await visitor.get(base + "/?token=" + token).0
            #expect(entry.statusCode == 303)
            let cookie = try #require(entry.value(forHTTPHeaderField: "Set-Cookie"))
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
            let mine = try #require(cookie.split(separator: ";").first.map(String.init))
            for page in [
                "/", "/entities", "/documents", "/network", "/search?q=aragua", "/assets/style.css",
                "/assets/keys.js",
            ] {
                let (response, body) = try await visitor.get(base + page, cookie: mine)
                #expect(response.statusCode == 200, "\(page)")
                #expect(!body.isEmpty)
                let policy = response.value(forHTTPHeaderField: "Content-Security-Policy") ?? ""
                #expect(policy.hasPrefix("default-src 'none'"))
                // No request to any other host from any page; names of XML namespaces are no requests.
                let addresses = body.components(separatedBy: "http").dropFirst().filter {
                    !$0.hasPrefix("://www.w3.org/2000/svg") && ($0.hasPrefix("://") || $0.hasPrefix("s://"))
                }
                #expect(addresses.isEmpty, "\(page) names another host")
            }
            #expect(try await visitor.get(base + "/entities/nobody", cookie: mine).0.statusCode == 404)
            #expect(try await visitor.get(base + "/nowhere", cookie: mine).0.statusCode == 404)
            #expect(try await visitor.get(base + "/", cookie: mine, host: "evil.example").0.statusCode == 403)
        }
    }

    @Test func `an entity page leads to the passage, and a decision on it holds`() async throws {
        try await withServer { trama, base, token in
            let visitor = Visitor()
            let entry = try await visitor.get(base + "/entities?schema=Person&token=" + token).0
            #expect(entry.value(forHTTPHeaderField: "Location") == "/entities?schema=Person")
            let set = try #require(entry.value(forHTTPHeaderField: "Set-Cookie"))
            let cookie = try #require(set.split(separator: ";").first.map(String.init))
            let away = try await visitor.get(base + "//evil.example/?token=" + token).0
            #expect(away.value(forHTTPHeaderField: "Location") == "/")
            let summary = try #require(
                (try trama.json("entities", "c.trama", "--schema", "Organization") as? [[String: Any]])?.first
            )
            let id = try #require(summary["id"] as? String)
            let (_, page) = try await visitor.get(base + "/entities/\(id)", cookie: cookie)
            let links = page.components(separatedBy: "href=\"").compactMap {
                $0.components(separatedBy: "\"").first
            }
            let passage = try #require(links.first { $0.hasPrefix("/documents/") && $0.contains("unit=") })
                .replacingOccurrences(of: "&amp;", with: "&")
            let unit = try #require(passage.components(separatedBy: "#u").last)
            let (_, document) = try await visitor.get(base + passage, cookie: cookie)
            #expect(document.contains("id=\"u\(unit)\"") || document.contains("<mark"))

            let form = try #require(
                page.components(separatedBy: "name=\"csrf\" value=\"").dropFirst().first?.components(
                    separatedBy: "\""
                ).first)
            let forged = try await visitor.get(
                base + "/decide", cookie: cookie, post: "csrf=0&unit=\(unit)&verdict=accepted&back=/")
            #expect(forged.0.statusCode == 403)
            let decided = try await visitor.get(
                base + "/decide", cookie: cookie,
                post: "csrf=\(form)&unit=\(unit)&verdict=accepted&back=//evil.example/")
            #expect(decided.0.statusCode == 303)
            #expect(decided.0.value(forHTTPHeaderField: "Location")?.hasPrefix("/#") == true)
            let accepted = try trama.json("claims", "c.trama", "--status", "accepted") as? [[String: Any]]
            #expect(accepted?.contains { "\($0["unit"] ?? "")" == unit } == true)
        }
    }
}
