/// Numbers of pages as people write them: "page 3", "pages 2–4, 9".
struct PageList {
    /// "page 3", "pages 2–4, 9 and more".
    let words: String
    /// Whether it is a single page.
    let isOne: Bool

    private static let mostRanges = 20

    /// - Parameter numbers: In rising order, not empty.
    init(_ numbers: [Int]) {
        var ranges: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = ranges.last, last.upperBound == number - 1 {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        isOne = numbers.count == 1
        let named = ranges.prefix(Self.mostRanges).map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
        }
        words =
            (isOne ? "page " : "pages ") + named.joined(separator: ", ")
            + (ranges.count > Self.mostRanges ? " and more" : "")
    }
}
