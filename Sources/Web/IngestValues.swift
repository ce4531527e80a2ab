internal import CaseFiles
internal import Foundation
internal import Workbench

extension CasePages {
    /// How far an ingest has come that runs now, what waits for one, and what could not be read, by kind of reason.
    func ingestValues(mostFailures limit: Int) throws -> Values {
        var values: Values = [:]
        if let progress = try investigation.ingestProgress() {
            let rate = Double(progress.files.done) / max(progress.seconds, 0.001)
            let left = Double(progress.files.total - progress.files.done) / max(rate, 0.001)
            values["refresh"] = 3
            values["ingest"] =
                [
                    "done": progress.files.done, "total": progress.files.total,
                    "rate": String(format: rate < 10 ? "%.1f" : "%.0f", rate),
                    "left": orNothing(progress.seconds > 3 ? Self.duration(left) : nil),
                    "failed": orNothing(progress.failed > 0 ? progress.failed : nil), "path": progress.path,
                ] as Values
        } else {
            let waiting = try investigation.caseFile.queueSize().files
            values["waiting"] = orNothing(waiting > 0 ? waiting : nil)
        }
        let failures = try investigation.caseFile.failures()
        let kinds = Dictionary(grouping: failures, by: \.kind)
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        values["failureCount"] = failures.count
        values["failures"] = kinds.map { kind, failures in
            [
                "kind": kind, "count": failures.count, "isOpen": failures.count <= limit,
                "files": failures.prefix(limit).map { ["reason": $0.reason, "path": $0.path] },
                "more": orNothing(failures.count > limit ? failures.count - limit : nil),
            ] as Values
        }
        return values
    }

    private static func duration(_ seconds: Double) -> String {
        let seconds = Int(seconds.rounded(.up))
        return seconds < 90 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
    }
}
