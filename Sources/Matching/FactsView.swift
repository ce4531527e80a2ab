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
                                dates: dates, countries: countries, genders: genders, identifiers: identifiers,
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

    private init(_ left: Int32, _ right: Int32) {
        let (year, month, day) = (left / 10_000, left / 100 % 100, left % 100)
        let (otherYear, otherMonth, otherDay) = (right / 10_000, right / 100 % 100, right % 100)
        let bothWhole = day != 0 && otherDay != 0
        // The first of January stands for "some time in that year" in many registers.
        let isVague = !bothWhole || (month == 1 && day == 1) || (otherMonth == 1 && otherDay == 1)
        if year == otherYear {
            if month == otherMonth, month != 0, !(isVague && bothWhole) {
                self = bothWhole ? (day == otherDay ? .sameDay : .oneDigitOff) : .sameMonth
            } else if isVague, month == 0 || otherMonth == 0 || bothWhole {
                self = .sameYear
            } else if bothWhole, month == otherDay, day == otherMonth {
                self = .dayAndMonthSwapped
            } else {
                self = bothWhole && (day == otherDay || Self.isSlip(left, right)) ? .oneDigitOff : .different
            }
        } else if bothWhole, (month == otherMonth && day == otherDay && !isVague) || Self.isSlip(left, right) {
            self = .oneDigitOff
        } else {
            self = abs(year - otherYear) == 1 && isVague ? .nextYear : .different
        }
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
    mutating func compareIdentifiers(_ left: UnsafeBufferPointer<UInt64>, _ right: UnsafeBufferPointer<UInt64>) {
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
