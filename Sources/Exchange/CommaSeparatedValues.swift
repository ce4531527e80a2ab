/// Writes rows as RFC 4180 has them, with line feeds.
public enum CommaSeparatedValues {
    /// A row with its line end; a cell that needs it, or every one, stands in quotation marks.
    public static func row(_ cells: [String], quotingAll: Bool = false) -> String {
        var row = ""
        for (index, cell) in cells.enumerated() {
            if index > 0 { row += "," }
            row += quotingAll || cell.utf8.contains(where: isSpecial) ? quoted(cell) : cell
        }
        return row + "\n"
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }

    /// The text in quotation marks.
    static func quoted(_ text: String) -> String {
        "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
