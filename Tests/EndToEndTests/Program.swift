import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    struct Run {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Where the build put it: beside the test runner.
    static let built: URL = {
        let runner = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: runner).deletingLastPathComponent().appendingPathComponent("trama")
    }()

    /// The top folder of the package.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    static let example = package.appendingPathComponent("Examples/tocoron/documents")

    /// Real data beside the checkout; nil where there is none.
    static func shared(_ path: String) -> URL? {
        let url = package.deletingLastPathComponent().appendingPathComponent("shared/data/\(path)")
        guard FileManager.default.fileExists(atPath: url.path) else {
            print("skipped: ../shared/data/\(path) is not here")
            return nil
        }
        return url
    }

    let executable: URL
    let folder: URL

    /// Runs `body` in a folder of its own.
    static func inScratch(
        executable: URL = built, _ body: (Program) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "trama-e2e-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(Program(executable: executable, folder: folder))
    }

    func start(_ arguments: [String], output: Any?, errors: Any?) throws -> Process {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "TRAMA_USER": "ana", "HOME": folder.path]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        return process
    }

    /// Runs the program to its end.
    @discardableResult
    func callAsFunction(_ arguments: String...) throws -> Run { try run(arguments) }

    /// Runs the program with a list of arguments to its end.
    func run(_ arguments: [String]) throws -> Run {
        let names = (
            folder.appendingPathComponent(UUID().uuidString), folder.appendingPathComponent(UUID().uuidString)
        )
        try Data().write(to: names.0)
        try Data().write(to: names.1)
        defer {
            try? FileManager.default.removeItem(at: names.0)
            try? FileManager.default.removeItem(at: names.1)
        }
        let process = try start(
            arguments, output: FileHandle(forWritingTo: names.0), errors: FileHandle(forWritingTo: names.1))
        process.waitUntilExit()
        return Run(
            status: process.terminationReason == .exit
                ? process.terminationStatus : -process.terminationStatus,
            output: String(decoding: try Data(contentsOf: names.0), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: names.1), as: UTF8.self))
    }

    /// Runs the program and reads its JSON.
    func json(_ arguments: String...) throws -> Any {
        let process = Pipe()
        let run = try start(arguments + ["--json"], output: process, errors: FileHandle.nullDevice)
        let data = process.fileHandleForReading.readDataToEndOfFile()
        run.waitUntilExit()
        return try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    }

    /// Writes a file into the scratch folder.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try write(Data(text.utf8), to: name)
    }

    @discardableResult
    func write(_ bytes: Data, to name: String) throws -> String {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
        return file.path
    }
}
