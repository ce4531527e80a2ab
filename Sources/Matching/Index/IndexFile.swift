public import Foundation
internal import Names

/// An index, in memory or mapped from its file: read-only, and checked when it is opened.
///
/// Opening reads the whole file once, to be sure that every number in it points where it may.
public final class IndexFile: Sendable {
    /// Memory that nothing changes after `init`, so that it may be read from any thread.
    nonisolated(unsafe) private let memory: UnsafeRawBufferPointer
    private let isMapped: Bool
    private let offsets: [Range<Int>]

    /// How many entities it holds.
    public let entityCount: Int

    let schemata: [String]

    /// Opens an index file.
    public convenience init(contentsOf url: URL) throws(IndexError) {
        let path = url.path
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(path: path, reason: "it is no regular file")
        }
        let size = Int(status.st_size)
        guard size >= IndexHeader.size else { throw .foreign(path: path) }
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, descriptor, 0),
            start != MAP_FAILED
        else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        try self.init(UnsafeRawBufferPointer(start: start, count: size), path: path, isMapped: true)
    }

    /// An index that was just built, without a file.
    public convenience init(bytes: [UInt8]) throws(IndexError) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
        bytes.withUnsafeBytes { copy.copyMemory(from: $0) }
        let memory = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[..<bytes.count])
        try self.init(memory, path: "(in memory)", isMapped: false)
    }

    private init(_ memory: UnsafeRawBufferPointer, path: String, isMapped: Bool) throws(IndexError) {
        self.memory = memory
        self.isMapped = isMapped
        do {
            offsets = try IndexFile.sections(of: memory, path: path)
        } catch {
            // `deinit` does not run where `init` throws.
            IndexFile.release(memory, isMapped: isMapped)
            throw error
        }
        entityCount = offsets[IndexSection.entities.rawValue].count / MemoryLayout<IndexEntity>.stride - 1
        schemata = String(decoding: memory[offsets[IndexSection.schemata.rawValue]], as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if let reason = IndexCheck.problem(self) { throw .damaged(path: path, reason: reason) }
    }

    deinit { IndexFile.release(memory, isMapped: isMapped) }

    private static func release(_ memory: UnsafeRawBufferPointer, isMapped: Bool) {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: memory.baseAddress), memory.count)
        } else {
            memory.deallocate()
        }
    }

    /// Saves the bytes of an index: a new file takes the old one's place at once, or not at all.
    public static func write(_ bytes: [UInt8], to url: URL) throws {
        try Data(bytes).write(to: url, options: .atomic)
    }

    /// The elements of a section.
    func section<Element>(_ section: IndexSection, as type: Element.Type = Element.self)
        -> UnsafeBufferPointer<Element>
    {
        UnsafeRawBufferPointer(rebasing: memory[offsets[section.rawValue]]).bindMemory(to: type)
    }

    static func assemble(_ sections: [[UInt8]]) -> [UInt8] {
        func padded(_ count: Int) -> Int { (count + 15) / 16 * 16 }
        let size = sections.reduce(padded(IndexHeader.size)) { $0 + padded($1.count) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        func append<Number: FixedWidthInteger>(_ number: Number) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        bytes += IndexHeader.magic
        append(IndexHeader.version)
        append(UInt32(sections.count))
        append(UInt64(size))
        append(UInt64(0))
        for section in sections { append(UInt64(section.count)) }
        bytes += [UInt8](repeating: 0, count: padded(bytes.count) - bytes.count)
        for section in sections {
            bytes += section
            bytes += [UInt8](repeating: 0, count: padded(section.count) - section.count)
        }
        let sum = bytes.withUnsafeBytes { checksum($0) }
        withUnsafeBytes(of: sum.littleEndian) { bytes.replaceSubrange(24..<32, with: $0) }
        return bytes
    }

    private static func sections(of memory: UnsafeRawBufferPointer, path: String) throws(IndexError)
        -> [Range<Int>]
    {
        guard memory.count >= IndexHeader.size, memory.starts(with: IndexHeader.magic) else {
            throw .foreign(path: path)
        }
        func number(_ at: Int) -> UInt64 {
            UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        }
        let version = UInt32(littleEndian: memory.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
        guard version == IndexHeader.version else { throw .otherVersion(path: path, found: version) }
        let count = UInt32(littleEndian: memory.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
        guard count == UInt32(IndexSection.allCases.count) else {
            throw .damaged(path: path, reason: "its head is wrong")
        }
        guard number(16) == UInt64(memory.count) else {
            throw .damaged(path: path, reason: "it is \(memory.count) bytes long instead of \(number(16))")
        }
        guard number(24) == checksum(memory) else {
            throw .damaged(path: path, reason: "its checksum is wrong")
        }
        var ranges: [Range<Int>] = []
        var start = (IndexHeader.size + 15) / 16 * 16
        for section in 0..<Int(count) {
            let length = number(32 + 8 * section)
            guard length <= UInt64(memory.count), start + Int(length) <= memory.count else {
                throw .damaged(path: path, reason: "a section ends beyond the file")
            }
            ranges.append(start..<start + Int(length))
            start += (Int(length) + 15) / 16 * 16
        }
        return ranges
    }

    /// A sum over the file but for the sum itself, in four lanes: at the speed of memory. It finds accidents; against
    /// forgery, every number is checked as well.
    private static func checksum(_ memory: UnsafeRawBufferPointer) -> UInt64 {
        var lanes = SIMD4<UInt64>(1, 2, 3, 4)
        let prime = SIMD4<UInt64>(repeating: 0x9E37_79B9_7F4A_7C15)
        let whole = memory.count / 32 * 32
        var at = 32
        while at < whole {
            let block = memory.loadUnaligned(fromByteOffset: at, as: SIMD4<UInt64>.self)
            lanes = (lanes ^ block) &* prime
            at += 32
        }
        var sum = UInt64(memory.count)
        for lane in 0..<4 { sum = (sum ^ lanes[lane] ^ lanes[lane] >> 31) &* 0xD6E8_FEB8_6659_FD93 }
        while at < memory.count {
            sum = (sum ^ UInt64(memory[at])) &* 0x0000_0100_0000_01B3
            at += 1
        }
        return sum ^ sum >> 32
    }
}
