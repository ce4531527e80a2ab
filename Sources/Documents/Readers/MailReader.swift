import CMail
import struct Foundation.Data

/// Reads a mail: its headers and body as text, its attachments as files.
///
/// The text begins with the lines Subject, From, To, Cc and Date, so that who wrote to whom and when can be cited
/// like anything else. Of a body in two forms, the plain one is taken. A mail inside the mail is an attachment.
struct MailReader: DocumentReader {
    let name = "eml"
    let version = 1
    let formats = [DocumentFormat.email]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        guard let mail = MailTree(Self.message(in: file.bytes)) else {
            throw file.failure(.damaged(detail: "it has no mail headers"))
        }
        var content = MailContent(file: file)
        if let root = mail.root { try content.add(root) }
        if content.body.isEmpty { content.findings.append("the mail has no text of its own") }

        let body = content.body.joined(separator: "\n\n")
        return Document(
            format: format, text: Self.heading(of: mail) + "\n" + body, title: mail.header("Subject"),
            author: mail.people(MAIL_FROM) ?? mail.header("From"), created: mail.date,
            language: Language.of(body), metadata: Self.metadata(of: mail), attachments: content.attachments,
            findings: content.findings)
    }

    /// The mail's bytes; one that was saved in UTF-16 is brought to what the post carries.
    private static func message(in bytes: Data) -> Data {
        let isWide = Charset.byteOrderMark(of: bytes) != nil || Charset.wide(bytes.prefix(4_096)) != nil
        return MailBox.firstMessage(of: isWide ? Data(TextDecoder.decode(bytes).text.utf8) : bytes)
    }

    /// The lines that a mail program shows above a mail.
    private static func heading(of mail: MailTree) -> String {
        let fields: [(String, String?)] = [
            ("Subject", mail.header("Subject")), ("From", mail.people(MAIL_FROM) ?? mail.header("From")),
            ("To", mail.people(MAIL_TO)), ("Cc", mail.people(MAIL_CC)), ("Date", mail.header("Date")),
        ]
        return fields.map { name, value in value.map { "\(name): \($0.normalised().text.flowing)\n" } ?? "" }
            .joined()
    }

    private static func metadata(of mail: MailTree) -> [String: [String]] {
        var metadata: [String: [String]] = [:]
        for (name, people) in [
            ("from", MAIL_FROM), ("to", MAIL_TO), ("cc", MAIL_CC), ("bcc", MAIL_BCC),
            ("reply-to", MAIL_REPLY_TO),
        ] {
            metadata[name] = mail.people(people).map { [$0] }
        }
        for name in [
            "subject", "date", "message-id", "in-reply-to", "references", "x-mailer", "user-agent",
            "x-originating-ip",
        ] {
            metadata[name] = mail.header(name).map { [$0] }
        }
        return metadata
    }
}

/// What a mail holds, gathered part by part.
private struct MailContent {
    let file: SourceFile
    var body: [String] = []
    var attachments: [Document.Attachment] = []
    var findings: [String] = []

    /// Adds a part and all that it holds.
    mutating func add(_ part: MailTree.Part) throws {
        switch part.kind {
        case MAIL_MULTIPART:
            if part.type == "multipart/encrypted" { findings.append("the mail's body is encrypted") }
            if part.type == "multipart/alternative" { return try addBest(of: part.children) }
            for child in part.children { try add(child) }
        case MAIL_MESSAGE:
            try keep(part, as: "message/rfc822")
        default:
            try addLeaf(part)
        }
    }

    /// Adds one of several forms of the same text: the plain one, if there is anything in it.
    private mutating func addBest(of forms: [MailTree.Part]) throws {
        let plain = forms.firstIndex { $0.type == "text/plain" && !isBlank($0) }
        let page = forms.firstIndex { $0.type == "text/html" }
        let chosen = plain ?? page
        for (index, form) in forms.enumerated() {
            let isText = form.kind == MAIL_LEAF && ["text/plain", "text/html"].contains(form.type)
            if index == chosen || !isText && (chosen == nil || form.kind == MAIL_LEAF) {
                try add(form)
            } else if form.kind == MAIL_MULTIPART {
                // The page with its pictures; the text is there already.
                let before = body
                try add(form)
                body = before
            }
        }
    }

    private mutating func addLeaf(_ part: MailTree.Part) throws {
        let type = part.type
        if type == "application/pkcs7-mime" && part.protection != "signed-data" {
            findings.append("the mail's body is encrypted")
        }
        guard !part.isAttachment && part.filename == nil else { return try keep(part, as: type) }
        let decoded: DecodedText
        switch type {
        case "text/plain", "message/delivery-status", "text/rfc822-headers":
            decoded = TextDecoder.decode(part.bytes, declared: part.charset, limit: file.limits.textBytes)
        case "text/html":
            decoded = try WebPageReader.text(part.bytes, declaredCharset: part.charset, of: file)
        default:
            return try keep(part, as: type)
        }
        findings += decoded.findings
        let text = decoded.text.trimmedLines
        if !text.isEmpty { body.append(text) }
    }

    private mutating func keep(_ part: MailTree.Part, as type: String) throws {
        let bytes = part.bytes
        guard !bytes.isEmpty else { return }
        let name = part.filename ?? "part-\(attachments.count + 1)\(type == "message/rfc822" ? ".eml" : "")"
        if let kept = try file.scratch.keep(bytes, named: name.onOneLine, declaredType: type) {
            attachments.append(kept)
        } else {
            findings.append("the attachment \(name.onOneLine) is too large and was left out")
        }
    }

    private func isBlank(_ part: MailTree.Part) -> Bool { part.bytes.allSatisfy { $0 <= 0x20 } }
}

extension String {
    /// The same without empty lines at either end; the first line keeps its indent.
    fileprivate var trimmedLines: String {
        let start = firstIndex { !$0.isNewline } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex
        return start < end ? String(self[start..<end]) : ""
    }
}
