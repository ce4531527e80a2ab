internal import CaseFiles
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Why a program's request was not answered, in the body that yente's clients read: `{"detail": "…"}`.
///
/// A value of the wrong kind is 422 with a list that names the place, as FastAPI says it:
/// `{"detail": [{"type": "value_error", "loc": ["query", "limit"], "msg": "…"}]}`.
struct YenteProblem: Error {
    /// The status of HTTP.
    let code: Int
    let message: String
    /// Where the wrong value stands: "body", "queries", "q1".
    var place: [String] = []

    init(_ code: Int, _ message: String) {
        self.code = code
        self.message = message
    }

    /// A value that is of the wrong kind or out of bounds.
    static func invalid(_ place: [String], _ message: String) -> YenteProblem {
        var problem = YenteProblem(422, message)
        problem.place = place
        return problem
    }

    var response: Response {
        struct Plain: Encodable { let detail: String }
        struct Placed: Encodable { let detail: [Detail] }
        struct Detail: Encodable {
            let type = "value_error"
            let loc: [String]
            let msg: String
        }
        let status = HTTPResponse.Status(integerLiteral: code)
        var response =
            place.isEmpty
            ? Response.json(Plain(detail: message), status: status)
            : Response.json(Placed(detail: [Detail(loc: place, msg: message)]), status: status)
        if code == 401 { response.headers[.wwwAuthenticate] = "ApiKey" }
        return response
    }
}

extension Response {
    /// An answer for a program.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return Response(status: .internalServerError) }
        return Response(
            status: status, headers: [.contentType: "application/json"],
            body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }
}

extension Request {
    /// Whether a program asks rather than a browser: by its key, by what it accepts, or by a path that only yente's API has.
    var isForProgram: Bool {
        if headers[.authorization] != nil || isOfYente { return true }
        let accepted = headers[values: .accept].joined(separator: ",").lowercased()
        return accepted.contains("application/json") && !accepted.contains("text/html")
    }

    /// Whether the path is one that only yente's API has.
    private var isOfYente: Bool {
        let parts = uri.path.split(separator: "/")
        return switch parts.first {
        case "match", "catalog", "manifest", "algorithms", "healthz", "readyz": true
        case "search": parts.count == 2
        case "entities": parts.count > 2
        default: false
        }
    }
}

extension Access {
    /// Whether an `Authorization` header carries the token: `ApiKey TOKEN`, or `Bearer TOKEN` as assistants send it.
    func admits(_ authorization: String) -> Bool {
        let parts = authorization.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard parts.count == 2, ["apikey", "bearer"].contains(parts[0].lowercased()) else { return false }
        return Access.equal(parts[1].trimmingCharacters(in: .whitespaces), token)
    }
}

/// Turns what went wrong with a program's request into `{"detail": …}`; a browser gets a page.
struct YenteProblems: RouterMiddleware {
    typealias Context = BasicRequestContext

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let problem as YenteProblem {
            return problem.response
        } catch  where request.isForProgram {
            return YenteProblems.problem(error).response
        }
    }

    private static func problem(_ error: any Error) -> YenteProblem {
        switch error {
        case let error as CaseError:
            let isUnknown = if case .unknown = error { true } else { false }
            return YenteProblem(isUnknown ? 404 : 500, error.description)
        case let error as HTTPError:
            return YenteProblem(error.status.code, error.status.reasonPhrase)
        default:
            return YenteProblem(500, "This could not be answered. Run: trama check CASE")
        }
    }
}
