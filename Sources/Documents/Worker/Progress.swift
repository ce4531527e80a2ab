import Glibc
import Synchronization

/// How a worker says that it gets on, so that a book of a thousand scans is not taken for a hang.
///
/// Each page or part that is done is one byte into a pipe to the parent, at most one a second.
enum Progress {
    private static let state = Mutex((descriptor: Int32(-1), last: time_t(0)))
    private static let mapping = Mutex((start: UInt(0), count: 0, calls: 0))

    /// Names the pipe; without one, nothing is said.
    static func report(to descriptor: Int32) { state.withLock { $0.descriptor = descriptor } }

    /// Says that a page or a part more is done.
    static func made() {
        giveBack()
        state.withLock { state in
            let now = time(nil)
            guard state.descriptor >= 0, now != state.last else { return }
            state.last = now
            var byte: UInt8 = 0x2E
            _ = write(state.descriptor, &byte, 1)
        }
    }

    /// Has the pages of a mapped file given back to the system as reading gets on, so that one of 10 GB takes no more
    /// memory than another. The mapping must stay until the next call.
    static func giveBack(_ bytes: UnsafeRawBufferPointer) {
        mapping.withLock { $0 = (UInt(bitPattern: bytes.baseAddress), bytes.count, 0) }
    }

    /// What is wanted again comes back from the file.
    private static func giveBack() {
        mapping.withLock { mapping in
            mapping.calls += 1
            guard mapping.count >= 64 << 20, mapping.calls % 16 == 0 else { return }
            madvise(UnsafeMutableRawPointer(bitPattern: mapping.start), mapping.count, MADV_DONTNEED)
        }
    }
}
