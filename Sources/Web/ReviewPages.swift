internal import CaseFiles
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Ontology
internal import Workbench

extension CasePages {
    /// The review queue: two entities side by side, why they may be one, and what the investigator says of them.
    func addReview(to router: Router<BasicRequestContext>) {
        router.get("/review") { _, _ in try review() }
        router.post("/judge") { request, _ in
            let form = try await form(of: request)
            guard let verdict = form["verdict"].flatMap(Judgement.Verdict.init) else {
                throw HTTPError(.badRequest)
            }
            let note = form["note"].map { $0.trimmingCharacters(in: .whitespacesAndNewlines) } ?? ""
            try investigation.caseFile.judge(
                entity(form["left"]), entity(form["right"]), verdict, explanation: note.isEmpty ? nil : note,
                by: investigation.actor)
            return back(form)
        }
    }

    /// How many pairs a page shows.
    private static let pairsOnPage = 20

    /// The most names and facts of one side.
    private static let linesOfSide = 12

    private func review() throws -> Response {
        let caseFile = investigation.caseFile
        var values = common(title: "Review", back: "/review", tab: "Review")
        let pairs = try caseFile.reviewQueue(limit: Self.pairsOnPage)
        values["waiting"] = try caseFile.reviewCount()
        values["shown"] = pairs.count
        values["isNothing"] = pairs.isEmpty
        values["conflicts"] = try caseFile.judgementConflicts().map { ["sentence": $0.description] as Values }
        values["pairs"] = try pairs.enumerated().map { index, pair -> Values in
            [
                "number": index + 1, "left": pair.left.id.description, "right": pair.right.id.description,
                "score": String(format: "%.2f", pair.score),
                "sides": [try side(pair.left), try side(pair.right)],
                "sentences": pair.explanation.split(separator: "\n").map(String.init),
                "csrf": access.formToken, "back": "/review",
            ]
        }
        return templates.response("review", values)
    }

    /// What one entity is known by, in a few lines.
    private func side(_ entity: EntitySummary) throws -> Values {
        let page = try investigation.entityPage(of: entity, limit: 200)
        var values = self.values(of: entity)
        values["id"] = entity.id.description
        values["facts"] = page.properties.prefix(Self.linesOfSide).map { line -> Values in
            ["label": line.label, "value": line.value]
        }
        values["relations"] = page.relations.prefix(4).map(\.title)
        var documents: [String] = []
        for name in page.properties.flatMap(\.evidence).compactMap(\.document) where !documents.contains(name)
        {
            documents.append(name)
        }
        values["documents"] = Array(documents.prefix(6))
        return values
    }
}
