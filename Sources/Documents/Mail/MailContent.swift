import CMail
import struct Foundation.Data

/// What a mail holds, gathered part by part: its body, its files, and what is to be said of them.
///
/// Of a body in two forms the plain one is taken, unless it says next to nothing. What is signed is read as if it
/// were not, and the signature named; what is encrypted is kept as a file and named.
struct MailContent {
    let file: SourceFile
    var body: [String] = []
    var attachments: [Document.Attachment] = []
    var findings: [String] = []
    /// How many signed messages lie in each other.
    private var layers = 0

    private static let mostLayers = 8

    init(file: SourceFile) { self.file = file }

    /// Adds a part and all that it holds.
    mutating func add(_ part: MailTree.Part) throws {
        switch part.kind {
        case MAIL_MULTIPART:
            switch part.type {
            case "multipart/alternative":
                try addBest(of: part.children)
            case "multipart/signed":
                for child in part.children { try addSigned(child) }
            case "multipart/encrypted":
                findings.append("the mail's body is encrypted")
                for child in part.children where child.type != "application/pgp-encrypted" { try add(child) }
            default:
                for child in part.children { try add(child) }
            }
        case MAIL_MESSAGE:
            try keep(part, as: "message/rfc822")
        default:
            try addLeaf(part)
        }
    }

    // MARK: - Text

    /// Adds one of several forms of the same text: the plain one, if there is anything in it.
    private mutating func addBest(of forms: [MailTree.Part]) throws {
        let plain = forms.firstIndex { $0.type == "text/plain" && !isBlank($0) }
        let page = forms.firstIndex { $0.type == "text/html" }
        var chosen = plain ?? page
        if let plain, let page, try isStub(forms[plain], beside: forms[page]) {
            chosen = page
            findings.append("the mail's plain form says next to nothing, so that its page was read")
        }
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

    /// Whether the plain form only says that there is a page: far shorter than it, and short in itself.
    private func isStub(_ plain: MailTree.Part, beside page: MailTree.Part) throws -> Bool {
        let short = plain.bytes
        guard short.count < 500 else { return false }
        func letters(_ text: String) -> Int { text.unicodeScalars.count { $0.properties.isAlphabetic } }
        let said = letters(TextDecoder.decode(short, declared: plain.charset).text)
        let shown = try WebPageReader.text(page.bytes, declaredCharset: page.charset, of: file).text
        return letters(shown) > 4 * said + 100
    }

    /// Adds what stands after the headers as it is, where the rules of mail find nothing in it.
    mutating func addRaw(_ message: Data) throws {
        let ends = ["\n\n", "\r\n\r\n"].compactMap { message.range(of: Data($0.utf8))?.upperBound }
        guard let start = ends.min(), message[start...].contains(where: { $0 > 0x20 }) else { return }
        let decoded = TextDecoder.decode(message[start...], limit: file.limits.textBytes)
        findings += decoded.findings + ["the mail's parts break the rules; its body is shown as it came"]
        add(text: decoded.text)
    }

    /// Adds the source of a web page that is the mail's body.
    mutating func add(page: Data, charset: String?) throws {
        let decoded = try WebPageReader.text(page, declaredCharset: charset, of: file)
        findings += decoded.findings
        add(text: decoded.text)
    }

    private mutating func addLeaf(_ part: MailTree.Part) throws {
        let type = part.type
        if SignedMessage.types.contains(type), try addOpaque(part.bytes) { return }
        guard !part.isAttachment && part.filename == nil else { return try keep(part, as: type) }
        var decoded: DecodedText
        switch type {
        case "text/plain", "message/delivery-status", "text/rfc822-headers":
            decoded = TextDecoder.decode(part.bytes, declared: part.charset, limit: file.limits.textBytes)
            if part.isFlowed {
                decoded.text = FlowedText.joined(decoded.text, withoutSpace: part.isSpaceless)
            }
        case "text/html":
            return try add(page: part.bytes, charset: part.charset)
        default:
            return try keep(part, as: type)
        }
        findings += decoded.findings
        add(text: decoded.text)
    }

    /// Adds text that stands in the mail itself.
    mutating func add(text: String) {
        let text = text.trimmedLines
        if text.contains("-----BEGIN PGP MESSAGE-----") {
            findings.append("the mail's body is encrypted (PGP)")
        } else if text.contains("-----BEGIN PGP SIGNED MESSAGE-----") {
            findings.append("the mail's text is signed (PGP); the signature was not checked")
        }
        if !text.isEmpty { body.append(text) }
    }

    private func isBlank(_ part: MailTree.Part) -> Bool { part.bytes.allSatisfy { $0 <= 0x20 } }

    // MARK: - Signatures

    /// Adds what is signed as if it were not, and says who signed it.
    private mutating func addSigned(_ part: MailTree.Part) throws {
        switch part.type {
        case "application/pkcs7-signature", "application/x-pkcs7-signature":
            let bytes = part.bytes
            let signed = bytes.isEmpty ? nil : try? SignedMessage(bytes, of: file, isDetached: true)
            let names = signed?.names.orNil?.joined(separator: ", ")
            findings.append(
                "the mail is digitally signed\(names.map { " by \($0)" } ?? ""); the signature was not checked"
            )
        case "application/pgp-signature":
            findings.append("the mail is signed with PGP; the signature was not checked")
        default:
            try add(part)
        }
    }

    /// Adds the mail that lies inside a signature; false where the part is to be kept as it is.
    mutating func addOpaque(_ bytes: Data) throws -> Bool {
        guard SignedMessage.kind(of: bytes) == .signed else {
            findings.append("the mail's body is encrypted")
            return false
        }
        guard layers < Self.mostLayers, let signed = try? SignedMessage(bytes, of: file),
            let content = try? signed.content.map({ try Data(contentsOf: $0, options: .alwaysMapped) }),
            let inner = MailTree(content), let root = inner.root
        else {
            findings.append("the mail is digitally signed, and what the signature wraps could not be opened")
            return false
        }
        findings.append(signed.finding(about: "the mail"))
        layers += 1
        try add(root)
        layers -= 1
        withExtendedLifetime(inner) {}
        return true
    }

    // MARK: - Files

    private mutating func keep(_ part: MailTree.Part, as type: String) throws {
        let bytes = part.bytes
        guard !bytes.isEmpty else { return }
        let name = part.filename ?? "part-\(attachments.count + 1)\(type == "message/rfc822" ? ".eml" : "")"
        try keep(bytes, named: name, as: type)
    }

    /// Keeps a file that came with the mail, or says that there was no room for it.
    mutating func keep(_ bytes: Data, named name: String, as type: String?) throws {
        if let kept = try file.scratch.keep(bytes, named: name.onOneLine, declaredType: type) {
            attachments.append(kept)
        } else {
            findings.append("the attachment \(name.onOneLine) is too large and was left out")
        }
    }
}

extension MailTree.Part {
    /// Whether its lines were broken for the post and end in a space there (RFC 3676).
    fileprivate var isFlowed: Bool { parameter("format")?.lowercased() == "flowed" }
    /// Whether that space was added with the break.
    fileprivate var isSpaceless: Bool { parameter("delsp")?.lowercased() == "yes" }
}

extension String {
    /// The same without empty lines at either end; the first line keeps its indent.
    fileprivate var trimmedLines: String {
        let start = firstIndex { !$0.isNewline } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex
        return start < end ? String(self[start..<end]) : ""
    }
}
