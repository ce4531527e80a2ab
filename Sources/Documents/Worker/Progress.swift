import Glibc
import Synchronization

/// How a worker says that it gets on, so that a book of a thousand scans is not taken for a hang.
///
/// Each page or part that is done is one byte into a pipe to the parent, at most one a second.
enum Progress {
    private static let state = Mutex((descriptor: Int32(-1), last: time_t(0)))

    /// Names the pipe; without one, nothing is said.
    static func report(to descriptor: Int32) { state.withLock { $0.descriptor = descriptor } }

    /// Says that a page or a part more is done.
    static func made() {
        state.withLock { state in
            let now = time(nil)
            guard state.descriptor >= 0, now != state.last else { return }
            state.last = now
            var byte: UInt8 = 0x2E
            _ = write(state.descriptor, &byte, 1)
        }
    }
}
