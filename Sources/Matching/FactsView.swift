internal import Foundation

/// Facts by pointer: of a profile, or of an index file.
struct FactsView {
    var dates: UnsafeBufferPointer<Int32>
    var countries: UnsafeBufferPointer<UInt16>
    var genders: UInt8
    var identifiers: UnsafeBufferPointer<UInt64>
    var places: UnsafeBufferPointer<UInt32>
}

extension Facts {
    func withView<Result>(_ body: (FactsView) -> Result) -> Result {
        dates.withUnsafeBufferPointer { dates in
            countries.withUnsafeBufferPointer { countries in
                identifiers.withUnsafeBufferPointer { identifiers in
                    places.withUnsafeBufferPointer { places in
                        body(
                            FactsView(
                                dates: dates, countries: countries, genders: genders,
                                identifiers: identifiers,
                                places: places))
                    }
                }
            }
        }
    }
}

extension DateAgreement {
    /// The best agreement of any two dates.
    init(_ left: UnsafeBufferPointer<Int32>, _ right: UnsafeBufferPointer<Int32>) {
        var best = DateAgreement.unknown
        for mine in left {
            for theirs in right {
                let found = DateAgreement(mine, theirs)
                if best == .unknown || found.rawValue < best.rawValue { best = found }
            }
        }
        self = best
    }

    /// The agreement of two dates.
    init(_ left: Int32, _ right: Int32) {
        let (year, month, day) = Self.fields(left)
        let (otherYear, otherMonth, otherDay) = Self.fields(right)
        let bothWhole = day != 0 && otherDay != 0
        if bothWhole, left == right {
            self = .sameDay
        } else if year == otherYear {
            if month == 0 || otherMonth == 0 {
                self = .sameYear
            } else if !bothWhole {
                self = month == otherMonth ? .sameMonth : .different
            } else if month == otherDay, day == otherMonth {
                self = .dayAndMonthSwapped
            } else {
                self =
                    month == otherMonth || day == otherDay || Self.isSlip(left, right)
                    ? .oneDigitOff : .different
            }
        } else if bothWhole,
            (month == otherMonth && day == otherDay && abs(year - otherYear) <= 10)
                || Self.isSlip(left, right)
        {
            self = .oneDigitOff
        } else {
            self = abs(year - otherYear) == 1 && !bothWhole ? .nextYear : .different
        }
    }

    /// Year, month and day. The first of January stands for "some time in that year" in many registers.
    private static func fields(_ date: Int32) -> (year: Int32, month: Int32, day: Int32) {
        date % 10_000 == 101 ? (date / 10_000, 0, 0) : (date / 10_000, date / 100 % 100, date % 100)
    }

    /// Whether one digit differs, or two have changed places.
    private static func isSlip(_ left: Int32, _ right: Int32) -> Bool {
        var (left, right) = (left, right)
        var differing = 0
        var sum: Int32 = 0
        while left > 0 || right > 0 {
            if left % 10 != right % 10 { differing += 1 }
            sum += left % 10 - right % 10
            left /= 10
            right /= 10
        }
        return differing == 1 || differing == 2 && sum == 0
    }
}

extension FactAgreement {
    mutating func compareIdentifiers(
        _ left: UnsafeBufferPointer<UInt64>, _ right: UnsafeBufferPointer<UInt64>
    ) {
        let value: UInt64 = 0xFFFF_FFFF_FFFF
        for mine in left {
            for theirs in right {
                if mine == theirs {
                    sameIdentifiers += 1
                } else if mine & value == theirs & value {
                    likeIdentifiers += 1
                } else if mine >> 48 == theirs >> 48 {
                    differentIdentifiers = true
                }
            }
        }
    }
}

extension Scorer {
    /// The log odds of a probability.
    static func logOdds(_ probability: Double) -> Double { log(probability / (1 - probability)) }
}
