/// What open statistics and tables say of one word of a name.
///
/// "jose" is common as a given name, "garcia" as a surname, "bank" in the names of organisations; "bin" joins a father's
/// name, "sheikh" is a title. A word that no table holds is rare, and `lookup` gives nil.
///
/// Words are folded: a–z and digits alone, other scripts romanised ("Núñez" is "nunez", "O'Neil" is "oneil").
public struct NameWord: Sendable, Hashable {
    /// Information that the word carries as a given name, in eighths of a bit: 8·log2 of one bearer in how many; 0 where it
    /// is not known as one. Every spelling of one name has the value of the commonest: "mouhamed" that of "mohammed".
    public var given: UInt8

    /// The same as a surname: "garcia" about 8·5, "abadesso" about 8·16.
    public var surname: UInt8

    /// The same as a word in the names of organisations or in running text: "company" about 8·4.
    public var common: UInt8

    /// What the word does in a name where it is not a name itself.
    public var role: Role

    /// The part a word plays in a name beside the names proper.
    public enum Role: UInt8, Sendable {
        case none
        /// "de", "von", "van", "la": begins or joins a surname.
        case particle
        /// "bin", "ibn", "ould", "oglu": son or daughter of.
        case nasab
        /// "abu", "umm": father or mother of.
        case kunya
        /// "mr", "sheikh", "haji", "general", "licenciado".
        case title
        /// "jr", "iii", "phd".
        case suffix
        /// "al", "el", "the".
        case article
    }

    /// What the tables know of a folded word; nil where they do not hold it.
    public static func lookup(_ word: UnsafeBufferPointer<UInt8>) -> NameWord? {
        guard let value = NameTables.words.value(of: word) else { return nil }
        return NameWord(
            given: UInt8(clamping: 2 * value[0]), surname: UInt8(clamping: 2 * value[1]),
            common: UInt8(clamping: 2 * value[2]), role: Role(rawValue: UInt8(clamping: value[3])) ?? .none)
    }

    /// What the tables know of a folded word; nil where they do not hold it.
    public static func lookup(_ word: some StringProtocol) -> NameWord? {
        withFoldedBytes(of: word) { lookup($0) }
    }
}

func withFoldedBytes<Result>(
    of word: some StringProtocol, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
    if let result = word.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(word.utf8).withUnsafeBufferPointer(body)
}
