import Foundation

/// Reads an item that was saved from Outlook (MSG): a mail, a meeting, a task or a card.
///
/// It becomes text as any mail does. A mail inside is made a file of its own again, and so an attachment.
struct OutlookMessageReader: DocumentReader {
    let name = "msg"
    let version = 1
    let formats = [DocumentFormat.msg]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        guard let root = CompoundStorage(at: file.url, bytes: file.bytes.count) else {
            throw file.failure(.damaged(detail: "its compound file breaks the rules"))
        }
        guard root.names.contains(OutlookProperties.stream) else {
            throw file.failure(.damaged(detail: "it has no properties of a message"))
        }
        let item = OutlookItem(root)
        var content = MailContent(file: file)
        try item.addBody(to: &content)
        try OutlookAttachments(of: item, in: file).add(to: &content)
        let (text, contacts) = item.heading()
        let mail = item.headers
        if content.body.isEmpty && text.isEmpty { content.findings.append("the mail has no text of its own") }

        let body = content.body.joined(separator: "\n\n")
        var metadata = mail.map { MailReader.metadata(of: $0) } ?? [:]
        metadata.merge(item.metadata) { first, _ in first }
        return Document(
            format: format, text: text + "\n" + body, title: item.subject, author: item.author,
            created: mail?.date ?? item.sent, modified: item.modified, language: Language.of(body),
            metadata: metadata, attachments: content.attachments, contacts: contacts,
            findings: content.findings + item.findings)
    }
}
