internal import ArgumentParser
internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Workbench

/// The case that a command works on, and who works on it: the arguments that nearly every command has.
struct CaseArguments: ParsableArguments {
    @Argument(help: "The case: a folder NAME.trama.", completion: .directory)
    var casePath: String

    @Option(
        name: .customLong("as"),
        help: "Who you are, for the audit trail. Otherwise $TRAMA_USER, or your login.")
    var name: String?

    /// Opens the case.
    func open() throws -> Investigation {
        try Investigation.open(URL(fileURLWithPath: casePath), as: actor, model: Installation.model())
    }

    var actor: String {
        let environment = ProcessInfo.processInfo.environment
        let names = [name, environment["TRAMA_USER"], environment["USER"], NSUserName()]
        // A name with control characters could fake what a listing shows.
        return names.compactMap { $0.map { Terminal.line($0, 80) } }.first { !$0.isEmpty } ?? "unknown"
    }
}

/// What this installation adds to the program.
enum Installation {
    /// The standard schemata, with those of every JSON file in `ontology/` beside the program.
    static func model() throws -> Model {
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let folder = program.deletingLastPathComponent().appendingPathComponent("ontology")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let files = names.filter { $0.hasSuffix(".json") }.sorted()
        guard !files.isEmpty else { return .standard }
        return try Model(merging: files.map { try Data(contentsOf: folder.appendingPathComponent($0)) })
    }
}

/// The flag of every listing.
struct JSONFlag: ParsableArguments {
    @Flag(name: .customLong("json"), help: "Print JSON instead of text.")
    var json = false

    /// Prints a listing in the form that was asked for.
    func print(_ value: some Encodable, orText text: () throws -> Void) throws {
        guard json else { return try text() }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        Swift.print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Prints one value as a line of JSON, for listings that may be long.
    func line(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        Swift.print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}

/// How text reaches the terminal.
enum Terminal {
    static let isInteractive = isatty(STDERR_FILENO) == 1

    /// One sentence on standard error.
    static func complain(_ sentence: String) {
        FileHandle.standardError.write(Data("trama: \(safe(sentence))\n".utf8))
    }

    /// Text of a document on one line and without control characters, which could move the cursor or fake output.
    static func safe(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control where scalar != "\n": " "
                    case .format where scalar != "\u{200D}": " "
                    default: scalar
                    }
                }))
    }

    /// `safe` with line breaks as spaces, cut to `length` characters.
    static func line(_ text: String, _ length: Int = 240) -> String {
        let flat = safe(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return flat.count <= length ? flat : flat.prefix(length - 1) + "…"
    }

    static func size(_ bytes: Int) -> String {
        let units = ["B", "KB", "MB", "GB", "TB"]
        var amount = Double(bytes)
        var unit = 0
        while amount >= 1000, unit < units.count - 1 {
            amount /= 1000
            unit += 1
        }
        return unit == 0 ? "\(bytes) B" : String(format: "%.1f %@", amount, units[unit])
    }

    static func plural(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }
}

extension Grade {
    /// A grade that was typed.
    static func argument(_ text: String) throws -> Grade {
        guard let grade = Grade(text) else {
            throw ValidationError("“\(text)” is no grade. Use a letter A–F and a digit 1–6, such as B2.")
        }
        return grade
    }
}

extension Marking {
    /// A marking that was typed.
    static func argument(_ text: String) throws -> Marking {
        guard let marking = Marking(text) else {
            throw ValidationError("“\(text)” is no TLP label. Use clear, green, amber, amber+strict or red.")
        }
        return marking
    }
}

extension PartialDate {
    /// A date that was typed.
    static func argument(_ text: String) throws -> PartialDate {
        guard let date = PartialDate(text) else {
            throw ValidationError("“\(text)” is no date. Use 2023, 2023-09 or 2023-09-20.")
        }
        return date
    }
}
