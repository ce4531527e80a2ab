import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Asks a served case for pages; follows no redirect by itself.
final class PageVisitor: NSObject, URLSessionTaskDelegate, Sendable {
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

    /// The value of a form's field.
    static func field(_ name: String, in page: String) throws -> String {
        let after = try #require(page.components(separatedBy: "name=\"\(name)\" value=\"").dropFirst().first)
        return try #require(after.components(separatedBy: "\"").first)
    }

    /// Serves a case while `body` asks it: with a way to get a page, and one to send a form.
    static func visit(
        _ trama: Program, _ name: String,
        _ body: (_ get: (String) async throws -> String, _ post: (String, String) async throws -> String)
            async throws -> Void
    ) async throws {
        let output = Pipe()
        let server = try trama.start(
            ["serve", name, "--port", "0"], output: output, errors: FileHandle.nullDevice)
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
        let set = try #require(
            try await visitor.ask(String(url)).0.value(forHTTPHeaderField: "Set-Cookie"))
        let cookie = try #require(set.split(separator: ";").first.map(String.init))
        try await body(
            { try await visitor.ask(base + $0, cookie: cookie).1 },
            { try await visitor.ask(base + $0, cookie: cookie, post: $1).1 })
    }
}
