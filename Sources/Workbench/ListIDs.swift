internal import CaseFiles
internal import Ontology

/// The IDs that the entities of a list have in the case.
///
/// The list's own where it can be one; `us_ofac_sdn-36` becomes `us-ofac-sdn-36`. A bare number, and an ID that an
/// entity of another list has, get the list's name before it: only a judgement says that two lists mean the same.
struct ListIDs {
    private let list: String
    private let prefix: String
    private let writer: DatasetWriter
    /// Who has an ID that is not a name as it stands: “a_b” and “a-b” are two.
    private var changed: [EntityID: String] = [:]
    /// The IDs asked for last: one row asks for the same a few times.
    private var recent: [String: EntityID] = [:]

    init(list: String, writer: DatasetWriter) {
        self.list = list
        self.writer = writer
        let inner = ListIDs.inner(list)
        prefix = inner.isEmpty ? "list" : inner
    }

    /// The ID of the entity that the list calls so.
    subscript(name: String) -> EntityID {
        mutating get throws {
            if let known = recent[name] { return known }
            if recent.count > 4096 { recent = [:] }
            let id = try find(name)
            recent[name] = id
            return id
        }
    }

    private mutating func find(_ name: String) throws -> EntityID {
        let inner = ListIDs.inner(name)
        let isNumber = inner.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        for text in isNumber ? ["\(prefix)-\(inner)"] : [inner, "\(prefix)-\(inner)"] {
            guard let id = EntityID(text), try !writer.isTaken(id) else { continue }
            if text == name {
                if changed[id] == nil { return id }
            } else if let owner = changed[id] {
                if owner == name { return id }
            } else if try !writer.hasSpoken(of: id) {
                changed[id] = name
                return id
            }
        }
        return EntityID(document: list, schema: "entity", name: name)
    }

    /// The text with a hyphen for whatever an ID cannot hold, and none at its ends.
    private static func inner(_ text: String) -> String {
        let bytes = text.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                byte
            default: UInt8(ascii: "-")
            }
        }
        let isInner: (UInt8) -> Bool = { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") }
        guard let first = bytes.firstIndex(where: isInner), let last = bytes.lastIndex(where: isInner) else {
            return ""
        }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
