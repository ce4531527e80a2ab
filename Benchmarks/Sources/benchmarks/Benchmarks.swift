import Foundation

@main
struct Benchmarks {
    static func main() async throws {
        let wanted = CommandLine.arguments.dropFirst()
        if wanted.isEmpty || wanted.contains("ingest") { try await IngestSpeed.run() }
        if wanted.isEmpty || wanted.contains("open") { try OpenSpeed.run() }
    }
}

/// The built program, as `make build` leaves it; `TRAMA` names another.
let program = URL(
    fileURLWithPath: ProcessInfo.processInfo.environment["TRAMA"]
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("bin/trama").path)

/// Runs a command to its end and returns the wall seconds that it took.
@discardableResult
func seconds(_ executable: String, _ arguments: [String], input: String? = nil) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardInput = pipe
    let start = ContinuousClock.now
    try process.run()
    try pipe.fileHandleForWriting.write(contentsOf: Data((input ?? "").utf8))
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
        throw BenchmarkError(
            description:
                "\(executable) \(arguments.joined(separator: " ")) ended with \(process.terminationStatus)")
    }
    return seconds(since: start)
}

func seconds(since start: ContinuousClock.Instant) -> Double { (ContinuousClock.now - start) / .seconds(1) }

/// The median of `count` runs.
func median(of count: Int, _ body: () throws -> Double) rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<count { times.append(try body()) }
    return times.sorted()[count / 2]
}

func milliseconds(_ seconds: Double) -> String { String(format: "%.1f ms", seconds * 1000) }

struct BenchmarkError: Error, CustomStringConvertible { let description: String }

/// A folder that goes when `body` ends.
func withScratch<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "trama-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
}
