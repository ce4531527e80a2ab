import ArgumentParser
import Foundation
import Workbench

/// How sure a reading must be to be written.
struct ConfidenceOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Leave out what is less sure than this, 0 to 1; see Resources/tagger/README.md for what comes true.",
            valueName: "share"))
    var minConfidence = 0.0

    func validate() throws {
        guard (0...1).contains(minConfidence) else {
            throw ValidationError("--min-confidence is a share from 0 to 1.")
        }
    }
}

struct Tag: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find the names in plain text.",
        discussion: """
            Reads files, or standard input, and writes a JSON object a line for each name of a person, organisation,
            facility or place: its bytes, its kind and how sure the reading is.

            With --format conll the input is words, one a line, with an empty line between sentences; each comes back with
            a tab and its label (B-PER, I-ORG, O …).

            From \(TextReading.nineNamesOfTen) on nine names of ten are right.

            Example: printf 'El Tren de Aragua opera en Lima.' | trama tag
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, conll }

    @Argument(help: ArgumentHelp("Text files; standard input where there are none.", valueName: "file"))
    var files: [String] = []

    @Option(help: "jsonl: names of raw text; conll: labels of words.") var format = Format.jsonl
    @OptionGroup var sure: ConfidenceOption

    func run() throws {
        let reading = TextReading(leastConfidence: sure.minConfidence)
        for file in files.isEmpty ? [nil] : files.map(Optional.some) {
            switch format {
            case .jsonl: try reading.names(in: file) { try FileHandle.standardOutput.write(contentsOf: $0) }
            case .conll: try reading.labels(in: file) { try FileHandle.standardOutput.write(contentsOf: $0) }
            }
        }
    }
}

struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read plain text into claims, without a case.",
        discussion: """
            Reads files, or standard input, and writes a JSON object a line for each passage and what it says of one
            entity: names, aliases, memberships, posts, events and what they are about, how it is said and by whom. All are
            readings of a program, proposed and not confirmed; “trama ingest” keeps them in a case.

            From \(TextReading.fourRelationsOfFive) on four relations of five are right, from \(TextReading.nineRelationsOfTen) on
            nine of ten: see --min-confidence. Whom a relation is about is named in any case.

            Example: trama read letter.txt --date 2023-09-21
            """)

    @Argument(help: ArgumentHelp("Text files; standard input where there are none.", valueName: "file"))
    var files: [String] = []

    @Option(
        help: ArgumentHelp("The language of the text: es, en or pt; otherwise found out.", valueName: "code"))
    var language: String?

    @Option(help: ArgumentHelp("The day the text was written, for “yesterday”.", valueName: "date")) var date:
        String?
    @OptionGroup var sure: ConfidenceOption

    func run() throws {
        let reading = TextReading(language: language, date: date, leastConfidence: sure.minConfidence)
        for file in files.isEmpty ? [nil] : files.map(Optional.some) {
            try reading.claims(in: file) { try FileHandle.standardOutput.write(contentsOf: $0) }
        }
    }
}
