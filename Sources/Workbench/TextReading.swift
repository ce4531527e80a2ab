internal import CaseFiles
internal import Extraction
internal import Foundation
internal import Ontology

/// Reads plain text without a case: the names in it, or all that it says.
///
///     try TextReading.names(in: "letter.txt") { print($0) }
///
/// A text longer than ``chunk`` bytes is read in pieces that end at a line, or else at a space, so that memory stays bounded
/// whatever comes in; what is said across such a border is not read.
public struct TextReading: Sendable {
    /// As many bytes are read at once.
    public static let chunk = 1 << 21

    /// The language that the text is read in (ISO 639-1); nil where it is to be found out.
    public var language: String?

    /// The day against which "yesterday" is read, as "2023-09-21".
    public var date: String?

    /// What is less sure than this is left out, 0…1; whom a relation is about is named all the same.
    public var leastConfidence: Double

    /// From this confidence on nine names of ten are right: span and kind, on passages that the model had not learnt.
    public static let nineNamesOfTen = 0.83

    /// From this confidence on four relations of five are right.
    public static let fourRelationsOfFive = 0.7

    /// From this confidence on nine relations of ten are right; few kinds are ever so sure.
    public static let nineRelationsOfTen = 0.88

    /// A reading.
    public init(language: String? = nil, date: String? = nil, leastConfidence: Double = 0) {
        self.language = language
        self.date = date
        self.leastConfidence = leastConfidence
    }

    // MARK: Names

    /// Gives a JSON object a line for each name: `{"start":3,"end":17,"kind":"organization","confidence":0.93,"text":…}`,
    /// offsets in bytes of UTF-8.
    /// - Parameters:
    ///   - path: A file; nil for standard input.
    ///   - write: Takes a batch of lines, each with its line feed.
    /// - Throws: Where the file cannot be read, and what `write` throws.
    public func names(in path: String?, write: ([UInt8]) throws -> Void) throws {
        let tagger = NameTagger()
        try Pieces(path: path).forEach { piece, offset in
            let text = TokenizedText(utf8: piece)
            var lines = JSONLines(path: path)
            for mention in tagger.mentions(in: text) where mention.confidence >= leastConfidence {
                let bytes = text.bytes(mention.tokens)
                lines.begin()
                lines.add("start", offset + bytes.lowerBound)
                lines.add("end", offset + bytes.upperBound)
                lines.add("kind", mention.kind.rawValue)
                lines.add("confidence", mention.confidence)
                lines.add("text", piece[bytes])
                lines.end()
                try lines.write(over: JSONLines.batch, write)
            }
            try lines.write(over: 0, write)
        }
    }

    /// Labels words that are already cut, one a line with an empty line between sentences, and gives them back with a tab and
    /// their label in the scheme of CoNLL-2002: "Tocorón<TAB>B-LOC". The labels are the model's own: what rules add to it knows
    /// kinds and heads that the scheme does not have.
    /// - Throws: Where the file cannot be read, and what `write` throws.
    public func labels(in path: String?, write: ([UInt8]) throws -> Void) throws {
        let tagger = NameTagger()
        try Pieces(path: path, paragraphs: true).forEach { piece, _ in
            var sentences: [[String]] = [[]]
            for line in piece.split(separator: 0x0A, omittingEmptySubsequences: false) {
                let word = line.prefix { $0 != 0x09 && $0 != 0x0D }
                if word.isEmpty {
                    if sentences[sentences.count - 1].isEmpty == false { sentences.append([]) }
                } else {
                    sentences[sentences.count - 1].append(String(decoding: word, as: UTF8.self))
                }
            }
            if sentences.last?.isEmpty == true { sentences.removeLast() }
            let text = TokenizedText(sentences: sentences)
            let tags = NewsLabels.tags(of: tagger.modelMentions(in: text), in: text)
            var out: [UInt8] = []
            var next = 0
            for sentence in sentences {
                for word in sentence {
                    out += word.utf8
                    out.append(0x09)
                    out += tags[next].utf8
                    out.append(0x0A)
                    next += 1
                }
                out.append(0x0A)
            }
            try write(out)
        }
    }

    // MARK: Claims

    /// Gives a JSON object a line for each passage and what it says of one entity: its ID, schema and properties, where the
    /// passage stands, how it is said and by whom, and how sure the reading is. All are proposed readings.
    /// - Parameters:
    ///   - path: A file; nil for standard input.
    ///   - write: Takes a batch of lines, each with its line feed.
    /// - Throws: Where the file cannot be read or the date is none, and what `write` throws.
    public func claims(in path: String?, write: ([UInt8]) throws -> Void) throws {
        let day = date.flatMap { PartialDate($0) }
        if let date, day == nil {
            throw CaseError.unfit("“\(date)” is no date: write it as 2023, 2023-09 or 2023-09-21.")
        }
        try Pieces(path: path).forEach { piece, offset in
            // By its path, so that people of one name in two files are two.
            let context = ReadingContext(
                document: sha256(Data((path ?? "").utf8)), dataset: "text", language: language, date: day)
            var lines = JSONLines(path: path)
            for group in sure(Extractor.standard.read(utf8: piece, in: context)) {
                lines.add(group, offset: offset)
                try lines.write(over: JSONLines.batch, write)
            }
            try lines.write(over: 0, write)
        }
    }

    /// The groups that are sure enough, and the names of whom these are about.
    private func sure(_ groups: [ClaimGroup]) -> [ClaimGroup] {
        guard leastConfidence > 0 else { return groups }
        func isSure(_ group: ClaimGroup) -> Bool {
            group.claims.allSatisfy { $0.confidence >= leastConfidence }
        }
        var known: Set<String> = []
        for claim in groups.filter(isSure).flatMap(\.claims) { known.insert(claim.statement.value) }
        return groups.filter { group in
            isSure(group)
                || group.claims.contains {
                    ["name", "weakAlias"].contains($0.statement.property)
                        && known.contains($0.statement.entity.description)
                }
        }
    }
}

/// A file or standard input in pieces of bounded size.
private struct Pieces {
    let path: String?
    /// Whether pieces end at empty lines only, as long as these come.
    var paragraphs = false

    func forEach(_ body: ([UInt8], Int) throws -> Void) throws {
        let handle: FileHandle
        if let path {
            guard let file = FileHandle(forReadingAtPath: path) else {
                throw CaseError.unfit("“\(path)” cannot be read: no such file, or no permission.")
            }
            handle = file
        } else {
            handle = .standardInput
        }
        var rest: [UInt8] = []
        var offset = 0
        while let data = try handle.read(upToCount: TextReading.chunk), !data.isEmpty {
            rest.reserveCapacity(rest.count + data.count)
            rest += data
            guard rest.count >= TextReading.chunk else { continue }
            let end = border(rest)
            let next = Array(rest[end...])
            rest.removeLast(rest.count - end)
            try body(rest, offset)
            offset += end
            rest = next
        }
        if !rest.isEmpty { try body(rest, offset) }
    }

    /// Where a piece may end: after the last line feed, or else a space, or else a whole letter.
    private func border(_ bytes: [UInt8]) -> Int {
        if paragraphs {
            var place = bytes.count - 1
            while place > 0 {
                if bytes[place] == 0x0A, bytes[place - 1] == 0x0A { return place + 1 }
                place -= 1
            }
        }
        let near = bytes[(bytes.count - min(bytes.count, 1 << 18))...]
        if let place = near.lastIndex(of: 0x0A) ?? near.lastIndex(of: 0x20) { return place + 1 }
        var place = bytes.count
        while place > bytes.count - 4, place > 1, bytes[place - 1] & 0xC0 == 0x80 { place -= 1 }
        return place > 1 && bytes[place - 1] >= 0xC0 ? place - 1 : bytes.count
    }
}
