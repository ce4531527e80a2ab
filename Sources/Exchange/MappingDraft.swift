internal import Foundation

/// A mapping while it is put together, and its text.
struct MappingDraft {
    struct Property {
        var name: String
        /// Keys and values of the rule; the values as YAML.
        var parts: [(key: String, yaml: String)]
        var comment: String
    }

    struct Entity {
        var name: String
        var schema: String
        var keyLiteral: String?
        var keys: [String]
        var comment: String
        var properties: [Property] = []

        mutating func add(_ name: String, _ parts: [(key: String, yaml: String)], _ comment: String) {
            guard !properties.contains(where: { $0.name == name }) else { return }
            properties.append(Property(name: name, parts: parts, comment: comment))
        }
    }

    struct Query {
        var comment: String
        var filters: [(column: String, values: [String])] = []
        var filtersNot: [(column: String, values: [String])] = []
        var entities: [Entity] = []
    }

    var head: [String] = []
    var dataset: String
    var table: String?
    var queries: [Query] = []
    var tail: [String] = []

    var yaml: String {
        var lines = head.map(MappingDraft.comment)
        lines.append(MappingDraft.quoted(dataset) + ":")
        lines.append("  queries:")
        for query in queries {
            lines.append("    " + MappingDraft.comment(query.comment))
            lines.append("    - csv_url: " + (table.map(MappingDraft.quoted) ?? "\"\""))
            for (key, filters) in [("filters", query.filters), ("filters_not", query.filtersNot)]
            where !filters.isEmpty {
                lines.append("      \(key):")
                for (column, values) in filters {
                    lines.append("        \(MappingDraft.quoted(column)): \(MappingDraft.list(values))")
                }
            }
            lines.append("      entities:")
            for entity in query.entities { lines += MappingDraft.lines(entity) }
        }
        lines += tail.map(MappingDraft.comment)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ entity: Entity) -> [String] {
        var lines = ["        \(entity.name):  " + comment(entity.comment)]
        lines.append("          schema: \(entity.schema)")
        if let literal = entity.keyLiteral { lines.append("          key_literal: \(quoted(literal))") }
        lines.append("          keys: \(list(entity.keys))")
        if !entity.properties.isEmpty { lines.append("          properties:") }
        for property in entity.properties {
            let rule = property.parts.map { "\($0.key): \($0.yaml)" }.joined(separator: ", ")
            let start = "            \(property.name): {\(rule)}"
            lines.append(property.comment.isEmpty ? start : start + "  " + comment(property.comment))
        }
        return lines
    }

    /// A comment in one line, whatever stands in it.
    private static func comment(_ text: String) -> String {
        let plain = text.unicodeScalars.map { scalar -> Character in
            scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value)
                || scalar.properties.isNoncharacterCodePoint
                || [0x2028, 0x2029, 0xFEFF].contains(scalar.value) ? " " : Character(scalar)
        }
        return text.isEmpty ? "" : "# " + String(plain)
    }

    static func list(_ values: [String]) -> String { "[" + values.map(quoted).joined(separator: ", ") + "]" }

    /// A text in YAML's double quotation marks.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: quoted += "\\\""
            case 0x5C: quoted += "\\\\"
            case 0x00..<0x20, 0x7F...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            default:
                if scalar.properties.isNoncharacterCodePoint {
                    quoted +=
                        "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
                        + String(scalar.value, radix: 16)
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }
}
