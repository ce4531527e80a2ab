import Foundation
import Testing

struct EmbeddingTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func embed(_ files: [URL], as name: String) throws -> String {
        let output = FileManager.default.temporaryDirectory.appending(path: "embed-\(UUID()).swift")
        defer { try? FileManager.default.removeItem(at: output) }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.currentDirectoryURL = EmbeddingTests.root
        process.arguments = ["Scripts/embed.sh", output.path, name] + files.map(\.relativePath)
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try String(contentsOf: output, encoding: .utf8)
    }

    @Test func `the embedded tables are those of the resource files`() throws {
        let names = ["ftm.json", "trama.json", "countries.tsv", "languages.tsv", "phones.tsv", "topics.tsv"]
        let text = try embed(
            names.map { URL(filePath: "Resources/ontology/" + $0, relativeTo: EmbeddingTests.root) },
            as: "OntologyData")
        let built = EmbeddingTests.root.appending(path: "Sources/Ontology/Generated/OntologyData.swift")
        #expect(
            try String(contentsOf: built, encoding: .utf8) == text,
            "embed them again: Resources/ontology/README.md")
    }

    @Test func `the delimiter of an embedded text cannot occur in it`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "a-b-\(UUID()).css")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("a\"##b \\#(c) \"\"\"#\nlast".utf8).write(to: file)
        let text = try embed([file], as: "Sample")
        #expect(text.contains("StaticString = ###\"\"\"\na\"##b \\#(c) \"\"\"#\nlast\n\n\"\"\"###\n}"))
        #expect(text.contains("enum Sample {\nstatic let aB"))
    }
}
