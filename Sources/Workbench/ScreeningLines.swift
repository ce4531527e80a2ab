internal import Foundation

/// Some whole lines of a file.
struct LinePiece: Sendable {
    /// The lines with their ends.
    var bytes: [UInt8] = []

    /// How many lines of the file come before them.
    var linesBefore = 0

    /// Lines that were too long to be read, counted from 1.
    var refused: [Int] = []
}

/// Cuts a file, or what comes through a pipe, into pieces of whole lines, in bounded memory.
final class LinePieces {
    /// About how many bytes a piece has: some hundreds of lines.
    static let size = 32_768

    /// The longest line that is read.
    static let longestLine = 16 << 20

    private let descriptor: Int32
    private let isOwn: Bool
    private var rest: [UInt8] = []
    private var lines = 0
    private var isInsideRefusedLine = false
    private var isAtEnd = false

    /// The lines of a file; nil is standard input.
    init(_ file: URL?) throws(ScreeningError) {
        guard let file else {
            (descriptor, isOwn) = (STDIN_FILENO, false)
            return
        }
        descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
        isOwn = true
        guard descriptor >= 0 else {
            throw ScreeningError("“\(file.path)” cannot be read: \(String(cString: strerror(errno))).")
        }
    }

    deinit { if isOwn { close(descriptor) } }

    /// Whether something can be read without waiting.
    var isReady: Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) != 0
    }

    /// The next lines; nil at the end.
    func next() throws(ScreeningError) -> LinePiece? {
        var piece = LinePiece(linesBefore: lines)
        while !isAtEnd {
            let searched = rest.count
            try read()
            if isInsideRefusedLine {
                guard let end = rest[searched...].firstIndex(of: 0x0A) ?? (isAtEnd ? rest.count : nil) else {
                    rest.removeAll()
                    continue
                }
                rest.removeSubrange(..<min(end + 1, rest.count))
                isInsideRefusedLine = false
                lines += 1
                piece.linesBefore = lines
            }
            let whole =
                isAtEnd ? rest.count : rest[min(searched, rest.count)...].lastIndex(of: 0x0A).map { $0 + 1 }
            if let whole, whole > 0 {
                piece.bytes = Array(rest[..<whole])
                rest.removeSubrange(..<whole)
                lines += piece.bytes.count { $0 == 0x0A } + (piece.bytes.last == 0x0A ? 0 : 1)
                return piece
            }
            if rest.count > Self.longestLine {
                piece.refused.append(lines + 1)
                rest.removeAll()
                isInsideRefusedLine = true
            }
        }
        return piece.refused.isEmpty ? nil : piece
    }

    /// All of it, lines or not. Throws where it is longer than `limit` bytes.
    func all(limit: Int) throws(ScreeningError) -> [UInt8] {
        while !isAtEnd {
            try read()
            guard rest.count <= limit else {
                throw ScreeningError("The input is larger than \(limit >> 20) MB. Split it.")
            }
        }
        return rest
    }

    private func read() throws(ScreeningError) {
        let before = rest.count
        rest.append(contentsOf: repeatElement(0, count: Self.size))
        let descriptor = descriptor
        let count = rest.withUnsafeMutableBytes { bytes -> Int in
            while true {
                let count = Glibc.read(descriptor, bytes.baseAddress.unsafelyUnwrapped + before, Self.size)
                if count >= 0 || errno != EINTR { return count }
            }
        }
        rest.removeLast(Self.size - max(count, 0))
        guard count >= 0 else {
            throw ScreeningError("The input cannot be read: \(String(cString: strerror(errno))).")
        }
        isAtEnd = count == 0
    }
}
