internal import Ontology

/// The IDs that the entities of a list have in the case.
///
/// The list's own where it can be one; `us_ofac_sdn-36` becomes `us-ofac-sdn-36`. A bare number, and an ID that an
/// entity of another list has, get the list's name before it: only a judgement says that two lists mean the same.
struct ListIDs {
    private var ids: [String: EntityID] = [:]

    init(_ names: [String], list: String, taken: ([EntityID]) throws -> Set<EntityID>) throws {
        let prefix = ListIDs.inner(list).isEmpty ? "list" : ListIDs.inner(list)
        var used: Set<EntityID> = []
        for name in names where ids[name] == nil {
            let inner = ListIDs.inner(name)
            let isNumber = inner.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
            var id = EntityID(isNumber ? "\(prefix)-\(inner)" : inner)
            // “a_b” and “a-b” are two.
            if let known = id, used.contains(known) { id = nil }
            let unique = id ?? EntityID(document: list, schema: "entity", name: name)
            used.insert(unique)
            ids[name] = unique
        }
        let occupied = try taken(Array(used))
        guard !occupied.isEmpty else { return }
        for (name, id) in ids where occupied.contains(id) {
            let own = EntityID("\(prefix)-\(id)").flatMap { used.contains($0) ? nil : $0 }
            ids[name] = own ?? EntityID(document: list, schema: "entity", name: name)
        }
    }

    subscript(name: String) -> EntityID? { ids[name] }

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
