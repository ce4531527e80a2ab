/// A point in time in ISO 8601, which may break off after any of its parts.
///
/// A time with an offset is turned into UTC, as FollowTheMoney does: its times carry none.
struct Moment: CustomStringConvertible {
    private var date: PartialDate
    private var clock: [Int] = []

    /// Reads "2023", "2023-9-20", "2023-09-20T12:00:00.5-04:00"; nil for anything else, and for what cannot be.
    init?(_ text: String) {
        var rest = Substring(text).utf8
        guard let year = rest.number(digits: 4...4), (1000...2999).contains(year) else { return nil }
        var month: Int?
        var day: Int?
        if rest.take("-") {
            guard let number = rest.number(digits: 1...2) else { return nil }
            month = number
            if rest.take("-") {
                guard let number = rest.number(digits: 1...2) else { return nil }
                day = number
                if rest.take("T") || rest.take(" ") {
                    guard Moment.readClock(&rest, into: &clock) else { return nil }
                }
            }
        }
        // Lists write 1983-00-00 where only the year is known.
        if day == 0 { day = nil }
        if month == 0 { month = nil }
        guard let date = PartialDate(year: year, month: month, day: day), day != nil || clock.isEmpty else {
            return nil
        }
        self.date = date
        guard rest.isEmpty || shift(by: &rest) else { return nil }
    }

    private static func readClock(_ rest: inout Substring.UTF8View, into clock: inout [Int]) -> Bool {
        for limit in [24, 60, 60] {
            guard let number = rest.number(digits: 2...2) else { return clock.isEmpty && rest.isEmpty }
            guard number < limit else { return false }
            clock.append(number)
            guard rest.take(":") else { break }
        }
        if clock.count == 3, rest.take(".") || rest.take(",") { return rest.number(digits: 1...9) != nil }
        return true
    }

    /// The ISO prefix: "2023-09-20T12:00".
    var description: String {
        let time = clock.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return date.description + (time.isEmpty ? "" : "T" + time)
    }

    /// Turns local time into UTC; false where no offset follows, or an impossible one.
    private mutating func shift(by rest: inout Substring.UTF8View) -> Bool {
        if rest.take("Z") { return rest.isEmpty }
        let west = rest.take("-")
        guard west || rest.take("+"), !clock.isEmpty, let hours = rest.number(digits: 2...2) else {
            return false
        }
        _ = rest.take(":")
        let minutes = rest.number(digits: 2...2) ?? 0
        guard rest.isEmpty, hours <= 14, minutes < 60 else { return false }
        let east = (hours * 60 + minutes) * (west ? -1 : 1)
        while clock.count < 2 { clock.append(0) }
        var minute = clock[0] * 60 + clock[1] - east
        if minute < 0 {
            guard let day = date.dayBefore else { return false }
            (date, minute) = (day, minute + 1440)
        } else if minute >= 1440 {
            guard let day = date.dayAfter else { return false }
            (date, minute) = (day, minute - 1440)
        }
        (clock[0], clock[1]) = (minute / 60, minute % 60)
        return true
    }
}

extension PartialDate {
    fileprivate var dayAfter: PartialDate? {
        guard let month, let day else { return nil }
        return PartialDate(year: year, month: month, day: day + 1)
            ?? PartialDate(year: year, month: month + 1, day: 1)
            ?? PartialDate(year: year + 1, month: 1, day: 1)
    }

    fileprivate var dayBefore: PartialDate? {
        guard let month, let day else { return nil }
        if day > 1 { return PartialDate(year: year, month: month, day: day - 1) }
        return month > 1
            ? PartialDate(year: year, month: month - 1)?.latest
            : PartialDate(year: year - 1, month: 12, day: 31)
    }
}

extension Substring.UTF8View {
    /// Takes the character if it comes next.
    fileprivate mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard first == UInt8(ascii: character) else { return false }
        removeFirst()
        return true
    }

    /// Takes the digits that come next, as many as `digits` allows; nil where there are fewer.
    fileprivate mutating func number(digits: ClosedRange<Int>) -> Int? {
        let run = prefix(digits.upperBound).prefix { (0x30...0x39).contains($0) }
        guard digits.contains(run.count) else { return nil }
        removeFirst(run.count)
        return run.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
