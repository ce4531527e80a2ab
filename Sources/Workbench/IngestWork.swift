internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Synchronization

/// The work on a queue: files are read side by side and stored in their order, so that the same files make the same case.
///
/// What a slow file holds back is bounded, in files and in bytes of text, so that memory is bounded whatever comes.
struct IngestWork {
    private let intake: Intake
    private let workers: Int
    private var report = IngestReport()
    private var done = (files: 0, bytes: 0)
    private var total = (files: 0, bytes: 0)
    private let start = Date()
    private var lastReport = Date.distantPast

    /// The most that is stored in one transaction.
    private static let batch = 64
    /// The most text that may wait to be stored before no other file is begun.
    private static let mostWaiting = 32 << 20

    init(intake: Intake) {
        self.intake = intake
        workers = max(1, intake.options.workers)
    }

    private var caseFile: CaseFile { intake.investigation.caseFile }

    /// Empties the queue.
    mutating func run(_ progress: (IngestProgress) -> Void) async throws -> IngestReport {
        let size = try caseFile.queueSize()
        total = (size.files, size.bytes)
        let intake = intake
        let finishedCount = Counter()
        try await withThrowingTaskGroup(of: (Int, Intake.Outcome).self) { group in
            var waiting: ArraySlice<QueuedFile> = []
            var lastFetched: Int64 = 0
            var (started, stored, received) = (0, 0, 0)
            var finished: [Int: Intake.Outcome] = [:]
            var waitingBytes = 0

            func startMore() throws {
                while started - received < workers, started - stored < workers * 16,
                    waitingBytes < Self.mostWaiting
                {
                    if waiting.isEmpty {
                        waiting = try caseFile.queued(after: lastFetched, limit: 512)[...]
                        guard let last = waiting.last else { return }
                        lastFetched = last.number
                    }
                    let (index, file) = (started, waiting.removeFirst())
                    group.addTask {
                        let outcome = await intake.take(file)
                        finishedCount.add()
                        return (index, outcome)
                    }
                    started += 1
                }
            }

            try startMore()
            while let (index, outcome) = try await group.next() {
                received += 1
                finished[index] = outcome
                waitingBytes += outcome.textBytes
                try startMore()
                // More that has ended is stored in the same transaction.
                let isMoreAtHand = finishedCount.value > received
                if isMoreAtHand, finished.count < Self.batch { continue }
                while finished[stored] != nil {
                    var batch: [Intake.Outcome] = []
                    while batch.count < Self.batch, let outcome = finished.removeValue(forKey: stored) {
                        batch.append(outcome)
                        stored += 1
                        waitingBytes -= outcome.textBytes
                    }
                    try store(batch, progress)
                }
                try startMore()
            }
        }
        report.bytes = done.bytes
        report.seconds = Date().timeIntervalSince(start)
        return report
    }

    private mutating func store(_ batch: [Intake.Outcome], _ progress: (IngestProgress) -> Void) throws {
        let began = Date()
        report.reread += try caseFile.settle(
            batch.map { ($0.file, $0.result) }, by: intake.investigation.actor)
        let seconds = Date().timeIntervalSince(began) / Double(batch.count)
        for outcome in batch {
            report.stages["store", default: .init()].add(seconds)
            for (stage, seconds) in outcome.seconds { report.stages[stage, default: .init()].add(seconds) }
            count(outcome)
        }
        guard let last = batch.last else { return }
        let state = IngestProgress(
            files: .init(done: done.files, total: max(total.files, done.files)),
            bytes: .init(done: done.bytes, total: max(total.bytes, done.bytes)),
            failed: report.failures.count,
            seconds: Date().timeIntervalSince(start), path: last.file.place)
        progress(state)
        guard Date().timeIntervalSince(lastReport) > 1 else { return }
        lastReport = Date()
        let text = (try? JSONEncoder().encode(state)).map { String(decoding: $0, as: UTF8.self) }
        try caseFile.report(progress: text)
    }

    private mutating func count(_ outcome: Intake.Outcome) {
        done.files += 1
        done.bytes += outcome.file.bytes
        switch outcome.result {
        case .known: report.known += 1
        case .failed(let stage, let kind, let reason):
            report.failures.append(
                Failure(path: outcome.file.place, stage: stage, kind: kind, reason: reason))
        case .read(let document, let parts):
            report.read += 1
            if outcome.file.parent != nil { report.attachments += 1 }
            report.claims += document.groups.reduce(0) { $0 + $1.claims.count }
            report.formats[document.format, default: 0] += 1
            report.findings += document.findings.map { "\(document.name): \($0)" }
            total.files += parts.count
            total.bytes += parts.reduce(0) { $0 + $1.bytes }
        }
    }
}

/// A number that several threads raise.
private final class Counter: Sendable {
    private let number = Mutex(0)

    var value: Int { number.withLock { $0 } }

    func add() { number.withLock { $0 += 1 } }
}
