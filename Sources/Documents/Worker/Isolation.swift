import CProcess
import Glibc

/// What the worker gives up before it opens a file that nobody trusts.
///
/// Everything here is inherited by the programs that a reader starts.
enum Isolation {
    /// The exit status of a worker that ran out of memory.
    static let outOfMemoryStatus: Int32 = 71

    /// Takes over the children that this process's own children leave behind.
    static func adoptOrphans() {
        _ = control(.adoptOrphans, 1)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Limits this process, ties its life to its parent's, and closes to it the network, all files but one, and other
    /// processes.
    ///
    /// - Returns: What the kernel refused to give up, which is worth knowing and no reason to stop.
    static func enter(_ limits: ReadingLimits, file: String, scratch: String) -> [String] {
        limit(RLIMIT_CORE, to: 0)
        limit(RLIMIT_NOFILE, to: 256)
        limit(RLIMIT_FSIZE, to: max(limits.scratchBytes, limits.textBytes) + (64 << 20))
        // The file is mapped: that takes address space and no memory.
        var status = stat()
        let mapped = stat(file, &status) == 0 ? max(0, Int(status.st_size)) : 0
        let seconds = limits.cpuSeconds + mapped / ReadingLimits.bytesPerSecond
        limit(RLIMIT_CPU, to: seconds, hardest: seconds + 2)
        limit(RLIMIT_AS, to: limits.memoryBytes.addingReportingOverflow(mapped).partialValue)
        signal(SIGXFSZ, SIG_IGN)
        // A server that ignores it hands that down; here it ends a program whose reader has died.
        signal(SIGPIPE, SIG_DFL)
        reportOutOfMemory()
        return [
            control(.dieWithParent, UInt(SIGKILL)) ? nil : "the worker may outlive its parent",
            control(.noNewPrivileges, 1) && confine(to: file, scratch)
                ? nil : "the worker keeps access to files",
            closeNetwork() ? nil : "the worker keeps access to the network",
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

    /// The operations of `prctl` that are used here, from `linux/prctl.h`.
    private enum Control: Int32 {
        case dieWithParent = 1
        case seccomp = 22
        case adoptOrphans = 36
        case noNewPrivileges = 38
    }

    private static func control(_ operation: Control, _ argument: UInt, _ pointer: UnsafeRawPointer? = nil)
        -> Bool
    {
        process_control(operation.rawValue, argument, pointer) == 0
    }

    // MARK: - Files

    /// What the readers' programs need of the system: themselves, their libraries, fonts and tables.
    private static let system = [
        "/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/fonts", "/etc/alternatives",
        "/etc/localtime",
        "/etc/ssl/openssl.cnf", "/var/cache/fontconfig", "/dev/urandom", "/dev/random", "/proc/cpuinfo",
        "/proc/meminfo", "/proc/self", "/sys/devices/system/cpu",
    ]

    /// The file for reading, the scratch folder for writing, the system's programs, and no other file.
    private static func confine(to file: String, _ scratch: String) -> Bool {
        var readable: [UnsafePointer<CChar>?] = []
        for path in system + [file] { readable.append(UnsafePointer(strdup(path))) }
        var writable: [UnsafePointer<CChar>?] = []
        for path in [scratch, "/dev/null"] { writable.append(UnsafePointer(strdup(path))) }
        defer { for path in readable + writable { free(UnsafeMutablePointer(mutating: path)) } }
        readable.append(nil)
        writable.append(nil)
        return process_confine(&readable, &writable) == 0
    }

    // MARK: - System calls

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

    // socket; ptrace, process_vm_readv and -writev; kill, tkill, rt_sigqueueinfo, rt_tgsigqueueinfo; setpgid, setsid
    #if arch(x86_64)
        private static let machine: UInt32 = 0xC000_003E
        private static let calls: [UInt32] = [41, 101, 310, 311, 62, 200, 129, 297, 109, 112]
    #elseif arch(arm64)
        private static let machine: UInt32 = 0xC000_00B7
        private static let calls: [UInt32] = [198, 117, 270, 271, 129, 130, 138, 240, 154, 157]
    #endif
    /// `io_uring_setup`, which could open sockets unseen, `pidfd_send_signal`, `pidfd_getfd`; the same on both machines.
    private static let commonCalls: [UInt32] = [425, 424, 438]
    /// Where x86-64's second set of numbers for the same calls begins.
    private static let secondSet: UInt32 = 0x4000_0000

    /// No socket of any kind, and no hand on another process, from here on and for every child.
    private static func closeNetwork() -> Bool {
        let denied = calls + commonCalls
        var program: [Instruction] = [
            .load(4), .ifEqual(machine, skip: 0, else: UInt8(denied.count + 2)),
            .load(0), .ifAtLeast(secondSet, skip: UInt8(denied.count)),
        ]
        for (index, call) in denied.enumerated() {
            let isLast = index == denied.count - 1
            program.append(.ifEqual(call, skip: UInt8(denied.count - 1 - index), else: isLast ? 1 : 0))
        }
        program += [.deny, .allow]
        return program.withUnsafeBufferPointer { program in
            guard let start = program.baseAddress else { return false }
            var filter = Filter(count: UInt16(program.count), instructions: start)
            return control(.seccomp, 2, &filter)
        }
    }
}
