/// An entity as a line of FollowTheMoney's JSON states it, before anything is cleaned or checked against the model.
///
/// `{"id":"ofac-54522","schema":"Person","properties":{"name":["Héctor GUERRERO"]},"datasets":["us_ofac_sdn"]}`
public struct FtMRecord: Sendable {
    /// The entity's ID; in a query, what stands under its own key.
    public var id = ""

    /// The schema's name, as written.
    public var schema = ""

    /// The properties in the order of the line. A property that comes twice stands here twice.
    public var properties: [(name: String, values: [String])] = []

    /// The datasets that the line names.
    public var datasets: [String] = []

    /// The name to show, where the line has one.
    public var caption: String?

    /// Whether the list is about this entity, rather than only mentioning it.
    public var target: Bool?

    /// When the list's publisher first saw the entity, as written.
    public var firstSeen: String?

    /// When the list's publisher last saw the entity, as written.
    public var lastSeen: String?

    /// When the entity last changed, as written.
    public var lastChange: String?

    /// The entity's other IDs.
    public var referents: [String] = []

    /// How many property values were no text (numbers, booleans, objects) and were passed over; nulls do not count.
    public var skippedValues = 0

    /// The line, counted from 1; 0 for an object that stands alone.
    public var line = 0

    /// Where the object's line lies in the file, in bytes and without its line end.
    public var bytes: Range<Int> = 0..<0

    /// Reads one object; `idKey` is the key that holds the ID: `qid` in a file of queries.
    ///
    /// Keys may come in any order and unknown ones are passed over. A schema and properties must be there.
    public init(object bytes: UnsafeRawBufferPointer, idKey: String = "id") throws(FtMLineError) {
        self.bytes = 0..<bytes.count
        var scanner = JSONScanner(bytes)
        var found: (id: Bool, schema: Bool, properties: Bool) = (false, false, false)
        do throws(JSONProblem) {
            var more = try scanner.enterObject()
            while more {
                let key = try scanner.key()
                switch key {
                case idKey:
                    if let text = try scanner.text() { (id, found.id) = (text, !text.isEmpty) }
                case "schema":
                    if let text = try scanner.text() { (schema, found.schema) = (text, !text.isEmpty) }
                case "properties":
                    try readProperties(&scanner)
                    found.properties = true
                case "datasets": datasets += try scanner.texts(skipped: &skippedValues)
                case "referents": referents += try scanner.texts(skipped: &skippedValues)
                case "caption": caption = try scanner.text()
                case "first_seen": firstSeen = try scanner.text()
                case "last_seen": lastSeen = try scanner.text()
                case "last_change": lastChange = try scanner.text()
                case "target":
                    let start = scanner.next
                    try scanner.skipValue()
                    target = start == UInt8(ascii: "t") ? true : start == UInt8(ascii: "f") ? false : nil
                default: try scanner.skipValue()
                }
                more = try scanner.hasMoreMembers()
            }
            scanner.skipSpace()
            guard scanner.isAtEnd else { throw JSONProblem.somethingFollows }
        } catch {
            throw FtMLineError(reason: .json(error), offset: scanner.position)
        }
        for (key, isThere) in [(idKey, found.id), ("schema", found.schema), ("properties", found.properties)]
        where !isThere {
            throw FtMLineError(reason: .without(key: key), offset: 0)
        }
    }

    private mutating func readProperties(_ scanner: inout JSONScanner) throws(JSONProblem) {
        properties.reserveCapacity(8)
        var more = try scanner.enterObject()
        while more {
            let name = try scanner.key()
            let values = try scanner.texts(skipped: &skippedValues)
            if !values.isEmpty { properties.append((name, values)) }
            more = try scanner.hasMoreMembers()
        }
    }
}

extension JSONScanner {
    /// The text at the position; a number as it is written; nil for any other value, which is passed over.
    mutating func text() throws(JSONProblem) -> String? {
        if next == UInt8(ascii: "\"") { return try string() }
        let start = next
        let range = try skipValue()
        guard start &- 0x30 < 10 || start == UInt8(ascii: "-") else { return nil }
        return String(decoding: slice(range), as: UTF8.self)
    }

    /// The texts of a list, or one text alone.
    mutating func texts(skipped: inout Int) throws(JSONProblem) -> [String] {
        if next == UInt8(ascii: "\"") { return [try string()] }
        guard next == UInt8(ascii: "[") else {
            if next != UInt8(ascii: "n") { skipped += 1 }
            try skipValue(depth: 2)
            return []
        }
        var texts: [String] = []
        var more = try enterList()
        while more {
            skipSpace()
            if next == UInt8(ascii: "\"") {
                texts.append(try string())
            } else {
                if next != UInt8(ascii: "n") { skipped += 1 }
                try skipValue(depth: 3)
            }
            more = try hasMoreElements()
        }
        return texts
    }
}

/// A line that is no FollowTheMoney entity. Reading carries on with the next line.
public struct FtMLineError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with the line.
    public enum Reason: Hashable, Sendable {
        /// It is no JSON object.
        case json(JSONProblem)
        /// A key that every entity has is absent or empty.
        case without(key: String)
        /// It is longer than a line may be.
        case tooLong(limit: Int)
    }

    /// What is wrong.
    public var reason: Reason

    /// The line, counted from 1; 0 for an object that stands alone.
    public var line = 0

    /// Where the line lies in the file, in bytes and without its line end; for a line that is too long, what was seen.
    public var bytes: Range<Int> = 0..<0

    /// The byte of the file at which reading stopped.
    public var offset: Int

    /// The sentence, with the place.
    public var description: String {
        line == 0 ? "The object, byte \(offset): \(sentence)" : "Line \(line): \(sentence)"
    }

    /// The sentence, for a report that names the line itself.
    public var sentence: String {
        switch reason {
        case .json(let problem): "It is no JSON object; at byte \(offset) \(problem)."
        case .without(let key): "It is no FollowTheMoney entity, since it has no “\(key)”."
        case .tooLong(let limit): "It is longer than \(limit / 1_048_576) MB and was passed over."
        }
    }
}
