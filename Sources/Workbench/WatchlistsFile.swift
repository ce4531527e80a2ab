internal import Exchange
internal import Foundation

/// A file that may be a list or an index, with its bytes where it is a list of entities, one a line.
struct WatchlistsFile {
    enum Kind { case index, entities, other }

    let kind: Kind
    let bytes: [UInt8]

    /// Reads a file, or what comes through a pipe, up to `limit` bytes.
    init(_ file: URL, limit: Int) throws(ScreeningError) {
        let name = file.lastPathComponent
        let descriptor = Glibc.open(file.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw ScreeningError("\(name): it cannot be read: \(String(cString: strerror(errno))).")
        }
        defer { close(descriptor) }
        var status = stat()
        let size =
            fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
        var bytes: [UInt8] = []
        var kind: Kind?
        while true {
            let block = kind == nil ? Self.headSize : max(1 << 20, size - bytes.count + 1)
            let count = try Self.read(descriptor, block, into: &bytes, name)
            if kind == nil, count == 0 || bytes.count >= Self.headSize {
                let found = Self.kind(ofHead: bytes, isWhole: count == 0)
                guard found == .entities else {
                    (self.kind, self.bytes) = (found, [])
                    return
                }
                kind = found
            }
            if count == 0 { break }
            guard bytes.count <= limit else {
                throw ScreeningError(
                    "\(name): it is larger than \(limit >> 20) MB. Build an index of it with: trama index \(name) --output FILE"
                )
            }
        }
        (self.kind, self.bytes) = (kind ?? .other, bytes)
    }

    static let headSize = 65_536

    private static func read(
        _ descriptor: Int32, _ size: Int, into bytes: inout [UInt8], _ name: String
    ) throws(ScreeningError) -> Int {
        let before = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: size))
        let count = bytes.withUnsafeMutableBytes { all -> Int in
            while true {
                let count = Glibc.read(descriptor, all.baseAddress.unsafelyUnwrapped + before, size)
                if count >= 0 || errno != EINTR { return count }
            }
        }
        bytes.removeLast(size - max(0, count))
        guard count >= 0 else {
            throw ScreeningError("\(name): it cannot be read: \(String(cString: strerror(errno))).")
        }
        return count
    }

    static func kind(ofHead head: [UInt8], isWhole: Bool) -> Kind {
        // No list is binary.
        if head.prefix(64).contains(0) || head.starts(with: "TRAMAIDX".utf8) { return .index }
        if ListFormat(of: head) == .ftm { return .entities }
        // A first line may be longer than the head.
        let isLine = !isWhole && !head.contains(0x0A) && head.first == UInt8(ascii: "{")
        return isLine ? .entities : .other
    }
}
