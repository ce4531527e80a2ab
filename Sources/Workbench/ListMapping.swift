internal import CaseFiles
internal import Exchange
public import Foundation
public import Ontology

/// What the columns of a table mean, in FollowTheMoney's YAML: by its text, which the case keeps.
public struct ListMapping: Sendable {
    /// The text.
    public let yaml: String
    let table: TableMapping

    /// Reads a mapping.
    ///
    /// - Throws: ``CaseError/unfit(_:)`` with every mistake, one a line.
    public init(yaml: String, model: Model = .standard) throws {
        self.yaml = yaml
        do {
            table = try TableMapping(yaml: yaml, model: model)
        } catch let error as TableMappingError {
            throw CaseError.unfit("The mapping cannot be followed.\n\(error.description)")
        }
    }

    /// Reads a mapping from a file of at most a megabyte.
    public init(file: URL, model: Model = .standard) throws {
        let name = file.lastPathComponent
        guard let size = try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize, size <= 1 << 20,
            let data = try? Data(contentsOf: file)
        else {
            throw CaseError.unfit("\(name): the mapping cannot be read, or is larger than 1 MB.")
        }
        guard let yaml = String(data: data, encoding: .utf8) else {
            throw CaseError.unfit("\(name): the mapping is not in UTF-8.")
        }
        try self.init(yaml: yaml, model: model)
    }

    /// What tells it from other mappings.
    var version: String { "table-\(sha256(Data(yaml.utf8)))@1" }
}

/// What a mapping makes of the first rows of a table, so that it can be corrected before anything is loaded.
public struct MappingPreview: Sendable, Codable {
    /// What is wrong with using the mapping on the table, a sentence each; nothing can be loaded before it is mended.
    public var mistakes: [String] = []
    /// What is strange and can be loaded all the same.
    public var remarks: [String] = []
    /// The columns of the table.
    public var columns: [String] = []
    /// The sheet that was read, of a workbook.
    public var sheet: String?
    /// The rows, each with the entities that the mapping makes of it.
    public var rows: [Row] = []

    /// One row.
    public struct Row: Sendable, Codable {
        /// Its line, counted from 1.
        public var line: Int
        /// Its cells as they stand.
        public var cells: [String]
        /// What the mapping makes of it.
        public var entities: [Entity] = []
    }

    /// An entity, as it would be loaded.
    public struct Entity: Sendable, Codable {
        /// Its schema.
        public var schema: String
        /// Its ID in the list.
        public var id: String
        /// Its values, as they would be loaded, and those that the model does not take.
        public var values: [Value] = []
    }

    /// A value.
    public struct Value: Sendable, Codable {
        /// The property.
        public var property: String
        /// The value in its type's normal form; the table's own words where ``isTaken`` is false.
        public var value: String
        /// Whether the model takes it.
        public var isTaken: Bool
    }
}

extension MappingPreview {
    /// Looks at the first rows of a table.
    ///
    /// - Throws: ``CaseError`` where the file cannot be read as a table.
    public static func of(
        _ mapping: ListMapping, table url: URL, sheet: String? = nil, rows count: Int = 10,
        model: Model = .standard
    ) throws -> MappingPreview {
        let file = try ListFiles.table(url, for: mapping, sheet: sheet)
        return file.file.text.withUnsafeBytes { text in
            preview(
                mapping, DelimitedTable(text, dialect: file.source.isWorkbook ? .sheet : nil), of: file,
                rows: count,
                model: model)
        }
    }

    private static func preview(
        _ mapping: ListMapping, _ table: DelimitedTable, of file: ListFiles.File, rows count: Int,
        model: Model
    ) -> MappingPreview {
        var preview = MappingPreview()
        preview.columns = table.header
        preview.sheet = file.part.sheet
        preview.remarks = mapping.table.remarks.map(\.description) + file.part.findings
        preview.mistakes = mapping.table.mistakes(in: table, named: file.file.name).map(\.description)
        var rows = table.rows()
        var row = DelimitedRows.Row()
        while preview.rows.count < count, rows.next(into: &row) {
            preview.rows.append(Row(line: row.line, cells: row.cells.map { table.text(of: $0) }))
        }
        guard preview.mistakes.isEmpty,
            let mapper = try? RowMapper(mapping.table, table: table, named: file.file.name)
        else { return preview }
        struct Enough: Error {}
        let last = preview.rows.last?.line ?? 0
        do {
            try mapper.forEachEntity { entity in
                guard entity.row.line <= last else { throw Enough() }
                guard let index = preview.rows.firstIndex(where: { $0.line == entity.row.line }) else {
                    return
                }
                preview.rows[index].entities.append(Entity(entity, model: model))
            } finding: { finding in
                if finding.line.map({ $0 <= last }) ?? true { preview.remarks.append(finding.reason) }
            }
        } catch {
            // There are more rows, which are not asked for.
        }
        return preview
    }
}

extension MappingPreview.Entity {
    fileprivate init(_ entity: ListReading.Entity, model: Model) {
        self.init(schema: entity.schema, id: entity.id)
        let schema = model.schema(named: entity.schema)
        values = entity.values.map { said in
            let property = schema?.property(named: said.property)
            let value = property?.type == .entity ? said.value : property?.clean(said.value)
            return MappingPreview.Value(
                property: said.property, value: value ?? said.original ?? said.value, isTaken: value != nil)
        }
    }
}

extension ListMapping {
    /// A first mapping for a table, guessed from its header and rows, with a comment for each guess: to be read and
    /// corrected before anything is loaded.
    ///
    /// - Parameters:
    ///   - url: The table.
    ///   - sheet: The sheet of a workbook; otherwise the first.
    ///   - dataset: The name of the list that it is to be; otherwise the file's.
    ///   - country: Where the table was written, by its code, where that is known.
    /// - Returns: The mapping's text.
    /// - Throws: ``CaseError`` where the file cannot be read as a table.
    public static func guess(
        table url: URL, sheet: String? = nil, dataset: String? = nil, country: String? = nil
    ) throws -> String {
        let file = try ListFiles.table(url, for: nil, sheet: sheet)
        let stem = url.deletingPathExtension().lastPathComponent
        return try file.file.text.withUnsafeBytes { text in
            let table = DelimitedTable(text, dialect: file.source.isWorkbook ? .sheet : nil)
            guard !table.header.isEmpty else {
                throw CaseError.unfit(
                    "\(file.file.name): it is empty; a table has a row with the names of columns.")
            }
            return MappingGuess(
                of: table, dataset: dataset ?? stem, table: url.lastPathComponent, country: country
            ).yaml
        }
    }
}
