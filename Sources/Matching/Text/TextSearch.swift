internal import Names

/// Finds the names of an index in running text, under their variants, in one pass.
///
/// ```swift
/// TextSearch(index).matches(in: text, threshold: 0.7, includingWeak: false)
/// // bytes 412–433 "Héctor Guerrero Flores": ofac-54522, 0.93
/// ```
/// Every word of the text is looked up once. Where one stands that is among the rarer parts of a name, the words around
/// it are held against that name; what has enough of it is scored as screening scores it.
/// - Complexity: Linear in the text, times the names that share a rare word with it.
public final class TextSearch {
    /// A name of the index in a text.
    public struct Match: Sendable, Hashable {
        /// Where the passage stands, in bytes of the text.
        public var bytes: Range<Int>
        /// The entity, by its place in the index.
        public var entity: Int
        /// Its name as the list writes it.
        public var name: String
        /// 0…1.
        public var score: Double
        /// Whether it is held below the threshold because it rests on a nickname, initials or one common name alone.
        public var isWeak: Bool
    }

    private let file: IndexFile
    private let index: IndexSections
    private let scorer: Scorer
    private let triggers: TextTriggers
    private let tokens: TextTokens
    private var words = TextWords()
    private var window: TextWindow
    private var aligner: NameAligner
    private var names: [Int: Name] = [:]
    private var passages: [Passage: Name] = [:]
    /// For each name the block in which it was last found, in the upper 32 bits, and the word up to which.
    private var doneUntil: [UInt64]
    private var block: UInt64 = 0
    private var best: [Int: [Match]] = [:]

    private struct Passage: Hashable {
        var words: ClosedRange<Int>
        var kind: Name.Kind
    }

    private struct Order {
        var threshold: Double
        var includesWeak: Bool
    }

    /// A search of an index.
    public init(_ file: IndexFile, scorer: Scorer = .standard) {
        self.file = file
        self.scorer = scorer
        let index = IndexSections(file)
        let triggers = TextTriggers(index)
        self.index = index
        self.triggers = triggers
        tokens = TextTokens(index) { !triggers.names(at: $0).isEmpty }
        doneUntil = [UInt64](repeating: 0, count: index.names.count)
        window = TextWindow(wordCount: index.words.count)
        aligner = NameAligner(prices: scorer.prices)
    }

    /// The names in a text, in its order; of one passage the surest first.
    ///
    /// - Parameters:
    ///   - text: UTF-8; what is none of it is passed over.
    ///   - threshold: Scores below it are left out.
    ///   - includingWeak: Whether weak matches are kept, from a score of 0.4 on.
    /// - Returns: The matches.
    public func matches(
        in text: UnsafeBufferPointer<UInt8>, threshold: Double, includingWeak: Bool
    ) -> [Match] {
        var matches: [Match] = []
        let order = Order(threshold: threshold, includesWeak: includingWeak)
        var start = 0
        var firstNew = 0
        while start < text.count {
            let end = min(start + Self.blockSize, text.count)
            if tokens.isFull { tokens.removeAll() }
            words.read(text, start..<end) { letters, word, isCapital, source in
                tokens.number(letters, script: word.script, isCapital: isCapital) {
                    String(decoding: text[source], as: UTF8.self)
                }
            }
            passages.removeAll(keepingCapacity: true)
            block += 1
            let isLast = end == text.count
            // Near the end of a block a name may go on in the next.
            let last = isLast ? words.words.count : max(0, words.words.count - TextWindow.reach)
            for at in 0..<last where words.words[at].source.lowerBound >= firstNew {
                look(at: at, text, order)
            }
            for found in best.values { matches += found }
            best.removeAll(keepingCapacity: true)
            guard !isLast else { break }
            firstNew = last < words.words.count ? words.words[last].source.lowerBound : end
            let context = max(0, last - TextWindow.reach)
            let next = context < words.words.count ? words.words[context].source.lowerBound : end
            // A block without words, or of a single one, is passed over whole.
            start = next > start ? next : end
        }
        return distinct(matches)
    }

    private static let blockSize = 65_536
    private static let leastWeak = 0.4
    /// What one common name comes to at most.
    private static let mostUnsure = 0.69
    private static let mostNames = 50_000

    private func look(at: Int, _ text: UnsafeBufferPointer<UInt8>, _ order: Order) {
        let word = words.words[at]
        let token = tokens.tokens[Int(word.token)]
        guard token.isTrigger, word.isCapital || words.isWithoutCapitals else { return }
        window.fill(around: at, words.words, tokens)
        for found in tokens.found[Int(token.found.lowerBound)..<Int(token.found.upperBound)]
        where found.percent >= TextTokens.leastTrigger {
            for name in triggers.names(at: found.word) {
                guard doneUntil[Int(name)] <= block << 32 | UInt64(at) else { continue }
                guard let span = window.span(of: Int(name), index, around: at) else { continue }
                doneUntil[Int(name)] = block << 32 | UInt64(span.words.upperBound + 1)
                score(Int(name), span, text, order)
            }
        }
    }

    private func score(
        _ name: Int, _ found: TextWindow.Span, _ text: UnsafeBufferPointer<UInt8>, _ order: Order
    ) {
        let span = found.words
        // "United States" names no "United States senator".
        if SchemaClass(rawValue: index.entities[Int(index.names[name].entity)].kinds) == .other,
            !found.isWhole
        {
            return
        }
        let entry = index.names[name]
        let entity = Int(entry.entity)
        let isPerson = entry.flags & IndexName.person != 0
        let wide = isPerson ? window.widened(span, words.words, tokens) : span
        let kind = kind(of: entry, entity)
        let bytes =
            words.words[span.lowerBound].source.lowerBound..<words.words[span.upperBound].source.upperBound
        let passage = self.passage(wide, kind, text)
        let sums = passage.align(with: listed(name, kind), using: &aligner)
        let weight = scorer.nameWeight(sums, isWeak: entry.flags & IndexName.weak != 0, FactAgreement())
        var score = Scorer.probability(weight)
        if !isPerson, span.count == 1, found.lacksWords || isEverywhere(span.lowerBound) {
            score = min(score, Self.mostUnsure)
        }
        let isWeak =
            (entry.flags & IndexName.weak != 0 || sums.isWeak || score == Self.mostUnsure)
            && score < Scorer.threshold
        guard isWeak ? order.includesWeak && score >= Self.leastWeak : score >= order.threshold else {
            return
        }
        let match = Match(
            bytes: bytes, entity: entity, name: index.text(of: name), score: score, isWeak: isWeak)
        keep(match)
    }

    /// "Leila" in a text is rarely the ship of that name, "Freedom" rarely the company.
    private func isEverywhere(_ at: Int) -> Bool {
        let token = tokens.tokens[Int(words.words[at].token)]
        return token.isName || token.isOrdinary
    }

    /// Of the names of one entity in one passage, keeps the best.
    private func keep(_ match: Match) {
        var found = best[match.entity] ?? []
        if let at = found.firstIndex(where: { $0.bytes.overlaps(match.bytes) }) {
            let other = found[at]
            if (match.score, match.bytes.count) > (other.score, other.bytes.count) { found[at] = match }
        } else {
            found.append(match)
        }
        best[match.entity] = found
    }

    private func kind(of entry: IndexName, _ entity: Int) -> Name.Kind {
        if entry.flags & IndexName.person != 0 { return .person }
        let kind = SchemaClass(rawValue: index.entities[entity].kinds).nameKind
        return kind == .personOrOrganization || kind == .person ? .organization : kind
    }

    private func passage(_ range: ClosedRange<Int>, _ kind: Name.Kind, _ text: UnsafeBufferPointer<UInt8>)
        -> Name
    {
        let key = Passage(words: range, kind: kind)
        if let known = passages[key] { return known }
        let bytes =
            words.words[range.lowerBound].source.lowerBound..<words.words[range.upperBound].source.upperBound
        let words = String(decoding: text[bytes], as: UTF8.self)
        let name = Name(kind == .person ? Self.withoutAsides(words) : words, kind: kind)
        passages[key] = name
        return name
    }

    /// Joaquín "El Chapo" Guzmán without what stands in quotation marks or brackets inside: it is no part of the name.
    private static func withoutAsides(_ text: String) -> String {
        let pairs: [Character: Character] = ["(": ")", "\"": "\"", "“": "”", "«": "»", "„": "“", "‘": "’"]
        guard text.contains(where: { pairs[$0] != nil }) else { return text }
        var kept = ""
        var rest = text[...]
        while let start = rest.firstIndex(where: { pairs[$0] != nil }), let closing = pairs[rest[start]],
            let end = rest[rest.index(after: start)...].firstIndex(of: closing)
        {
            kept += rest[..<start]
            rest = rest[rest.index(after: end)...]
        }
        return kept + rest
    }

    private func listed(_ number: Int, _ kind: Name.Kind) -> Name {
        if let known = names[number] { return known }
        let name = Name(index.text(of: number), kind: kind)
        if names.count >= Self.mostNames { names.removeAll(keepingCapacity: true) }
        names[number] = name
        return name
    }

    /// In the order of the text: an entity once a passage, though it stood in two blocks, and no part of a surer passage.
    private func distinct(_ matches: [Match]) -> [Match] {
        let sorted = matches.sorted {
            ($0.bytes.lowerBound, $1.score, $0.entity) < ($1.bytes.lowerBound, $0.score, $1.entity)
        }
        var kept: [Match] = []
        kept.reserveCapacity(sorted.count)
        for (at, match) in sorted.enumerated() {
            let isKnown = kept.suffix(64).contains {
                $0.entity == match.entity && $0.bytes.overlaps(match.bytes)
            }
            // "Rosneft Trading" names another firm than Rosneft.
            let isPart = sorted[max(0, at - 64)..<min(at + 64, sorted.count)].contains { other in
                other.score > match.score && other.bytes.count > match.bytes.count
                    && other.bytes.lowerBound <= match.bytes.lowerBound
                    && other.bytes.upperBound >= match.bytes.upperBound
            }
            if !isKnown, !isPart { kept.append(match) }
        }
        return kept
    }
}
