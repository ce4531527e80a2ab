import struct Foundation.Data

/// What a server answered, piece by piece: out of its chunks, and unpacked where it was packed for the way.
struct CrawlBody {
    private let bytes: CrawlBytes
    private let end: Int
    private let isChunked: Bool
    private var chunk = 0
    private var isDone = false

    /// The most of a packed answer that is held to unpack it.
    private static let mostPacked = 64 << 20

    /// The bytes up to a place in the file.
    init(_ bytes: CrawlBytes, upTo end: Int, headers: CrawlHeaders?) {
        self.bytes = bytes
        self.end = end
        isChunked = headers?["transfer-encoding"]?.lowercased().contains("chunked") == true
    }

    /// The next piece as it came over the wire, without the marks of chunks.
    mutating func piece() throws -> Data? {
        guard isChunked else { return try bytes.piece(atMost: end - bytes.position) }
        while chunk == 0 {
            guard !isDone, bytes.position < end, let line = try bytes.line() else { return nil }
            // The empty line that ends the chunk before.
            if line.isEmpty { continue }
            guard let count = Int(String(line.prefix { $0 != ";" }).trimmed, radix: 16), count > 0 else {
                isDone = true
                return nil
            }
            chunk = count
        }
        guard let piece = try bytes.piece(atMost: min(chunk, end - bytes.position)) else { return nil }
        chunk -= piece.count
        return piece
    }

    /// All of it, if it is not more than can be held.
    private mutating func held() throws -> (bytes: Data, isWhole: Bool) {
        var held = Data()
        while held.count < Self.mostPacked, let piece = try piece() { held += piece }
        return (held, held.count < Self.mostPacked)
    }

    /// Pieces of what was packed; `nil` where it is too large to be unpacked, or broken.
    mutating func unpacked(as encoding: String) throws -> (() -> Data?)? {
        var (held, isWhole) = try held()
        guard isWhole else { return nil }
        if encoding == "deflate" {
            held = Self.gzip(around: held)
        } else if !held.starts(with: [0x1F, 0x8B] as [UInt8]) {
            // Some crawlers unpack it and leave the header.
            var rest: Data? = held
            return {
                defer { rest = nil }
                return rest
            }
        }
        guard let archive = try? ArchiveStream(held, of: .oneFile), (try? archive.next()) != nil else {
            return nil
        }
        return { try? archive.piece() }
    }

    /// Deflated bytes, with or without zlib's two bytes before them, as gzip would have them (RFC 1950, RFC 1952).
    private static func gzip(around deflated: Data) -> Data {
        let first = deflated.littleEndian(at: 0, bytes: 1)
        let isZlib = first & 0x0F == 8 && (first << 8 + deflated.littleEndian(at: 1, bytes: 1)) % 31 == 0
        return Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]) + (isZlib ? deflated.dropFirst(2) : deflated)
            + Data(count: 8)
    }
}
