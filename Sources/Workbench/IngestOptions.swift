internal import Foundation
public import Ontology

/// How the files of one ingest are to be taken in.
public struct IngestOptions: Sendable {
    /// When words are looked for in pictures.
    public enum Recognition: String, Sendable, CaseIterable, Codable {
        /// Never.
        case off
        /// On pages that have no text of their own, and in pictures.
        case whereNoText = "where-no-text"
        /// On every page.
        case always
    }

    /// The source that they come from; the case's name where none is given.
    public var source: String?
    /// How far it can be trusted.
    public var grade: Grade?
    /// Who may see what comes from it.
    public var marking: Marking?
    /// The date of documents that say none themselves.
    public var documentDate: PartialDate?
    /// When words are looked for in pictures; nil is what a file came in with, at first ``Recognition/whereNoText``.
    public var recognition: Recognition?
    /// The languages that pictures are read in (ISO 639-1); empty lets the program choose.
    public var languages: [String] = []
    /// What is tried in turn on protected files. They are never written into the case.
    public var passwords: [String] = []
    /// How many files are read at once.
    public var workers = ProcessInfo.processInfo.activeProcessorCount

    /// The defaults.
    public init() {}
}

/// What the queue keeps of the options, so that an ingest that was interrupted goes on as it began.
struct RunOptions: Codable, Sendable {
    var source: String
    var grade: Grade?
    var marking: Marking?
    var documentDate: PartialDate?
    var recognition: IngestOptions.Recognition
    var languages: [String]

    init(_ options: IngestOptions, source: String) {
        self.source = options.source ?? source
        grade = options.grade
        marking = options.marking
        documentDate = options.documentDate
        recognition = options.recognition ?? .whereNoText
        languages = options.languages
    }

    /// Reads what ``text`` wrote.
    init?(_ text: String?) {
        guard let text, let options = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else {
            return nil
        }
        self = options
    }

    var text: String { (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}" }
}
