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
        leftOut == 0 ? [] : ["\(leftOut) of the \(count) mails were left out, for there was no room for them"]
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

    /// Adds a mail that a program wrote into a work folder.
    mutating func add(fileAt url: URL, named name: String) throws {
        let handle = try FileHandle(forReadingFrom: url)
        let head = try handle.read(upToCount: Self.mostHeaders) ?? Data()
        try? handle.close()
        try add(head: head) { file in
            try file.scratch.keep(fileAt: url, named: name, declaredType: "message/rfc822")
        }
    }

    private mutating func add(head: Data, keep: (SourceFile) throws -> Document.Attachment?) throws {
        count += 1
        if text.utf8.count < limit { text += Self.line(for: head) }
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

    /// One line of the list.
    static func line(date: String?, people: [String], subject: String?) -> String {
        let day = date.map { String($0.prefix(16).replacing("T", with: " ")) } ?? "(no date)"
        let fields = [day, people.joined(separator: ", "), subject ?? ""]
        return fields.map { $0.normalised().text.onOneLine.flowing }.filter { !$0.isEmpty }
            .joined(separator: "\t") + "\n"
    }
}
