internal import Foundation
internal import GRDB
public import Ontology

/// Two entities that may be one, which a person has to look at.
public struct ReviewCandidate: Hashable, Sendable, Codable {
    /// The number of the judgement that proposes it.
    public var number: Int64
    /// The one entity, as it is shown now.
    public var left: EntitySummary
    /// The other.
    public var right: EntitySummary
    /// The program's score, 0…1.
    public var score: Double
    /// Why, a sentence a line.
    public var explanation: String
    /// What a decision teaches: see ``ReviewOrder``.
    public var worth: Double
    /// The audit entry of the run that found it.
    public var run: Int64?
}

/// In which order candidates are reviewed: first those about which a decision teaches most.
///
/// worth = doubt × stake, where
/// - doubt is 1 where the score stands at the threshold, and falls with its distance in log odds: a score of 0.99 or 0.1
///   needs no person as much as one of 0.7 does;
/// - stake is 1 + log2(l · r), l and r being the passages that name the one and the other: each of the l · r pairs of
///   passages is joined or kept apart by one decision.
public enum ReviewOrder {
    /// What a decision on a candidate teaches.
    public static func worth(score: Double, threshold: Double, left: Int, right: Int) -> Double {
        let distance = abs(logOdds(score) - logOdds(threshold))
        let pairs = Double(max(1, left)) * Double(max(1, right))
        return (1 + log2(pairs)) / (1 + distance)
    }

    private static func logOdds(_ score: Double) -> Double {
        let share = min(max(score, 0.001), 0.999)
        return log2(share / (1 - share))
    }
}

/// Judgements that cannot all be true.
public struct JudgementConflict: Hashable, Sendable, Codable {
    /// The judgement that gives way: what it calls one is shown as two.
    public var judgement: Judgement
    /// The names of the two.
    public var captions: [String]
    /// Why it gives way, in a sentence.
    public var reason: String
}

extension CaseFile {
    /// The pairs that wait for a person, those first about which a decision teaches most.
    /// - Parameters:
    ///   - limit: How many at most; nil for all.
    ///   - threshold: The score at which a pair is as likely one as two.
    /// - Returns: The pairs.
    /// - Throws: ``CaseError/unusable(path:detail:)``.
    public func reviewQueue(limit: Int? = 100, threshold: Double = 0.7) throws -> [ReviewCandidate] {
        try read { db in
            var passages: [Int64: Int] = [:]
            let mentions = try db.cachedStatement(
                sql: "SELECT ifnull(sum(mentions), 0) FROM entity WHERE canonical = ?")
            func count(_ group: Int64) throws -> Int {
                if let known = passages[group] { return known }
                let count = try Int.fetchOne(mentions, arguments: [group]) ?? 0
                passages[group] = count
                return count
            }
            var ordered: [(worth: Double, open: OpenCandidate)] = []
            for open in try openCandidates(in: db) {
                let worth = ReviewOrder.worth(
                    score: open.score, threshold: threshold, left: try count(open.left),
                    right: try count(open.right))
                ordered.append((worth, open))
            }
            ordered.sort { ($1.worth, $0.open.number) < ($0.worth, $1.open.number) }
            let explanations = try db.cachedStatement(
                sql: "SELECT explanation FROM judgement WHERE number = ?")
            let runs = try runs(in: db)
            return try ordered.prefix(limit ?? ordered.count).compactMap { worth, open in
                guard let left = try summary(of: open.left, in: db),
                    let right = try summary(of: open.right, in: db)
                else { return nil }
                return ReviewCandidate(
                    number: open.number, left: left, right: right, score: open.score,
                    explanation: try String.fetchOne(explanations, arguments: [open.number]) ?? "",
                    worth: worth,
                    run: runs.first { $0.judgements.contains { $0.contains(open.number) } }?.entry)
            }
        }
    }

    /// How many pairs wait for a person.
    public func reviewCount() throws -> Int {
        try read { try openCandidates(in: $0).count }
    }

    /// The runs of cross-reference, with the judgements that each wrote.
    private func runs(in db: Database) throws -> [(entry: Int64, judgements: [ClosedRange<Int64>])] {
        try Row.fetchAll(
            db, sql: "SELECT number, rows FROM audit WHERE action = 'cross-reference' ORDER BY number"
        ).map { row in
            let changes = JSON.value(RowChanges.self, row["rows"]) ?? RowChanges()
            return (row["number"], changes.wrote.filter { $0.table == .judgement }.map(\.numbers))
        }
    }

    private struct OpenCandidate {
        var number: Int64
        var left: Int64
        var right: Int64
        var score: Double
    }

    /// The candidates on which nobody has decided, each pair of groups once, with its highest score.
    private func openCandidates(in db: Database) throws -> [OpenCandidate] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT judgement.number AS number, a.canonical AS one, b.canonical AS other, score
                FROM judgement JOIN entity a ON a.number = judgement.left JOIN entity b ON b.number = judgement.right
                WHERE verdict = 'undecided' AND standing = 'proposed' AND retracted IS NULL
                    AND a.canonical <> b.canonical
                ORDER BY score DESC, judgement.number
                """)
        var found: [OpenCandidate] = []
        var seen = try judgedPairs(in: db)
        while let row = try rows.next() {
            let (one, other): (Int64, Int64) = (row["one"], row["other"])
            guard seen.insert([one, other]).inserted else { continue }
            found.append(
                OpenCandidate(number: row["number"], left: one, right: other, score: row["score"] ?? 0))
        }
        return found
    }

    /// The pairs of groups about which a person said that they are two, or that nobody can tell.
    private func judgedPairs(in db: Database) throws -> Set<Set<Int64>> {
        try Set(
            Row.fetchAll(
                db,
                sql: """
                    SELECT a.canonical AS one, b.canonical AS other
                    FROM judgement JOIN entity a ON a.number = judgement.left JOIN entity b ON b.number = judgement.right
                    WHERE verdict <> 'same' AND standing = 'decided' AND retracted IS NULL
                    """
            ).map { [$0["one"] as Int64, $0["other"]] })
    }

    // MARK: Conflicts

    /// The judgements that give way to others, or to facts that exclude each other; those of people first.
    /// - Parameter id: Only those about this entity and what is joined with it.
    /// - Returns: Each with the reason why it gives way.
    /// - Throws: ``CaseError/unknown(kind:name:)`` for an ID that the case does not have.
    public func judgementConflicts(about id: EntityID? = nil) throws -> [JudgementConflict] {
        try read { db in
            let number = try id.map { try canonicalNumber($0, in: db) }
            return try conflicts(about: number, in: db)
        }
    }

    func conflicts(about number: Int64?, in db: Database) throws -> [JudgementConflict] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT judgement.*, a.id AS left_id, b.id AS right_id, a.canonical AS one, b.canonical AS other,
                    a.caption AS left_caption, b.caption AS right_caption
                FROM judgement JOIN entity a ON a.number = judgement.left JOIN entity b ON b.number = judgement.right
                WHERE verdict = 'same' AND retracted IS NULL AND a.canonical <> b.canonical
                    AND (?1 IS NULL OR a.canonical = ?1 OR b.canonical = ?1)
                ORDER BY standing, judgement.number
                """, arguments: [number])
        return try rows.compactMap { row in
            guard let judgement = Judgement(row: row) else { return nil }
            return JudgementConflict(
                judgement: judgement, captions: [row["left_caption"], row["right_caption"]],
                reason: try reason(apart: row["one"], row["other"], in: db))
        }
    }

    /// Why two groups, of which somebody said that they are one, are shown as two.
    private func reason(apart one: Int64, _ other: Int64, in db: Database) throws -> String {
        let against = try Row.fetchOne(
            db,
            sql: """
                SELECT a.caption AS one, b.caption AS other, judged_by, judgement.number AS number
                FROM judgement JOIN entity a ON a.number = judgement.left JOIN entity b ON b.number = judgement.right
                WHERE verdict = 'different' AND retracted IS NULL
                    AND a.canonical IN (?1, ?2) AND b.canonical IN (?1, ?2) AND a.canonical <> b.canonical
                ORDER BY judgement.number LIMIT 1
                """, arguments: [one, other])
        if let against {
            return "\(against["judged_by"] as String) decided that “\(against["one"] as String)” and "
                + "“\(against["other"] as String)”, joined with them, are two (judgement \(against["number"] as Int64))"
        }
        let facts = try (
            description(ofGroup: one, in: db)?.facts ?? [:], description(ofGroup: other, in: db)?.facts ?? [:]
        )
        return contradiction(facts.0, facts.1) ?? "surer judgements exclude it"
    }
}

extension JudgementConflict: CustomStringConvertible {
    /// The sentence.
    public var description: String {
        let who = judgement.isDecided ? "\(judgement.by) said" : "The program proposed (\(judgement.by))"
        return
            "\(who) that “\(captions[0])” and “\(captions[1])” are one (judgement \(judgement.number)); it gives way: "
            + "\(reason)."
    }
}
