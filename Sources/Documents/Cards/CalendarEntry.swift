/// One entry of a calendar: a meeting, a task or a note, written as lines that people read.
struct CalendarEntry {
    /// What it is called: "Event".
    let kind: String
    /// Its lines as they stand in the file.
    var lines: [ContentLine] = []

    /// What the components of a calendar are called.
    static let kinds = ["VEVENT": "Event", "VTODO": "Task", "VJOURNAL": "Note", "VFREEBUSY": "Busy times"]

    /// An entry without any lines yet.
    init(kind: String) { self.kind = kind }

    /// What it is about.
    var title: String? { first("SUMMARY")?.text.flowing.orNil }
    /// When it was made.
    var written: String? { (first("CREATED") ?? first("DTSTAMP") ?? first("DCREATED")).flatMap(Self.moment) }
    /// When it was last changed.
    var changed: String? { first("LAST-MODIFIED").flatMap(Self.moment) }

    private func first(_ name: String) -> ContentLine? { lines.first { $0.name == name } }

    private static func moment(_ line: ContentLine) -> String? { DocumentDate.iso(line.text) }

    // MARK: - Writing

    /// Lines in the order in which they are written.
    private static let fields: [(name: String, field: String)] = [
        ("DTSTART", "Start"), ("DTEND", "End"), ("DUE", "Due"), ("DURATION", "Lasts"),
        ("COMPLETED", "Completed"),
        ("RRULE", "Repeats"), ("RDATE", "Also on"), ("EXDATE", "Not on"), ("EXRULE", "Not repeated"),
        ("RECURRENCE-ID", "Instead of"), ("FREEBUSY", "Busy"), ("LOCATION", "Place"), ("GEO", "Coordinates"),
        ("ORGANIZER", "Organizer"), ("ATTENDEE", "Attendee"), ("CONTACT", "Contact"), ("STATUS", "Status"),
        ("CATEGORIES", "Categories"), ("URL", "Link"), ("CONFERENCE", "Conference"),
        ("X-GOOGLE-CONFERENCE", "Conference"), ("CLASS", "Class"), ("ATTACH", "Attached"),
        ("COMMENT", "Comment"), ("DESCRIPTION", "Description"),
    ]

    /// Writes its lines, and says who takes part.
    func write(to text: inout FieldText) -> [Document.Contact] {
        var people: [Document.Contact] = []
        text.add(kind, title ?? "(no title)")
        for (name, field) in Self.fields {
            for line in lines where line.name == name {
                switch name {
                case "ORGANIZER", "ATTENDEE":
                    guard let person = Self.person(in: line) else { continue }
                    people.append(
                        text.add(
                            field, person, as: name == "ORGANIZER" ? .organizer : .attendee,
                            note: Self.answer(of: line)))
                default:
                    text.add(field, Self.value(of: line))
                }
            }
        }
        return people
    }

    private static func value(of line: ContentLine) -> String? {
        switch line.name {
        case "DTSTART", "DTEND", "DUE", "COMPLETED", "RDATE", "EXDATE", "RECURRENCE-ID":
            line.list.map { CalendarTime.read($0, zone: line.parameters["TZID"]?.first) }.joined(
                separator: ", ")
        case "DURATION": CalendarTime.readDuration(line.text)
        case "RRULE", "EXRULE", "FREEBUSY": line.value.flowing
        case "GEO": line.value.replacing(";", with: ", ").flowing
        case "CATEGORIES": line.list.filter { !$0.isEmpty }.joined(separator: ", ").flowing
        case "ATTACH": line.bytes == nil ? line.value.flowing : nil
        case "STATUS", "CLASS": line.text.lowercased().replacing("-", with: " ").flowing
        case "DESCRIPTION", "COMMENT": line.text
        default: line.text.flowing
        }
    }

    /// `CN=Ana Pérez:mailto:ana@example.org`
    private static func person(in line: ContentLine) -> MailPerson? {
        var address = line.text.flowing
        if address.lowercased().hasPrefix("mailto:") { address = String(address.dropFirst(7)) }
        let mail = line.parameters["EMAIL"]?.first
        if !address.contains("@"), let mail { address = mail }
        let name = line.parameters["CN"]?.joined(separator: ", ")
        // vCalendar writes "Ana Pérez <ana@example.org>" into the value.
        if name == nil, let open = address.lastIndex(of: "<"), address.hasSuffix(">") {
            return MailPerson(
                name: String(address[..<open]),
                address: String(address[address.index(after: open)...].dropLast()))
        }
        return MailPerson(name: name, address: address)
    }

    /// "accepted"; nothing where it was not asked or answered.
    private static func answer(of line: ContentLine) -> String? {
        let answer = (line.parameters["PARTSTAT"] ?? line.parameters["STATUS"])?.first?.lowercased()
        return answer.flatMap { ["needs-action", ""].contains($0) ? nil : $0.onOneLine }
    }
}

/// Times of a calendar, as people read them.
enum CalendarTime {
    /// `20201123T190000` with its zone is "2020-11-23 19:00 Europe/Berlin"; what is no time stays as it is.
    static func read(_ written: String, zone: String?) -> String {
        let span = written.split(separator: "/", maxSplits: 1)
        if span.count == 2 {
            let end =
                span[1].hasPrefix("P") ? readDuration(String(span[1])) : read(String(span[1]), zone: zone)
            return "\(read(String(span[0]), zone: zone)) to \(end)"
        }
        let isUTC = written.hasSuffix("Z")
        guard let date = DocumentDate.iso(written), date.count >= 10 else { return written.flowing }
        guard date.count >= 16 else { return date }
        let time = "\(date.prefix(10)) \(date.dropFirst(11).prefix(5))"
        return isUTC ? time + " UTC" : zone.map { "\(time) \($0.onOneLine)" } ?? time
    }

    /// `P1DT2H30M` is "1 day 2 h 30 min" (RFC 5545, 3.3.6).
    static func readDuration(_ written: String) -> String {
        let units: [Character: String] = ["W": "weeks", "D": "days", "H": "h", "M": "min", "S": "s"]
        var words: [String] = []
        var digits = ""
        for character in written.uppercased() {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else if let unit = units[character], !digits.isEmpty {
                if digits.contains(where: { $0 != "0" }) {
                    words.append(
                        "\(digits) \(digits == "1" && unit.hasSuffix("s") && unit.count > 1 ? String(unit.dropLast()) : unit)"
                    )
                }
                digits = ""
            } else if !"+PT".contains(character) {
                return written.flowing
            }
        }
        return words.isEmpty ? written.flowing : words.joined(separator: " ")
    }
}
