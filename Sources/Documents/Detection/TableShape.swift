/// How a table is written: what stands between its columns, and how many there are.
///
/// `name;born;country` over several lines with the same number of semicolons is a table; prose with a comma here
/// and there is not.
struct TableShape: Hashable {
    /// What stands between two columns.
    var delimiter: Character
    /// How many columns the lines have.
    var columns: Int

    /// Finds the delimiter that cuts the lines most evenly; `nil` where none does.
    ///
    /// Less proof will do where the file's name has `promised` a table.
    init?(lines: [Substring], promised: Bool) {
        let sample = lines.lazy.filter { !$0.isEmpty }.prefix(40)
        let candidates: [(delimiter: Character, columns: Int)] = [
            ("\t", promised ? 2 : 3), (";", promised ? 2 : 3), ("|", promised ? 2 : 3),
            (",", promised ? 2 : 4),
        ]
        let shapes = candidates.compactMap { candidate -> TableShape? in
            let counts = sample.map { Self.columns(in: $0, by: candidate.delimiter) }
            guard let first = counts.first, first >= candidate.columns else { return nil }
            guard counts.count >= (promised ? 1 : 3) else { return nil }
            let same = counts.count { $0 == first }
            guard same * 10 >= counts.count * (promised ? 6 : 9) else { return nil }
            return TableShape(delimiter: candidate.delimiter, columns: first)
        }
        guard let widest = shapes.max(by: { $0.columns < $1.columns }) else { return nil }
        self = widest
    }

    private init(delimiter: Character, columns: Int) {
        self.delimiter = delimiter
        self.columns = columns
    }

    /// The cells of one line; a delimiter between quotation marks does not count.
    static func cells(of line: Substring, by delimiter: Character) -> [String] {
        var cells: [String] = [""]
        var quoted = false
        for character in line {
            if character == "\"" {
                quoted.toggle()
            } else if character == delimiter && !quoted {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
        }
        return cells
    }

    private static func columns(in line: Substring, by delimiter: Character) -> Int {
        var count = 1
        var quoted = false
        for character in line {
            if character == "\"" { quoted.toggle() }
            if character == delimiter && !quoted { count += 1 }
        }
        return count
    }
}
