internal import Foundation
internal import Synchronization
internal import Workbench

/// How far an ingest has come, on the last line of the terminal; silent where no terminal is.
final class ProgressBar: Sendable {
    private let start = Date()
    private let lastShown = Mutex(Date.distantPast)

    /// Shows the progress, ten times a second at most.
    func show(_ progress: IngestProgress) {
        guard Terminal.isInteractive else { return }
        let now = Date()
        let isDue = lastShown.withLock { shown in
            guard now.timeIntervalSince(shown) > 0.1 else { return false }
            shown = now
            return true
        }
        guard isDue else { return }
        let elapsed = max(now.timeIntervalSince(start), 0.001)
        let share = Double(progress.bytes.done) / Double(max(progress.bytes.total, 1))
        let filled = Int(share * 24)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
        let rate = Terminal.size(Int(Double(progress.bytes.done) / elapsed))
        var line = "\(bar) \(progress.files.done)/\(progress.files.total) files, \(rate)/s"
        if share > 0.02 { line += ", \(ProgressBar.clock(elapsed / share - elapsed)) left" }
        if progress.failed > 0 { line += ", \(progress.failed) failed" }
        let name = URL(fileURLWithPath: progress.path).lastPathComponent
        line += "  \(Terminal.line(name, 30))"
        FileHandle.standardError.write(Data("\r\u{1B}[2K\(line)".utf8))
    }

    /// Takes the line away.
    func clear() {
        if Terminal.isInteractive { FileHandle.standardError.write(Data("\r\u{1B}[2K".utf8)) }
    }

    private static func clock(_ seconds: Double) -> String {
        let seconds = Int(max(seconds, 0).rounded())
        return seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
    }
}
