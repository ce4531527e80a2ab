internal import ArgumentParser
internal import CaseFiles
internal import Foundation
internal import Workbench

/// `trama`: the commands over the workbench.
struct Trama: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trama",
        abstract:
            "An investigation workbench: from documents to a network in which every line shows its passage.",
        discussion: """
            A case is a folder, NAME.trama. Begin with:

              trama new border.trama
              trama ingest border.trama ~/leak --source "Leak of March" --grade B2 --tlp amber
              trama serve border.trama

            What a program read is proposed until somebody accepts it. A hit is a lead, never an identification.

            Exit codes: 0 done, 1 something failed or was not found (the rest was done), 2 the command or one of its
            values was not understood, or there is no such case.
            """,
        version: version,
        groupedSubcommands: [
            CommandGroup(
                name: "THE CASE",
                subcommands: [
                    New.self, Ingest.self, Reread.self, Load.self, Map.self, Documents.self, Lists.self,
                    Diff.self,
                    Alerts.self, Remove.self,
                    Copy.self,
                ]),
            CommandGroup(
                name: "LOOKING",
                subcommands: [Entities.self, Show.self, Claims.self, Search.self, Schemata.self]),
            CommandGroup(
                name: "DECIDING",
                subcommands: [
                    Accept.self, Reject.self, Add.self, Correct.self, CrossReference.self, Review.self,
                    Judge.self,
                    Merge.self, Separate.self, Undo.self,
                ]),
            CommandGroup(
                name: "GIVING ON AND CHECKING",
                subcommands: [Export.self, Serve.self, Check.self, History.self]),
            CommandGroup(name: "READING WITHOUT A CASE", subcommands: [Read.self, Tag.self]),
            CommandGroup(
                name: "SCREENING",
                subcommands: [Screen.self, Index.self, Dedupe.self, NamesScore.self, EntitiesScore.self]),
        ])

    /// The version of this program.
    static let version = "0.1.0"
}

@main
enum Main {
    @MainActor static func main() async {
        let arguments = CommandLine.arguments
        if arguments.count > 1, arguments[1] == Investigation.readerVerb {
            exit(Investigation.runReader())
        }
        do {
            var command = try Trama.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            finish(with: error)
        }
    }

    /// Says what went wrong in one place, and ends with the exit code that README states.
    private static func finish(with error: any Error) -> Never {
        switch error {
        case let error as CaseError:
            Terminal.complain(error.description)
            exit(error.isMisuse ? 2 : 1)
        case let code as ExitCode where code != .validationFailure:
            exit(code.rawValue)
        default:
            let message = Trama.fullMessage(for: error)
            let isHelp = Trama.exitCode(for: error) == .success
            if isHelp {
                print(message)
                exit(0)
            }
            let isParserError = Trama.exitCode(for: error) == .validationFailure
            if isParserError {
                FileHandle.standardError.write(Data((message + "\n").utf8))
                exit(2)
            }
            Terminal.complain(String(describing: error))
            exit(1)
        }
    }
}

extension CaseError {
    /// Whether what was asked for could not be meant: no such case, or one where none may be.
    fileprivate var isMisuse: Bool {
        switch self {
        case .missing, .noCase, .exists, .unfit: true
        default: false
        }
    }
}
