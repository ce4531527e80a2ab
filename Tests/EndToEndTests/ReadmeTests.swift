import Foundation
import Testing

@Suite struct ReadmeTests {
    @Test func `the README's session is what the program prints`() async throws {
        let readme = try String(
            contentsOf: Program.package.appendingPathComponent("README.md"), encoding: .utf8)
        let block = readme.components(separatedBy: "```console\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }.joined()
        try #require(!block.isEmpty)
        try await Program.inScratch { trama in
            let example = trama.folder.appendingPathComponent("Examples")
            try FileManager.default.createSymbolicLink(
                at: example, withDestinationURL: Program.package.appendingPathComponent("Examples"))
            for step in block.components(separatedBy: "$ trama ").dropFirst() {
                var lines = step.components(separatedBy: "\n")
                let command = lines.removeFirst()
                let output = Pipe()
                let process = try trama.start(
                    words(of: command), output: output, errors: FileHandle.nullDevice)
                var printed = masked(
                    String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self))[...]
                process.waitUntilExit()
                #expect(process.terminationStatus == 0, "\(command)")
                for line in lines where !line.isEmpty && line != "…" {
                    let place = try #require(
                        printed.range(of: masked(line)), "“\(line)” after: \(command)\n\(printed)")
                    printed = printed[place.upperBound...]
                }
            }
        }
    }

    /// Times differ from run to run.
    private func masked(_ text: String) -> String {
        text.replacingOccurrences(of: "in [0-9.]+ s\\.", with: "in N s.", options: .regularExpression)
    }

    /// The words of a command; "quoted ones" may hold spaces.
    private func words(of command: String) -> [String] {
        command.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
        }
    }
}
