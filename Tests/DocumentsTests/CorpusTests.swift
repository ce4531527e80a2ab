import Foundation
import Testing

@testable import Documents

/// Everything in the collection of real documents, some of it hostile.
@Suite(
    .needsProgram,
    .enabled(if: Corpus.isThere, "no ../shared/data/documents beside the project"))
struct CorpusTests {
    @Test(.timeLimit(.minutes(10)))
    func `every file ends as text or as one reason`() async throws {
        let scratch = try TemporaryFolder()
        // Recognition has tests of its own; here it would take minutes.
        let worker = try Program.worker(recognition: .off)
        let files = try FileManager.default.subpathsOfDirectory(atPath: Corpus.url.path).sorted()
            .map { Corpus.url.appending(path: $0) }
            .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
        var read: [String: Int] = [:]
        var refused: [String: Int] = [:]
        try await withThrowingTaskGroup(of: Result<Document, DocumentError>.self) { group in
            func count(_ result: Result<Document, DocumentError>?) {
                switch result {
                case .success(let document): read[document.format.plainName, default: 0] += 1
                case .failure(let error):
                    let kind = "\(error.reason)".prefix { $0.isLetter }
                    refused[String(kind), default: 0] += 1
                    #expect(kind != "crashed" && kind != "worker" && kind != "timedOut", "\(error)")
                case nil: break
                }
            }
            for (index, file) in files.enumerated() {
                if index >= 4 { count(try await group.next()) }
                group.addTask {
                    do {
                        let document = try await worker.read(file, scratch: scratch.url)
                        _ = try texts(of: document)
                        return .success(document)
                    } catch let error as DocumentError {
                        return .failure(error)
                    }
                }
            }
            for try await result in group { count(result) }
        }
        print(
            "\(files.count) files; read \(read.sorted { $0.value > $1.value }), refused \(refused.sorted { $0.value > $1.value })"
        )
        #expect(read.values.reduce(0, +) + refused.values.reduce(0, +) == files.count)
    }
}
