internal import Foundation
internal import HTTPTypes
internal import Hummingbird

/// Who may see the pages: who knows the token, and asks this machine by its own name.
struct Access: Sendable {
    /// 128 random bits in hexadecimal, new with each start.
    let token: String

    /// What a form must carry, so that no other site can send one.
    let formToken: String

    init() {
        var generator = SystemRandomNumberGenerator()
        func random() -> String {
            (0..<2).map { _ in
                let digits = String(generator.next() as UInt64, radix: 16)
                return String(repeating: "0", count: 16 - digits.count) + digits
            }.joined()
        }
        token = random()
        formToken = random()
    }

    /// The cookie's name: cookies know no ports, so every served case has its own.
    var cookie: String { "trama-" + formToken.prefix(8) }

    /// Compares without telling by the time it takes how far two texts agree.
    static func equal(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// Lets in who has the token: in the URL once, in a cookie from then on; a program sends it with each request.
///
/// A request that calls this machine by another name is turned away, whatever it carries: a page elsewhere could have
/// bound its own name to this address.
struct Gate: RouterMiddleware {
    typealias Context = BasicRequestContext
    let access: Access
    let templates: Templates

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let host = (request.head.authority ?? "").split(separator: ":").first.map(String.init) ?? ""
        guard ["127.0.0.1", "localhost"].contains(host) else {
            return refusal("This server answers to 127.0.0.1 and localhost only.")
        }
        // The look of the pages is no secret, and the refusal wants it, too.
        if request.uri.path.hasPrefix("/assets/") { return try await next(request, context) }
        if request.uri.path == "/favicon.ico" { return Response(status: .noContent) }
        if request.uri.path == "/healthz" { return try await next(request, context) }
        if let authorization = request.headers[.authorization] {
            guard access.admits(authorization) else { return Gate.wrongKey.response }
            return try await next(request, context)
        }
        if let token = request.uri.queryParameters["token"] {
            guard Access.equal(String(token), access.token) else { return refusal(Gate.askForURL) }
            var response = Response(status: .seeOther)
            response.headers[.location] = Gate.path(of: request)
            response.headers[.setCookie] =
                "\(access.cookie)=\(access.token); Path=/; HttpOnly; SameSite=Strict"
            return response
        }
        let cookies = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
        let known = cookies.contains { cookie in
            let pair = cookie.trimmingCharacters(in: .whitespaces).split(separator: "=", maxSplits: 1)
            return pair.count == 2 && pair[0] == access.cookie && Access.equal(String(pair[1]), access.token)
        }
        guard known else { return request.isForProgram ? Gate.askForKey.response : refusal(Gate.askForURL) }
        return try await next(request, context)
    }

    /// What was asked for, without the token and never on another host.
    private static func path(of request: Request) -> String {
        let path = request.uri.path
        guard path.isOwnPath else { return "/" }
        let rest = (request.uri.query ?? "").split(separator: "&").filter { !$0.hasPrefix("token=") }
        return path + (rest.isEmpty ? "" : "?" + rest.joined(separator: "&"))
    }

    private static let askForURL =
        "Open the case with the whole URL that “trama serve” printed: it carries the token."

    private static let askForKey = YenteProblem(
        401, "Send “Authorization: ApiKey TOKEN” with the token from the URL that “trama serve” printed.")

    private static let wrongKey = YenteProblem(
        403, "The key is wrong. The token is in the URL that “trama serve” printed, new with each start.")

    private func refusal(_ message: String) -> Response {
        var response = templates.response(
            "problem", ["title": "No access", "code": "403", "message": message])
        response.status = .forbidden
        return response
    }
}

extension String {
    /// Whether a browser takes it for a path on this host: browsers drop control characters, and read `//` and `/\\`
    /// as the beginning of another host's name.
    var isOwnPath: Bool {
        hasPrefix("/") && !hasPrefix("//") && !contains("\\") && !utf8.contains { $0 < 0x20 || $0 == 0x7F }
    }
}

/// Headers of every answer: nothing from elsewhere, no script but ours, nothing kept.
struct SafeHeaders: RouterMiddleware {
    typealias Context = BasicRequestContext

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let fields = [
            "Content-Security-Policy":
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-store",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
        ]
        for (name, value) in fields {
            if let name = HTTPField.Name(name), response.headers[name] == nil {
                response.headers[name] = value
            }
        }
        return response
    }
}
