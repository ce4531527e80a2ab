internal import CaseFiles
internal import Exchange
internal import Matching
internal import Ontology

/// Puts the entities of a list into an index, and remembers the rows that are no entities.
struct WatchlistsGathering {
    private(set) var builder: IndexBuilder
    private(set) var failedRows: [Dataset.FailedRow] = []
    private(set) var lostRows = 0
    /// Why the index took no more.
    private(set) var problem: IndexError?

    private let file: String
    private let model: Model

    /// A list that is broken throughout must not fill memory with sentences.
    private static let mostFailedRows = 1000

    init(file: String, model: Model, builder: IndexBuilder = IndexBuilder()) {
        self.file = file
        self.builder = builder
        self.model = model
    }

    /// Adds a line; nil where it is lost. An entity that is never matched is kept out of the index.
    mutating func add(_ line: Result<FtMRecord, FtMLineError>) -> (record: FtMRecord, isMatched: Bool)? {
        switch line {
        case .failure(let error):
            fail(
                Dataset.FailedRow(
                    file: file, line: error.line, entry: nil, reason: error.sentence, isLost: true))
            return nil
        case .success(let record):
            guard let profile = Profile(record, model: model) else {
                guard model.schema(named: record.schema) == nil else { return (record, false) }
                fail(
                    Dataset.FailedRow(
                        file: file, line: record.line, entry: record.id,
                        reason: model.reasonAgainst(schema: record.schema), isLost: true))
                return nil
            }
            add(profile)
            return problem == nil ? (record, true) : nil
        }
    }

    /// Adds an entity; false where it is never matched.
    mutating func add(_ entity: WatchlistEntity) -> Bool {
        guard let profile = Profile(entity, model: model) else { return false }
        add(profile)
        return problem == nil
    }

    private mutating func add(_ profile: Profile) {
        guard problem == nil else { return }
        do { try builder.add(profile) } catch { problem = error }
    }

    /// Remembers a row.
    mutating func fail(_ row: Dataset.FailedRow) {
        if row.isLost { lostRows += 1 }
        if failedRows.count < Self.mostFailedRows { failedRows.append(row) }
    }
}
