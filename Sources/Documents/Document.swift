public import struct Foundation.URL

/// What a reader found in one file: its text, where its pages lie in it, and what the file says about itself.
///
/// The text is what every citation points into, so it is kept as the file has it: UTF-8, lines ended by `\n`,
/// no NUL, and nothing else mended.
public struct Document: Hashable, Sendable, Codable {
    /// What the bytes turned out to be, whatever the file was called.
    public var format: DocumentFormat

    /// The text that passages are cited from.
    public var text: String

    /// The pages in order; empty where the format has none (a mail, a web page).
    public var pages: [Page]

    /// What the document calls itself.
    public var title: String?

    /// Who the document says wrote it.
    public var author: String?

    /// The document's own date: when a mail was sent, an article published, a file created.
    ///
    /// As much of ISO 8601 as is known, in UTC: `2023`, `2023-09`, `2023-09-20` or `2023-09-20T12:00:00`.
    public var created: String?

    /// When the document was last changed, written as ``created`` is.
    public var modified: String?

    /// The language that most of the text is in (ISO 639-1: "es"), where that is certain.
    public var language: String?

    /// Everything else that the file says about itself: `from`, `to`, `message-id`, `keywords`, `charset` …
    public var metadata: [String: [String]]

    /// Files that came inside this one, to be read as documents of their own.
    public var attachments: [Attachment]

    /// Whom the document names in fields of its own: a mail's sender, a card's owner, a meeting's guest.
    public var contacts: [Contact]

    /// What an investigator should know before trusting the text, one plain sentence each.
    ///
    /// "page 3 has no text", "declared charset utf-8, but the bytes are windows-1252".
    public var findings: [String]

    /// Which reader read it, with its version: "pdf@1".
    public var reader: String

    /// A document as a reader returns it.
    public init(
        format: DocumentFormat, text: String, pages: [Page] = [], title: String? = nil, author: String? = nil,
        created: String? = nil, modified: String? = nil, language: String? = nil,
        metadata: [String: [String]] = [:], attachments: [Attachment] = [],
        contacts: [Contact] = [], findings: [String] = [], reader: String = ""
    ) {
        self.format = format
        self.text = text
        self.pages = pages
        self.title = title
        self.author = author
        self.created = created
        self.modified = modified
        self.language = language
        self.metadata = metadata
        self.attachments = attachments
        self.contacts = contacts
        self.findings = findings
        self.reader = reader
    }
}

extension Document {
    /// One page of the document, as it would be cited: "p. 3".
    public struct Page: Hashable, Sendable, Codable {
        /// Counted from 1.
        public var number: Int

        /// What is printed on the page where that is not the number: "iv".
        public var label: String?

        /// Where the page lies in the document's text, in UTF-8 bytes; the upper bound is exclusive.
        public var bytes: Range<Int>

        /// A page of the text.
        public init(number: Int, label: String? = nil, bytes: Range<Int>) {
            self.number = number
            self.label = label
            self.bytes = bytes
        }
    }

    /// A file inside the document: a mail's attachment, a spreadsheet in a report.
    public struct Attachment: Hashable, Sendable, Codable {
        /// The name that the document gives it; not a path, and not to be used as one.
        public var name: String

        /// Its bytes, in the scratch folder of the read.
        public var file: URL

        /// The media type that the document claims for it; detection by content decides.
        public var declaredType: String?

        /// An attachment whose bytes lie in the scratch folder.
        public init(name: String, file: URL, declaredType: String? = nil) {
            self.name = name
            self.file = file
            self.declaredType = declaredType
        }
    }

    /// Somebody whom a field of the document names: `From: Ana Pérez <ana@example.org>`.
    ///
    /// Everything is said as ranges of the document's text, in UTF-8 bytes, so that each fact has its passage.
    public struct Contact: Hashable, Sendable, Codable {
        /// What they have to do with the document.
        public enum Role: String, Sendable, Codable, Hashable {
            /// Who wrote it.
            case sender
            /// Who got it.
            case recipient, copied, blindCopied
            /// Where answers should go.
            case replyTo
            /// Whom a card is about.
            case owner
            /// Who called a meeting.
            case organizer
            /// Who was called to it.
            case attendee
        }

        /// What they have to do with the document.
        public var role: Role
        /// Their name.
        public var name: Range<Int>?
        /// Their mail addresses.
        public var emails: [Range<Int>]
        /// Their telephone numbers.
        public var phones: [Range<Int>]
        /// Whom they work for, as a card says it.
        public var organization: Range<Int>?
        /// As what, as a card says it.
        public var position: Range<Int>?
        /// Where they live or work, as a card says it.
        public var addresses: [Range<Int>]

        /// A contact of whom at least a name, an address or a number is known.
        public init(
            role: Role, name: Range<Int>? = nil, emails: [Range<Int>] = [], phones: [Range<Int>] = [],
            organization: Range<Int>? = nil, position: Range<Int>? = nil, addresses: [Range<Int>] = []
        ) {
            self.role = role
            self.name = name
            self.emails = emails
            self.phones = phones
            self.organization = organization
            self.position = position
            self.addresses = addresses
        }

        /// All that it says.
        public var ranges: [Range<Int>] {
            [name, organization, position].compactMap { $0 } + emails + phones + addresses
        }
    }
}
