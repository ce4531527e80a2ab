public import FoundationEssentials

/// All schemata: FollowTheMoney's, Trama's, and those that an installation adds.
///
///     let company = Model.standard.schema(named: "Company")
///     company?.isA("LegalEntity")                 // true
///     company?.property(named: "name")?.type      // .name
///
/// `Resources/ontology/README.md` documents the files that it is built from.
public struct Model: Sendable {
    /// The name by which schemata and properties of FollowTheMoney are told from others: their `origin`.
    public static let followTheMoney = "FollowTheMoney"

    /// FollowTheMoney's schemata and Trama's own.
    public static let standard: Model = {
        do {
            return try Model(merging: [])
        } catch {
            assertionFailure("The embedded ontology is broken: \(error)")
            return Model(schemata: [])
        }
    }()

    /// All schemata, by name from A to Z.
    public let schemata: [Schema]

    private let byName: [String: Schema]

    /// The standard model with more schemata and properties, from files of an installation.
    ///
    /// A later file may use and extend what an earlier one declares.
    public init(merging extensions: [Data]) throws(OntologyError) {
        var builder = ModelBuilder()
        for text in [OntologyData.ftm, OntologyData.trama] {
            try builder.add(ModelFile(text.bytes, number: 0))
        }
        for (index, data) in extensions.enumerated() {
            try builder.add(ModelFile(Array(data), number: index + 1))
        }
        self.init(schemata: try builder.schemata())
    }

    private init(schemata: [Schema]) {
        self.schemata = schemata.sorted { $0.name < $1.name }
        byName = Dictionary(schemata.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The schema of that name, in its exact spelling.
    public func schema(named name: String) -> Schema? { byName[name] }

    /// The more special of two schemata where one specialises the other; nil where they exclude each other.
    ///
    /// What is a LegalEntity in one source and a Company in another is a Company; a Person is no Company.
    public func commonSchema(_ left: String, _ right: String) -> Schema? {
        guard let left = byName[left], let right = byName[right] else { return nil }
        if left.isA(right.name) { return left }
        if right.isA(left.name) { return right }
        return nil
    }
}

extension StaticString {
    /// The bytes, which last as long as the program.
    fileprivate var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
