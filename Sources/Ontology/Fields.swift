/// The members of one object in a file of schemata, read by kind; a misspelt key is an error.
struct Fields {
    private let members: [(key: String, value: JSON)]
    private let path: String
    private let model: String

    /// The object at `path` of the file `model`, which may have the keys `known` and no others.
    init(_ json: JSON, at path: String, of model: String, known: [String]) throws(OntologyError) {
        self.path = path
        self.model = model
        guard case .object(let members) = json else {
            throw OntologyError(source: model, path: path, reason: .notA("an object {…}"))
        }
        self.members = members
        for (key, _) in members where !known.contains(key) {
            throw error(.unknownKey(key, known: known))
        }
    }

    /// The same members under the name that the file gives itself.
    init(_ fields: Fields, of model: String) {
        members = fields.members
        path = fields.path
        self.model = model
    }

    /// An error about the object, or about its member `key`.
    func error(_ reason: OntologyError.Reason, at key: String? = nil) -> OntologyError {
        let place = [path, key ?? ""].filter { !$0.isEmpty }.joined(separator: ".")
        return OntologyError(source: model, path: place, reason: reason)
    }

    private func value(_ key: String) -> JSON? { members.first { $0.key == key }?.value }

    /// A text.
    func string(_ key: String) throws(OntologyError) -> String? {
        switch value(key) {
        case nil: return nil
        case .string(let text): return text
        default: throw error(.notA("a text in quotation marks"), at: key)
        }
    }

    /// A text that must be there.
    func required(_ key: String) throws(OntologyError) -> String {
        guard let text = try string(key), !text.isEmpty else { throw error(.missing(key)) }
        return text
    }

    /// True or false.
    func bool(_ key: String) throws(OntologyError) -> Bool? {
        switch value(key) {
        case nil: return nil
        case .bool(let flag): return flag
        default: throw error(.notA("true or false"), at: key)
        }
    }

    /// A count above zero.
    func count(_ key: String) throws(OntologyError) -> Int? {
        switch value(key) {
        case nil: return nil
        case .number(let number):
            guard let count = Int(exactly: number), count > 0 else { fallthrough }
            return count
        default: throw error(.notA("a whole number above zero"), at: key)
        }
    }

    /// A list of texts.
    func strings(_ key: String) throws(OntologyError) -> [String]? {
        guard let value = value(key) else { return nil }
        guard case .array(let values) = value else { throw error(.notA("a list of texts"), at: key) }
        var texts: [String] = []
        for value in values {
            guard case .string(let text) = value else { throw error(.notA("a list of texts"), at: key) }
            texts.append(text)
        }
        return texts
    }

    /// An object's members, in order.
    func members(_ key: String) throws(OntologyError) -> [(key: String, value: JSON)] {
        switch value(key) {
        case nil: return []
        case .object(let members): return members
        default: throw error(.notA("an object {…}"), at: key)
        }
    }

    /// An object with its own keys.
    func fields(_ key: String, known: [String]) throws(OntologyError) -> Fields? {
        guard let value = value(key) else { return nil }
        return try Fields(value, at: inner(key), of: model, known: known)
    }

    /// A list of objects with the same keys.
    func list(_ key: String, known: [String]) throws(OntologyError) -> [Fields] {
        switch value(key) {
        case nil: return []
        case .array(let values):
            var list: [Fields] = []
            for (index, value) in values.enumerated() {
                list.append(try Fields(value, at: inner("\(key)[\(index)]"), of: model, known: known))
            }
            return list
        default: throw error(.notA("a list of objects"), at: key)
        }
    }

    private func inner(_ key: String) -> String { path.isEmpty ? key : path + "." + key }
}
