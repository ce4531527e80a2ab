internal import CaseFiles
internal import HTTPTypes
internal import Hummingbird

/// Turns what went wrong into a page with one sentence.
struct Problems: RouterMiddleware {
    typealias Context = BasicRequestContext
    let pages: CasePages

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as CaseError {
            switch error {
            case .unknown: return page(.notFound, error.description)
            case .ambiguous, .unfit, .contradiction, .cannotUndo: return page(.conflict, error.description)
            default: return page(.internalServerError, error.description)
            }
        } catch let error as HTTPError {
            return page(
                error.status, error.status == .notFound ? "There is no such page." : error.status.reasonPhrase
            )
        } catch {
            return page(.internalServerError, "This page could not be made. Run: trama check CASE")
        }
    }

    private func page(_ status: HTTPResponse.Status, _ message: String) -> Response {
        var context = pages.common(title: "Problem", back: "/")
        context["code"] = String(status.code)
        context["message"] = message
        var response = pages.templates.response("problem", context)
        response.status = status
        return response
    }
}
