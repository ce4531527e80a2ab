public import CaseFiles
public import Foundation
internal import Matching

/// A name of a list in a text. It is a lead, never an identification.
public struct TextScreeningHit: Hashable, Sendable, Codable {
    /// Where the passage stands: bytes of the text's UTF-8; the upper bound is not included.
    public var bytes: Range<Int>
    /// The passage as it stands there.
    public var passage: String
    /// The name of the list that it may be.
    public var name: String
    /// How sure: 0…1.
    public var score: Double
    /// What the score may be called.
    public var verdict: ScreeningVerdict
    /// The entity's ID.
    public var id: String
    /// The entity's title.
    public var caption: String
    /// The entity's schema.
    public var schema: String
    /// The list, by its name in the catalog.
    public var list: String
}

/// The names of the lists that a text holds.
public struct TextScreeningReport: Hashable, Sendable, Codable {
    /// What every report says.
    public var note = ScreeningReport.note
    /// When it ran: ISO 8601.
    public var at: String
    /// Hits below this score are left out, weak ones excepted.
    public var threshold: Double
    /// How long the text is.
    public var textBytes: Int
    /// The lists with their versions.
    public var lists: [Watchlists.List]
    /// Lists that could not be opened.
    public var failures: [Failure]
    /// What was found, in the order of the text; of one passage the surest first.
    public var hits: [TextScreeningHit] = []
}

extension Watchlists {
    /// Finds every name of the lists in a text, under its variants, in one pass.
    ///
    /// - Parameters:
    ///   - text: UTF-8; what is none of it is passed over.
    ///   - threshold: Hits below this score are left out.
    ///   - includingWeak: Whether weak hits are reported, too; they are marked.
    /// - Returns: The hits in the order of the text, and what was searched.
    public func screen(
        text: [UInt8], threshold: Double = Watchlists.threshold, includingWeak: Bool = false
    ) -> TextScreeningReport {
        var report = TextScreeningReport(
            at: Date().formatted(.iso8601), threshold: threshold, textBytes: text.count, lists: catalog,
            failures: failures)
        for list in lists {
            let search = TextSearch(list.index)
            let found = text.withUnsafeBufferPointer {
                search.matches(in: $0, threshold: threshold, includingWeak: includingWeak)
            }
            for match in found {
                guard let entity = list.entity(at: match.entity) else { continue }
                report.hits.append(
                    TextScreeningHit(
                        bytes: match.bytes, passage: String(decoding: text[match.bytes], as: UTF8.self),
                        name: match.name, score: match.score,
                        verdict: match.isWeak ? .weak : match.score >= Scorer.threshold ? .match : .lead,
                        id: entity.id, caption: entity.caption, schema: entity.schema, list: list.about.name))
            }
        }
        if lists.count > 1 {
            report.hits = report.hits.enumerated().sorted {
                ($0.element.bytes.lowerBound, $1.element.score, $0.offset)
                    < ($1.element.bytes.lowerBound, $0.element.score, $1.offset)
            }.map(\.element)
        }
        return report
    }

    /// A text to be screened; nil is standard input.
    public static func text(of file: URL?) throws(ScreeningError) -> [UInt8] {
        let reader = try LinePieces(file)
        return try reader.all(limit: Investigation.largestList)
    }
}
