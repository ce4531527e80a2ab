internal import Crypto
public import Ontology

/// An entity as FollowTheMoney's statements, a row for each value and one for the entity itself.
///
/// Columns, quoting and IDs are those of `ftm statements` (followthemoney 4, `statement/serialize.py` and `make_key`).
public struct StatementRows: Sendable {
    /// The columns, in order.
    public static let columns = [
        "canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset", "origin", "lang",
        "original_value", "external", "first_seen", "last_seen", "id",
    ]

    /// Where a value comes from.
    public struct Origin: Hashable, Sendable {
        /// The entity of which it was said, which may have been joined with others since.
        public var entity: EntityID
        /// The source or list.
        public var dataset: String
        /// The document's name.
        public var document: String?
        /// The value's language, ISO 639-3 as FollowTheMoney has it, or as the source says.
        public var language: String?
        /// The source's own words, where they differ.
        public var original: String?
        /// When it was first and last said, UTC.
        public var firstSeen: String, lastSeen: String

        /// An origin, field by field.
        public init(
            entity: EntityID, dataset: String, document: String? = nil, language: String? = nil,
            original: String? = nil, firstSeen: String, lastSeen: String
        ) {
            self.entity = entity
            self.dataset = dataset
            self.document = document
            self.language = language
            self.original = original
            self.firstSeen = firstSeen
            self.lastSeen = lastSeen
        }
    }

    private let model: Model

    /// Rows under this model.
    public init(model: Model) { self.model = model }

    /// The rows of an entity.
    ///
    /// `origins` says where its values come from, by property and value, each perhaps from several; what has none there
    /// came of the entity's change into FollowTheMoney's terms, and has `fallback`.
    public func rows(
        of form: FtMEntity, origins: [String: [String: [Origin]]], fallback: Origin
    ) -> [[String]] {
        let schema = model.schema(named: form.schema)
        var rows: [[String]] = []
        var identified: Set<EntityID> = []
        func add(_ property: String, _ type: String, _ value: String, _ origin: Origin) {
            let isWords = ["name", "text", "string", "address"].contains(type)
            let language = isWords ? origin.language ?? "" : ""
            var key = "\(origin.dataset).\(origin.entity).\(property).\(value)"
            if !language.isEmpty { key += "@" + language }
            rows.append([
                form.id.description, origin.entity.description, property, type, form.schema, value,
                origin.dataset, origin.document ?? "", language, origin.original ?? "", "f",
                StatementRows.time(origin.firstSeen), StatementRows.time(origin.lastSeen),
                Insecure.SHA1.hash(data: Array(key.utf8)).hexadecimal,
            ])
        }
        func identify(_ origin: Origin) {
            guard identified.insert(origin.entity).inserted else { return }
            var plain = origin
            (plain.original, plain.language) = (nil, nil)
            add("id", "id", origin.entity.description, plain)
        }
        for (property, values) in form.properties.sorted(by: { $0.key < $1.key }) {
            let type = schema?.property(named: property)?.type.rawValue ?? "string"
            for value in values {
                for origin in origins[property]?[value] ?? [fallback] {
                    identify(origin)
                    add(property, type, value, origin)
                }
            }
        }
        if identified.isEmpty { identify(fallback) }
        return rows
    }

    /// A moment as FollowTheMoney writes it: to the second, without a zone.
    static func time(_ moment: String) -> String { String(moment.prefix(19)) }
}

extension Insecure.SHA1Digest {
    fileprivate var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
