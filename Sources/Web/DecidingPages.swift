internal import CaseFiles
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Ontology
internal import Workbench

extension CasePages {
    /// What an investigator decides on the pages; each form carries the form token, and leads back to its page.
    func addDeciding(to router: Router<BasicRequestContext>) {
        router.post("/decide") { request, _ in
            let form = try await form(of: request)
            guard let unit = form["unit"].flatMap({ Int64($0) }),
                let verdict = form["verdict"].flatMap(Claim.Status.init), verdict != .proposed
            else { throw HTTPError(.badRequest) }
            try investigation.caseFile.decide(verdict, on: [unit], by: investigation.actor)
            return back(form)
        }
        router.post("/confirm") { request, _ in
            let form = try await form(of: request)
            try investigation.caseFile.confirmJoins(of: entity(form["entity"]), by: investigation.actor)
            return back(form)
        }
        router.post("/separate") { request, _ in
            let form = try await form(of: request)
            try investigation.caseFile.takeApart(entity(form["member"]), by: investigation.actor)
            return back(form)
        }
    }

    func entity(_ text: String?) throws -> EntityID {
        guard let id = text.flatMap({ EntityID($0) }) else { throw HTTPError(.badRequest) }
        return id
    }

    /// The fields of a form that carries the form token.
    func form(of request: Request, upTo limit: Int = 64 << 10) async throws -> [String: String] {
        let body = try await request.body.collect(upTo: limit)
        var fields: [String: String] = [:]
        for pair in String(buffer: body).split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let decoded = halves.map {
                $0.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? ""
            }
            fields[decoded[0]] = decoded.count > 1 ? decoded[1] : ""
        }
        guard Access.equal(fields["csrf"] ?? "", access.formToken) else { throw HTTPError(.forbidden) }
        return fields
    }

    /// Leads back to the page that the form stood on, never to another host.
    func back(_ form: [String: String]) -> Response {
        let page = form["back"] ?? "/"
        let anchor = form["unit"].flatMap { Int64($0) }.map { "#e\($0)" } ?? ""
        var response = Response(status: .seeOther)
        response.headers[.location] = (page.isOwnPath ? page : "/") + anchor
        return response
    }
}
