import Foundation
import Matching
import Ontology
import Testing

/// How many of the joins that a program would propose are right, on queries that did not choose the threshold.
///
/// Takes half a minute when optimised, so it waits to be asked:
/// `TRAMA_MEASURE=1 swift test -c release -Xswiftc -enable-testing --filter JoinPrecision`
@Suite struct JoinPrecisionTests {
    static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
            "shared/data/matching")

    @Test(.enabled(if: ProcessInfo.processInfo.environment["TRAMA_MEASURE"] != nil))
    func `joins are right on the queries that did not choose the threshold`() throws {
        guard FileManager.default.fileExists(atPath: Self.data.path) else {
            print("skipped: ../shared/data/matching is not here")
            return
        }
        let measured = try JoinPrecision(data: Self.data)
        for threshold in stride(from: 0.8, through: 0.951, by: 0.05) {
            for half in JoinPrecision.Half.allCases { print(measured.figures(half, threshold)) }
        }
        let reported = measured.figures(.reports, Sameness.joinThreshold)
        print(reported)
        #expect(reported.precision > 0.985)
    }
}

/// Every query of the screening set held against the list, and what the rule of joins would do with the best candidate.
struct JoinPrecision {
    /// The first half of each set of queries chose the threshold, the second half says what came of it.
    enum Half: String, CaseIterable { case chooses, reports }

    struct Figures: CustomStringConvertible {
        var half: Half
        var threshold: Double
        /// Joined with the entity that the query was made from.
        var right = 0
        /// Joined with another entity of the same list, or with any where the query is about an innocent person.
        var wrong = 0
        /// Those of the wrong that are innocent.
        var innocent = 0
        /// Joined with an entity of another list, of which the labels say nothing.
        var unknown = 0
        /// Queries about somebody who is listed, and about innocents.
        var listed = 0, innocents = 0

        var precision: Double { Double(right) / Double(max(1, right + wrong)) }

        var description: String {
            String(
                format:
                    "%@ %.2f: %d right, %d wrong (precision %.4f), recall %.3f of %d; %d of %d innocents; %d unknown",
                half.rawValue, threshold, right, wrong, precision, Double(right) / Double(max(1, listed)),
                listed,
                innocent, innocents, unknown)
        }
    }

    private struct Entity {
        var id: String
        var lists: Set<String>
        var facts: [String: Set<String>]
    }

    private struct Outcome {
        var half: Half
        var isInnocent: Bool
        var targets: Set<String>
        var facts: [String: Set<String>]
        /// The candidates that match, surest first.
        var candidates: [(score: Double, isMatch: Bool, entity: Int)]
    }

    private var entities: [Entity] = []
    private var outcomes: [Outcome] = []
    private let rule = Sameness.standard

    init(data: URL) throws {
        var builder = IndexBuilder()
        var profiles: [Profile] = []
        for line in try Self.lines(of: data.appendingPathComponent("list.ftm.jsonl")) {
            guard let id = line["id"] as? String, let (profile, facts) = Self.read(line, id: id) else {
                continue
            }
            try builder.add(profile)
            profiles.append(profile)
            entities.append(Entity(id: id, lists: Set(line["datasets"] as? [String] ?? []), facts: facts))
        }
        let search = CandidateSearch(try IndexFile(bytes: builder.bytes()))
        let queries = try Self.lines(of: data.appendingPathComponent("screening_queries.jsonl"))
        let sizes = Dictionary(grouping: queries) { $0["set"] as? String ?? "" }.mapValues(\.count)
        var seen: [String: Int] = [:]
        for query in queries {
            let set = query["set"] as? String ?? ""
            seen[set, default: 0] += 1
            guard let (profile, facts) = Self.read(query, id: "") else { continue }
            let excluded = Set(query["exclude"] as? [String] ?? [])
            let only = query["only_dataset"] as? String
            let found = search.candidates(for: profile, limit: 12) { place in
                excluded.contains(entities[place].id)
                    || only.map { !entities[place].lists.contains($0) } ?? false
            }
            let explained = found.filter { $0.score >= Scorer.threshold }.map { candidate in
                let explanation = Scorer.standard.explain(profile, profiles[candidate.entity])
                return (explanation.score, explanation.verdict == .match, candidate.entity)
            }
            outcomes.append(
                Outcome(
                    half: (seen[set] ?? 0) * 2 <= (sizes[set] ?? 0) ? .chooses : .reports,
                    isInnocent: set.hasPrefix("neg"), targets: Set(query["target"] as? [String] ?? []),
                    facts: facts,
                    candidates: explained))
        }
    }

    func figures(_ half: Half, _ threshold: Double) -> Figures {
        var figures = Figures(half: half, threshold: threshold)
        for outcome in outcomes where outcome.half == half {
            if outcome.isInnocent { figures.innocents += 1 } else { figures.listed += 1 }
            guard let joined = joined(outcome, threshold) else { continue }
            let targetLists = entities.filter { outcome.targets.contains($0.id) }.map(\.lists)
            if outcome.targets.contains(joined.id) {
                figures.right += 1
            } else if outcome.isInnocent
                || targetLists.contains(where: { !$0.isDisjoint(with: joined.lists) })
            {
                figures.wrong += 1
                if outcome.isInnocent { figures.innocent += 1 }
            } else {
                figures.unknown += 1
            }
        }
        return figures
    }

    /// As the case file chooses: what fits and is not told apart; of several only one that shares a decisive fact.
    private func joined(_ outcome: Outcome, _ threshold: Double) -> Entity? {
        var fitting = outcome.candidates.filter { candidate in
            candidate.score >= threshold && candidate.isMatch
                && rule.contradiction(outcome.facts, entities[candidate.entity].facts) == nil
        }.map { entities[$0.entity] }
        let agreeing = fitting.filter { entity in
            rule.decisiveProperties.contains { property in
                !(outcome.facts[property] ?? []).isDisjoint(with: entity.facts[property] ?? [])
            }
        }
        if !agreeing.isEmpty { fitting = agreeing }
        guard let best = fitting.first else { return nil }
        for other in fitting.dropFirst() {
            let isTwo = !best.lists.isDisjoint(with: other.lists)
            if isTwo || rule.contradiction(best.facts, other.facts) != nil { return nil }
        }
        return best
    }

    private static func read(_ line: [String: Any], id: String) -> (Profile, [String: Set<String>])? {
        guard let schema = line["schema"] as? String,
            let properties = line["properties"] as? [String: [String]],
            let profile = Profile(
                id: id, schema: schema,
                properties: properties.sorted { $0.key < $1.key }.map { (name: $0.key, values: $0.value) })
        else { return nil }
        var facts = properties.mapValues { Set($0) }
        if schema == "Person", let names = properties["name"] {
            facts[Sameness.personNames] = [names.sorted().joined(separator: "\n")]
        }
        return (profile, facts)
    }

    private static func lines(of file: URL) throws -> [[String: Any]] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        }
    }
}
