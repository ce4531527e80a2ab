import struct Foundation.Data

/// Reads a box of mails: each becomes a file of its own, and the text lists them.
///
/// A line of the text is a mail: its date, its sender and its subject. The box is gone through once and never held,
/// so that its size does not matter.
struct MailBoxReader: DocumentReader {
    let name = "mbox"
    let version = 1
    let formats = [DocumentFormat.mbox]
    let isStreaming = true

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        var list = MailList(of: file, limit: file.limits.textBytes)
        for message in MailBox.messages(in: file.bytes) {
            let mail = MailBox.unquoted(message)
            let number = list.count + 1
            try list.add(mail, named: "\(Self.stem(of: file.name))-\(number).eml")
        }
        guard list.count > 0 else { throw file.failure(.damaged(detail: "there is no mail in it")) }
        return Document(
            format: format, text: list.text, metadata: ["mails": ["\(list.count)"]],
            attachments: list.attachments, findings: list.findings)
    }

    /// "buzon" of "buzon.mbox".
    static func stem(of name: String) -> String {
        let name = name.onOneLine
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }
}
