/// Lines of a table as bytes: what evaluators and other programs read.
struct ScreeningRows: Sendable {
    /// The lines, each with its end.
    private(set) var bytes: [UInt8] = []

    /// Lines of the input that could not be used: counted from 1, with the sentence that says why.
    var findings: [ScreeningFinding] = []

    /// Adds a cell of text; what would break the table becomes a space.
    mutating func add(_ text: some Collection<UInt8>) {
        let start = bytes.count
        bytes.append(contentsOf: text)
        for index in start..<bytes.count where bytes[index] < 0x20 { bytes[index] = 0x20 }
    }

    /// Adds a whole number of zero or more.
    mutating func add(_ number: Int) {
        let start = bytes.count
        var rest = number.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// Adds a score: nine digits tell apart what rests on different evidence.
    mutating func add(score: Double) {
        let billionths = UInt64((min(max(score, 0), 1) * 1e9).rounded())
        bytes.append(UInt8(ascii: "0") + UInt8(billionths / 1_000_000_000))
        bytes.append(UInt8(ascii: "."))
        let start = bytes.count
        var rest = billionths % 1_000_000_000
        for _ in 0..<9 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        }
        bytes[start...].reverse()
    }

    /// Goes on to the next cell.
    mutating func nextCell() { bytes.append(0x09) }

    /// Goes on to the next line.
    mutating func nextLine() { bytes.append(0x0A) }

    /// Forgets the lines and keeps their room.
    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}

/// A line of an input that could not be used.
public struct ScreeningFinding: Hashable, Sendable, Codable {
    /// The line, counted from 1.
    public var line: Int

    /// Why, in a sentence.
    public var reason: String
}
