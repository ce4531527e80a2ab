/// Addresses on the internet, versions 4 and 6, in their canonical text form (RFC 5952).
enum InternetAddresses {
    /// "192.168.1.1", or "2001:db8::1" for 2001:0DB8:0:0:0:0:0:1.
    static func clean(_ text: String) -> String? {
        if text.contains(":") { return version6(text) }
        return version4(text[...]).map { $0.map(String.init).joined(separator: ".") }
    }

    /// The four bytes; a leading zero would mean octal to some programs, so it is refused.
    private static func version4(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { part in
            (part.count == 1 || part.first != "0") && part.allSatisfy { $0.isASCII && $0.isNumber }
                ? UInt8(part) : nil
        }
        return parts.count == 4 && bytes.count == 4 ? bytes : nil
    }

    private static func version6(_ text: String) -> String? {
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard halves.count <= 2, let head = halves.first.flatMap(groups),
            let tail = halves.dropFirst().last.map(groups) ?? []
        else { return nil }
        let missing = 8 - head.count - tail.count
        guard halves.count == 2 ? missing >= 1 : missing == 0 else { return nil }
        return written(head + Array(repeating: 0, count: missing) + tail)
    }

    /// The 16-bit groups on one side of "::"; the last two may be written as version 4.
    private static func groups(_ text: Substring) -> [UInt16]? {
        guard !text.isEmpty else { return [] }
        var groups: [UInt16] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1, let bytes = version4(part) {
                groups += [
                    UInt16(bytes[0]) << 8 | UInt16(bytes[1]), UInt16(bytes[2]) << 8 | UInt16(bytes[3]),
                ]
            } else {
                guard (1...4).contains(part.count), part.allSatisfy({ $0.isASCII && $0.isHexDigit }),
                    let group = UInt16(part, radix: 16)
                else { return nil }
                groups.append(group)
            }
        }
        return groups
    }

    /// The longest run of two zeros or more becomes "::", the first of several.
    private static func written(_ groups: [UInt16]) -> String {
        var longest = 0..<0
        var start = 0
        while start < groups.count {
            let end = groups[start...].firstIndex { $0 != 0 } ?? groups.count
            if end - start > max(longest.count, 1) { longest = start..<end }
            start = max(end, start) + 1
        }
        func text(_ part: ArraySlice<UInt16>) -> String {
            part.map { String($0, radix: 16) }.joined(separator: ":")
        }
        guard !longest.isEmpty else { return text(groups[...]) }
        return text(groups[..<longest.lowerBound]) + "::" + text(groups[longest.upperBound...])
    }
}
