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

    /// How much of the queue is looked at once.
    private static let page = 128
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
        try await withThrowingTaskGroup(of: Intake.Outcome.self) { group in
            /// The next files of the queue that were not begun, and those that were and are not stored.
            var waiting: ArraySlice<QueuedFile> = []
            var begun: Set<QueuedFile> = []
            var finished: [QueuedFile: Intake.Outcome] = [:]
            var (running, received, waitingBytes) = (0, 0, 0)

            func look() throws {
                let next = try caseFile.queued(limit: begun.count + Self.page)
                waiting = next.filter { !begun.contains($0) }[...]
            }

            func begin() throws {
                while running < workers {
                    if waiting.isEmpty { try look() }
                    guard let file = waiting.first else { return }
                    // What comes first is begun however much waits for it.
                    let isBehind = begun.contains { $0 < file }
                    if isBehind, begun.count >= workers * 16 || waitingBytes >= Self.mostWaiting { return }
                    waiting.removeFirst()
                    begun.insert(file)
                    running += 1
                    group.addTask {
                        let outcome = await intake.take(file)
                        finishedCount.add()
                        return outcome
                    }
                }
            }

            func storeWhatIsNext() throws {
                while let first = begun.min(), finished[first] != nil,
                    waiting.first.map({ first < $0 }) ?? true
                {
                    var batch: [Intake.Outcome] = []
                    for file in begun.sorted() {
                        guard batch.count < Self.batch, let outcome = finished[file] else { break }
                        if let next = waiting.first, next < file { break }
                        batch.append(outcome)
                        // Its parts come before the next file.
                        if outcome.hasParts { break }
                    }
                    for outcome in batch {
                        finished[outcome.file] = nil
                        begun.remove(outcome.file)
                        waitingBytes -= outcome.textBytes
                    }
                    try store(batch, progress)
                    if batch.contains(where: \.hasParts) {
                        try look()
                        try begin()
                    }
                }
            }

            try begin()
            while let outcome = try await group.next() {
                received += 1
                running -= 1
                finished[outcome.file] = outcome
                waitingBytes += outcome.textBytes
                try begin()
                // More that has ended is stored in the same transaction.
                if finishedCount.value > received, finished.count < Self.batch { continue }
                try storeWhatIsNext()
                try begin()
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

extension Intake.Outcome {
    /// Whether other files were in it.
    fileprivate var hasParts: Bool {
        if case .read(_, let parts) = result { !parts.isEmpty } else { false }
    }
}

/// A number that several threads raise.
private final class Counter: Sendable {
    private let number = Mutex(0)

    var value: Int { number.withLock { $0 } }

    func add() { number.withLock { $0 += 1 } }
}
