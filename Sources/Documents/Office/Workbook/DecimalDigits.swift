/// A number as decimal digits, at most fifteen, which is what spreadsheets show of it.
///
/// 0.1 + 0.2 is 0.3 here, and an account number of sixteen digits is written out and not as 1.23E+15.
struct DecimalDigits {
    /// Whether it is below nought.
    let isNegative: Bool
    /// The digits from the first that is not nought; empty for nought.
    private(set) var digits: [UInt8]
    /// How many of them stand before the point; negative where noughts follow it first.
    private(set) var point: Int

    private static let most = 15

    /// The digits of a finite number.
    init(_ value: Double) {
        isNegative = value < 0
        // "1234.5", "1e-07", "1.5e+16"
        let parts = abs(value).description.split(separator: "e")
        let mantissa = (parts.first ?? "0").split(separator: ".", omittingEmptySubsequences: false)
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        digits = mantissa.joined().utf8.compactMap { (48...57).contains($0) ? $0 - 48 : nil }
        point = (mantissa.first?.utf8.count ?? 0) + exponent
        trim()
        // Whole numbers are exact up to 2^53, and identifiers have that many digits.
        if !(abs(value) < 9e15 && value == value.rounded()) { round(toSignificant: Self.most) }
    }

    /// Moves the point to the right: 0.25 by 2 is 25.
    mutating func shift(by places: Int) { if !digits.isEmpty { point += places } }

    /// Keeps so many digits after the point; a half is rounded away from nought, as on screen.
    mutating func round(toPlaces places: Int) {
        if point + places < 0 {
            digits = []
            point = 0
        } else {
            round(toSignificant: point + places)
        }
    }

    private mutating func round(toSignificant count: Int) {
        guard count < digits.count else { return }
        let isUp = digits[count] >= 5
        digits.removeLast(digits.count - count)
        if isUp {
            var index = count - 1
            while index >= 0, digits[index] == 9 {
                digits[index] = 0
                index -= 1
            }
            if index >= 0 {
                digits[index] += 1
            } else {
                digits.insert(1, at: 0)
                point += 1
            }
        }
        trim()
    }

    private mutating func trim() {
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        point -= zeros
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { point = 0 }
    }

    /// The digits before the point, without leading noughts: empty for 0.5.
    var whole: [UInt8] {
        guard point > 0 else { return [] }
        return Array(digits.prefix(point)) + [UInt8](repeating: 0, count: max(0, point - digits.count))
    }

    /// So many digits after the point.
    func fraction(_ places: Int) -> [UInt8] {
        (0..<max(0, places)).map { place in
            let index = point + place
            return digits.indices.contains(index) ? digits[index] : 0
        }
    }

    /// How many digits after the point it has.
    var places: Int { max(0, digits.count - point) }

    /// The number as typed: "1234.5"; what is beyond 21 digits is written with its exponent.
    var plain: String {
        let sign = isNegative && !digits.isEmpty ? "-" : ""
        if digits.isEmpty { return "0" }
        if point > 21 || point < -9 {
            let rest = digits.dropFirst().asDigits
            return sign + digits.prefix(1).asDigits + (rest.isEmpty ? "" : "." + rest) + "E\(point - 1)"
        }
        let whole = whole.isEmpty ? "0" : whole.asDigits
        return sign + whole + (places > 0 ? "." + fraction(places).asDigits : "")
    }
}

extension Sequence<UInt8> {
    /// Numbers from 0 to 9 as digits.
    var asDigits: String { String(decoding: map { $0 + 48 }, as: UTF8.self) }
}
