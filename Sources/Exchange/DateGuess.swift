internal import Foundation
internal import Ontology

/// How a column writes its dates, as far as its values tell.
struct DateGuess {
    /// The pattern for the mapping; nil where dates are read without one.
    var pattern: String?
    /// How it is known, or why not, in words.
    var reason: String
    /// The share of the values that can be read so.
    var share: Double

    private static let days = [
        ("%d/%m/%Y", "%m/%d/%Y"), ("%d-%m-%Y", "%m-%d-%Y"), ("%d.%m.%Y", "%m.%d.%Y"),
        ("%d/%m/%y", "%m/%d/%y"),
        ("%d-%m-%y", "%m-%d-%y"), ("%d.%m.%y", "%m.%d.%y"),
    ]
    private static let times = ["", " %H:%M", " %H:%M:%S", " %I:%M %p", " %I:%M:%S %p", "T%H:%M:%S"]
    private static let others = [
        "%Y%m%d", "%Y/%m/%d", "%Y/%m/%d %H:%M", "%Y/%m/%d %H:%M:%S", "%Y%m%d%H%M%S", "%Y.%m.%d", "%d%m%Y",
        "%d %b %Y", "%d-%b-%Y", "%d-%b-%y", "%b %d, %Y", "%d %B %Y", "%m/%Y",
    ]

    /// Reads a column; `dayFirst` is what people who write such headers usually do, or nil.
    init(_ column: ColumnSample, dayFirst: Bool?) {
        let plain = column.share(of: .date)
        func share(_ pattern: String) -> Double {
            guard case .success(let pattern) = DatePattern.parse(pattern) else { return 0 }
            return column.share { CellText.sanitized($0).flatMap(pattern.date) != nil }
        }
        for time in DateGuess.times {
            for (first, second) in DateGuess.days {
                let (day, month) = (share(first + time), share(second + time))
                guard max(day, month) >= 0.6, max(day, month) >= plain - 0.25 else { continue }
                if day > month {
                    let wrong =
                        day < 1 ? "; \(DateGuess.percent(1 - day)) of the dates are written otherwise" : ""
                    self.init(
                        pattern: first + time,
                        reason: "day first: values above 12 stand in first place" + wrong,
                        share: day)
                } else if month > day {
                    let wrong =
                        month < 1
                        ? "; \(DateGuess.percent(1 - month)) of the dates are written otherwise" : ""
                    self.init(
                        pattern: second + time,
                        reason: "month first: values above 12 stand in second place" + wrong, share: month)
                } else if dayFirst == true {
                    self.init(
                        pattern: first + time,
                        reason:
                            "AMBIGUOUS, no value tells day from month; day first, as the header's language does",
                        share: day)
                } else {
                    self.init(
                        pattern: nil,
                        reason: "AMBIGUOUS, no value tells day from month; only years are read until you add"
                            + " format: \"\(first + time)\" or \"\(second + time)\"", share: plain)
                }
                return
            }
        }
        if plain < 0.95 {
            let best = DateGuess.others.map { ($0, share($0)) }.max { $0.1 < $1.1 }
            if let best, best.1 > plain + 0.1 {
                self.init(pattern: best.0, reason: "written so", share: best.1)
                return
            }
        }
        self.init(pattern: nil, reason: "dates that need no pattern", share: plain)
    }

    private init(pattern: String?, reason: String, share: Double) {
        (self.pattern, self.reason, self.share) = (pattern, reason, share)
    }

    static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
