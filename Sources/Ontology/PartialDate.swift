/// A date as exact as its source: 2023, 2023-09 or 2023-09-20.
public struct PartialDate: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    /// 1…9999, in the Gregorian calendar.
    public let year: Int

    /// 1…12, where the source says it.
    public let month: Int?

    /// 1…31, where the source says it.
    public let day: Int?

    /// A date, or nil where there is no such day in the Gregorian calendar.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day {
                guard (1...PartialDate.days(in: month, of: year)).contains(day) else { return nil }
            }
        } else if day != nil {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// A prefix of an ISO 8601 date; a time after the day is left out. Nil for anything else.
    public init?(_ text: String) {
        let date = text.prefix { $0 != "T" && $0 != " " }
        let fields = date.split(separator: "-", omittingEmptySubsequences: false)
        let lengths = [4, 2, 2]
        guard (1...3).contains(fields.count), text.count == date.count || fields.count == 3,
            zip(fields, lengths).allSatisfy({ field, length in
                field.utf8.count == length && field.utf8.allSatisfy { (0x30...0x39).contains($0) }
            })
        else { return nil }
        let numbers = fields.compactMap { Int($0) }
        guard numbers.count == fields.count else { return nil }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
            day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// The ISO 8601 prefix: "2023-09".
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return ([padded(year, 4)] + [month, day].compactMap { $0 }.map { padded($0, 2) })
            .joined(separator: "-")
    }

    /// The last day that it may mean.
    public var latest: PartialDate {
        let month = month ?? 12
        return PartialDate(year: year, month: month, day: day ?? PartialDate.days(in: month, of: year))
            ?? self
    }

    /// Whether one lies within the other: the same date, said more or less exactly.
    public func agrees(with other: PartialDate) -> Bool {
        year == other.year
            && (month == nil || other.month == nil || month == other.month)
            && (day == nil || other.day == nil || day == other.day)
    }

    /// Orders by the first day, the less exact date first.
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }

    /// Reads the ISO 8601 prefix.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = PartialDate(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "“\(text)” is no date (2023, 2023-09 or 2023-09-20)")
        }
        self = date
    }

    /// Writes the ISO 8601 prefix.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
