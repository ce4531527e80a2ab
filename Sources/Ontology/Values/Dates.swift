/// Dates as FollowTheMoney keeps them: a prefix of ISO 8601, no more exact than the source.
enum Dates {
    /// Where the month is written before the day in figures.
    private static let monthFirst: Set<String> = ["us", "ph", "bz", "pw", "fm", "mh", "gu", "as", "mp"]

    /// The ISO prefix of a date in figures or words.
    ///
    /// "2023", "2023-09", "20/09/2023", "20 de septiembre de 2023", "September 20, 2023", "2023-09-20T12:00:00". In
    /// "05/06/2023" nobody can tell day from month, so only the year is certain, unless `country` says how people
    /// write there. Nil for an impossible date, and for years outside 1000–2999, which FollowTheMoney drops.
    static func clean(_ text: String, country: String?) -> String? {
        if let moment = Moment(text) { return moment.description }
        let figures = text.split { "/.-".contains($0) }.map(String.init)
        let marks = Set(text.filter { !$0.isNumber })
        if marks.count == 1, figures.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) {
            return fromFigures(figures, country: country)
        }
        return DateWords.read(text).flatMap { iso(year: $0.year, month: $0.month, day: $0.day) }
    }

    /// The ISO prefix of a date that exists.
    static func iso(year: Int, month: Int? = nil, day: Int? = nil) -> String? {
        guard (1000...2999).contains(year) else { return nil }
        return PartialDate(year: year, month: month, day: day)?.description
    }

    private static func fromFigures(_ figures: [String], country: String?) -> String? {
        let numbers = figures.compactMap { Int($0) }
        guard numbers.count == figures.count, let first = figures.first, let last = figures.last else {
            return nil
        }
        switch (figures.count, first.count, last.count) {
        case (2, 1...2, 4): return iso(year: numbers[1], month: numbers[0])
        case (3, 4, 1...2): return iso(year: numbers[0], month: numbers[1], day: numbers[2])
        case (3, 1...2, 4):
            let dayFirst = iso(year: numbers[2], month: numbers[1], day: numbers[0])
            let monthFirst = iso(year: numbers[2], month: numbers[0], day: numbers[1])
            guard let dayFirst, let monthFirst, dayFirst != monthFirst else { return dayFirst ?? monthFirst }
            guard let country else { return iso(year: numbers[2]) }
            return Dates.monthFirst.contains(country) ? monthFirst : dayFirst
        default: return nil
        }
    }
}
