/// What a case file could not do, in one sentence that says what to do next.
public enum CaseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no folder of that name.
    case missing(path: String)
    /// The folder or file is something else.
    case noCase(path: String, detail: String)
    /// Something is there already where a case was to be made.
    case exists(path: String)
    /// It was written by a later version of Trama.
    case newer(path: String)
    /// The database could not be read or written.
    case unusable(path: String, detail: String)
    /// Another process ingests into the case.
    case ingesting(path: String, holder: String)
    /// No entity, claim, document or audit entry of that name.
    case unknown(kind: String, name: String)
    /// Several fit.
    case ambiguous(kind: String, name: String, fitting: [String])
    /// A property, schema or value that does not fit.
    case unfit(String)
    /// It would contradict what a person decided before.
    case contradiction(String)
    /// That audit entry cannot be undone.
    case cannotUndo(entry: Int64, reason: String)

    /// The sentence.
    public var description: String {
        switch self {
        case .missing(let path):
            "There is no case at “\(path)”. Make one with: trama new \(path)"
        case .noCase(let path, let detail):
            "“\(path)” is no case file (\(detail)). Name the folder that “trama new” made."
        case .exists(let path):
            "“\(path)” is there already. Choose another name, or ingest into it with: trama ingest \(path) PATH…"
        case .newer(let path):
            "“\(path)” was written by a newer version of Trama. Use that version, or a newer one."
        case .unusable(let path, let detail):
            "The case “\(path)” cannot be used: \(detail). Check the disk and the folder's permissions, "
                + "then run: trama check \(path)"
        case .ingesting(let path, let holder):
            "Another ingest is at work in “\(path)” (\(holder)). Wait until it is done; reading and deciding go on."
        case .unknown(let kind, let name):
            "There is no \(kind) “\(name)” in this case. List them with: trama \(CaseError.listing(kind)) CASE"
        case .ambiguous(let kind, let name, let fitting):
            "“\(name)” fits more than one \(kind). Name one of these IDs:\n" + fitting.joined(separator: "\n")
        case .unfit(let sentence), .contradiction(let sentence): sentence
        case .cannotUndo(let entry, let reason):
            "Audit entry \(entry) cannot be undone: \(reason)."
        }
    }

    private static func listing(_ kind: String) -> String {
        switch kind {
        case "entity": "entities"
        case "claim": "claims"
        case "document": "documents"
        default: "history"
        }
    }
}
