import Foundation

/// A line of a business card or a calendar: `item1.TEL;TYPE=cell:+58 412 555 0101` (RFC 6350, 3.3; RFC 5545, 3.1).
struct ContentLine {
    /// What groups it with others: "item1".
    var group: String?
    /// What it is, in capitals: "TEL".
    var name: String
    /// What is said of the value, names in capitals: ["TYPE": ["cell"]].
    var parameters: [String: [String]] = [:]
    /// The value as it is written, with its backslashes.
    var value: String

    /// The lines of a file, and what is to be said of its bytes; one that is no content line is left out.
    ///
    /// A line is folded wherever it is full, in the middle of a letter too, so it is made whole before its bytes are
    /// taken for letters.
    static func lines(in bytes: Data, declared: String? = nil, limit: Int) -> (Lines, findings: [String]) {
        var whole = Data(capacity: bytes.count)
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let isFolded = (line.first == 0x20 || line.first == 0x09) && !whole.isEmpty
            if !isFolded && line.startIndex > bytes.startIndex { whole.append(0x0A) }
            let ended = line.last == 0x0D ? line.dropLast() : line
            whole.append(isFolded ? ended.dropFirst() : ended)
        }
        let decoded = TextDecoder.decode(whole, declared: declared, limit: limit)
        return (Lines(decoded.text), decoded.findings)
    }

    /// Reads one line that is whole already.
    init?(_ line: some StringProtocol) {
        var rest = Substring(line)
        guard let end = rest.firstIndex(where: { $0 == ":" || $0 == ";" }), end > rest.startIndex else {
            return nil
        }
        var full = rest[..<end]
        if let dot = full.lastIndex(of: ".") {
            group = full[..<dot].lowercased()
            full = full[full.index(after: dot)...]
        }
        name = full.uppercased().trimmed
        guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        rest = rest[end...]
        value = ""
        while rest.first == ";" {
            let (parameter, after) = Self.parameter(rest.dropFirst())
            let (key, values) = parameter
            parameters[key, default: []] += values
            rest = after
        }
        guard rest.first == ":" else { return nil }
        value = String(rest.dropFirst())
    }

    /// `TYPE=home,"work"` up to the next `;` or `:` that stands in no quotes; a bare `HOME` is a type.
    private static func parameter(_ text: Substring) -> ((String, [String]), Substring) {
        var parts: [String] = [""]
        var key = "TYPE"
        var isQuoted = false
        var hasKey = false
        var index = text.startIndex
        scan: while index < text.endIndex {
            let character = text[index]
            switch character {
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted, ":" where !isQuoted: break scan
            case "=" where !isQuoted && !hasKey:
                key = parts[0].uppercased().trimmed
                parts = [""]
                hasKey = true
            case "," where !isQuoted: parts.append("")
            default: parts[parts.count - 1].append(character)
            }
            index = text.index(after: index)
        }
        if !hasKey {
            switch parts[0].uppercased() {
            case "QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT": key = "ENCODING"
            default: break
            }
        }
        return ((key, parts), text[index...])
    }

    // MARK: - Values

    /// The types that it says, in small letters: "cell", "work".
    var types: [String] { (parameters["TYPE"] ?? []).map { $0.lowercased() } }

    private var encoding: String { (parameters["ENCODING"]?.first ?? "").uppercased() }

    /// Whether the value is packed in such a way that lines may go on after a `=`.
    var isQuotedPrintable: Bool { encoding == "QUOTED-PRINTABLE" }

    /// The bytes of a picture or a file that stands in the line; `nil` where it does not.
    var bytes: Data? {
        if ["B", "BASE64"].contains(encoding) {
            return Data(base64Encoded: value, options: .ignoreUnknownCharacters)
        }
        guard value.lowercased().hasPrefix("data:"), let comma = value.firstIndex(of: ","),
            value[..<comma].lowercased().hasSuffix(";base64")
        else { return nil }
        return Data(
            base64Encoded: String(value[value.index(after: comma)...]), options: .ignoreUnknownCharacters)
    }

    /// The value as text.
    var text: String { Self.unescaped(decoded) }

    /// The values between semicolons: family name, given name.
    var components: [String] { Self.split(decoded, at: ";").map(Self.unescaped) }

    /// The values between commas.
    var list: [String] { Self.split(decoded, at: ",").map(Self.unescaped) }

    private var decoded: String {
        guard isQuotedPrintable else { return value }
        return TextDecoder.decode(QuotedPrintable.decode(value), declared: parameters["CHARSET"]?.first).text
    }

    private static func split(_ text: String, at separator: Character) -> [String] {
        var parts = [""]
        var isEscaped = false
        for character in text {
            if isEscaped {
                parts[parts.count - 1] += "\\\(character)"
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == separator {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        if isEscaped { parts[parts.count - 1].append("\\") }
        return parts
    }

    private static func unescaped(_ text: String) -> String {
        guard text.contains("\\") else { return text.trimmed }
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                switch character {
                case "n", "N": result.append("\n")
                case ",", ";", "\\", ":", "\"": result.append(character)
                default: result += "\\\(character)"
                }
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return (isEscaped ? result + "\\" : result).trimmed
    }
}

extension ContentLine {
    /// The lines of a file.
    struct Lines: Sequence, IteratorProtocol {
        private var rest: Substring.UTF8View

        fileprivate init(_ text: String) { rest = text[...].utf8 }

        mutating func next() -> ContentLine? {
            while let line = nextLine() {
                guard var content = ContentLine(line) else { continue }
                while content.isQuotedPrintable, content.value.last == "=", let more = nextLine() {
                    content.value.removeLast()
                    content.value += more
                }
                return content
            }
            return nil
        }

        private mutating func nextLine() -> String? {
            guard !rest.isEmpty else { return nil }
            let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
            defer { rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...] }
            return String(Substring(rest[..<end]))
        }
    }
}

/// Text packed for the post so that `=C3=A9` stands for two bytes (RFC 2045, 6.7).
enum QuotedPrintable {
    /// The bytes behind it; what is no such pair of digits stays.
    static func decode(_ text: String) -> Data {
        let bytes = Array(text.utf8)
        var result = Data(capacity: bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x3D, index + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                result.append(byte)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
