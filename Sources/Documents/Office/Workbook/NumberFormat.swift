/// How a cell shows its number, written as Excel's codes are: `#,##0.00`, `yyyy-mm-dd`, `[<0]-0%` (ECMA-376, 18.8.31).
///
/// Dates come out in one shape, `2023-09-20`, whatever the order of day and month was on screen, so that none can be
/// misread; a time is added where the cell shows one.
struct NumberFormat {
    /// Shows a number as typed.
    static let general = NumberFormat("General")

    private let sections: [NumberSection]

    /// Reads a code.
    init(_ code: String) {
        sections = NumberSection.split(code.count <= 1_024 ? code : "General").map(NumberSection.init)
    }

    /// Whether numbers in it are days since 1900.
    var isDate: Bool { sections.first?.isDate == true }

    /// Whether it shows nothing, which people use to hide what stands in a cell.
    func hides(_ value: Double) -> Bool { section(for: value).section.isEmpty && sections.count > 1 }

    /// The number as the cell shows it; what the cell hides is shown all the same.
    ///
    /// Days are counted from 1904, as old Macs did, where `since1904` says so.
    func text(of value: Double, since1904: Bool = false) -> String {
        guard value.isFinite else { return "" }
        let (section, takesSign) = section(for: value)
        if section.isEmpty || section.isGeneral { return DecimalDigits(value).plain }
        if section.isDate {
            return SpreadsheetDate(section).text(of: since1904 ? value + 1_462 : value)
                ?? DecimalDigits(value).plain
        }
        return section.text(of: takesSign ? abs(value) : value)
    }

    /// A text as the cell shows it, which may add words of its own.
    func text(of value: String) -> String {
        guard let section = sections.count > 3 ? sections[3] : sections.first(where: \.isText) else {
            return value
        }
        return section.text(of: value)
    }

    /// The section that a value falls into, and whether that section shows the sign itself.
    private func section(for value: Double) -> (section: NumberSection, takesSign: Bool) {
        let numeric = sections.prefix(3)
        guard let first = numeric.first else { return (NumberSection("General"), false) }
        if numeric.contains(where: { $0.condition != nil }) {
            let chosen = numeric.first { $0.condition?(value) ?? true }
            return (chosen ?? NumberSection("General"), value < 0 && chosen?.condition?(-1e-300) == true)
        }
        if value < 0, numeric.count > 1 { return (numeric[1], true) }
        if value == 0, numeric.count > 2 { return (numeric[2], false) }
        return (first, false)
    }

    /// The codes that files name by number only (ECMA-376, 18.8.30).
    static let builtIn: [Int: String] = [
        0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "$#,##0;-$#,##0", 6: "$#,##0;-$#,##0",
        7: "$#,##0.00;-$#,##0.00", 8: "$#,##0.00;-$#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
        12: "# ?/?", 13: "# ??/??", 14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
        18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm",
        27: "yyyy-mm-dd", 28: "yyyy-mm-dd", 29: "yyyy-mm-dd", 30: "yyyy-mm-dd", 31: "yyyy-mm-dd",
        32: "h:mm", 33: "h:mm:ss", 34: "h:mm", 35: "h:mm:ss", 36: "yyyy-mm-dd",
        37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00",
        41: "#,##0;-#,##0", 42: "$#,##0;-$#,##0", 43: "#,##0.00;-#,##0.00", 44: "$#,##0.00;-$#,##0.00",
        45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 48: "0.0E+0", 49: "@", 50: "yyyy-mm-dd",
        51: "yyyy-mm-dd", 52: "yyyy-mm-dd", 53: "yyyy-mm-dd", 54: "yyyy-mm-dd", 55: "yyyy-mm-dd",
        56: "yyyy-mm-dd", 57: "yyyy-mm-dd", 58: "yyyy-mm-dd",
    ]
}
