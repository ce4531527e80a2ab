/// A file of a list: its name and its text in UTF-8.
public struct ListFile: Sendable {
    /// The file's name, for the reports.
    public var name: String

    /// The text.
    public var text: [UInt8]

    /// A file of that name and text.
    public init(name: String, text: [UInt8]) {
        self.name = name
        self.text = text
    }
}

/// What a list says, in FollowTheMoney's terms, before anything is cleaned or checked against the model.
public struct ListReading: Sendable {
    /// Its entities, one for each row of the list's main file.
    public var entities: [Entity] = []

    /// What could not be read, or not wholly.
    public var findings: [Finding] = []

    /// The list's own date, as it says it.
    public var date: String?

    /// Who publishes the list, as it says.
    public var publisher: String?

    /// The tags of the whole, as it writes them: "tlp:amber", "admiralty-scale:source-reliability=\"b\"".
    public var tags: [String] = []

    /// A list that says nothing.
    public init() {}

    /// A row of a list: which file of those that were read, and where in its text.
    public struct Row: Hashable, Sendable {
        /// The file, counted from 0.
        public var file: Int
        /// The line on which the row begins, counted from 1.
        public var line: Int
        /// Its bytes, without the line end.
        public var bytes: Range<Int>
    }

    /// One person, organisation, vessel or relation of the list.
    public struct Entity: Sendable {
        /// The ID that the list gives it: "ofac-54522".
        public var id: String
        /// The schema, as named by the list or by its mapping.
        public var schema: String
        /// What is said of it, in the list's order.
        public var values: [Value]
        /// The row that it is.
        public var row: Row
    }

    /// One value of a property, with the row that says it.
    public struct Value: Hashable, Sendable {
        /// The property.
        public var property: String
        /// The value as FollowTheMoney would have it.
        public var value: String
        /// The words of the list, where they differ.
        public var original: String?
        /// The row.
        public var row: Row
        /// The dataset that says it, where a list is put together from several: "us_ofac_sdn".
        public var dataset: String?
        /// The language of the words, where the list says it: "spa".
        public var language: String?
        /// The bytes of the table's cell that says it, or of its part; nil where a whole row does, or several cells.
        public var cell: Range<Int>?
    }

    /// A row that could not be read, or something in it that could not be kept.
    public struct Finding: Hashable, Sendable {
        /// The file, counted from 0.
        public var file: Int
        /// The line, counted from 1; nil where it is about the whole file.
        public var line: Int?
        /// The list's own number of the entry, where it is known.
        public var entry: String?
        /// What is wrong, in a sentence.
        public var reason: String
        /// Whether the row was not loaded at all.
        public var isRowLost = true

        /// What is wrong with a row, or with a whole file where there is no line.
        public init(file: Int, line: Int? = nil, entry: String? = nil, reason: String, isRowLost: Bool = true)
        {
            self.file = file
            self.line = line
            self.entry = entry
            self.reason = reason
            self.isRowLost = isRowLost
        }
    }
}

extension ListReading {
    /// Reads a list: the main file first, and for OFAC's its further tables after it, each with its format.
    ///
    /// Broken rows become findings; the rest is read.
    public init(_ files: [(file: ListFile, format: ListFormat)]) {
        guard let main = files.first else { return }
        switch main.format {
        case .ftm: main.file.text.withUnsafeBytes { readFtM($0) }
        case .ftmObjects: main.file.text.withUnsafeBytes { FtMObjects.read($0, into: &self) }
        case .ftmDelta: main.file.text.withUnsafeBytes { FtMDelta.read($0, into: &self) }
        case .ftmStatements: main.file.text.withUnsafeBytes { FtMStatements.readLines($0, into: &self) }
        case .ftmStatementTable: main.file.text.withUnsafeBytes { FtMStatements.readTable($0, into: &self) }
        case .screeningTable: main.file.text.withUnsafeBytes { ScreeningList.read($0, into: &self) }
        case .bods: main.file.text.withUnsafeBytes { BODSList.read($0, into: &self) }
        case .misp: main.file.text.withUnsafeBytes { MISPList.read($0, into: &self) }
        case .fbi: main.file.text.withUnsafeBytes { FBIList.read($0, into: &self) }
        case .un: main.file.text.withUnsafeBytes { UNList.read($0, into: &self) }
        case .ofacClassicXML: main.file.text.withUnsafeBytes { OFACClassic.read($0, into: &self) }
        case .ofacXML: main.file.text.withUnsafeBytes { OFACEnhanced.read($0, into: &self) }
        case .uk: main.file.text.withUnsafeBytes { UKList.read($0, into: &self) }
        case .canada: main.file.text.withUnsafeBytes { CanadaList.read($0, into: &self) }
        case .names, .ofacJSON, .ofacTable:
            var entries = main.file.text.withUnsafeBytes { text in
                main.format == .ofacTable
                    ? OFACTables.entries(text, into: &self) : NameList.entries(text, into: &self)
            }
            if main.format == .names {
                // Every row names the list's publisher; one that names another keeps it in its notes.
                publisher = entries.first?.extras.first { $0.label == "source" }?.text
                for index in entries.indices {
                    entries[index].extras.removeAll { $0.label == "source" && $0.text == publisher }
                }
                entities = entries.map(\.plainEntity)
                return
            }
            for (index, part) in files.enumerated().dropFirst() {
                part.file.text.withUnsafeBytes { text in
                    OFACTables.add(text, of: part.format, file: index, to: &entries, findings: &findings)
                }
            }
            entities = OFACMapping(entries).entities
        default: break
        }
    }

    private mutating func readFtM(_ text: UnsafeRawBufferPointer) {
        FtMLines.forEach(in: text) { line in
            switch line {
            case .failure(let error):
                findings.append(Finding(file: 0, line: error.line, reason: error.sentence))
            case .success(let record):
                let row = Row(file: 0, line: record.line, bytes: record.bytes)
                var values: [Value] = []
                values.reserveCapacity(record.properties.reduce(0) { $0 + $1.values.count })
                for (property, texts) in record.properties {
                    for text in texts {
                        values.append(Value(property: property, value: text, original: nil, row: row))
                    }
                }
                entities.append(Entity(id: record.id, schema: record.schema, values: values, row: row))
                if record.skippedValues > 0 {
                    findings.append(
                        Finding(
                            file: 0, line: record.line, entry: record.id,
                            reason: "\(record.skippedValues) of its values are no text and were left out.",
                            isRowLost: false))
                }
            }
        }
    }
}
