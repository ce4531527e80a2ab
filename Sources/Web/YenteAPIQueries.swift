internal import Foundation
internal import Ontology
internal import Workbench

/// The body of `POST /match/{dataset}`: entities to look for, by keys of the client's own.
///
/// ```json
/// {"queries": {"q1": {"schema": "Person", "properties": {"name": "Juan Pérez", "birthDate": ["1983"]}}}}
/// ```
/// A value is a text or a list of texts; numbers are taken as they are written. `weights` are for features that this
/// server does not have and change nothing, as in yente; `config` names none that it has, and is refused as there.
struct YenteQueries {
    /// The most entities of one request.
    static let most = 100
    /// The largest body, in bytes.
    static let largest = 16 << 20
    /// The most values of one property that are read; matching compares fewer names of one entity.
    static let mostValues = 200
    /// The longest value that is read, in bytes; FollowTheMoney has none longer.
    static let longestValue = 65_536

    /// The queries, by key from A to Z; their properties in normal form.
    let queries: [(key: String, query: ScreeningQuery)]

    init(_ body: Data, model: Model) throws {
        guard JSONBounds(depth: 16, values: 200_000).hold(body) else {
            throw YenteProblem.invalid(["body"], "It holds too many values, or they are nested too deeply.")
        }
        let read: Body
        do {
            read = try JSONDecoder().decode(Body.self, from: body)
        } catch let error as DecodingError {
            throw YenteQueries.problem(error)
        }
        if let key = read.config?.keys.min() {
            throw YenteProblem(400, "Invalid configuration parameter: \(key.prefix(80))")
        }
        guard read.queries.count <= YenteQueries.most else {
            let message = "Too many queries in one batch (limit: \(YenteQueries.most))"
            throw YenteProblem(400, message)
        }
        guard !read.queries.isEmpty else { throw YenteProblem(400, "No queries provided.") }
        queries = try read.queries.sorted { $0.key < $1.key }.map { key, example in
            (key, try example.query(key: key, model: model))
        }
    }

    private struct Body: Decodable {
        let queries: [String: Example]
        let config: [String: Anything]?
    }

    /// A value that nobody asks for.
    private struct Anything: Decodable {
        init(from decoder: any Decoder) {}
    }

    private struct Example: Decodable {
        let id: String?
        let schema: String
        let properties: [String: Texts]

        func query(key: String, model: Model) throws -> ScreeningQuery {
            guard let known = model.schema(named: schema) else {
                throw YenteProblem(
                    400,
                    "Cannot parse example entity “\(key.prefix(80))”: Unknown schema: '\(schema.prefix(80))'")
            }
            var clean: [String: [String]] = [:]
            for (name, texts) in properties.sorted(by: { $0.key < $1.key }) {
                guard let property = known.property(named: name) else { continue }
                for text in texts.values.prefix(YenteQueries.mostValues)
                where text.utf8.count <= YenteQueries.longestValue {
                    guard let value = property.normal(text), clean[name]?.contains(value) != true else {
                        continue
                    }
                    clean[name, default: []].append(value)
                }
            }
            return ScreeningQuery(id: id ?? key, schema: schema, properties: clean)
        }
    }

    /// The texts of a property.
    private struct Texts: Decodable {
        var values: [String] = []

        init(from decoder: any Decoder) throws {
            if var list = try? decoder.unkeyedContainer() {
                while !list.isAtEnd {
                    if let text = Text(try list.superDecoder()).text { values.append(text) }
                }
            } else if let text = Text(decoder).text {
                values.append(text)
            } else if try !decoder.singleValueContainer().decodeNil() {
                throw DecodingError.dataCorrupted(
                    .init(
                        codingPath: decoder.codingPath,
                        debugDescription: "It should be a text or a list of texts."))
            }
        }
    }

    private struct Text {
        var text: String?

        init(_ decoder: any Decoder) {
            guard let value = try? decoder.singleValueContainer() else { return }
            if let text = try? value.decode(String.self) {
                self.text = text
            } else if let number = try? value.decode(Int.self) {
                text = String(number)
            } else if let number = try? value.decode(Double.self), number.isFinite {
                text = String(number)
            }
        }
    }

    private static func problem(_ error: DecodingError) -> YenteProblem {
        func place(_ path: [any CodingKey]) -> [String] {
            ["body"] + path.map { String($0.stringValue.prefix(80)) }
        }
        switch error {
        case .keyNotFound(let key, let context):
            return .invalid(place(context.codingPath + [key]), "Field required")
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return .invalid(place(context.codingPath), "It is of another kind than it should be.")
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            return .invalid(place(context.codingPath), context.debugDescription)
        default:
            return .invalid(["body"], "JSON decode error")
        }
    }
}

extension Property {
    /// The value in normal form; nil for what says nothing: a date that is none, a country that nobody knows.
    fileprivate func normal(_ text: String) -> String? {
        if let value = clean(text) { return value }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        switch type {
        case .country, .date, .entity, .gender, .language, .topic: return nil
        default: return trimmed.isEmpty ? nil : trimmed
        }
    }
}

/// How much a JSON text may hold before anything is made of it.
struct JSONBounds {
    var depth: Int
    var values: Int

    /// Whether the text keeps within the bounds, from one pass over its bytes. Whether it is JSON, others find out.
    func hold(_ text: Data) -> Bool { text.withUnsafeBytes { hold($0) } }

    private func hold(_ text: UnsafeRawBufferPointer) -> Bool {
        var level = 0
        var count = 0
        var isString = false
        var isEscaped = false
        for byte in text {
            if isString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isString = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                level += 1
                count += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): level -= 1
            case UInt8(ascii: ","), UInt8(ascii: ":"): count += 1
            default: continue
            }
            if level > depth || count > values { return false }
        }
        return true
    }
}
