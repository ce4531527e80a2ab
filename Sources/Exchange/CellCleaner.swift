internal import Foundation
internal import Ontology

/// Makes the values of one property from cells: most as they stand, without a second look, the rest by the model.
///
/// What comes out is what `Property.clean` gives. Values that come again and again, such as countries and dates, are
/// cleaned once.
final class CellCleaner {
    private enum Kind { case plain, squashed, name, address, date, number, other }

    private static let mostRemembered = 50_000
    private static let longestRemembered = 64

    private let property: Property
    private let kind: Kind
    private let pattern: DatePattern?
    private let identifier: String?
    private let country: String?
    private var remembered: [String: String?] = [:]

    init(_ property: Property, format: String?) {
        self.property = property
        var (pattern, identifier, country): (DatePattern?, String?, String?)
        switch property.type {
        case .date: pattern = format.flatMap { try? DatePattern.parse($0).get() }
        case .identifier: identifier = format.flatMap(CellCleaner.identifierName) ?? property.format
        case .phone, .number: country = format?.lowercased()
        default: break
        }
        (self.pattern, self.identifier, self.country) = (pattern, identifier, country)
        kind =
            switch property.type {
            case .string, .text, .html, .json: .plain
            case .identifier: identifier == nil ? .squashed : .other
            case .name: .name
            case .address: .address
            case .date: pattern == nil ? .date : .other
            case .number: .number
            default: .other
            }
    }

    /// The kinds of identifiers that mappings name, by FollowTheMoney's other words for them.
    private static let otherNames = ["qid": "wikidata", "swift": "bic", "openfigi": "figi"]

    private static func identifierName(_ format: String) -> String? {
        let name = otherNames[format] ?? format
        return IdentifierFormat.named(name) == nil ? nil : name
    }

    static func knowsIdentifier(_ format: String) -> Bool {
        identifierName(format) != nil || ["generic", "null", "strict"].contains(format)
    }

    /// The value of a text; nil where it is none.
    func clean(_ text: String) -> String? {
        guard kind == .other || kind == .date || kind == .number || kind == .address,
            text.utf8.count <= CellCleaner.longestRemembered
        else { return freshly(text) }
        if let known = remembered[text] { return known }
        let value = freshly(text)
        if remembered.count >= CellCleaner.mostRemembered { remembered.removeAll(keepingCapacity: true) }
        remembered[text] = .some(value)
        return value
    }

    private func freshly(_ text: String) -> String? {
        if let pattern { return CellText.sanitized(text).flatMap(pattern.date) }
        if let identifier { return property.type.clean(text, format: identifier) }
        return property.clean(text, country: country)
    }

    /// The value of bytes that need no cleaning; nil where they may need some.
    func settled(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> String? {
        switch kind {
        case .other: return nil
        case .date: guard CellCleaner.isDay(text, range) else { return nil }
        case .number: guard CellCleaner.isDigits(text, range) else { return nil }
        case .plain: guard CellText.settled(text, range).isClean else { return nil }
        case .squashed: guard CellText.settled(text, range) == (true, true) else { return nil }
        case .name:
            guard CellText.settled(text, range) == (true, true), CellCleaner.isName(text, range) else {
                return nil
            }
        case .address:
            guard CellText.settled(text, range) == (true, true), CellCleaner.isAddress(text, range) else {
                return nil
            }
        }
        return String(decoding: UnsafeRawBufferPointer(rebasing: text[range]), as: UTF8.self)
    }

    // MARK: What needs no cleaning

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isDigits(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        for index in range where !isDigit(text[index]) { return false }
        return !range.isEmpty
    }

    /// "1983-12-02".
    private static func isDay(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        guard range.count == 10, isDigits(text, start..<start + 4), isDigits(text, start + 5..<start + 7),
            isDigits(text, start + 8..<start + 10), text[start + 4] == UInt8(ascii: "-"),
            text[start + 7] == UInt8(ascii: "-")
        else { return false }
        func number(_ from: Int, _ count: Int) -> Int {
            (from..<from + count).reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
        }
        let year = number(start, 4)
        return (1000...2999).contains(year)
            && PartialDate(year: year, month: number(start + 5, 2), day: number(start + 8, 2)) != nil
    }

    /// A name that begins with no quotation mark and has a letter or digit.
    private static func isName(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        let first = text[range.lowerBound]
        guard ![0x22, 0x27, 0x60, 0xC2].contains(first) else { return false }
        return hasWord(text, range)
    }

    private static func hasWord(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        for index in range {
            let byte = text[index]
            if isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte > 0xC3 { return true }
        }
        return false
    }

    /// An address whose commas stand as they should: after a word, before a blank and a word.
    private static func isAddress(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        var isPartStart = true
        for index in range {
            let byte = text[index]
            if byte == UInt8(ascii: ";") { return false }
            if byte == UInt8(ascii: ",") {
                guard !isPartStart, text[index - 1] != 0x20, index + 2 < range.upperBound,
                    text[index + 1] == 0x20
                else { return false }
                isPartStart = true
            } else if isPartStart, byte != 0x20 {
                if byte == UInt8(ascii: ".") { return false }
                isPartStart = false
            }
        }
        return !isPartStart && hasWord(text, range)
    }
}

/// The cleaners of a mapping, one for all properties that clean alike, so that a number is looked at once.
struct CellCleaners {
    private struct Kind: Hashable {
        var type: PropertyType
        var identifier: String?
        var format: String?
    }

    private var cleaners: [Kind: CellCleaner] = [:]

    mutating func cleaner(of property: Property, format: String?) -> CellCleaner {
        let kind = Kind(type: property.type, identifier: property.format, format: format)
        if let known = cleaners[kind] { return known }
        let cleaner = CellCleaner(property, format: format)
        cleaners[kind] = cleaner
        return cleaner
    }
}
