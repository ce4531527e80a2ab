/// How closely a word stands to the name its group is for.
public enum VariantStrength: UInt8, Sendable, Comparable {
    /// A nickname or short form: "pepe" for José, "bill" for William.
    case short
    /// The name itself in another spelling or language: "josé", "joseph", "yusuf".
    case same

    /// A short form is less than the name itself.
    public static func < (left: VariantStrength, right: VariantStrength) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A word's place in one group of variants of a name.
public struct NameVariant: Sendable, Hashable {
    /// The group's number; it holds within one build of the program, so store words, not groups.
    public let group: UInt16
    /// Whether the word is the name itself or short for it.
    public let strength: VariantStrength
}

/// The groups of variants that a word is in, by rising number.
///
/// "sasha" is in the groups of Alexander and of Alexandra. Reading them allocates nothing.
public struct NameVariants: RandomAccessCollection, Sendable {
    fileprivate let value: NameTable.Value?

    /// Always 0.
    public var startIndex: Int { 0 }
    /// The number of groups.
    public var endIndex: Int { ((value?.count ?? 0) - 4).clampedToZero / 3 }

    /// The group at a position.
    public subscript(position: Int) -> NameVariant {
        let number = value?.number(at: 4 + 3 * position) ?? 0
        return NameVariant(
            group: UInt16(truncatingIfNeeded: number >> 1), strength: number & 1 == 1 ? .same : .short)
    }

    /// How the two words are variants of one name; nil where they share no group.
    ///
    /// "jose" and "giuseppe" are the same name, "jose" and "pepe" a name and its short form, and so, with caution, are
    /// "pepe" and "chepe", two short forms of one name.
    public func strength(sharedWith other: NameVariants) -> VariantStrength? {
        var left = 0
        var right = 0
        var strongest: VariantStrength?
        while left < count, right < other.count {
            let mine = self[left]
            let theirs = other[right]
            if mine.group == theirs.group {
                strongest = Swift.max(strongest ?? .short, Swift.min(mine.strength, theirs.strength))
            }
            if mine.group <= theirs.group { left += 1 }
            if theirs.group <= mine.group { right += 1 }
        }
        return strongest
    }
}

extension NameWord {
    /// The groups of variants that a folded word is in.
    public static func variants(of word: UnsafeBufferPointer<UInt8>) -> NameVariants {
        NameVariants(value: NameTables.words.value(of: word))
    }

    /// The groups of variants that a folded word is in.
    public static func variants(of word: some StringProtocol) -> NameVariants {
        withFoldedBytes(of: word) { variants(of: $0) }
    }
}

extension Int {
    fileprivate var clampedToZero: Int { Swift.max(self, 0) }
}
