/// Something in a mapping that cannot be followed, with its place.
///
///     Line 12, experts › query 1 › member › birthDate: “born” is no column of the table; “birth date” is.
public struct MappingMistake: Hashable, Sendable, CustomStringConvertible {
    /// The line of the mapping, counted from 1, where it is known.
    public var line: Int?

    /// Where in the mapping: the dataset, the query, the entity, the property.
    public var place: [String]

    /// What is wrong and what would be right, in a sentence.
    public var reason: String

    /// Whether the mapping can be followed all the same.
    public var isHarmless = false

    /// Line, place and reason.
    public var description: String {
        let start = [line.map { "Line \($0)" }, place.isEmpty ? nil : place.joined(separator: " › ")]
            .compactMap { $0 }.joined(separator: ", ")
        return start.isEmpty ? reason : start + ": " + reason
    }
}

/// A mapping that cannot be followed, with everything that is wrong in it.
public struct TableMappingError: Error, Hashable, CustomStringConvertible {
    /// The mistakes, in the order of their lines.
    public let mistakes: [MappingMistake]

    init(_ mistakes: [MappingMistake]) {
        self.mistakes = mistakes.sorted { ($0.line ?? 0, $0.place.count) < ($1.line ?? 0, $1.place.count) }
    }

    /// A mistake a line.
    public var description: String { mistakes.map(\.description).joined(separator: "\n") }
}

/// The word that somebody may have meant.
enum NearestWord {
    private static let mostCandidates = 2_000
    private static let longest = 48

    /// The one of `words` that is `word` but for case, spaces and two letters; nil where none is.
    static func to(_ word: String, among words: some Sequence<String>) -> String? {
        let wanted = plain(word)
        guard (1...longest).contains(wanted.count) else { return nil }
        var best: (distance: Int, word: String)?
        for candidate in words.prefix(mostCandidates) {
            let letters = plain(candidate)
            guard letters.count <= longest, abs(letters.count - wanted.count) <= 2 else { continue }
            let found = distance(wanted, letters)
            if found <= min(2, wanted.count / 3), found < best?.distance ?? .max { best = (found, candidate) }
        }
        return best?.word
    }

    private static func plain(_ word: String) -> [Character] {
        word.prefix(longest + 3).lowercased().filter { $0.isLetter || $0.isNumber }.map { $0 }
    }

    /// How many letters to change, add, drop or swap with the next (Damerau and Levenshtein).
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var (before, previous) = ([Int](), Array(0...right.count))
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var least = min(
                    previous[column + 1] + 1, current[column] + 1,
                    previous[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            (before, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
