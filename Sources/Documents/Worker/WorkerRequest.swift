import Foundation
import Glibc

/// One line to a reading process: which file, under what name, where its parts go, and how it is to be read.
struct WorkerRequest: Codable {
    var file: String
    var name: String
    var scratch: String
    var options: ReadingOptions

    /// The descriptors that both sides agree on.
    enum Channel {
        /// Requests come in, each its length in four bytes and then JSON.
        static let requests: Int32 = 0
        /// What became of them goes out: the process that reads, then how it ended, in four bytes each.
        static let outcomes: Int32 = 1
        /// A byte for each page or part.
        static let progress: Int32 = 3
    }

    /// More than any request; a file's name and some passwords.
    private static let longest: UInt32 = 16 << 20

    /// The bytes to send.
    func encoded() throws -> [UInt8] {
        let body = try JSONEncoder().encode(self)
        return withUnsafeBytes(of: UInt32(body.count)) { Array($0) } + body
    }

    /// Waits for the next request; `nil` where the other side has gone, or sends what is none.
    static func next(from descriptor: Int32) -> WorkerRequest? {
        guard let count = Descriptor.readNumber(from: descriptor), count <= longest,
            let body = Descriptor.read(Int(count), from: descriptor)
        else { return nil }
        return try? JSONDecoder().decode(WorkerRequest.self, from: Data(body))
    }
}

/// Whole reads and writes on a pipe, whatever interrupts them.
enum Descriptor {
    /// Exactly so many bytes; `nil` at the end of the pipe.
    static func read(_ count: Int, from descriptor: Int32) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress?.advanced(by: filled), count - filled)
            }
            if got < 0 && errno == EINTR { continue }
            guard got > 0 else { return nil }
            filled += got
        }
        return bytes
    }

    /// Four bytes as a number.
    static func readNumber(from descriptor: Int32) -> UInt32? {
        read(4, from: descriptor)?.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
    }

    /// All of the bytes; false where nobody takes them.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let put = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if put < 0 && errno == EINTR { continue }
            guard put > 0 else { return false }
            written += put
        }
        return true
    }

    /// A number as four bytes.
    static func write(_ number: UInt32, to descriptor: Int32) -> Bool {
        write(withUnsafeBytes(of: number) { Array($0) }, to: descriptor)
    }
}
