import CMail
import Foundation

/// The mails of a box, each kept as a file and said in a line: date, sender, subject.
struct MailList {
    /// The lines so far.
    private(set) var text = ""
    /// The mails themselves.
    private(set) var attachments: [Document.Attachment] = []
    /// What was left out.
    var findings: [String] {
        leftOut == 0 ? [] : ["\(leftOut) of the \(count) items were left out, for there was no room for them"]
    }
    /// How many mails there were.
    private(set) var count = 0

    private let file: SourceFile
    private let limit: Int
    private var leftOut = 0

    /// Headers longer than this are not looked through.
    private static let mostHeaders = 256 << 10

    /// A list whose text takes no more than so many bytes.
    init(of file: SourceFile, limit: Int) {
        self.file = file
        self.limit = limit
    }

    /// Adds a mail from memory.
    mutating func add(_ mail: Data, named name: String) throws {
        var rest: Data? = mail
        try add(head: mail.prefix(Self.mostHeaders)) { file in
            try file.scratch.keep(named: name, declaredType: "message/rfc822") {
                defer { rest = rest.flatMap { $0.count > 1 << 24 ? $0.dropFirst(1 << 24) : nil } }
                return rest?.prefix(1 << 24)
            }
        }
    }

    /// Begins the part of a box that its owner gave a name: "Inbox/2023".
    mutating func begin(folder: String) {
        guard text.utf8.count < limit else { return }
        text += (text.isEmpty ? "" : "\n") + "Folder: \(folder.normalised().text.onOneLine)\n"
    }

    /// Adds a mail, a card or a meeting that a program wrote into a work folder.
    mutating func add(fileAt url: URL, named name: String) throws {
        let handle = try FileHandle(forReadingFrom: url)
        let head = try handle.read(upToCount: Self.mostHeaders) ?? Data()
        try? handle.close()
        let type: String? =
            switch url.pathExtension {
            case "eml": "message/rfc822"
            case "vcf": "text/vcard"
            case "ics": "text/calendar"
            default: nil
            }
        try add(head: head, type: type) { file in
            try file.scratch.keep(fileAt: url, named: name, declaredType: type)
        }
    }

    private mutating func add(
        head: Data, type: String? = "message/rfc822", keep: (SourceFile) throws -> Document.Attachment?
    ) throws {
        count += 1
        if text.utf8.count < limit {
            text += type == "message/rfc822" ? Self.line(for: head) : Self.line(forItem: head)
        }
        if let kept = try keep(file) {
            attachments.append(kept)
        } else {
            leftOut += 1
        }
    }

    /// "2023-09-20 12:00  Ana Pérez <ana@example.org>  Tocorón"
    private static func line(for head: Data) -> String {
        let end = ["\n\n", "\r\n\r\n"].compactMap { head.range(of: Data($0.utf8))?.upperBound }.min()
        guard let mail = MailTree(head[..<(end ?? head.endIndex)]) else { return "(no headers)\n" }
        return line(
            date: mail.date,
            people: mail.people(MAIL_FROM).map(\.written).orNil ?? [mail.header("From") ?? ""],
            subject: mail.header("Subject"))
    }

    /// "2023-09-20 14:00  Reunión" of a meeting, "Ana Pérez" of a card.
    private static func line(forItem head: Data) -> String {
        var fields: [String: String] = [:]
        for line in ContentLine.lines(in: head, limit: mostHeaders).0 where fields[line.name] == nil {
            fields[line.name] = line.name == "DTSTART" ? CalendarTime.read(line.text, zone: nil) : line.text
        }
        let said = ["DTSTART", "FN", "SUMMARY"].compactMap { fields[$0]?.onOneLine.flowing.orNil }
        return (said.isEmpty ? "(no name)" : said.joined(separator: "\t")) + "\n"
    }

    /// One line of the list.
    static func line(date: String?, people: [String], subject: String?) -> String {
        let day = date.map { String($0.prefix(16).replacing("T", with: " ")) } ?? "(no date)"
        let fields = [day, people.joined(separator: ", "), subject ?? ""]
        return fields.map { $0.normalised().text.onOneLine.flowing }.filter { !$0.isEmpty }
            .joined(separator: "\t") + "\n"
    }
}
