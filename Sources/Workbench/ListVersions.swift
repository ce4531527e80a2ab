public import CaseFiles
internal import Ontology

/// How many entries of a list came, changed and left between two versions.
public struct ListDifference: Hashable, Sendable, Codable {
    /// People, organisations and other things that came, changed and left.
    public var new = 0, changed = 0, gone = 0
    /// Relations, sanctions, papers and events that did.
    public var others = 0

    /// No difference.
    public init() {}

    /// Counts one entry.
    public mutating func count(_ difference: EntityDifference, isThing: Bool) {
        guard isThing else {
            others += 1
            return
        }
        switch difference.kind {
        case .new: new += 1
        case .changed: changed += 1
        case .gone: gone += 1
        }
    }

    /// "3 came, 1 changed, 2 left; so did 5 relations, sanctions and papers."
    public var summary: String {
        "\(new) came, \(changed) changed, \(gone) left"
            + (others == 0 ? "." : "; so did \(others) relations, sanctions and papers.")
    }
}

extension Investigation {
    /// The two versions of a list that are to be compared, by the beginnings of their numbers: without them the current
    /// one and the one before it; "none" is no version at all.
    public func versions(
        ofList name: String, from older: String?, to newer: String?
    ) throws -> (older: Dataset?, newer: Dataset) {
        let versions = try caseFile.versions(ofDataset: name)
        func version(_ prefix: String) throws -> Dataset {
            guard let version = versions.first(where: { $0.version.hasPrefix(prefix) }) else {
                throw CaseError.unknown(kind: "version of “\(name)”", name: prefix)
            }
            return version
        }
        let to = try newer.map(version) ?? versions.first { $0.isCurrent } ?? versions[0]
        if older == "none" { return (nil, to) }
        return (try older.map(version) ?? versions.first { $0.load < to.load }, to)
    }

    /// Goes through what two versions of a list say differently, entity by entity.
    public func forEachDifference(
        from older: Dataset?, to newer: Dataset, _ body: (EntityDifference) throws -> Void
    ) throws {
        try caseFile.forEachDifference(from: older, to: newer, body)
    }

    /// Whether a schema is of people, organisations and things, and not of relations and what is said of them.
    public func isThing(_ schema: String) -> Bool { !(model.schema(named: schema)?.isA("Interval") ?? false) }

    /// The alerts that nobody has seen yet, or all.
    public func alerts(includingSeen: Bool = false) throws -> [Alert] {
        try caseFile.alerts(includingSeen: includingSeen)
    }

    /// Notes that alerts were seen.
    public func dismissAlerts(_ numbers: [Int64]) throws -> Int {
        try caseFile.dismissAlerts(numbers, by: actor)
    }
}
