import CMail
import struct Foundation.Data

/// Reads a mail: its headers and body as text, its attachments as files, and who wrote to whom.
///
/// The text begins with the lines Subject, From, To, Cc and Date, so that who wrote to whom and when can be cited
/// like anything else. A mail inside the mail is an attachment. Apple's form has a line with the number of the
/// mail's bytes before it and what the program knew of it after it.
struct MailReader: DocumentReader {
    let name = "eml"
    let version = 2
    let formats = [DocumentFormat.email, .emlx]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        guard format == .emlx, let apple = AppleMail(file.bytes) else {
            return try Self.document(of: Self.message(in: file.bytes), as: format, of: file)
        }
        var document = try Self.document(of: apple.message, as: format, of: file)
        document.metadata.merge(apple.metadata) { first, _ in first }
        document.findings += apple.findings
        return document
    }

    private static func document(of message: Data, as format: DocumentFormat, of file: SourceFile) throws
        -> Document
    {
        guard let mail = MailTree(message) else {
            throw file.failure(.damaged(detail: "it has no mail headers"))
        }
        var content = MailContent(file: file)
        if let root = mail.root { try content.add(root) }
        if content.body.isEmpty && content.attachments.isEmpty {
            try content.addRaw(message)
        }
        if content.body.isEmpty { content.findings.append("the mail has no text of its own") }

        let body = content.body.joined(separator: "\n\n")
        let (heading, author) = heading(of: mail)
        return Document(
            format: format, text: heading.text + "\n" + body, title: mail.header("Subject"),
            author: author ?? mail.header("From"), created: mail.date,
            language: Language.of(body), metadata: metadata(of: mail), attachments: content.attachments,
            contacts: heading.contacts, findings: content.findings)
    }

    /// The mail's bytes; one that was saved in UTF-16 is brought to what the post carries.
    private static func message(in bytes: Data) -> Data {
        let isWide = Charset.byteOrderMark(of: bytes) != nil || Charset.wide(bytes.prefix(4_096)) != nil
        return MailBox.firstMessage(of: isWide ? Data(TextDecoder.decode(bytes).text.utf8) : bytes)
    }

    /// The lines that a mail program shows above a mail, and its author.
    private static func heading(of mail: MailTree) -> (heading: MailHeading, author: String?) {
        let from = mail.people(MAIL_FROM)
        var heading = MailHeading()
        heading.add("Subject", mail.header("Subject"))
        heading.add("From", from, as: .sender, orElse: mail.header("From"))
        let others: [(String, MailPeople, Document.Contact.Role)] = [
            ("Sender", MAIL_SENDER, .sender), ("Reply-To", MAIL_REPLY_TO, .replyTo),
            ("To", MAIL_TO, .recipient), ("Cc", MAIL_CC, .copied), ("Bcc", MAIL_BCC, .blindCopied),
        ]
        for (field, people, role) in others {
            var named = mail.people(people)
            if people == MAIL_SENDER || people == MAIL_REPLY_TO {
                let authors = Set(from.map { $0.address?.lowercased() })
                named.removeAll { authors.contains($0.address?.lowercased()) }
                if !named.isEmpty { heading.add(field, named, as: role) }
            } else {
                heading.add(field, named, as: role, orElse: mail.header(field))
            }
        }
        heading.add("Date", mail.header("Date"))
        return (heading, from.map(\.written).orNil?.joined(separator: ", "))
    }

    // MARK: - Metadata

    private static let kept: Set<String> = [
        "subject", "from", "sender", "to", "cc", "bcc", "reply-to", "date", "message-id", "in-reply-to",
        "references", "thread-topic", "thread-index", "return-path", "delivered-to", "received", "list-id",
        "x-mailer", "user-agent", "x-originating-ip", "x-forwarded-to", "importance", "resent-from",
        "resent-to",
        "resent-date", "organization", "disposition-notification-to", "authentication-results",
        "x-ms-has-attach", "keywords", "x-gmail-labels", "x-gm-thrid", "x-folder", "x-origin", "x-filename",
    ]
    /// More values than this of one header are somebody's joke.
    private static let mostValues = 100

    /// The headers that are worth keeping.
    static func metadata(of mail: MailTree) -> [String: [String]] {
        var metadata: [String: [String]] = [:]
        for (name, value) in mail.headers where kept.contains(name) {
            let value = value.normalised().text.onOneLine.flowing
            let values = name == "references" || name == "in-reply-to" ? identifiers(in: value) : [value]
            let room = mostValues - (metadata[name]?.count ?? 0)
            metadata[name, default: []] += values.filter { !$0.isEmpty }.suffix(max(0, room))
        }
        return metadata.filter { !$0.value.isEmpty }
    }

    /// The identifiers of mails in a header: "<1@example.org> <2@example.org>".
    private static func identifiers(in header: String) -> [String] {
        let found = header.split(separator: "<").dropFirst(header.hasPrefix("<") ? 0 : 1).compactMap { part in
            part.firstIndex(of: ">").map { "<\(part[..<$0])>" }
        }
        return found.isEmpty ? [header] : found
    }
}
