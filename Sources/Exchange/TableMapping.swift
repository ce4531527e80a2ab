public import Ontology

/// What a table's rows mean, in the form of FollowTheMoney's own tool: which columns are whose properties.
///
///     experts:
///       queries:
///         - csv_url: experts.csv
///           entities:
///             member:
///               schema: Person
///               keys: [name, born]
///               properties:
///                 name: {column: name}
///
/// It is checked when it is read, and again against the header of the table that it is used on.
/// Source: FollowTheMoney, *Data mappings* (followthemoney.tech/docs/mappings), and the module of version 4.
public struct TableMapping: Sendable {
    /// The datasets that it fills.
    public internal(set) var datasets: [Dataset] = []

    /// What can be followed, but may not be meant: a key that is not known, a property that only old data has.
    public internal(set) var remarks: [MappingMistake] = []

    /// A collection of entities under one name.
    public struct Dataset: Sendable {
        /// The name, which goes into the IDs of its entities.
        public var name: String
        /// The name for people.
        public var label: String?
        /// What is made of the rows.
        public var queries: [Query] = []
    }

    /// What is made of each row of a table.
    public struct Query: Sendable {
        /// Where it stands, for people.
        public var place: [String]
        /// The tables that it names, as it names them: paths and addresses.
        public var tables: [String] = []
        /// Which rows it takes; all of them must hold.
        public var filters: [Filter] = []
        /// The entities of a row, each after those that it refers to.
        public var entities: [Entity] = []
    }

    /// A condition on a row.
    public struct Filter: Sendable {
        /// The column.
        public var column: Column
        /// What the cell may be, or must not be.
        public var values: Set<String>
        /// Whether an empty cell is among them.
        public var takesEmpty: Bool
        /// Whether the rows with such a cell are left out, and not kept.
        public var isExclusion: Bool
    }

    /// A column, by its name in the header.
    public struct Column: Hashable, Sendable {
        /// The name.
        public var name: String
        /// The line of the mapping on which it is named.
        public var line: Int
    }

    /// One entity of a row.
    public struct Entity: Sendable {
        /// The mapping's name for it, by which others refer to it.
        public var name: String
        /// Where it stands, for people.
        public var place: [String]
        /// What it is.
        public var schema: Schema
        /// The columns whose values make its ID.
        public var keys: [Column] = []
        /// Words that go into the ID too.
        public var keyLiteral: String?
        /// The column that holds the ID as it is.
        public var idColumn: Column?
        /// What is said of it.
        public var properties: [PropertyRule] = []
    }

    /// Where the values of a property come from.
    public struct PropertyRule: Sendable {
        /// The property.
        public var property: Property
        /// Where it stands, for people.
        public var place: [String]
        /// The line on which it stands.
        public var line: Int
        /// The columns, whose cells are values.
        public var columns: [Column] = []
        /// Values that every row has.
        public var literals: [String] = []
        /// The entity of the same row that it refers to.
        public var entity: String?
        /// What all values are joined with, to one.
        public var join: String?
        /// What parts the values of one cell.
        public var split: String?
        /// A text with {{columns}}, instead of columns and literals.
        public var template: Template?
        /// A pattern of dates, a kind of identifier, a country for telephone numbers and amounts.
        public var format: String?
        /// Whether a row without it makes no entity.
        public var isRequired = false
    }

    /// A text with places for cells.
    public struct Template: Sendable {
        /// Its pieces, in order.
        public var pieces: [Piece]

        /// A part of a template.
        public enum Piece: Sendable {
            /// Words.
            case words(String)
            /// The cell of a column.
            case column(Column)
        }
    }

    /// Reads a mapping; throws ``TableMappingError`` with all that is wrong in it.
    public init(yaml: String, model: Model = .standard) throws {
        var reader = MappingReader(model: model)
        self = reader.read(yaml)
        guard reader.mistakes.isEmpty else { throw TableMappingError(reader.mistakes) }
    }

    init() {}
}
