internal import Foundation
internal import Ontology

/// The first values of a column, and what they could be.
final class ColumnSample {
    let name: String
    let index: Int
    let reading: HeaderReading
    /// Its values, but for empty cells.
    let values: [String]
    /// How many rows were looked at.
    let rows: Int
    private lazy var distinct = Array(Set(values).sorted().prefix(ColumnSample.mostChecked))

    private static let mostChecked = 150

    init(name: String, index: Int, values: [String], rows: Int) {
        self.name = name
        self.index = index
        self.values = values
        self.rows = rows
        reading = HeaderReading(name)
    }

    var filled: Double { rows == 0 ? 0 : Double(values.count) / Double(rows) }
    lazy var distinctCount = Set(values).count
    /// Whether hardly a value comes twice.
    var isUnique: Bool { values.count > 1 && Double(distinctCount) > 0.98 * Double(values.count) }

    /// The share of the different values of which something holds.
    func share(_ holds: (String) -> Bool) -> Double {
        distinct.isEmpty ? 0 : Double(distinct.count(where: holds)) / Double(distinct.count)
    }

    func share(of type: PropertyType, format: String? = nil, country: String? = nil) -> Double {
        share { type.clean($0, format: format, country: country) != nil }
    }

    lazy var emails = share(of: .email)
    lazy var addressesOnWeb = share { $0.contains("://") && PropertyType.url.clean($0) != nil }
    lazy var ibans = share(of: .identifier, format: "iban")
    lazy var internationalPhones = share { $0.hasPrefix("+") && PropertyType.phone.clean($0) != nil }
    lazy var countries = share(of: .country)
    /// Figures enough for a telephone, and nothing else.
    lazy var phoneLike = share { value in
        let digits = value.filter { $0.isASCII && $0.isNumber }.count
        return (6...15).contains(digits) && value.allSatisfy { $0.isNumber || " +-().".contains($0) }
    }
    lazy var numeric = share { value in
        ["us", "es"].contains { PropertyType.number.clean(value, country: $0) != nil }
    }
    /// Whether names stand with the surname first: "FLORES, Héctor".
    lazy var surnameFirst = share { value in
        let parts = value.split(separator: ",", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { $0.contains(where: \.isLetter) }
            && !ColumnSample.isFirm(value)
    }
    /// Names that end or begin like a firm's.
    lazy var firms = share(ColumnSample.isFirm)
    lazy var words = share { $0.contains { $0.isLetter } }

    static func isFirm(_ name: String) -> Bool {
        let plain = name.lowercased().replacing(".", with: "")
        return plain.split { !$0.isLetter && $0 != "&" }.contains {
            HeaderWords.legalForms.contains(String($0))
        }
            || plain.contains("&")
    }

    /// The kinds of identifiers by whose check digits or shape nearly all values are right.
    func fits(_ format: String, least: Double = 0.85) -> Bool {
        values.count >= 2 && share(of: .identifier, format: format) >= least
    }

    /// What parts several values in one cell, where each part is a value too.
    func separator(isValue: (String) -> Bool, allowingComma: Bool) -> String? {
        var candidates = ["|", ";", "\n", " / "]
        if allowingComma { candidates.append(",") }
        for candidate in candidates {
            let several = distinct.filter { $0.contains(candidate) }
            guard Double(several.count) >= max(1, 0.03 * Double(distinct.count)) else { continue }
            let parts = several.flatMap { $0.components(separatedBy: candidate) }
                .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
            guard parts.count > several.count else { continue }
            if Double(parts.count(where: isValue)) >= 0.8 * Double(parts.count) { return candidate }
        }
        return nil
    }

    /// A few of its values, short, for a comment.
    var examples: String {
        distinct.prefix(3).map { "“\($0.prefix(40))”" }.joined(separator: ", ")
    }
}
