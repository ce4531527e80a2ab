import Foundation

/// Reads a signed message (S/MIME, CMS, PKCS #7): who signed it as text, and what was signed as an attachment.
///
/// `acta.pdf.p7m` is a PDF that somebody signed; `smime.p7s` is a signature whose document lies beside it.
struct SignedMessageReader: DocumentReader {
    let name = "smime"
    let version = 1
    let formats = [DocumentFormat.smime]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        guard SignedMessage.kind(of: file.bytes) != .encrypted else { throw file.failure(.encrypted) }
        let folder = try file.scratch.makeWorkFolder()
        let signed = try SignedMessage(at: file.url, file.bytes, of: file, in: folder)

        var heading = MailHeading()
        for signer in signed.signers {
            heading.add("Signed by", name: signer.name, emails: signer.emails, as: .sender)
            heading.add("Certificate", signer.subject)
            heading.add("Issued by", signer.issuer)
        }
        heading.add("Signed at", signed.signed)

        var findings: [String] = []
        var attachments: [Document.Attachment] = []
        if let content = signed.content {
            findings.append(signed.finding(about: "the content"))
            let name = Self.contentName(of: file.name, isMail: Self.isMail(content))
            if let kept = try file.scratch.keep(fileAt: content, named: name) {
                attachments.append(kept)
            } else {
                findings.append("the signed file \(name) is too large and was left out")
            }
        } else {
            findings.append("this is a signature alone; what it signs is another file")
        }
        return Document(
            format: format, text: heading.text, author: signed.names.first, created: signed.signed,
            attachments: attachments, contacts: heading.contacts, findings: findings)
    }

    /// "acta.pdf" of "acta.pdf.p7m"; a mail's content is named as one.
    private static func contentName(of name: String, isMail: Bool) -> String {
        let name = name.onOneLine
        let endings = [".p7m", ".p7s", ".p7c"]
        let short = endings.contains { name.lowercased().hasSuffix($0) } ? String(name.dropLast(4)) : name
        return isMail ? short + ".eml" : short.orNil ?? "content"
    }

    /// Whether the content begins as a part of a mail does.
    private static func isMail(_ content: URL) -> Bool {
        guard let handle = try? FileHandle(forReadingFrom: content) else { return false }
        defer { try? handle.close() }
        let head = (try? handle.read(upToCount: 256)) ?? Data()
        let first = String(decoding: head, as: UTF8.self).lowercased()
        return first.hasPrefix("content-type:") || first.hasPrefix("mime-version:")
    }
}
