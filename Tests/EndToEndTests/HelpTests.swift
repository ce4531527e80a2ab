import Foundation
import Testing

@Suite struct HelpTests {
    static let commands = [
        "new", "ingest", "reread", "documents", "remove", "copy", "entities", "show", "claims", "search",
        "schemata",
        "accept",
        "reject", "add", "correct", "xref", "review", "judge", "merge", "separate", "undo", "export", "serve",
        "check", "history",
    ]

    @Test(arguments: commands)
    func `every command says what it does, with every argument explained`(command: String) async throws {
        try await Program.inScratch { trama in
            let help = try trama(command, "--help")
            #expect(help.status == 0)
            #expect(help.output.contains("OVERVIEW: ") && help.output.contains("USAGE: trama \(command)"))
            let lines = help.output.components(separatedBy: "\n")
            for (line, next) in zip(lines, lines.dropFirst() + [""])
            where line.hasPrefix("  <") || line.hasPrefix("  -") {
                let isExplained = line.contains("   ") || next.hasPrefix("          ")
                #expect(isExplained, "\(line)")
            }
        }
    }

    @Test func `the overview names every command, the exit codes and the version`() async throws {
        try await Program.inScratch { trama in
            let help = try trama("--help").output
            for command in HelpTests.commands { #expect(help.contains("\n  \(command) "), "\(command)") }
            #expect(help.contains("Exit codes: 0 done"))
            let version = try trama("--version").output.trimmingCharacters(in: .whitespacesAndNewlines)
            #expect(version.split(separator: ".").count == 3)
        }
    }
}
