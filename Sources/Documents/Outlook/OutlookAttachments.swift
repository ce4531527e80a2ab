import Foundation

/// The files that came with an item of Outlook ([MS-OXCMSG], 2.2.2).
struct OutlookAttachments {
    private let item: OutlookItem
    private let root: CompoundStorage
    private let file: SourceFile

    /// The files of an item that lies in a storage of a file.
    init(of item: OutlookItem, at root: CompoundStorage, in file: SourceFile) {
        self.item = item
        self.root = root
        self.file = file
    }

    /// Adds them to a mail's content; what is signed is read as if it were not.
    func add(to content: inout MailContent) throws {
        let isSigned = item.kind.hasPrefix("ipm.note.smime")
        let charset = item.properties.textCharset
        for name in root.names.filter({ $0.hasPrefix("__attach_version1.0_") }).sorted() {
            guard let storage = root.storage(name) else { continue }
            let properties = OutlookProperties(storage, after: .part, charset: charset)
            let type = properties.string(0x370E)?.lowercased()
            if let inner = properties.object(0x3701) {
                let isMessage = inner.names.contains(OutlookProperties.stream)
                try keep(inner, named: title(of: properties, inner: isMessage ? inner : nil), to: &content)
            } else if let bytes = properties.bytes(0x3701), !bytes.isEmpty {
                if isSigned, try addSigned(bytes, type: type, to: &content) { continue }
                if properties.string(0x3707)?.lowercased().hasSuffix(".rpmsg") == true {
                    content.findings.append("the mail's body is encrypted (rights management)")
                }
                try content.keep(bytes, named: title(of: properties, inner: nil), as: type)
            } else if let link = properties.string(0x3708) ?? properties.string(0x370D) {
                content.findings.append("an attachment is only a link: \(link.onOneLine)")
            }
            Progress.made()
        }
    }

    private func title(of properties: OutlookProperties, inner: CompoundStorage?) -> String {
        if let inner {
            let subject = OutlookProperties(inner, after: .innerMessage, charset: properties.textCharset)
                .string(0x0037)
            return (properties.string(0x3001) ?? subject ?? "message") + ".msg"
        }
        let name = properties.string(0x3707) ?? properties.string(0x3704) ?? properties.string(0x3001)
        return name ?? "attachment" + (properties.string(0x3703) ?? "")
    }

    /// Adds the mail that lies in a signed item's only attachment; false where there is none.
    private func addSigned(_ bytes: Data, type: String?, to content: inout MailContent) throws -> Bool {
        if SignedMessage.kind(of: bytes) == .signed { return try content.addOpaque(bytes) }
        guard type == "multipart/signed", let mail = MailTree(bytes), let root = mail.root else {
            return false
        }
        try content.add(root)
        withExtendedLifetime(mail) {}
        return true
    }

    /// Makes an object inside a file of its own: a message gets the longer header of one, and the file's names.
    private func keep(_ inner: CompoundStorage, named name: String, to content: inout MailContent) throws {
        let url = try file.scratch.makeWorkFolder().appending(path: "object")
        let isMessage = inner.names.contains(OutlookProperties.stream)
        let names = isMessage ? root.storage(OutlookNames.storage) : nil
        let difference =
            OutlookProperties.Header.message.rawValue - OutlookProperties.Header.innerMessage.rawValue
        let isWritten = inner.write(
            to: url, adding: names.map { (OutlookNames.storage, $0) }
        ) { stream, bytes in
            guard isMessage, stream == OutlookProperties.stream else { return bytes }
            let header = OutlookProperties.Header.innerMessage.rawValue
            return bytes.prefix(header) + Data(count: difference) + bytes.dropFirst(header)
        }
        guard isWritten else {
            content.findings.append("the attachment \(name.onOneLine) could not be taken out")
            return
        }
        if let kept = try file.scratch.keep(fileAt: url, named: name.onOneLine) {
            content.attachments.append(kept)
        } else {
            content.findings.append("the attachment \(name.onOneLine) is too large and was left out")
        }
    }
}
