internal import Foundation

/// Finds names by the trained model, and by rules and word lists what a model of people, organisations and places does not
/// know: which organisation is a gang's or a company's, what is a prison, where a nickname stands for a man.
public struct NameTagger: Tagger {
    /// The tagger.
    public init() {}

    /// "names@2".
    public var version: String { "names@2" }

    /// The mentions in `text`.
    public func mentions(in text: TokenizedText) -> [Mention] {
        readings(in: text).map(NameConfidence.settled)
    }

    /// The mentions, as sure as the model and the rules say they are.
    package func readings(in text: TokenizedText) -> [Mention] {
        var merger = NameMerger(modelMentions(in: text), text: text)
        return DocumentVote(text: text).settled(merger.merged(with: TaggingPass.mentions(in: text)))
    }

    /// Where a person's name begins after a title or "alias" that the model took for a part of it.
    private func nameStart(_ name: Range<Int>, in text: TokenizedText) -> Int {
        var start = name.lowerBound
        while start + 1 < name.upperBound {
            var next = start
            if ["alias", "vulgo", "aka"].contains(text.word(start)) {
                next = start + 1
            } else if let title = text.phrases.longest([.post, .honorific, .rank], at: start),
                !text.facts(start).marks.contains(.given)
            {
                next = title.tokens.upperBound
            }
            guard next > start, next < name.upperBound, text.facts(next).isCapital else { break }
            start = next
        }
        return start
    }

    /// "Lunes Santo", "Premio Nobel", "Paz en Semana Santa": no group or place begins with a prize or a law, or holds a day.
    private func isNoName(_ name: Range<Int>, in text: TokenizedText) -> Bool {
        text.phrases.longest([.month, .weekday], at: name.lowerBound) != nil
            || NameTagger.works.contains(text.word(name.lowerBound))
            || name.contains { NameTagger.calendar.contains(text.word($0)) }
    }

    private static let works = WordSet(keys: Lexicon.standard.cues("work"))
    private static let calendar = WordSet(keys: Lexicon.standard.cues("calendar"))

    /// In a heading, where every word has a capital, the model must be surer.
    private static let headingMargin = 60

    /// The mentions by the model alone.
    package func modelMentions(in text: TokenizedText) -> [Mention] {
        let kinds = MentionKinds(text: text)
        var found: [Mention] = []
        for sentence in text.sentences {
            var next = sentence.lowerBound
            while let name = text.labels.name(from: next, in: sentence) {
                next = name.upperBound
                let label = text.labels[name.lowerBound]
                var index = name.lowerBound, end = name.upperBound
                // A quote or a bracket begins no name, whatever the model thinks.
                while index < end, !text.facts(index).isWord { index += 1 }
                while end > index, !text.facts(end - 1).isWord { end -= 1 }
                guard index < end else { continue }
                if label == .beginPerson { index = nameStart(index..<end, in: text) }
                let margin = text.labels.margins[index..<end].min().map { Int($0) } ?? 0
                if label != .beginPerson, isNoName(index..<end, in: text) { continue }
                if margin < NameTagger.headingMargin, LineStyle(sentence, of: text) == .titleCase { continue }
                found.append(
                    Mention(
                        tokens: index..<end, kind: kinds.kind(of: index..<end, label),
                        confidence: MentionKinds.confidence(margin: margin)))
            }
        }
        return found
    }
}

extension Mention.Kind {
    /// The kinds that one document hardly tells apart: companies, bodies and groups; countries and places.
    var family: Mention.Kind {
        switch self {
        case .person: .person
        case .organization, .company, .publicBody: .organization
        case .facility: .facility
        case .country, .place: .place
        }
    }
}

/// Tells more exactly what a name that the model found is.
struct MentionKinds {
    let text: TokenizedText

    func kind(of name: Range<Int>, _ label: Label) -> Mention.Kind {
        switch label {
        case .beginPerson, .insidePerson: return .person
        case .beginPlace, .insidePlace:
            if let country = text.phrases.phrase(.country, at: name.lowerBound), country.tokens == name {
                return .country
            }
            return holds(.facility, name) ? .facility : .place
        default:
            guard
                name.contains(where: { !text.phrases.classes(at: $0).isDisjoint(with: MentionKinds.telling) })
            else { return .organization }
            if holds(.legalForm, name) { return .company }
            if holds(.gang, name) { return .organization }
            return holds(.publicBody, name) ? .publicBody : .organization
        }
    }

    /// The phrases of which one tells companies, gangs and public bodies.
    private static let telling: Lexicon.Classes = [.legalForm, .gang, .publicBody]

    private func holds(_ kind: Lexicon.Class, _ name: Range<Int>) -> Bool {
        name.contains { token in
            text.phrases.phrase(kind, at: token).map { $0.tokens.upperBound <= name.upperBound } ?? false
        }
    }

    /// How likely a mention is right, by how far its least certain token is ahead of other kinds: a logistic curve through the
    /// held-out passages; the table is in `Resources/tagger/README.md`.
    static func confidence(margin: Int) -> Double {
        1 / (1 + exp(-(1.7 + 0.0115 * Double(margin))))
    }
}
