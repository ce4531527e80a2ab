/// The dates of payments or calls in a table, row after row: those that break an order that nearly all others keep.
///
/// A date out of order in an account's statement is a slip of the pen, or a row that was put in later.
struct DateOrder {
    private static let fewest = 20
    private static let leastShare = 0.95
    private static let mostReported = 100

    private struct Break {
        var line: Int
        var date: String
        var before: String
    }

    private var previous: String?
    private var (rising, falling) = (0, 0)
    private var drops: [Break] = []
    private var rises: [Break] = []

    /// Takes the next row's date.
    mutating func add(_ date: String, line: Int) {
        defer { previous = date }
        guard let previous, previous.utf8.count == date.utf8.count, previous != date else { return }
        if previous < date {
            rising += 1
            if rises.count < DateOrder.mostReported {
                rises.append(Break(line: line, date: date, before: previous))
            }
        } else {
            falling += 1
            if drops.count < DateOrder.mostReported {
                drops.append(Break(line: line, date: date, before: previous))
            }
        }
    }

    /// The rows that break the order; none where there is none.
    func report(file: Int, _ report: (ListReading.Finding) -> Void) {
        let steps = rising + falling
        guard steps >= DateOrder.fewest else { return }
        let isRising = rising >= falling
        guard Double(max(rising, falling)) >= DateOrder.leastShare * Double(steps) else { return }
        for found in isRising ? drops : rises {
            report(
                ListReading.Finding(
                    file: file, line: found.line,
                    reason:
                        "\(found.date) stands after \(found.before), though the rows are in order of date.",
                    isRowLost: false))
        }
    }
}
