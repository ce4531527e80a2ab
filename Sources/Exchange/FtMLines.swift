internal import Foundation

/// The entities of a file of FollowTheMoney JSON lines, one after another, without the cost of a general JSON reader.
///
/// ```swift
/// try FtMLines.forEach(inFileAt: "list.ftm.jsonl") { line in
///     switch line {
///     case .success(let record): names[record.id] = record.properties.first { $0.name == "name" }?.values
///     case .failure(let error): findings.append("\(error)")
///     }
/// }
/// ```
/// Blank lines, CRLF and a byte order mark are passed over; a broken line is a failure and the rest goes on.
public enum FtMLines {
    /// The longest line that is read, in bytes.
    public static let longestLine = 16 * 1_048_576

    private static let chunk = 4 * 1_048_576

    /// Reads the lines of a text in memory; `idKey` is `qid` for a file of queries.
    public static func forEach(
        in bytes: UnsafeRawBufferPointer, idKey: String = "id",
        _ body: (Result<FtMRecord, FtMLineError>) throws -> Void
    ) rethrows {
        var reader = LineReader(idKey: idKey)
        let rest = try reader.read(bytes, body)
        try reader.readLast(UnsafeRawBufferPointer(rebasing: bytes[rest...]), body)
    }

    /// Reads the lines of a file piece by piece: memory stays within the longest line and a few megabytes.
    ///
    /// Throws what Foundation says where the file cannot be read, and what `body` throws.
    public static func forEach(
        inFileAt path: String, idKey: String = "id",
        _ body: (Result<FtMRecord, FtMLineError>) throws -> Void
    ) throws {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        var reader = LineReader(idKey: idKey)
        var pending: [UInt8] = []
        while let piece = try file.read(upToCount: chunk), !piece.isEmpty {
            pending.append(contentsOf: piece)
            let rest = try pending.withUnsafeBytes { try reader.read($0, body) }
            pending.removeSubrange(..<rest)
            if pending.count > longestLine {
                try reader.refuse(pending.count, body)
                pending.removeAll()
            }
        }
        try pending.withUnsafeBytes { try reader.readLast($0, body) }
    }

    /// The members of an object and where each value lies in it: for lines that hold entities under keys of their own,
    /// such as `{"id":…,"query":{…},"candidate":{…}}`.
    public static func members(
        of object: UnsafeRawBufferPointer
    ) throws(FtMLineError) -> [(key: String, bytes: Range<Int>)] {
        var scanner = JSONScanner(object)
        var members: [(key: String, bytes: Range<Int>)] = []
        do throws(JSONProblem) {
            var more = try scanner.enterObject()
            while more {
                let key = try scanner.key()
                members.append((key, try scanner.skipValue(depth: 1)))
                more = try scanner.hasMoreMembers()
            }
            scanner.skipSpace()
            guard scanner.isAtEnd else { throw JSONProblem.somethingFollows }
        } catch {
            throw FtMLineError(reason: .json(error), offset: scanner.position)
        }
        return members
    }
}

/// Cuts bytes into lines and counts them across pieces of a file.
private struct LineReader {
    let idKey: String
    var line = 0
    /// Where the next byte to read lies in the file.
    var offset = 0
    /// Whether the next byte still belongs to a line that was refused.
    var isInsideRefusedLine = false

    init(idKey: String) { self.idKey = idKey }

    /// Reads every whole line; where the unfinished one begins.
    mutating func read(
        _ bytes: UnsafeRawBufferPointer, _ body: (Result<FtMRecord, FtMLineError>) throws -> Void
    ) rethrows -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        var start = 0
        while let end = memchr(base + start, 0x0A, bytes.count - start) {
            let length = UnsafeRawPointer(end) - (base + start)
            try readLine(UnsafeRawBufferPointer(rebasing: bytes[start..<(start + length)]), body)
            start += length + 1
            offset += 1
        }
        return start
    }

    /// Reads the last line, which no line feed ends.
    mutating func readLast(
        _ bytes: UnsafeRawBufferPointer, _ body: (Result<FtMRecord, FtMLineError>) throws -> Void
    ) rethrows {
        if !bytes.isEmpty { try readLine(bytes, body) }
    }

    /// Gives up the line of which `count` bytes have been seen.
    mutating func refuse(
        _ count: Int, _ body: (Result<FtMRecord, FtMLineError>) throws -> Void
    ) rethrows {
        if !isInsideRefusedLine { try body(.failure(tooLong(count))) }
        isInsideRefusedLine = true
        offset += count
    }

    private func tooLong(_ count: Int) -> FtMLineError {
        FtMLineError(
            reason: .tooLong(limit: FtMLines.longestLine), line: line + 1, bytes: offset..<(offset + count),
            offset: offset)
    }

    private mutating func readLine(
        _ whole: UnsafeRawBufferPointer, _ body: (Result<FtMRecord, FtMLineError>) throws -> Void
    ) rethrows {
        defer {
            line += 1
            offset += whole.count
            isInsideRefusedLine = false
        }
        if isInsideRefusedLine { return }
        guard whole.count <= FtMLines.longestLine else { return try body(.failure(tooLong(whole.count))) }
        let begin = line == 0 && whole.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let end = whole.last == 0x0D ? whole.count - 1 : whole.count
        guard begin < end, !whole[begin..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return }
        let result: Result<FtMRecord, FtMLineError>
        do throws(FtMLineError) {
            var record = try FtMRecord(
                object: UnsafeRawBufferPointer(rebasing: whole[begin..<end]), idKey: idKey)
            record.line = line + 1
            record.bytes = (offset + begin)..<(offset + end)
            result = .success(record)
        } catch {
            var error = error
            error.line = line + 1
            error.bytes = (offset + begin)..<(offset + end)
            error.offset += offset + begin
            result = .failure(error)
        }
        try body(result)
    }
}
