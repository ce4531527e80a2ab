internal import Foundation
internal import Yams

/// A mapping’s YAML as lines, lists and tables of words, each with the line it stands on.
///
/// Every scalar is its words as written: `no` is Norway, and 0170 keeps its zero. Merge keys (`<<`) and anchors are
/// followed; tags are refused; a text that grows beyond all measure when its anchors are followed is refused too.
struct MappingText {
    struct Node {
        enum Content {
            case nothing
            case word(String)
            case list([Node])
            case table([(key: String, line: Int, value: Node)])
        }

        var line: Int
        var content: Content
    }

    private static let longestText = 4 << 20
    private static let mostNodes = 200_000
    /// So many aliases cannot make a key grow beyond all measure.
    private static let mostAliasesWithKeys = 16

    private(set) var mistakes: [MappingMistake] = []
    private var nodes = 0
    private var isTooLarge = false

    /// Reads a text; nil where it is no YAML, with ``mistakes``.
    mutating func read(_ text: String) -> Node? {
        guard text.utf8.count <= MappingText.longestText else {
            add(nil, "The mapping is larger than 4 MB, which no mapping needs to be.")
            return nil
        }
        guard !MappingText.mayHaveGrowingKeys(text) else {
            add(nil, "Keys that are lists or tables, next to many aliases (*name), are not read.")
            return nil
        }
        do {
            guard let root = try Yams.compose(yaml: text) else {
                add(nil, "The mapping is empty.")
                return nil
            }
            let node = self.node(root, line: 1)
            if isTooLarge {
                add(nil, "The mapping grows beyond all measure when its anchors (&name, *name) are followed.")
            }
            return mistakes.isEmpty ? node : nil
        } catch let error as YamlError {
            mistakes.append(MappingText.mistake(error))
        } catch {
            add(nil, "The mapping is no YAML.")
        }
        return nil
    }

    private mutating func add(_ line: Int?, _ reason: String) {
        mistakes.append(MappingMistake(line: line, place: [], reason: reason))
    }

    /// Whether keys of the text might be lists or tables while it has many aliases.
    ///
    /// The parser hashes keys, and a key of aliases of aliases would take it for ever.
    private static func mayHaveGrowingKeys(_ text: String) -> Bool {
        var aliases = 0
        var previous = UInt8(ascii: "\n")
        for byte in text.utf8 {
            if byte == UInt8(ascii: "*"), " \t\n\r,[{:-".utf8.contains(previous) { aliases += 1 }
            previous = byte
        }
        guard aliases > mostAliasesWithKeys else { return false }
        return text.firstMatch(of: /(?:[\]}]|\*[^\s,\[\]{}]+)\s*:|(?:^|[\s,\[{\-])\?\s/) != nil
    }

    // MARK: Nodes

    private static let knownTags: Set<String> = [
        "", "!", "str", "int", "float", "bool", "null", "map", "seq",
    ]

    private mutating func isRefused(_ tag: String, line: Int) -> Bool {
        let name = tag.hasPrefix("tag:yaml.org,2002:") ? String(tag.dropFirst(18)) : tag
        guard !MappingText.knownTags.contains(name) else { return false }
        if mistakes.count < 100 {
            add(line, "The tag “\(name.prefix(80))” is not read; write the value as it stands.")
        }
        return true
    }

    private mutating func node(_ node: Yams.Node, line: Int) -> Node {
        nodes += 1
        let line = node.mark?.line ?? line
        guard nodes <= MappingText.mostNodes else {
            isTooLarge = true
            return Node(line: line, content: .nothing)
        }
        switch node {
        case .scalar(let scalar):
            if isRefused(scalar.tag.rawValue, line: line) { return Node(line: line, content: .nothing) }
            let isNothing =
                scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            return Node(line: line, content: isNothing ? .nothing : .word(scalar.string))
        case .sequence(let sequence):
            if isRefused(sequence.tag.rawValue, line: line) { return Node(line: line, content: .nothing) }
            var list: [Node] = []
            for item in sequence where !isTooLarge { list.append(self.node(item, line: line)) }
            return Node(line: line, content: .list(list))
        case .mapping(let mapping):
            if isRefused(mapping.tag.rawValue, line: line) { return Node(line: line, content: .nothing) }
            return Node(line: line, content: .table(table(mapping, line: line)))
        default: return Node(line: line, content: .nothing)
        }
    }

    private mutating func table(
        _ mapping: Yams.Node.Mapping, line: Int
    ) -> [(key: String, line: Int, value: Node)] {
        var pairs: [(key: String, line: Int, value: Node)] = []
        var places: [String: Int] = [:]
        var merged: [Node] = []
        for (key, value) in mapping where !isTooLarge {
            let keyLine = key.mark?.line ?? line
            guard case .scalar(let scalar) = key else {
                add(keyLine, "A name must be a word; a text with {{column}} in it stands in quotation marks.")
                continue
            }
            let read = node(value, line: keyLine)
            if scalar.string == "<<", scalar.style == .plain {
                if case .list(let several) = read.content { merged += several } else { merged.append(read) }
                continue
            }
            places[scalar.string] = pairs.count
            pairs.append((scalar.string, keyLine, read))
        }
        for base in merged {
            guard case .table(let inherited) = base.content else {
                add(base.line, "Only a table can be merged in with “<<”.")
                continue
            }
            for pair in inherited where places[pair.key] == nil {
                nodes += 1
                places[pair.key] = pairs.count
                pairs.append(pair)
            }
        }
        return pairs
    }

    // MARK: Damage

    private static func mistake(_ error: YamlError) -> MappingMistake {
        let found: (line: Int?, problem: String) =
            switch error {
            case .scanner(let context, let problem, let mark, _),
                .parser(let context, let problem, let mark, _),
                .composer(let context, let problem, let mark, _):
                (mark.line, [context?.text, problem].compactMap { $0 }.joined(separator: ": "))
            case .duplicatedKeysInMapping(let names, let context):
                (context.mark.line, "“\(names.first ?? "")” stands there twice")
            case .reader(let problem, _, _, _): (nil, problem)
            default: (nil, "it cannot be read")
            }
        let problem = found.problem.prefix(300)
        return MappingMistake(line: found.line, place: [], reason: "The mapping is damaged YAML: \(problem).")
    }
}
