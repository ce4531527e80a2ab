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
        try OutlookAttachments(of: item, at: root, in: file).add(to: &content)
        if content.body.isEmpty { content.findings.append("the item has no text of its own") }
        return item.document(in: format, with: content)
    }
}
