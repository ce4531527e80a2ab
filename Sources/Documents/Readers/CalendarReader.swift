import struct Foundation.Data

/// Reads a calendar (iCalendar, vCalendar): one block of lines for each meeting, task and note.
///
/// Who called a meeting and who was called to it are contacts; files in it are attachments.
struct CalendarReader: DocumentReader {
    let name = "calendar"
    let version = 1
    let formats = [DocumentFormat.calendar]

    private static let mostContacts = 50_000

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let (lines, findings) = ContentLine.lines(in: file.bytes, limit: file.limits.textBytes * 4)
        var text = FieldText()
        var document = Document(format: format, text: "", findings: findings)
        var open: [String] = []
        var entry: CalendarEntry?
        var titles: [String?] = []
        for line in lines {
            let value = line.value.uppercased().trimmed
            switch line.name {
            case "BEGIN":
                if open.count < 100 { open.append(value) }
                if let kind = CalendarEntry.kinds[value] { entry = CalendarEntry(kind: kind) }
            case "END":
                if let last = open.lastIndex(of: value) { open.removeSubrange(last...) }
                guard CalendarEntry.kinds[value] != nil, let ended = entry else { continue }
                text.beginBlock()
                let people = ended.write(to: &text)
                document.contacts += people.prefix(max(0, Self.mostContacts - document.contacts.count))
                document.created = document.created ?? ended.written
                document.modified = max(document.modified ?? "", ended.changed ?? "").orNil
                try keepFiles(of: ended, in: file, document: &document)
                titles.append(ended.title)
                entry = nil
                Progress.made()
            default:
                if entry != nil, CalendarEntry.kinds[open.last ?? ""] != nil {
                    entry?.lines.append(line)
                } else if open.last == "VCALENDAR" {
                    Self.note(line, in: &document.metadata)
                }
            }
            if text.text.utf8.count > file.limits.textBytes { break }
        }
        if let entry {
            text.beginBlock()
            document.contacts += entry.write(to: &text)
            document.findings.append("the last entry breaks off")
        }
        document.text = text.text
        document.title = document.metadata["name"]?.first ?? (titles.count == 1 ? titles[0] : nil)
        document.language = Language.of(document.text)
        return document
    }

    private static func note(_ line: ContentLine, in metadata: inout [String: [String]]) {
        let names = [
            "METHOD": "method", "X-WR-CALNAME": "name", "NAME": "name", "PRODID": "program",
            "X-WR-TIMEZONE": "time-zone", "X-WR-CALDESC": "description",
        ]
        guard let name = names[line.name], let value = line.text.flowing.orNil else { return }
        metadata[name] = metadata[name] ?? [value]
    }

    private func keepFiles(of entry: CalendarEntry, in file: SourceFile, document: inout Document) throws {
        for line in entry.lines where line.name == "ATTACH" {
            guard let bytes = line.bytes, !bytes.isEmpty else { continue }
            let given = ["FILENAME", "X-FILENAME", "X-ORACLE-FILENAME"].compactMap {
                line.parameters[$0]?.first
            }
            let name = given.first ?? "part-\(document.attachments.count + 1)"
            let type = line.parameters["FMTTYPE"]?.first
            if let kept = try file.scratch.keep(bytes, named: name.onOneLine, declaredType: type) {
                document.attachments.append(kept)
            } else {
                document.findings.append("the attachment \(name.onOneLine) is too large and was left out")
            }
        }
    }
}
