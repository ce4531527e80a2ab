/// What a sheet holds that people who open it do not see, put into sentences.
struct HiddenParts {
    /// Rows that are hidden, by their numbers from 1.
    var rows: [Int] = []
    /// Columns that are hidden, counted from 0.
    var columns: [ClosedRange<Int>] = []
    /// Cells whose format shows nothing of what they hold.
    var cells = 0
    /// Formulas whose result the file does not hold.
    var formulasWithoutValue = 0

    /// The findings about a sheet of this name.
    func findings(sheet name: String) -> [String] {
        let sheet = "sheet \(name.onOneLine)"
        var findings: [String] = []
        if !rows.isEmpty {
            findings.append("\(sheet) has hidden rows: \(Self.list(rows.asRanges) { "\($0)" })")
        }
        if !columns.isEmpty {
            let list = Self.list(columns, CellReference.letters(of:))
            findings.append("\(sheet) has hidden columns: \(list)")
        }
        if cells > 0 { findings.append("\(sheet) has \(cells) cells whose format hides what they hold") }
        if formulasWithoutValue > 0 {
            findings.append("\(sheet) has \(formulasWithoutValue) formulas without a stored result")
        }
        return findings
    }

    /// The finding about hidden sheets, if there are any.
    static func finding(sheets: [String]) -> [String] {
        guard !sheets.isEmpty else { return [] }
        let names = sheets.prefix(20).map(\.onOneLine).joined(separator: ", ")
        return ["hidden sheets: \(names)\(sheets.count > 20 ? " and more" : "")"]
    }

    private static func list(_ ranges: [ClosedRange<Int>], _ name: (Int) -> String) -> String {
        let named = ranges.prefix(10).map {
            $0.count == 1 ? name($0.lowerBound) : "\(name($0.lowerBound))–\(name($0.upperBound))"
        }
        return named.joined(separator: ", ") + (ranges.count > 10 ? " and more" : "")
    }
}

extension [Int] {
    /// Numbers in order as ranges: 1, 2, 3, 7 are 1…3 and 7…7.
    var asRanges: [ClosedRange<Int>] {
        var ranges: [ClosedRange<Int>] = []
        for number in self {
            if let last = ranges.last, last.upperBound == number - 1 {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges
    }
}
