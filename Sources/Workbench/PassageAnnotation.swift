internal import CaseFiles
internal import Ontology

/// A document's sentences on which somebody decided, with what was decided in place.
struct PassageAnnotation {
    /// A passage, line by line.
    struct Passage {
        var lines: [String]
        var accepted = 0
        var rejected = 0
    }

    /// The passages, in text order.
    private(set) var passages: [Passage] = []

    private let text: [UInt8]
    private let groups: [[RecordedClaim]]
    private let summaries: [EntityID: EntitySummary]
    private let model: Model

    init(
        _ document: CaseDocument, text: String, claims: [RecordedClaim], summaries: [EntityID: EntitySummary],
        model: Model
    ) {
        self.text = Array(text.utf8)
        self.summaries = summaries
        self.model = model
        groups = Dictionary(grouping: claims, by: \.unit).values.sorted { $0[0].unit < $1[0].unit }
        let bounds = SentenceBounds(text)
        let date = PartialDate(document.created ?? "")?.description.prefix(10)
        let header =
            "## \(document.language ?? "und") \(Self.kind(document.format)) "
            + "\(date ?? document.ingestedAt.prefix(10))"
        for sentence in sentences(bounds) { passages.append(passage(sentence, header)) }
    }

    private static func kind(_ format: String) -> String {
        ["text/html": "web", "message/rfc822": "mail", "text/csv": "list"][format] ?? "document"
    }

    /// The sentences that hold a decided claim; those that a claim's passage spans are one.
    private func sentences(_ bounds: SentenceBounds) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        let decided = groups.compactMap { group -> Range<Int>? in
            guard group.contains(where: { $0.claim.status != .proposed }) else { return nil }
            return group[0].claim.citation.passage.map { bounds.sentence(around: $0.bytes) }
        }
        for range in decided.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
        where !range.isEmpty {
            if let last = sentences.last, range.lowerBound < last.upperBound {
                sentences[sentences.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                sentences.append(range)
            }
        }
        return sentences
    }

    /// A name in a sentence.
    private struct Name {
        var bytes: Range<Int>
        var type: String
        var entity: EntityID
    }

    private func passage(_ sentence: Range<Int>, _ header: String) -> Passage {
        let here = groups.filter { group in
            group[0].claim.citation.passage.map { sentence.contains($0.bytes.lowerBound) } ?? false
        }
        let mentions = here.filter { isMention($0[0]) }
        var names: [Name] = []
        for group in mentions where group[0].claim.status == .accepted {
            if let name = name(group[0]), sentence.upperBound >= name.bytes.upperBound { names.append(name) }
        }
        // Of names within names the longest counts.
        names.sort { ($0.bytes.lowerBound, $1.bytes.count) < ($1.bytes.lowerBound, $0.bytes.count) }
        var outer: [Name] = []
        for name in names where name.bytes.lowerBound >= outer.last?.bytes.upperBound ?? 0 {
            outer.append(name)
        }
        var numbers: [EntityID: Int] = [:]
        for name in outer where numbers[name.entity] == nil { numbers[name.entity] = numbers.count + 1 }

        var passage = Passage(lines: [header])
        passage.lines += written(sentence, outer, numbers)
        passage.accepted = outer.count
        for group in mentions where group[0].claim.status != .accepted {
            let claim = group[0]
            guard let name = name(claim),
                !outer.contains(where: { $0.bytes == name.bytes && $0.type == name.type })
            else { continue }
            let quoted = "\(name.type) “\(plain(String(decoding: text[name.bytes], as: UTF8.self)))”"
            let isRejected = claim.claim.status == .rejected
            passage.lines.append(isRejected ? "# rejected: \(quoted)" : "# undecided: \(quoted)")
            passage.rejected += isRejected ? 1 : 0
        }
        for group in here where !isMention(group[0]) { write(group, numbers, to: &passage) }
        return passage
    }

    /// Writes a relation: as a line where it was accepted and all its ends are named in the sentence, else as a comment.
    private func write(_ group: [RecordedClaim], _ numbers: [EntityID: Int], to passage: inout Passage) {
        let isRejected = group.allSatisfy { $0.claim.status == .rejected }
        let standing = isRejected ? group : group.filter { $0.claim.status == .accepted }
        let relations = PassageRelation.all(
            of: standing.isEmpty ? group : standing, schema: { summaries[$0]?.schema },
            caption: { summaries[$0]?.caption })
        if relations.isEmpty, let first = group.first, first.claim.status != .proposed {
            let said = first.claim.statement
            let words = plain("\(said.schema) \(said.property) “\(first.words)”")
            passage.lines.append("# \(first.claim.status.rawValue): \(words)")
            passage.accepted += isRejected ? 0 : 1
            passage.rejected += isRejected ? 1 : 0
        }
        for relation in relations {
            let words = relation.line { "“\(plain(summaries[$0]?.caption ?? ""))”" }.map(plain) ?? ""
            if isRejected {
                passage.lines.append("# rejected: \(words)")
                passage.rejected += 1
            } else if standing.isEmpty {
                passage.lines.append("# undecided: \(words)")
            } else {
                let line = relation.line { end in numbers[end].map { "#\($0)" } }
                passage.lines.append(line.map { "= \($0.oneLine)" } ?? "# accepted: \(words)")
                passage.accepted += 1
            }
        }
    }

    // MARK: Names

    private static let naming: Set<String> = ["name", "weakAlias", "alias"]

    /// Whether a claim names a thing in its passage; posts are named by whole sentences, and are no names.
    private func isMention(_ recorded: RecordedClaim) -> Bool {
        let said = recorded.claim.statement
        return Self.naming.contains(said.property) && said.schema != "Position"
            && !(model.schema(named: said.schema)?.isA("Interval") ?? false)
    }

    /// Where a mention stands: its passage, or of what a person entered the value's words within it.
    private func name(_ recorded: RecordedClaim) -> Name? {
        guard let passage = recorded.claim.citation.passage, passage.bytes.upperBound <= text.count else {
            return nil
        }
        let said = recorded.claim.statement
        var bytes = passage.bytes
        // What says a second name, and what a person enters, may cite more than the name.
        if let found = passage.quote.firstRange(of: recorded.words) {
            let start =
                bytes.lowerBound
                + passage.quote.utf8.distance(from: passage.quote.startIndex, to: found.lowerBound)
            bytes = start..<(start + passage.quote[found].utf8.count)
        } else if passage.quote.utf8.count > 2 * said.value.utf8.count {
            return nil
        }
        return bytes.isEmpty ? nil : Name(bytes: bytes, type: type(said), entity: recorded.canonical)
    }

    private func type(_ said: Statement) -> String {
        if said.property != "name" { return "ALIAS" }
        switch said.schema {
        case "Person": return "PER"
        case "Company": return "COM"
        case "PublicBody": return "BODY"
        case "Facility": return "FAC"
        case "Territory", "Address": return "LOC"
        default: return isCriminal(said.entity) ? "GANG" : "ORG"
        }
    }

    /// Whether the case says of an organization that somebody leads it or that it lives by crimes.
    private func isCriminal(_ entity: EntityID) -> Bool {
        groups.contains { group in
            let schema = group[0].claim.statement.schema
            let isLed =
                schema == "Membership"
                && group.contains {
                    $0.claim.statement.property == "role" && $0.claim.statement.value == "leader"
                }
            return (isLed || schema == "Activity")
                && group.contains {
                    $0.claim.status != .rejected
                        && ["organization", "actor"].contains($0.claim.statement.property)
                        && $0.claim.statement.value == entity.description
                }
        }
    }

    // MARK: Text

    /// The sentence with its names in brackets, in lines that cannot be taken for annotations.
    private func written(_ sentence: Range<Int>, _ names: [Name], _ numbers: [EntityID: Int]) -> [String] {
        var line = ""
        var place = sentence.lowerBound
        for name in names {
            line += unbracketed(place..<name.bytes.lowerBound)
            let words = unbracketed(name.bytes).oneLine
            line += "[\(name.type)#\(numbers[name.entity] ?? 0) \(words)]"
            place = name.bytes.upperBound
        }
        line += unbracketed(place..<max(place, sentence.upperBound))
        return line.split(whereSeparator: \.isNewline).map { piece in
            let piece = piece.trimmingPrefix { $0.isWhitespace }
            return piece.hasPrefix("#") || piece.hasPrefix("=") ? " \(piece)" : String(piece)
        }.filter { !$0.isEmpty }
    }

    /// The text of a range; its own brackets, which would be taken for names, become round ones.
    private func unbracketed(_ range: Range<Int>) -> String {
        guard range.lowerBound < range.upperBound else { return "" }
        return String(
            decoding: text[range].map { $0 == 0x5B ? 0x28 : $0 == 0x5D ? 0x29 : $0 }, as: UTF8.self)
    }

    /// Text for a comment: one line, without what has a meaning in annotations.
    private func plain(_ text: String) -> String {
        String(text.oneLine.map { $0 == "#" ? "№" : $0 == "[" ? "(" : $0 == "]" ? ")" : $0 })
    }
}

extension String {
    /// With every run of spaces and line ends as one space.
    fileprivate var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
