/// Dates as documents write them, brought to one shape.
///
/// `2023-09-20T14:00:00+02:00` becomes `2023-09-20T12:00:00`; `2023-09` stays `2023-09`. Without an offset the time
/// is taken to be UTC.
enum DocumentDate {
    /// The date in ISO 8601, as precise as it was; `nil` where it is none.
    ///
    /// Reads ISO 8601, its compact form, and PDF's `D:20230920140000+02'00'`.
    static func iso(_ text: some StringProtocol) -> String? {
        var digits = Digits(text.hasPrefix("D:") ? text.dropFirst(2)[...] : text[...])
        guard let year = digits.number(4), (1...9999).contains(year) else { return nil }
        if digits.isAtEnd { return padded(year, 4) }
        guard digits.skip("-/."), let month = digits.number(2), (1...12).contains(month) else { return nil }
        let yearMonth = "\(padded(year, 4))-\(padded(month, 2))"
        if digits.isAtEnd { return yearMonth }
        guard digits.skip("-/."), let day = digits.number(2), (1...31).contains(day) else { return nil }
        let date = "\(yearMonth)-\(padded(day, 2))"
        guard digits.skip("T t_"), let hour = digits.number(2), hour < 24 else { return date }
        let minute = digits.skip(":") ? digits.number(2) ?? 0 : 0
        let second = digits.skip(":") ? digits.number(2) ?? 0 : 0
        guard minute < 60, second < 61 else { return date }
        let local =
            daysSince1970(year: year, month: month, day: day) * 86_400 + hour * 3_600 + minute * 60
            + min(second, 59)
        return iso(secondsSince1970: local - digits.offsetSeconds())
    }

    /// The seconds from 1970 to a moment in UTC; `nil` where there is no such month, day or time.
    static func seconds(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) -> Int? {
        guard (1...12).contains(month), (1...31).contains(day), (0..<24).contains(hour),
            (0..<60).contains(minute),
            (0..<61).contains(second)
        else { return nil }
        return daysSince1970(year: year, month: month, day: day) * 86_400 + hour * 3_600 + minute * 60
            + second
    }

    /// The date of a moment, to the second, in UTC.
    static func iso(secondsSince1970 seconds: Int) -> String? {
        let (days, time) = seconds.floored(by: 86_400)
        let (year, month, day) = civil(daysSince1970: days)
        guard (1...9999).contains(year) else { return nil }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
            + "T\(padded(time / 3_600, 2)):\(padded(time / 60 % 60, 2)):\(padded(time % 60, 2))"
    }

    /// Days from 1 January 1970 in the Gregorian calendar (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = shifted.floored(by: 400)
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The other way round, from the same source.
    private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (days + 719_468).floored(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// The digits of a date, read from left to right.
private struct Digits {
    private var rest: Substring

    init(_ text: some StringProtocol) { rest = Substring(text).drop { $0.isWhitespace } }

    var isAtEnd: Bool { rest.allSatisfy(\.isWhitespace) }

    /// Reads exactly so many digits.
    mutating func number(_ width: Int) -> Int? {
        let digits = rest.prefix(width)
        guard digits.count == width, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        rest = rest.dropFirst(width)
        return Int(digits)
    }

    /// Steps over one of these characters if it is there; false only where something else than a digit is.
    mutating func skip(_ characters: String) -> Bool {
        guard let first = rest.first else { return false }
        if characters.contains(first) {
            rest = rest.dropFirst()
            return true
        }
        return first.isNumber
    }

    /// The offset from UTC that follows a time: `Z`, `+02:00`, `-0430`, `+02'00'`; nothing is UTC.
    mutating func offsetSeconds() -> Int {
        if rest.first == "." { rest = rest.dropFirst().drop { $0.isNumber } }
        guard let sign = rest.first, sign == "+" || sign == "-" else { return 0 }
        rest = rest.dropFirst()
        let hours = number(2) ?? 0
        let minutes = skip(":'") ? number(2) ?? 0 : 0
        return (sign == "-" ? -1 : 1) * (hours * 3_600 + minutes * 60)
    }
}

extension Int {
    /// The quotient rounded down and its remainder, which is never negative.
    fileprivate func floored(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let remainder = (self % divisor + divisor) % divisor
        return ((self - remainder) / divisor, remainder)
    }
}
