import struct Foundation.Data

/// The bytes of a WARC file as they come, unpacked if they are packed, read line by line and piece by piece.
final class CrawlBytes {
    private let next: () throws -> Data?
    private var buffer = Data()
    /// Whether the bytes ended within something.
    private(set) var isCut = false
    /// How many bytes were read.
    private(set) var position = 0

    /// A file's bytes; gzip is unpacked on the way.
    init(_ bytes: Data) throws {
        if bytes.starts(with: Data("WARC/".utf8)) {
            var position = bytes.startIndex
            next = {
                guard position < bytes.endIndex else { return nil }
                let end = min(position + 262_144, bytes.endIndex)
                defer { position = end }
                return bytes[position..<end]
            }
        } else {
            let archive = try ArchiveStream(bytes, of: .oneFile)
            var isOpen = try archive.next() != nil
            next = {
                guard isOpen else { return nil }
                let piece = try archive.piece()
                if piece == nil { isOpen = false }
                return piece
            }
        }
    }

    private func fill() throws -> Bool {
        guard buffer.isEmpty else { return true }
        while let piece = try next() {
            if piece.isEmpty { continue }
            buffer = piece
            return true
        }
        return false
    }

    /// The next line without its end; `nil` at the end of the file. More than 64 KiB is cut off.
    func line() throws -> String? {
        var line = Data()
        var hasAny = false
        while try fill() {
            hasAny = true
            let end = buffer.firstIndex(of: 0x0A)
            let part = buffer[..<(end ?? buffer.endIndex)]
            if line.count < 65_536 { line += part.prefix(65_536 - line.count) }
            position += part.count + (end == nil ? 0 : 1)
            guard let end else {
                buffer = Data()
                continue
            }
            buffer = buffer[(end + 1)...]
            break
        }
        guard hasAny else { return nil }
        if line.last == 0x0D { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }

    /// The next piece of at most so many bytes; `nil` at the end of the file.
    func piece(atMost count: Int) throws -> Data? {
        guard count > 0 else { return nil }
        guard try fill() else {
            isCut = true
            return nil
        }
        let piece = buffer.prefix(count)
        buffer = buffer.dropFirst(piece.count)
        position += piece.count
        return piece
    }

    /// Steps over so many bytes.
    func skip(_ count: Int) throws {
        var left = count
        while left > 0, let piece = try piece(atMost: left) { left -= piece.count }
    }
}

/// Header fields by their names in small letters, as WARC and HTTP write them.
struct CrawlHeaders {
    private var fields: [String: String] = [:]

    /// Reads lines up to an empty one, or to a place in the file.
    init(from bytes: CrawlBytes, upTo end: Int = .max) throws {
        var lines = 0
        while lines < 10_000, bytes.position < end, let line = try bytes.line(), !line.isEmpty {
            lines += 1
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].lowercased().trimmed
            if fields[name] == nil { fields[name] = String(line[line.index(after: colon)...]).trimmed }
        }
    }

    subscript(name: String) -> String? { fields[name] }
}

extension CrawlBytes {
    /// Whether a compressed file holds a crawl.
    static func begin(in bytes: Data) -> Bool {
        guard bytes.starts(with: [0x1F, 0x8B] as [UInt8]),
            let archive = try? ArchiveStream(bytes, of: .oneFile),
            (try? archive.next()) != nil, let piece = try? archive.piece()
        else { return false }
        return piece.starts(with: Data("WARC/".utf8))
    }
}
