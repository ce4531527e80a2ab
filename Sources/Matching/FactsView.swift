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
        if left == right, bothWhole {
            // The first of January stands for "some time in that year" in many registers.
            self = day == 1 && month == 1 ? .sameYear : .sameDay
        } else if year == otherYear {
            if month == 0 || otherMonth == 0 {
                self = .sameYear
            } else if month == otherMonth, !bothWhole {
                self = .sameMonth
            } else if bothWhole, month == otherDay, day == otherMonth {
                self = .dayAndMonthSwapped
            } else if bothWhole, month == otherMonth || day == otherDay {
                self = .oneDigitOff
            } else if (month == 1 && day == 1) || (otherMonth == 1 && otherDay == 1) {
                self = .sameYear
            } else {
                self = .different
            }
        } else if bothWhole, month == otherMonth, day == otherDay, abs(year - otherYear) <= 10 {
            self = .oneDigitOff
        } else if abs(year - otherYear) == 1, !bothWhole || (month == 1 && day == 1) || (otherMonth == 1 && otherDay == 1) {
            self = .nextYear
        } else {
            self = .different
        }
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
