import struct Foundation.Data
import Glibc

/// The mails in a box: each after a line "From ana@example.org Mon Sep 25 10:00:00 2023" (RFC 4155).
enum MailBox {
    private static let line = Data("From ".utf8)

    /// How far a second message is looked for.
    private static let searched = 16 << 20

    /// A mail longer than this is left as it is, for it would have to be held.
    private static let longest = 256 << 20

    /// Whether there is more than one message, each after an empty line.
    static func holdsSeveral(_ bytes: Data) -> Bool {
        ["\n\nFrom ", "\r\n\r\nFrom "].contains { bytes.prefix(searched).range(of: Data($0.utf8)) != nil }
    }

    /// Whether it begins with such a line, and not with a header "From  : ana@example.org".
    static func beginsMessage(_ bytes: some Collection<UInt8>) -> Bool {
        let rest = bytes.first == 0x3E ? bytes.dropFirst() : bytes.dropFirst(0)
        return rest.starts(with: line) && rest.dropFirst(line.count).first { $0 != 0x20 } != 0x3A
    }

    /// The message without such a line before it.
    static func firstMessage(of bytes: Data) -> Data {
        guard beginsMessage(bytes.prefix(80)), let end = bytes.firstIndex(of: 0x0A)
        else { return bytes }
        return bytes[(end + 1)...]
    }

    /// The messages one after the other, without the lines before them.
    static func messages(in bytes: Data) -> Messages { Messages(bytes) }

    /// The same with one `>` taken from lines like ">From here": a box puts it there.
    static func unquoted(_ message: Data) -> Data {
        guard message.count < longest, message.range(of: Data("\n>".utf8)) != nil else { return message }
        var result = Data(capacity: message.count)
        for line in message.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !result.isEmpty || line.startIndex > message.startIndex { result.append(0x0A) }
            let isQuoted = line.first == 0x3E && line.drop { $0 == 0x3E }.starts(with: Self.line)
            result.append(isQuoted ? line.dropFirst() : line)
        }
        return result
    }

    /// Whether a line ends as "Mon Sep 25 10:00:00 2023" does, a zone perhaps before or after the year.
    static func isDated(_ line: some Collection<UInt8>) -> Bool {
        let words = line.split { $0 <= 0x20 }
        func isNumber(_ word: some Collection<UInt8>) -> Bool {
            word.allSatisfy { (0x30...0x39).contains($0) }
        }
        let time = words.firstIndex { word in
            let parts = word.split(separator: 0x3A, omittingEmptySubsequences: false)
            return (2...3).contains(parts.count)
                && parts.allSatisfy { (1...2).contains($0.count) && isNumber($0) }
        }
        return time.map { words[($0 + 1)...].contains { $0.count == 4 && isNumber($0) } } ?? false
    }

    /// A walk through a box that looks at each byte once.
    struct Messages: Sequence, IteratorProtocol {
        private let bytes: Data
        /// Where the next message begins, with its "From " line.
        private var begin: Data.Index?

        fileprivate init(_ bytes: Data) {
            self.bytes = bytes
            begin = bytes.firstIndex { $0 > 0x20 && $0 < 0x7F }
        }

        mutating func next() -> Data? {
            guard var start = begin else { return nil }
            if bytes[start...].starts(with: line) { start = lineEnd(from: start) }
            begin = separator(after: start)
            return bytes[start..<(begin ?? bytes.endIndex)]
        }

        private func lineEnd(from index: Data.Index) -> Data.Index {
            bytes[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
        }

        /// The next line that begins with "From " and has two of three things: an empty line before it, a date at
        /// its end, a header after it.
        ///
        /// Programs that forget to write `>` before such a line of a text are forgiven by that.
        private func separator(after start: Data.Index) -> Data.Index? {
            bytes.withUnsafeBytes { raw in
                var place = start - bytes.startIndex
                while place < raw.count {
                    if raw[place] == 0x46, raw[place...].starts(with: line), isSeparator(place, in: raw) {
                        return bytes.startIndex + place
                    }
                    guard let rest = raw.baseAddress.map({ $0 + place }),
                        let end = memchr(rest, 0x0A, raw.count - place)
                    else { return nil }
                    place += UnsafeRawPointer(end) - rest + 1
                }
                return nil
            }
        }

        private func isSeparator(_ place: Int, in raw: UnsafeRawBufferPointer) -> Bool {
            let before = raw[..<place].suffix(3)
            let isAfterEmpty =
                before.elementsEqual([0x0A, 0x0D, 0x0A]) || before.suffix(2).elementsEqual([10, 10])
            let window = raw[place...].prefix(2_048)
            let end = window.firstIndex(of: 0x0A) ?? window.endIndex
            let signs = [
                isAfterEmpty, MailBox.isDated(window[..<end]), beginsHeaders(raw[end...].dropFirst()),
            ]
            return signs.count { $0 } >= 2
        }

        /// Whether these bytes begin with a header: a name without spaces, and a colon.
        private func beginsHeaders(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
            let header = bytes.prefix(80)
            if header.starts(with: Data(">From ".utf8)) { return true }
            guard let colon = header.firstIndex(of: 0x3A), colon > header.startIndex else { return false }
            return header[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
        }
    }
}
