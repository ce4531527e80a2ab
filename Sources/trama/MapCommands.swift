internal import ArgumentParser
internal import Foundation
internal import Workbench

struct Map: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what the columns of a table mean, so that it can be loaded.",
        discussion: """
            A mapping is FollowTheMoney’s, in YAML: the entities that each row makes, their keys, and the columns of their
            properties. Let Trama guess one, look at what it makes of the first rows, correct it, and load the table.

              trama map guess payments.xlsx -o payments.yml
              trama map check payments.yml payments.xlsx
              trama load border.trama payments.xlsx --mapping payments.yml
            """, subcommands: [MapGuess.self, MapCheck.self])
}

struct MapGuess: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guess",
        abstract: "Guess a mapping from a table’s headings and rows, with the reason of each guess.",
        discussion: """
            Headings may be in Spanish, English or Portuguese. What is not understood stands in a comment. Read it, correct
            it, and look at what it makes of the first rows with `trama map check`.
            """)

    @Argument(help: "The table: delimited text, or a workbook.", completion: .file()) var table: String
    @Option(help: "The sheet of a workbook. Otherwise the first.") var sheet: String?
    @Option(help: "The list’s name. Otherwise the file’s.") var name: String?
    @Option(help: "Where the table was written, for its dates and numbers: ve, br, us …") var country: String?
    @Option(name: .shortAndLong, help: "The file to write. Otherwise standard output.") var output: String?

    func run() throws {
        let yaml = try ListMapping.guess(
            table: URL(fileURLWithPath: table), sheet: sheet, dataset: name, country: country?.lowercased())
        let file = try OutputFile(output)
        try file.write(yaml)
        try file.finish()
    }
}

struct MapCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Show what a mapping makes of the first rows of a table, and all that is wrong in it.")

    @Argument(help: "The mapping, in YAML.", completion: .file()) var mapping: String
    @Argument(help: "The table: delimited text, or a workbook.", completion: .file()) var table: String
    @Option(help: "The sheet of a workbook. Otherwise the first that the mapping fits.") var sheet: String?
    @Option(help: "How many rows to show.") var rows = 10
    @OptionGroup var output: JSONFlag

    func validate() throws {
        if rows < 0 { throw ValidationError("--rows is a number from 0 on.") }
    }

    func run() throws {
        let model = try Installation.model()
        let preview = try MappingPreview.of(
            ListMapping(file: URL(fileURLWithPath: mapping), model: model),
            table: URL(fileURLWithPath: table),
            sheet: sheet, rows: rows, model: model)
        try output.print(preview) { MapCheck.show(preview) }
        if !preview.mistakes.isEmpty { throw ExitCode(1) }
    }

    static func show(_ preview: MappingPreview) {
        if let sheet = preview.sheet { print("Sheet “\(Terminal.line(sheet))”") }
        for row in preview.rows {
            print("line \(row.line)  \(Terminal.line(row.cells.joined(separator: " | "), 200))")
            for entity in row.entities {
                print("    \(entity.schema)  \(Terminal.line(entity.id, 60))")
                for value in entity.values {
                    let doubt = value.isTaken ? "" : "  – no value of this property; it would be left out"
                    print("        \(value.property): \(Terminal.line(value.value, 160))\(doubt)")
                }
            }
        }
        for remark in preview.remarks { print("Note: \(Terminal.line(remark, 400))") }
        for mistake in preview.mistakes { print("Wrong: \(Terminal.line(mistake, 400))") }
        print(
            preview.mistakes.isEmpty
                ? "The mapping fits the table." : "Nothing can be loaded before this is mended.")
    }
}
