/// The name by which statements speak of one entity: `person-1f0c…`.
///
/// Letters a–z, digits and inner hyphens, so that it is an entity ID in FollowTheMoney too and needs no escaping in a
/// URL. An ID never changes: when two entities turn out to be one, a judgement joins them under a canonical ID.
public struct EntityID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    /// The ID as it is written.
    public let description: String

    /// An ID that was read from a case file, a list or a command; nil where it could not be an entity ID.
    public init?(_ text: String) {
        let allowed = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        let ends = [text.utf8.first, text.utf8.last]
        guard allowed, !text.isEmpty, text.utf8.count <= 200,
            !ends.contains(UInt8(ascii: "-")), !ends.contains(UInt8(ascii: "."))
        else { return nil }
        description = text
    }

    /// The ID of an entity that a program read in a document.
    ///
    /// The same reading of the same bytes gives the same ID, so a person's decisions find their entity again.
    /// - Parameters:
    ///   - document: The document's SHA-256, in hexadecimal.
    ///   - schema: The entity's schema, "Person".
    ///   - name: What tells it from others of its schema in the document: its folded fullest name; for a relation,
    ///     its ends and role.
    ///   - ordinal: 0, and 1, 2 … for further entities of the same name that are known to be others.
    public init(document: String, schema: String, name: String, ordinal: Int = 0) {
        self = DocumentIDs(document: document).id(schema: schema, name: name, ordinal: ordinal)
    }

    /// The ID of an entity that a person entered: made of the case's random `nonce` for it.
    public init(enteredAs schema: String, nonce: String) {
        self.init(of: ["entered", schema, nonce], schema: schema)
    }

    private init(of parts: [String], schema: String) {
        var hash = FNV128()
        for part in parts { hash.combine(part: part) }
        self.init(hash, schema: schema)
    }

    fileprivate init(_ hash: FNV128, schema: String) {
        description = schema.lowercased() + "-" + hash.hexadecimal(digits: 24)
    }

    /// Orders IDs by their bytes.
    public static func < (left: EntityID, right: EntityID) -> Bool { left.description < right.description }

    /// Reads an ID; an impossible one is a decoding error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = EntityID(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "“\(text)” is no entity ID (letters, digits, inner hyphens)")
        }
        self = id
    }

    /// Writes the ID as a plain string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Gives the entities that a program read in one document their IDs, which all begin with the document.
///
/// `DocumentIDs(document: d).id(schema: s, name: n)` is `EntityID(document: d, schema: s, name: n)`.
public struct DocumentIDs: Sendable {
    private let start: FNV128

    /// The IDs of the document with this SHA-256, in hexadecimal.
    public init(document: String) {
        var hash = FNV128()
        hash.combine(part: document)
        start = hash
    }

    /// The ID of an entity, as ``EntityID/init(document:schema:name:ordinal:)`` gives it.
    public func id(schema: String, name: String, ordinal: Int = 0) -> EntityID {
        var hash = start
        hash.combine(part: schema)
        hash.combine(part: name)
        hash.combine(part: String(ordinal))
        return EntityID(hash, schema: schema)
    }
}

/// FNV-1a over 128 bits (Fowler, Noll, Vo; RFC 9923): spreads names over IDs, and is no safeguard against forgery.
struct FNV128 {
    private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

    mutating func combine(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b }
    }

    /// Text, and a zero that ends it.
    mutating func combine(part: String) {
        var part = part
        part.withUTF8 { combine($0) }
        combine(CollectionOfOne(0))
    }

    /// The leading `digits` of 32.
    func hexadecimal(digits: Int) -> String {
        String(unsafeUninitializedCapacity: digits) { buffer in
            for place in 0..<digits {
                let value = UInt8(truncatingIfNeeded: state >> UInt128(124 - 4 * place)) & 15
                buffer[place] = value < 10 ? 0x30 + value : 0x57 + value
            }
            return digits
        }
    }
}
