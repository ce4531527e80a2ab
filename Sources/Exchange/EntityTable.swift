public import Ontology

/// The entities of one schema as a table, a row each, for people who work in spreadsheets.
///
/// ```
/// id,schema,caption,owner,owner name,asset,asset name,percentage,sources
/// o-1,Ownership,,p-7,Ana Pérez,c-2,Rotor Ltd,51,register.csv
/// ```
/// What points at an entity has two columns, its ID and its name, so that both ends of a link are filled in. Several
/// values stand in one cell with semicolons between them; one that holds a semicolon or a quotation mark stands in
/// quotation marks, doubled within.
public struct EntityTable: Sendable {
    /// One column.
    public enum Column: Hashable, Sendable {
        case id, schema, caption
        /// The values of a property.
        case property(String)
        /// The names of the entities at which a property points.
        case names(String)
        /// The documents that the claims cite.
        case sources

        /// Its heading.
        public var title: String {
            switch self {
            case .id: "id"
            case .schema: "schema"
            case .caption: "caption"
            case .property(let name): name
            case .names(let name): name + " name"
            case .sources: "sources"
            }
        }
    }

    /// One entity, as it is exported.
    public struct Entity: Sendable {
        /// It in FollowTheMoney's terms.
        public var form: FtMEntity
        /// The names of the entities at which it points.
        public var names: [String: String]
        /// The documents that its claims cite, by name.
        public var sources: [String]

        /// An entity with what its row needs.
        public init(form: FtMEntity, names: [String: String], sources: [String]) {
            self.form = form
            self.names = names
            self.sources = sources
        }
    }

    /// The columns, in order.
    public let columns: [Column]
    private let model: Model

    /// A table with the columns that entities of these schemata and properties need.
    public init(_ properties: [String: Set<String>], model: Model) {
        self.model = model
        var columns: [Column] = [.id, .schema, .caption]
        for name in properties.keys.sorted() {
            guard let schema = model.schema(named: name) else { continue }
            for property in schema.properties where properties[name]?.contains(property.name) ?? false {
                guard !columns.contains(.property(property.name)) else { continue }
                columns.append(.property(property.name))
                if property.type == .entity { columns.append(.names(property.name)) }
            }
        }
        self.columns = columns + [.sources]
    }

    /// The cells of an entity's row, one for each column.
    public func cells(of entity: Entity) -> [String] {
        let form = entity.form
        return columns.map { column in
            switch column {
            case .id: form.id.description
            case .schema: form.schema
            case .caption: caption(of: form)
            case .property(let name): EntityTable.joined(form.properties[name] ?? [])
            case .names(let name):
                EntityTable.joined((form.properties[name] ?? []).map { entity.names[$0] ?? "" })
            case .sources: EntityTable.joined(entity.sources)
            }
        }
    }

    private func caption(of form: FtMEntity) -> String {
        (model.schema(named: form.schema)?.caption ?? []).lazy.compactMap { form.properties[$0]?.first }.first
            ?? ""
    }

    /// Several values in one cell.
    static func joined(_ values: [String]) -> String {
        values.map { value in
            value.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\"") } && values.count > 1
                ? CommaSeparatedValues.quoted(value) : value
        }.joined(separator: ";")
    }
}
