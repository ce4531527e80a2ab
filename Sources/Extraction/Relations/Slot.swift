/// A stretch of a sentence that a pattern may take for a person, a group, a place or a crime.
struct Slot {
    /// What a pattern may ask for.
    enum Kind: String, CaseIterable {
        case person = "PERSON"
        case organization = "ORG"
        case publicBody = "BODY"
        case facility = "FACILITY"
        case place = "PLACE"
        case crime = "CRIME"
    }

    let kind: Kind
    /// The entity; nil for a crime.
    let entity: Int?
    /// The crime; "" for anything else.
    let detail: String
    /// The name or the pronoun itself.
    let tokens: Range<Int>
    /// Where a pattern may enter: from the first word that belongs to it ("the notorious …") to the name.
    var starts: ClosedRange<Int>
    /// Where a pattern may leave, the furthest last: after the name, its parenthesis, its apposition.
    var ends: [Int]
    /// 1 for a name; less for a pronoun or a description.
    let certainty: Double
    /// Whether the name tells whose brother, wife or lawyer is meant: nothing is said of him who bears it.
    var isOwner = false

    /// "Imperiale, an affiliate *of* the Amato clan, was …": what follows is not said of the clan, but what members
    /// of the clan do is.
    func isGoverned(in text: TokenizedText) -> Bool {
        let before = starts.lowerBound - 1
        guard Slot.governors.contains(text.key(before)) else { return false }
        return !(1...3).contains { length in
            text.phrases.longest([.followers, .gangNoun], at: before - length)?.tokens.upperBound == before
        }
    }

    private static let governors: Set<String> = [
        "of", "with", "alongside", "against", "by", "from", "for", "than", "among", "del", "de", "do", "da",
        "con", "com", "contra", "por", "pelo", "pela", "al", "ao", "à",
    ]
}

/// The slots of one sentence, to be found from either side.
struct SlotTable {
    private(set) var slots: [Slot] = []
    private let sentence: Range<Int>
    private var startingAt: [[Int]]
    private var endingAt: [[Int]]

    init(_ sentence: Range<Int>) {
        self.sentence = sentence
        startingAt = Array(repeating: [], count: sentence.count + 1)
        endingAt = startingAt
    }

    mutating func add(_ slot: Slot) {
        for start in slot.starts where sentence.contains(start) {
            startingAt[start - sentence.lowerBound].append(slots.count)
        }
        for end in slot.ends where end <= sentence.upperBound {
            endingAt[end - sentence.lowerBound].append(slots.count)
        }
        slots.append(slot)
    }

    /// The slots that a pattern may enter at a token.
    func entered(at token: Int) -> [Int] {
        sentence.contains(token) ? startingAt[token - sentence.lowerBound] : []
    }

    /// The slots that a pattern may leave before a token.
    func left(before token: Int) -> [Int] {
        token > sentence.lowerBound && token <= sentence.upperBound
            ? endingAt[token - sentence.lowerBound] : []
    }
}
