internal import Ontology

/// Reckoning with days.
///
/// After Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms* (2013).
extension PartialDate {
    /// The days since 1970-01-01; nil where the day is not known.
    var dayNumber: Int? {
        guard let month, let day else { return nil }
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The date so many days after 1970-01-01.
    init?(dayNumber: Int) {
        let days = dayNumber + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// The last such weekday (1 Monday … 7 Sunday) up to this day.
    func last(weekday: Int) -> PartialDate? {
        guard let number = dayNumber else { return nil }
        let today = ((number + 3) % 7 + 7) % 7 + 1
        return PartialDate(dayNumber: number - (today - weekday + 7) % 7)
    }

    /// The last such month, or day of a month, up to this day: "20 September" said in October 2023.
    func last(month: Int, day: Int?) -> PartialDate? {
        guard let mine = self.month else { return nil }
        let isLater = month > mine || month == mine && (day ?? 0) > (self.day ?? 31)
        return PartialDate(year: isLater ? year - 1 : year, month: month, day: day)
    }
}
