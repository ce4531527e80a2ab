/// The sections of an index file, in their order. Each begins at a multiple of 16 bytes; all numbers are little-endian.
enum IndexSection: Int, CaseIterable {
    /// Letters of all words, one after another.
    case letters
    /// Sounds of all words.
    case sounds
    /// `IndexWord`, one a word of the vocabulary.
    case words
    /// Hash of a word key in the upper, the word in the lower 32 bits; sorted.
    case keys
    /// Where in `keys` each value of the upper 16 bits begins; 65,537 numbers of 32 bits.
    case keyDirectory
    /// Where in `postings` each word begins; one more than words, 32 bits.
    case postingStarts
    /// Names in which a word stands, ascending, 32 bits.
    case postings
    /// `IndexName`.
    case names
    /// `IndexPart`.
    case parts
    /// `IndexEntity`, and one more that ends the last.
    case entities
    /// `Int32`, as `Facts.dates`.
    case dates
    /// `UInt16`, as `Facts.countries`.
    case countries
    /// `UInt64`, as `Facts.identifiers`.
    case identifiers
    /// `UInt32`, as `Facts.places`.
    case places
    /// A whole birth date in the upper, the entity in the lower 32 bits; sorted.
    case dateKeys
    /// Hash of an identifier's value in the upper, the entity in the lower 32 bits; sorted.
    case identifierKeys
    /// A telling word of an address in the upper, the entity in the lower 32 bits; sorted.
    case placeKeys
    /// Hash of an entity's ID in the upper, the entity in the lower 32 bits; sorted.
    case entityKeys
    /// Hash of a whole name without spaces in the upper, the name in the lower 32 bits; sorted.
    case wholeNames
    /// The names as their sources write them, UTF-8.
    case texts
    /// The entities' IDs, UTF-8.
    case ids
    /// The names of the schemata, UTF-8, one a line.
    case schemata
}

/// A word of the vocabulary: 24 bytes.
struct IndexWord {
    var letterStart: UInt32
    var soundStart: UInt32
    var letterCount: UInt8
    var soundCount: UInt8
    var traits: UInt8
    var reserved: UInt8 = 0
    /// The classes of its consonants, as `WordKeys.mask`.
    var mask: UInt32
    var groups: UInt64
}

/// A name: 24 bytes.
struct IndexName {
    var entity: UInt32
    var partStart: UInt32
    var textStart: UInt32
    var textCount: UInt16
    var partCount: UInt8
    /// Bit 1 weak, bit 2 the entity's main name, bit 4 a person's.
    var flags: UInt8
    /// The weights of all its parts that count, in eighths of a bit.
    var weight: UInt32
    var padding: UInt32 = 0

    static let weak: UInt8 = 1
    static let main: UInt8 = 2
    static let person: UInt8 = 4
}

/// A part of a name: 8 bytes.
struct IndexPart {
    var word: UInt32
    var meaning: UInt16
    var weight: UInt8
    /// The kind in the lower, the class of legal form in the upper four bits.
    var kindAndClass: UInt8
}

/// An entity: 32 bytes. Its lists end where those of the next begin.
struct IndexEntity {
    var nameStart: UInt32
    var dateStart: UInt32
    var countryStart: UInt32
    var identifierStart: UInt32
    var placeStart: UInt32
    var idStart: UInt32
    var schema: UInt16
    var kinds: UInt8
    var genders: UInt8
    var padding: UInt32 = 0
}

/// The head of an index file: what it is, how long each section is, and a sum over all of it.
struct IndexHeader {
    static let magic = Array("TRAMAIDX".utf8)
    /// To be raised whenever the layout, the tables of names or their reading change: older files are built anew.
    static let version: UInt32 = 1
    /// Magic, version, count of sections, length of the file, checksum, and the length of each section.
    static let size = 8 + 4 + 4 + 8 + 8 + 8 * IndexSection.allCases.count
}

/// Why a file is no index that can be used.
public enum IndexError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Cannot be read at all.
    case unreadable(path: String, reason: String)
    /// Does not begin as an index does.
    case foreign(path: String)
    /// Made by another version of the program.
    case otherVersion(path: String, found: UInt32)
    /// Shorter or longer than it says, or its content does not sum up.
    case damaged(path: String, reason: String)
    /// Too much for one index.
    case tooLarge(String)

    /// The sentence.
    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "The index “\(path)” cannot be read: \(reason)."
        case .foreign(let path):
            "“\(path)” is no index of Trama. Build one with: trama index LIST --output FILE."
        case .otherVersion(let path, let found):
            "The index “\(path)” is of version \(found), this program writes \(IndexHeader.version). Build it anew."
        case .damaged(let path, let reason): "The index “\(path)” is damaged: \(reason). Build it anew."
        case .tooLarge(let what): "Too much for one index: \(what). Split the list."
        }
    }
}
