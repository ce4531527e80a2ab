/// A date or time of a spreadsheet, written in ISO 8601 and as precise as its cell shows it.
struct SpreadsheetDate {
    private var hasYear = false
    private var hasMonth = false
    private var hasDay = false
    private var hasHour = false
    private var hasMinute = false
    private var hasSecond = false
    private var isElapsed = false

    /// What a format shows; an `m` after hours or before seconds is a minute.
    init(_ section: NumberSection) {
        let runs = section.tokens.compactMap { token -> String? in
            guard case .date(let run) = token else { return nil }
            return run
        }
        for (index, run) in runs.enumerated() {
            switch run.first {
            case "y": hasYear = true
            case "d": hasDay = true
            case "h": hasHour = true
            case "s": hasSecond = true
            case "m":
                let isAfterHour = index > 0 && runs[index - 1].contains("h")
                let isBeforeSecond = index + 1 < runs.count && runs[index + 1].contains("s")
                if run.count <= 2, isAfterHour || isBeforeSecond { hasMinute = true } else { hasMonth = true }
            case "[":
                isElapsed = true
                if run.contains("h") { hasHour = true } else if run.contains("m") { hasMinute = true }
                if run.contains("s") { hasSecond = true }
            default: hasHour = true
            }
        }
    }

    /// What is shown of so many days since 1900; `nil` beyond the calendar of spreadsheets.
    func text(of days: Double) -> String? {
        guard days >= 0, days < 2_958_466 else { return nil }
        var seconds = Int((days * 86_400).rounded())
        if isElapsed { return elapsed(seconds) }
        let day = seconds / 86_400
        seconds %= 86_400
        let parts = [date(of: day), time(of: seconds)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func date(of day: Int) -> String? {
        guard hasYear || hasMonth || hasDay else { return nil }
        // Excel has kept a 29 February 1900 that never was.
        if day == 60 { return "1900-02-29" }
        let unix = (day < 60 ? day + 1 : day) - 25_569
        guard let iso = DocumentDate.iso(secondsSince1970: unix * 86_400) else { return nil }
        return String(iso.prefix(hasDay ? 10 : hasMonth ? 7 : 4))
    }

    private func time(of seconds: Int) -> String? {
        guard hasHour || hasMinute || hasSecond else { return nil }
        let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60)
        if !hasHour { return hasSecond ? "\(minute.asTwo):\(second.asTwo)" : minute.asTwo }
        return "\(hour.asTwo):\(minute.asTwo)" + (hasSecond ? ":" + second.asTwo : "")
    }

    private func elapsed(_ seconds: Int) -> String {
        if hasHour {
            return "\(seconds / 3_600):\((seconds / 60 % 60).asTwo)"
                + (hasSecond ? ":\((seconds % 60).asTwo)" : "")
        }
        if hasMinute { return "\(seconds / 60)" + (hasSecond ? ":\((seconds % 60).asTwo)" : "") }
        return "\(seconds)"
    }
}

extension Int {
    fileprivate var asTwo: String { self < 10 ? "0\(self)" : "\(self)" }
}
