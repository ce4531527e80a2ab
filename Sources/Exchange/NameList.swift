/// Lists of names in JSON: OFAC's as an object with `entries`, others as a plain list of objects.
///
/// ```json
/// {"downloaded_at": "…", "entries": [{"uid": "54522", "name": "GUERRERO FLORES, Hector", "aliases": [], "type": "individual"}]}
/// [{"id": 1, "full_name": "ERIC BADEGE", "source": "UN Security Council", "aliases": []}]
/// ```
enum NameList {
    /// Whether the text is an object with a list of entries that have names.
    static func isOFAC(_ text: UnsafeRawBufferPointer) -> Bool {
        var scanner = JSONScanner(text)
        scanner.skipMark()
        do throws(JSONProblem) {
            var more = try scanner.enterObject()
            while more {
                let key = try scanner.key()
                if key == "entries", scanner.next == UInt8(ascii: "[") {
                    return try hasNames(&scanner, uid: "uid", name: "name")
                }
                try scanner.skipValue()
                more = try scanner.hasMoreMembers()
            }
        } catch {}
        return false
    }

    /// Whether the text is a list of objects that have full names.
    static func isPlain(_ text: UnsafeRawBufferPointer) -> Bool {
        var scanner = JSONScanner(text)
        scanner.skipMark()
        return (try? hasNames(&scanner, uid: "id", name: "full_name")) ?? false
    }

    /// Whether one of the first elements is an object with these keys.
    private static func hasNames(
        _ scanner: inout JSONScanner, uid: String, name: String
    ) throws(JSONProblem) -> Bool {
        var more = try scanner.enterList()
        for _ in 0..<20 where more {
            scanner.skipSpace()
            let start = scanner.position
            do throws(JSONProblem) {
                let range = try scanner.skipValue()
                let keys = (try? FtMLines.members(of: scanner.slice(range)))?.map(\.key) ?? []
                if keys.contains(uid), keys.contains(name) { return true }
                more = try scanner.hasMoreElements()
            } catch {
                guard scanner.skipToObject(after: start) else { throw error }
            }
        }
        return false
    }

    /// The entries of either form; what is no entry becomes a finding.
    static func entries(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) -> [OFACEntry] {
        var scanner = JSONScanner(text)
        scanner.skipMark()
        scanner.skipSpace()
        var entries: [OFACEntry] = []
        var lines = LineCount(text)
        do throws(JSONProblem) {
            if scanner.next == UInt8(ascii: "[") {
                try readEntries(&scanner, &lines, into: &entries, findings: &reading.findings)
            } else {
                var more = try scanner.enterObject()
                while more {
                    let key = try scanner.key()
                    switch key {
                    case "entries":
                        try readEntries(&scanner, &lines, into: &entries, findings: &reading.findings)
                    case "source":
                        reading.publisher = try scanner.text()
                    case "downloaded_at", "published", "publish_date", "date":
                        let text = try scanner.text()
                        reading.date = reading.date ?? text
                    default: try scanner.skipValue()
                    }
                    more = try scanner.hasMoreMembers()
                }
            }
        } catch {
            // What follows the damage cannot be told apart into entries.
            reading.findings.append(
                ListReading.Finding(
                    file: 0, line: lines.line(at: min(scanner.position, text.count)),
                    reason: "The JSON is damaged here, and nothing after it was read: \(error)."))
        }
        return entries
    }

    private static func readEntries(
        _ scanner: inout JSONScanner, _ lines: inout LineCount, into entries: inout [OFACEntry],
        findings: inout [ListReading.Finding]
    ) throws(JSONProblem) {
        var more = try scanner.enterList()
        while more {
            scanner.skipSpace()
            let start = scanner.position
            let line = lines.line(at: start)
            do throws(JSONProblem) {
                let row = ListReading.Row(file: 0, line: line, bytes: try scanner.skipValue())
                let entry = OFACEntry(object: scanner.slice(row.bytes), row: row)
                if entry.uid.isEmpty || entry.name.isEmpty {
                    findings.append(
                        ListReading.Finding(
                            file: 0, line: line, entry: entry.uid.isEmpty ? nil : entry.uid,
                            reason: entry.uid.isEmpty
                                ? "It is no entry, since it has no number." : "The entry has no name."))
                } else {
                    entries.append(entry)
                }
                more = try scanner.hasMoreElements()
            } catch {
                guard scanner.skipToObject(after: start) else { throw error }
                findings.append(
                    ListReading.Finding(
                        file: 0, line: line, reason: "The entry that begins here is no JSON: \(error)."))
            }
        }
    }
}

extension JSONScanner {
    /// Goes to the next object of a list after a broken one: where `}`, perhaps a comma, and `{` follow one another.
    mutating func skipToObject(after start: Int) -> Bool {
        var isAfterObject = false
        for position in (start + 1)..<max(start + 1, count) {
            switch slice(position..<(position + 1)).first {
            case UInt8(ascii: "}"): isAfterObject = true
            case UInt8(ascii: "{") where isAfterObject:
                jump(to: position)
                return true
            case UInt8(ascii: ","), 0x20, 0x0A, 0x0D, 0x09: break
            default: isAfterObject = false
            }
        }
        return false
    }
}

/// Counts lines on the way through a text.
struct LineCount {
    private let text: UnsafeRawBufferPointer
    private var position = 0
    private var line = 1

    init(_ text: UnsafeRawBufferPointer) { self.text = text }

    /// The line of a byte, counted from 1; the bytes asked for ascend.
    mutating func line(at byte: Int) -> Int {
        while position < byte {
            if text[position] == 0x0A { line += 1 }
            position += 1
        }
        return line
    }
}

extension OFACEntry {
    /// One object of the list; keys that are not known become remarks, so that nothing is lost.
    init(object: UnsafeRawBufferPointer, row: ListReading.Row) {
        self.init(uid: "", name: "", row: row)
        var scanner = JSONScanner(object)
        do throws(JSONProblem) {
            var more = try scanner.enterObject()
            while more {
                let key = try scanner.key()
                switch key {
                case "uid", "id": uid = try scanner.text() ?? ""
                case "name", "full_name": name = (try scanner.text() ?? "").trimmed
                case "type": kind = (try scanner.text() ?? "").trimmed
                case "program", "programs":
                    var skipped = 0
                    programs = try scanner.texts(skipped: &skipped).joined(separator: "] [")
                case "aliases", "aka":
                    var skipped = 0
                    for alias in try scanner.texts(skipped: &skipped) {
                        names.append(OtherName(kind: "aka", name: alias.trimmed, row: row))
                    }
                    if skipped > 0 { extras.append(Extra(label: key, text: "\(skipped) values are no text")) }
                case "remarks", "comments": remarks.append((try scanner.text() ?? "", row))
                case "title": title = (try scanner.text() ?? "").trimmed
                default:
                    if let text = try scanner.text(), !text.isAbsent {
                        extras.append(Extra(label: key, text: text))
                    }
                }
                more = try scanner.hasMoreMembers()
            }
        } catch {
            // The caller walked over the same bytes before, and they were sound.
            uid = ""
        }
    }
}
