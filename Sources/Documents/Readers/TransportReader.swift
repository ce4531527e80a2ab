import struct Foundation.Data

/// Reads `winmail.dat`, in which Outlook wraps what other programs then cannot open: a mail's body and its files.
struct TransportReader: DocumentReader {
    let name = "tnef"
    let version = 1
    let formats = [DocumentFormat.tnef]

    /// The identifier before an object that is a message: `{00020307-0000-0000-C000-000000000046}`.
    private static let messageIdentifier = Data([
        0x07, 0x03, 0x02, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46,
    ])

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let stream = TransportStream(file.bytes)
        guard !stream.values.isEmpty || !stream.files.isEmpty else {
            throw file.failure(.damaged(detail: "there is nothing in it"))
        }
        let item = OutlookItem(
            OutlookProperties(stream.values, charset: stream.charset), names: stream.names,
            recipients: stream.recipients.map { OutlookProperties($0, charset: stream.charset) })
        var content = MailContent(file: file)
        try item.addBody(to: &content)
        for values in stream.files {
            try add(OutlookProperties(values, charset: stream.charset), to: &content)
        }
        if !stream.isWhole { content.findings.append("the file breaks off before its end") }
        return item.document(in: format, with: content)
    }

    private func add(_ attached: OutlookProperties, to content: inout MailContent) throws {
        let name =
            attached.string(0x3707) ?? attached.string(0x3704) ?? attached.string(0x3001) ?? "attachment"
        if let object = attached.packedObject(0x3701) {
            // A message in it is packed as this one is.
            let isMessage = object.starts(with: Self.messageIdentifier)
            let inner = object.dropFirst(16)
            if !inner.isEmpty { try content.keep(inner, named: isMessage ? name + ".dat" : name, as: nil) }
        } else if let bytes = attached.bytes(0x3701), !bytes.isEmpty {
            try content.keep(bytes, named: name, as: attached.string(0x370E)?.lowercased())
        }
    }
}
