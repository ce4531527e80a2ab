/// The entries of a JSON text, however they are wrapped: a list, an object with the list under a key, one object, or one
/// object a line.
///
/// ```json
/// {"total": 2, "items": [{"uid": "a"}, {"uid": "b"}]}
/// [{"uid": "a"}, {"uid": "b"}]
/// ```
struct JSONEntries {
    /// The keys under which a list of entries may stand.
    let keys: Set<String>

    init(under keys: Set<String> = []) { self.keys = keys }

    /// The first entries, to tell by what stands in them which list it is; damage ends the look.
    func first(_ count: Int, of text: UnsafeRawBufferPointer) -> [JSONPlace] {
        var entries: [JSONPlace] = []
        var scanner = JSONScanner(text)
        scanner.skipMark()
        scanner.skipSpace()
        do throws(JSONProblem) {
            if scanner.next == UInt8(ascii: "{") {
                let start = scanner.position
                var more = try scanner.enterObject()
                while more {
                    let key = try scanner.key()
                    if keys.contains(key), scanner.next == UInt8(ascii: "[") {
                        try look(&scanner, at: count, of: text, into: &entries)
                        return entries
                    }
                    try scanner.skipValue(depth: 1)
                    more = try scanner.hasMoreMembers()
                }
                entries.append(JSONPlace(text, start..<scanner.position))
            } else {
                try look(&scanner, at: count, of: text, into: &entries)
            }
        } catch {}
        return entries
    }

    private func look(
        _ scanner: inout JSONScanner, at count: Int, of text: UnsafeRawBufferPointer,
        into entries: inout [JSONPlace]
    ) throws(JSONProblem) {
        var more = try scanner.enterList()
        for _ in 0..<count where more {
            scanner.skipSpace()
            let start = scanner.position
            do throws(JSONProblem) {
                entries.append(JSONPlace(text, try scanner.skipValue()))
                more = try scanner.hasMoreElements()
            } catch {
                guard scanner.skipToObject(after: start) else { throw error }
            }
        }
    }

    /// Calls `body` for each entry, and `beside` for what stands beside the list. What is broken becomes a finding.
    func forEach(
        in text: UnsafeRawBufferPointer, lines: LineIndex, findings: inout [ListReading.Finding],
        beside: (String, JSONPlace) -> Void = { _, _ in }, _ body: (JSONPlace) -> Void
    ) {
        var scanner = JSONScanner(text)
        scanner.skipMark()
        scanner.skipSpace()
        var found = findings
        defer { findings = found }
        func tell(_ byte: Int, _ reason: String) {
            found.append(
                ListReading.Finding(file: 0, line: lines.line(at: min(byte, text.count)), reason: reason))
        }
        var isInList = false
        func walk(_ scanner: inout JSONScanner) throws(JSONProblem) {
            isInList = true
            try scanner.forEachElement(of: text, body) { start, problem in
                tell(start, "The entry that begins here is no JSON: \(problem).")
            }
        }
        while !scanner.isAtEnd {
            let start = scanner.position
            isInList = false
            do throws(JSONProblem) {
                if scanner.next == UInt8(ascii: "[") {
                    try walk(&scanner)
                } else {
                    var isWrapped = false
                    if !keys.isEmpty { isWrapped = try readWrapped(&scanner, text, beside, walk) }
                    if !isWrapped {
                        scanner.jump(to: start)
                        body(JSONPlace(text, try scanner.skipValue()))
                    }
                }
            } catch {
                // Where entries stand a line each, the next line is sound.
                guard let next = lineStart(after: isInList ? scanner.position - 1 : start, in: text) else {
                    return tell(
                        scanner.position, "The JSON is damaged here, and nothing after it was read: \(error)."
                    )
                }
                tell(start, "The entry that begins here is no JSON: \(error).")
                scanner.jump(to: next)
            }
            scanner.skipSpace()
        }
    }

    /// Reads an object with a list under one of the keys; false where it has none.
    private func readWrapped(
        _ scanner: inout JSONScanner, _ text: UnsafeRawBufferPointer, _ beside: (String, JSONPlace) -> Void,
        _ walk: (inout JSONScanner) throws(JSONProblem) -> Void
    ) throws(JSONProblem) -> Bool {
        var isWrapped = false
        var more = try scanner.enterObject()
        while more {
            let key = try scanner.key()
            if keys.contains(key), scanner.next == UInt8(ascii: "[") {
                isWrapped = true
                try walk(&scanner)
            } else {
                beside(key, JSONPlace(text, try scanner.skipValue(depth: 1)))
            }
            more = try scanner.hasMoreMembers()
        }
        return isWrapped
    }

    /// Where the next line begins that begins with an object.
    private func lineStart(after start: Int, in text: UnsafeRawBufferPointer) -> Int? {
        var position = max(0, start)
        while position < text.count {
            if text[position] == 0x0A, position + 1 < text.count, text[position + 1] == UInt8(ascii: "{") {
                return position + 1
            }
            position += 1
        }
        return nil
    }
}

extension JSONPlace {
    /// Whether an object has all of these keys.
    func has(_ keys: String...) -> Bool {
        let own = Set(members.map(\.key))
        return keys.allSatisfy(own.contains)
    }
}
