internal import Foundation

/// Work on all cores whose answers come out in the order of the questions, with a few of them under way at a time.
///
/// The answers are the same whatever the number of cores: each depends on its question alone.
enum ScreeningWork {
    /// How many questions are worked on at once.
    static let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)

    /// Asks until `next` is nil, and gives the answers to `take`, one after another.
    ///
    /// Where `isReady` says that `next` would wait, what is known is given first, so that a program that waits for an
    /// answer before it asks again gets it. Throws what `next` and `take` throw.
    static func inOrder<Question: Sendable, Answer: Sendable>(
        workers: Int = workers, next: () throws -> Question?, isReady: () -> Bool = { true },
        work: @escaping @Sendable (Question) -> Answer, take: (Answer) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Answer).self) { group in
            var early: [Int: Answer] = [:]
            var (asked, taken) = (0, 0)
            var isDone = false
            while !isDone || taken < asked {
                if !isDone, asked - taken < 2 * workers, taken == asked || isReady() {
                    if let question = try next() {
                        let number = asked
                        asked += 1
                        group.addTask { (number, work(question)) }
                    } else {
                        isDone = true
                    }
                    continue
                }
                guard let (number, answer) = try await group.next() else { break }
                early[number] = answer
                while let answer = early.removeValue(forKey: taken) {
                    taken += 1
                    try take(answer)
                }
            }
        }
    }
}
