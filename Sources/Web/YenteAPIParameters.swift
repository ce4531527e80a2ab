internal import Foundation
internal import Hummingbird

/// The parameters of a URL's query, each with all its values: `topics=sanction&topics=wanted`.
struct YenteParameters {
    private let values: [String: [String]]

    /// The parameters of a request; a plus stands for a space, as clients of yente write it.
    init(_ request: Request) { self.init(query: request.uri.query) }

    init(query: String?) {
        var values: [String: [String]] = [:]
        for pair in (query ?? "").split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? ""
            }
            guard halves.count == 2, !halves[1].isEmpty else { continue }
            values[halves[0], default: []].append(halves[1])
        }
        self.values = values
    }

    subscript(name: String) -> String? { values[name]?.last }

    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// A whole number from 0 to `limit`.
    func count(_ name: String, otherwise standard: Int, limit: Int) throws -> Int {
        guard let text = self[name] else { return standard }
        guard let number = Int(text) else {
            throw YenteProblem.invalid(["query", name], "“\(text.prefix(40))” is no whole number.")
        }
        guard (0...limit).contains(number) else {
            throw YenteProblem.invalid(["query", name], "It should be between 0 and \(limit).")
        }
        return number
    }

    /// A score.
    func score(_ name: String, otherwise standard: Double) throws -> Double {
        guard let text = self[name] else { return standard }
        guard let number = Double(text), number.isFinite else {
            throw YenteProblem.invalid(["query", name], "“\(text.prefix(40))” is no score between 0 and 1.")
        }
        return number
    }

    /// A flag, true where it is not said.
    func isNotFalse(_ name: String) -> Bool {
        !["false", "0", "no", "off", "f", "n"].contains(self[name]?.lowercased() ?? "")
    }
}

/// A moment as yente writes it, `YYYY-MM-DDThh:mm:ss` in UTC.
enum YenteTime {
    /// The moment from a date, or a date and time, of ISO 8601; nil for anything less exact than a day.
    static func moment(_ text: String?) -> String? {
        guard let text else { return nil }
        let bytes = Array(text.utf8.prefix(40))
        func digits(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            let digits = bytes[range]
            guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
                return nil
            }
            return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
        func has(_ mark: Unicode.Scalar, at index: Int) -> Bool {
            index < bytes.count && bytes[index] == UInt8(ascii: mark)
        }
        guard let year = digits(0..<4), has("-", at: 4), let month = digits(5..<7), has("-", at: 7),
            let day = digits(8..<10), year > 0, (1...12).contains(month),
            (1...days(in: month, of: year)).contains(day)
        else { return nil }
        let date = String(decoding: bytes[..<10], as: UTF8.self)
        guard bytes.count > 10 else { return date + "T00:00:00" }
        guard has("T", at: 10) || has(" ", at: 10), let hour = digits(11..<13), hour < 24 else { return nil }
        guard has(":", at: 13) else {
            return bytes.count == 13 ? date + String(format: "T%02d:00:00", hour) : nil
        }
        guard let minute = digits(14..<16), minute < 60 else { return nil }
        let second = has(":", at: 16) ? digits(17..<19) ?? 60 : 0
        guard second < 60 else { return nil }
        return date + String(format: "T%02d:%02d:%02d", hour, minute, second)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
