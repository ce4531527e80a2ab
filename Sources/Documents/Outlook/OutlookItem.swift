import CMail
import struct Foundation.Data

/// An item of Outlook by its properties: who sent it to whom, when, about what ([MS-OXPROPS] gives their numbers).
struct OutlookItem {
    /// What is said of it.
    let properties: OutlookProperties
    /// Where its named properties are kept.
    let names: OutlookNames
    /// The headers that it came with, where it came through the Internet.
    let headers: MailTree?
    private let recipients: [OutlookProperties]

    private static let mostRecipients = 20_000

    /// Reads what a file says of an item.
    init(_ root: CompoundStorage) {
        let properties = OutlookProperties(root, after: .message)
        let charset = properties.textCharset
        let recipients = root.names.lazy.filter { $0.hasPrefix("__recip_version1.0_") }.sorted()
            .prefix(Self.mostRecipients).compactMap { name in
                root.storage(name).map { OutlookProperties($0, after: .part, charset: charset) }
            }
        self.init(properties, names: OutlookNames(root), recipients: recipients)
    }

    /// An item of which all that is known was read elsewhere.
    init(_ properties: OutlookProperties, names: OutlookNames, recipients: [OutlookProperties]) {
        self.properties = properties
        self.names = names
        self.recipients = recipients
        // Exchange puts a line of its own before them.
        headers = properties.string(0x007D).flatMap { text in
            let lines =
                text.hasPrefix("Microsoft Mail Internet Headers")
                ? text.drop { $0 != "\n" }.dropFirst() : text[...]
            return MailTree(Data((String(lines).trimmed + "\n\n").utf8))
        }
    }

    /// What kind of item it is: "ipm.note".
    var kind: String { (properties.string(0x001A) ?? "ipm.note").lowercased() }
    /// What it is about.
    var subject: String? { (properties.string(0x0037) ?? properties.string(0x0E1D))?.onOneLine.flowing.orNil }
    /// When it was sent, or else came or was made.
    var sent: String? { properties.date(0x0039) ?? properties.date(0x0E06) ?? properties.date(0x3007) }
    /// When it was last changed.
    var modified: String? { properties.date(0x3008) }
    /// Who wrote it.
    var author: String? { senders.first?.written }

    /// Who it is from; first on whose behalf, then who pressed the button.
    private var senders: [MailPerson] {
        let author = person(name: 0x0042, address: 0x0065, type: 0x0064, smtp: 0x5D02)
        let sender = person(name: 0x0C1A, address: 0x0C1F, type: 0x0C1E, smtp: 0x5D01)
        let same = author != nil && (author?.address == sender?.address || author?.name == sender?.name)
        let people = [author, same ? nil : sender].compactMap { $0 }
        return people.contains(where: \.hasMailAddress) ? people : headers?.people(MAIL_FROM).orNil ?? people
    }

    private func person(name: Int, address: Int, type: Int, smtp: Int, of source: OutlookProperties? = nil)
        -> MailPerson?
    {
        let source = source ?? properties
        let isExchange = source.string(type)?.uppercased() == "EX"
        let mail = source.string(smtp) ?? (isExchange ? nil : source.string(address))
        let name = source.string(name)
        // The path of an account says less than a name.
        return MailPerson(name: name, address: mail ?? (name == nil ? source.string(address) : nil))
    }

    // MARK: - Heading

    /// The lines above the body, and who stands in them.
    func heading() -> (String, [Document.Contact]) {
        if kind.hasPrefix("ipm.contact") { return OutlookCard(self).heading() }
        var heading = MailHeading()
        let isMeeting = kind.hasPrefix("ipm.appointment") || kind.hasPrefix("ipm.schedule.meeting")
        heading.add("Subject", subject)
        heading.add(isMeeting ? "Organizer" : "From", senders, as: isMeeting ? .organizer : .sender)
        let lists: [(Int, String, Document.Contact.Role, MailPeople, Int)] = [
            (1, "To", .recipient, MAIL_TO, 0x0E04), (2, "Cc", .copied, MAIL_CC, 0x0E03),
            (3, "Bcc", .blindCopied, MAIL_BCC, 0x0E02),
        ]
        for (type, field, role, header, shown) in lists {
            var people = recipients.filter { ($0.number(0x0C15) ?? 1) & 0xF == type }.compactMap {
                person(name: 0x3001, address: 0x3003, type: 0x3002, smtp: 0x39FE, of: $0)
            }
            if people.isEmpty { people = headers?.people(header) ?? [] }
            // Of a meeting they are those who must come, who may, and rooms.
            heading.add(
                isMeeting ? ["Attendees", "Optional attendees", "Rooms"][type - 1] : field, people,
                as: isMeeting ? .attendee : role, orElse: properties.string(shown))
        }
        heading.add("Date", headers?.header("Date") ?? sent.map(Self.readable))
        for (field, value) in fields { heading.add(field, value) }
        return (heading.text, heading.contacts)
    }

    private static func readable(_ moment: String) -> String {
        moment.prefix(16).replacing("T", with: " ") + " UTC"
    }

    /// What meetings and tasks have beside a mail's lines.
    private var fields: [(String, String?)] {
        func date(_ family: OutlookNames.Family, _ number: Int) -> String? {
            properties.date(names[family, number]).map(Self.readable)
        }
        if kind.hasPrefix("ipm.appointment") || kind.hasPrefix("ipm.schedule") {
            return [
                ("Start", date(.appointment, 0x820D) ?? properties.date(0x0060).map(Self.readable)),
                ("End", date(.appointment, 0x820E) ?? properties.date(0x0061).map(Self.readable)),
                ("Place", properties.string(names[.appointment, 0x8208])),
                ("Repeats", properties.string(names[.appointment, 0x8232])),
            ]
        }
        guard kind.hasPrefix("ipm.task") else { return [] }
        return [
            ("Start", date(.task, 0x8104)), ("Due", date(.task, 0x8105)),
            ("Completed", date(.task, 0x810F)), ("Owner", properties.string(names[.task, 0x811F])),
        ]
    }

    /// The item as a document, with the body and the files that were gathered of it.
    func document(in format: DocumentFormat, with content: MailContent) -> Document {
        let (text, contacts) = heading()
        let body = content.body.joined(separator: "\n\n")
        var metadata = headers.map { MailReader.metadata(of: $0) } ?? [:]
        metadata.merge(self.metadata) { first, _ in first }
        return Document(
            format: format, text: text + "\n" + body, title: subject, author: author,
            created: headers?.date ?? sent, modified: modified, language: Language.of(body),
            metadata: metadata, attachments: content.attachments, contacts: contacts,
            findings: content.findings + findings)
    }

    // MARK: - Body

    /// Adds the body: the plain one, the page, or what the rich text says.
    func addBody(to content: inout MailContent) throws {
        if let plain = properties.string(0x1000), !plain.allSatisfy(\.isWhitespace) {
            return content.add(text: plain)
        }
        if let page = properties.bytes(0x1013) {
            return try content.add(page: page, charset: properties.textCharset)
        }
        if let page = properties.string(0x1013) {
            return try content.add(page: Data(page.utf8), charset: "utf-8")
        }
        guard let packed = properties.bytes(0x1009),
            let rich = CompressedRichText.unpacked(packed, limit: content.file.limits.textBytes)
        else { return }
        let body = RichTextBody(rich)
        if body.isPage {
            try content.add(page: Data(body.text.utf8), charset: "utf-8")
        } else {
            content.add(text: body.text.normalised().text)
        }
    }

    // MARK: - Metadata

    /// What is worth keeping of it beside its text.
    var metadata: [String: [String]] {
        let strings = [
            "kind": 0x001A, "message-id": 0x1035, "in-reply-to": 0x1042, "thread-topic": 0x0070,
            "modified-by": 0x3FFA,
        ]
        var metadata = strings.compactMapValues { number in
            properties.string(number)?.onOneLine.flowing.orNil.map { [$0] }
        }
        metadata["references"] = properties.string(0x1039).map {
            $0.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        metadata["date-received"] = properties.date(0x0E06).map { [$0] }
        return metadata
    }

    /// What an investigator should know.
    var findings: [String] {
        var findings: [String] = []
        if properties.number(0x0E07).map({ $0 & 8 != 0 }) == true, !kind.hasPrefix("ipm.contact") {
            findings.append("the item was never sent: Outlook had it as a draft")
        }
        if properties.number(0x0036).map({ $0 > 0 }) == true {
            findings.append("the sender marked the mail as private or confidential")
        }
        return findings
    }
}
