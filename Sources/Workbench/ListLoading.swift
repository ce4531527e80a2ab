public import CaseFiles
internal import Exchange
public import Foundation
public import Ontology

/// How lists are to be taken in.
public struct ListOptions: Sendable {
    /// The list's name in the case; otherwise its file's, without its endings.
    public var name: String?
    /// How far it can be trusted.
    public var grade: Grade?
    /// Who may see what comes from it.
    public var marking: Marking?
    /// Under what terms the list may be used.
    public var licence: String?
    /// What the columns of a table mean; without it, a list must tell itself.
    public var mapping: ListMapping?
    /// The sheet of a workbook.
    public var sheet: String?

    /// The defaults.
    public init() {}
}

/// What came of loading lists.
public struct ListReport: Sendable, Codable {
    /// The lists that were loaded, or were in the case already.
    public var lists: [Loaded] = []
    /// The files that are no lists or could not be read.
    public var failures: [Failure] = []
    /// How long it took.
    public var seconds = 0.0

    /// One list.
    public struct Loaded: Sendable, Codable {
        /// The list as the case has it now.
        public var dataset: Dataset
        /// What loading it changed.
        public var change: DatasetChange
        /// What it says otherwise than the version before; nil where there was none.
        public var difference: ListDifference?
    }
}

extension Investigation {
    /// The largest file of a list that is loaded: its claims take some thirty times as much memory on their way in.
    static let largestList = 128 << 20
    /// The largest table that a mapping reads, row by row; SQLite holds no larger text.
    static let largestTable = 900 << 20

    /// Loads lists into the case as datasets: FollowTheMoney JSON lines, OFAC's files, JSON lists of names.
    ///
    /// Rows start accepted, and each claim cites the row that makes it. Broken rows are named and cost nothing else. A
    /// list that the case has in this version is not loaded again; a newer version takes the place of the older one.
    public func load(_ paths: [URL], options: ListOptions = ListOptions()) async throws -> ListReport {
        try await caseFile.whileIngesting {
            let start = Date()
            var report = ListReport()
            let found: ListFiles
            if let mapping = options.mapping {
                found = ListFiles(paths, mapping: mapping, sheet: options.sheet)
            } else {
                found = ListFiles(paths)
            }
            report.failures = found.failures
            if options.name != nil, found.lists.count > 1 {
                throw CaseError.unfit(
                    "One name does not do for \(found.lists.count) lists. Load them one at a time, or without --name."
                )
            }
            for list in found.lists {
                do {
                    report.lists.append(try load(list, options: options))
                } catch let error as CaseError {
                    guard case .unfit(let sentence) = error else { throw error }
                    report.failures.append(
                        Failure(path: list.files[0].url.path, stage: "load", reason: sentence))
                }
            }
            report.seconds = Date().timeIntervalSince(start)
            return report
        }
    }

    private func load(_ list: ListFiles.List, options: ListOptions) throws -> ListReport.Loaded {
        let name = options.name ?? list.name
        var files: [(hash: String, bytes: Int)] = []
        for file in list.files { files.append(try caseFile.originals.add(file.url)) }
        do {
            let hashes = files.map(\.hash)
            guard Set(hashes).count == hashes.count else {
                throw CaseError.unfit("\(list.files[0].file.name): the same file was named twice.")
            }
            let version = hashes.count == 1 ? hashes[0] : sha256(Data(hashes.joined(separator: " ").utf8))
            var change = DatasetChange()
            change.isUnchanged = true
            if try !caseFile.isCurrent(dataset: name, version: version, mapping: list.reading) {
                var new = dataset(list, named: name, version: version, files: files, options: options)
                if list.mapping == nil {
                    var reading = ListReading(
                        list.files.compactMap { file in file.format.map { (file.file, $0) } })
                    reading.date = reading.date ?? list.fetched
                    new.documents[0].created = reading.date.flatMap { PropertyType.date.clean($0) }
                    new.documents[0].author = reading.publisher
                    change = try caseFile.load(new, by: actor) { writer in
                        try write(list, named: name, hashes: hashes, to: writer, date: reading.date) {
                            write, find in
                            for entity in reading.entities { try write(entity) }
                            reading.findings.forEach(find)
                        }
                    }
                } else {
                    change = try caseFile.load(new, by: actor) { writer in
                        try write(list, named: name, hashes: hashes, to: writer, date: nil) { write, find in
                            try map(list, write, find)
                        }
                    }
                }
            }
            guard let dataset = try caseFile.datasets().first(where: { $0.name == name && $0.isCurrent })
            else { throw CaseError.unknown(kind: "list", name: name) }
            var loaded = ListReport.Loaded(dataset: dataset, change: change)
            let (older, newer) = try versions(ofList: name, from: nil, to: nil)
            if let older, !change.isUnchanged {
                var difference = ListDifference()
                try forEachDifference(from: older, to: newer) {
                    difference.count($0, isThing: isThing($0.schema))
                }
                loaded.difference = difference
            }
            return loaded
        } catch {
            for file in files where try caseFile.extractor(ofHash: file.hash) == nil {
                try? caseFile.originals.remove(file.hash)
            }
            throw error
        }
    }

    /// The list's files as documents.
    private func dataset(
        _ list: ListFiles.List, named name: String, version: String, files: [(hash: String, bytes: Int)],
        options: ListOptions
    ) -> NewDataset {
        let documents = zip(list.files, files).map { file, original in
            var document = NewDocument(
                hash: original.hash, bytes: original.bytes,
                format: file.source.mediaType ?? file.format?.mediaType ?? "text/csv", name: file.file.name,
                path: file.url.path, source: name,
                reader: file.source.reader ?? file.format?.mapping ?? "table@1",
                extractor: CaseFile.listMethod + list.reading,
                text: String(decoding: file.file.text, as: UTF8.self))
            document.findings = file.part.findings
            if let sheet = file.part.sheet { document.metadata["sheet"] = [sheet] }
            if let licence = options.licence { document.metadata["licence"] = [licence] }
            document.grade = options.grade
            document.marking = options.marking
            return document
        }
        var dataset = NewDataset(name: name, version: version, mapping: list.reading, documents: documents)
        dataset.recipe = list.mapping?.yaml
        return dataset
    }

    /// Makes entities of the rows of the list's tables.
    private func map(
        _ list: ListFiles.List, _ write: (ListReading.Entity) throws -> Void,
        _ find: (ListReading.Finding) -> Void
    ) throws {
        guard let mapping = list.mapping else { return }
        mapping.table.remarks.forEach {
            find(ListReading.Finding(file: 0, reason: "The mapping: \($0.description)", isRowLost: false))
        }
        for (index, file) in list.files.enumerated() {
            try file.file.text.withUnsafeBytes { text in
                let table = DelimitedTable(text, dialect: file.source.isWorkbook ? .sheet : nil)
                do {
                    let mapper = try RowMapper(
                        mapping.table, table: table, named: file.file.name, file: index)
                    try mapper.forEachEntity(body: write, finding: find)
                } catch let error as TableMappingError {
                    throw CaseError.unfit(
                        "\(file.file.name): the mapping does not fit the table, so nothing was changed.\n\(error.description)"
                    )
                }
            }
        }
    }

    /// Writes what the list says; `read` goes through its entities and what could not be read.
    private func write(
        _ list: ListFiles.List, named name: String, hashes: [String], to writer: DatasetWriter, date: String?,
        read: ((ListReading.Entity) throws -> Void, (ListReading.Finding) -> Void) throws -> Void
    ) throws {
        var claims = ListClaims(
            zip(list.files, hashes).map { .init(file: $0.file, hash: $1, isRepaired: $0.part.isRepaired) },
            name: name, method: list.method, model: model, writer: writer)
        var findings: [ListReading.Finding] = []
        for (index, file) in list.files.enumerated() {
            findings += (file.part.findings + file.otherSheets.map { "The sheet “\($0)” was not read." }).map
            {
                ListReading.Finding(file: index, reason: $0, isRowLost: false)
            }
        }
        try read({ try claims.write($0) }, { findings.append($0) })
        writer.said.failedRows = try claims.finish(findings)
        writer.said.entities = claims.entities
        writer.said.date = date
        guard claims.entities > 0 else {
            let reason =
                writer.said.failedRows.first(where: \.isLost).map {
                    " The first row that fails: \($0.reason)"
                } ?? ""
            throw CaseError.unfit(
                "\(list.files[0].file.name): no row of it could be loaded, so nothing was changed.\(reason)")
        }
    }

    /// The lists of the case, the current version of each before its older ones.
    public func datasets() throws -> [Dataset] { try caseFile.datasets() }
}

extension ListFormat {
    fileprivate var mediaType: String {
        switch self {
        case .ftm, .ftmDelta, .ftmStatements: "application/x-ndjson"
        case .ofacJSON, .names, .bods, .fbi, .misp, .ftmObjects: "application/json"
        case .un, .canada, .ofacXML, .ofacClassicXML: "application/xml"
        default: "text/csv"
        }
    }
}
