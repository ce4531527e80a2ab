import Glibc

/// What the worker gives up before it opens a file that nobody trusts.
///
/// Everything here is inherited by the programs that a reader starts.
enum Isolation {
    /// The exit status of a worker that ran out of memory.
    static let outOfMemoryStatus: Int32 = 71

    /// Limits this process, ties its life to its parent's, and closes the network to it.
    ///
    /// - Returns: What the kernel refused to give up, which is worth knowing and no reason to stop.
    static func enter(_ limits: ReadingLimits) -> [String] {
        limit(RLIMIT_CORE, to: 0)
        limit(RLIMIT_NOFILE, to: 256)
        limit(RLIMIT_FSIZE, to: max(limits.scratchBytes, limits.textBytes) + (64 << 20))
        limit(RLIMIT_CPU, to: limits.cpuSeconds, hardest: limits.cpuSeconds + 2)
        limit(RLIMIT_AS, to: limits.memoryBytes)
        signal(SIGXFSZ, SIG_IGN)
        // A server that ignores it hands that down; here it ends a program whose reader has died.
        signal(SIGPIPE, SIG_DFL)
        reportOutOfMemory()
        return [
            control(.dieWithParent, UInt(SIGKILL)) ? nil : "the worker may outlive its parent",
            control(.noNewPrivileges, 1) && closeNetwork() ? nil : "the worker keeps access to the network",
        ].compactMap { $0 }
    }

    private static func limit(_ resource: __rlimit_resource, to soft: Int, hardest: Int? = nil) {
        var limit = rlimit(rlim_cur: rlim_t(max(0, soft)), rlim_max: rlim_t(max(0, hardest ?? soft)))
        setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    }

    /// A process that gets no memory traps or aborts, with the reason still in `errno`.
    private static func reportOutOfMemory() {
        for number in [SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS] {
            signal(number) { number in
                if errno == ENOMEM { _exit(Isolation.outOfMemoryStatus) }
                signal(number, SIG_DFL)
                raise(number)
            }
        }
    }

    // MARK: - prctl

    /// The operations of `prctl` that are used here, from `linux/prctl.h`.
    private enum Control: Int32 {
        case dieWithParent = 1
        case seccomp = 22
        case noNewPrivileges = 38
    }

    /// Calls `prctl`, which Swift does not import because it takes a variable number of arguments.
    private static func control(_ operation: Control, _ argument: UInt, _ pointer: UnsafeRawPointer? = nil)
        -> Bool
    {
        typealias Function = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
        guard let symbol = dlsym(nil, "prctl") else { return false }
        let prctl = unsafeBitCast(symbol, to: Function.self)
        return prctl(operation.rawValue, argument, UInt(bitPattern: pointer), 0, 0) == 0
    }

    // MARK: - Network

    /// One instruction of the filter that the kernel runs on every system call (`struct sock_filter`).
    private struct Instruction {
        var code: UInt16
        var ifTrue: UInt8 = 0
        var ifFalse: UInt8 = 0
        var value: UInt32

        static func load(_ offset: UInt32) -> Self { Self(code: 0x20, value: offset) }
        static func ifEqual(_ value: UInt32, skip: UInt8, else other: UInt8 = 0) -> Self {
            Self(code: 0x15, ifTrue: skip, ifFalse: other, value: value)
        }
        static func ifAtLeast(_ value: UInt32, skip: UInt8) -> Self {
            Self(code: 0x35, ifTrue: skip, value: value)
        }
        static func answer(_ value: UInt32) -> Self { Self(code: 0x06, value: value) }
        static let allow = answer(0x7FFF_0000)
        static let deny = answer(0x0005_0000 | UInt32(EACCES))
    }

    /// The filter with its length (`struct sock_fprog`).
    private struct Filter {
        var count: UInt16
        var instructions: UnsafePointer<Instruction>
    }

    #if arch(x86_64)
        private static let machine: UInt32 = 0xC000_003E
        private static let socketCall: UInt32 = 41
    #elseif arch(arm64)
        private static let machine: UInt32 = 0xC000_00B7
        private static let socketCall: UInt32 = 198
    #endif
    /// `io_uring_setup`, which could open sockets unseen; the same number on both machines.
    private static let ringCall: UInt32 = 425
    /// Where x86-64's second set of numbers for the same calls begins.
    private static let secondSet: UInt32 = 0x4000_0000

    /// No socket of any kind, from here on and for every child.
    private static func closeNetwork() -> Bool {
        let program: [Instruction] = [
            .load(4), .ifEqual(machine, skip: 0, else: 4),
            .load(0), .ifAtLeast(secondSet, skip: 2), .ifEqual(socketCall, skip: 1),
            .ifEqual(ringCall, skip: 0, else: 1),
            .deny, .allow,
        ]
        return program.withUnsafeBufferPointer { program in
            guard let start = program.baseAddress else { return false }
            var filter = Filter(count: UInt16(program.count), instructions: start)
            return control(.seccomp, 2, &filter)
        }
    }
}
