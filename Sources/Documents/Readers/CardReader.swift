import struct Foundation.Data

/// Reads business cards (vCard 2.1, 3.0 and 4.0): one block of lines each, and whom they are about.
///
/// Pictures and keys in a card are attachments.
struct CardReader: DocumentReader {
    let name = "vcard"
    let version = 1
    let formats = [DocumentFormat.vcard]

    /// More than this many people in one file are read and not listed as contacts.
    private static let mostContacts = 50_000

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let (lines, findings) = ContentLine.lines(in: file.bytes, limit: file.limits.textBytes * 4)
        var text = FieldText()
        var document = Document(format: format, text: "", findings: findings)
        var isEnded = true
        var count = 0
        func finish(_ card: Card) throws {
            guard !card.lines.isEmpty else { return }
            count += 1
            text.beginBlock()
            let owner = card.write(to: &text)
            if document.contacts.count < Self.mostContacts, !owner.ranges.isEmpty {
                document.contacts.append(owner)
            }
            if document.title == nil { document.title = card.name }
            document.modified = max(card.revised ?? "", document.modified ?? "").orNil
            try keepFiles(of: card, in: file, document: &document)
            Progress.made()
        }
        // A card may hold the card of somebody's assistant.
        var open: [Card] = []
        for line in lines {
            switch (line.name, line.value.uppercased().trimmed) {
            case ("BEGIN", "VCARD"):
                if open.count < 100 { open.append(Card()) }
                isEnded = false
            case ("END", "VCARD"):
                if let card = open.popLast() { try finish(card) }
                isEnded = true
            default:
                if !open.isEmpty { open[open.count - 1].lines.append(line) }
            }
            if text.text.utf8.count > file.limits.textBytes { break }
        }
        for card in open { try finish(card) }
        guard count > 0 else { throw file.failure(.damaged(detail: "there is no card in it")) }
        if !isEnded { document.findings.append("the last card breaks off") }
        if count > 1 {
            document.title = nil
            document.metadata["cards"] = ["\(count)"]
        }
        if count > Self.mostContacts {
            document.findings.append("only the first \(Self.mostContacts) cards are listed as contacts")
        }
        document.text = text.text
        return document
    }

    private func keepFiles(of card: Card, in file: SourceFile, document: inout Document) throws {
        for line in card.lines where ["PHOTO", "LOGO", "KEY", "SOUND"].contains(line.name) {
            guard let bytes = line.bytes, !bytes.isEmpty else { continue }
            let kind = line.name.lowercased()
            let name = card.name.map { "\($0.onOneLine), \(kind)" } ?? kind
            if let kept = try file.scratch.keep(bytes, named: name) {
                document.attachments.append(kept)
            } else {
                document.findings.append("the file \(name) is too large and was left out")
            }
        }
    }
}
