import CProcess
import Glibc

/// A step of a read in a process of its own: it may crash, or take all the time that one process has.
///
/// A book of a thousand scans is drawn page by page, and each page has its own limit. Only for the worker, where no
/// other thread runs that could hold a lock.
enum ChildProcess {
    /// How a step ended.
    enum Outcome: Equatable {
        /// It returned this.
        case exited(Int32)
        /// This signal ended it.
        case killed(signal: Int32)
    }

    /// Runs a step and waits for it. What it leaves behind has to be a file.
    static func run(_ step: () -> Int32) -> Outcome {
        let process = process_fork()
        guard process >= 0 else { return .killed(signal: SIGKILL) }
        if process == 0 {
            // Not inherited: this one, too, ends with its parent.
            _ = process_control(1, UInt(SIGKILL), nil)
            _exit(step())
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
    }
}
