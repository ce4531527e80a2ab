internal import Ontology

/// A pattern of dates as mappings write it: "%d/%m/%Y", of the C function strptime as Python reads it.
///
/// Days and months may lack their zero, months and weekdays are English words, %y is 1969 to 2068. The date is as
/// exact as the pattern: "%m/%Y" gives 2023-09.
struct DatePattern: Sendable {
    struct Problem: Error {
        var reason: String
    }

    private enum Part: Sendable {
        case byte(UInt8)
        case blanks
        case number(Field, digits: ClosedRange<Int>, values: ClosedRange<Int>)
        case words(Field, [[UInt8]])
        case offset
        case zone
    }

    private enum Field: Int, Sendable {
        case year, shortYear, month, day, hour, halfDayHour, minute, second, fraction, half, ignored
    }

    private static let longest = 64
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// Directives that stand for several.
    private static let wholes: [Unicode.Scalar: String] = [
        "c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "D": "%m/%d/%y", "X": "%H:%M:%S", "T": "%H:%M:%S",
    ]

    private let parts: [Part]
    private let precision: Int

    static func parse(_ text: String) -> Result<DatePattern, Problem> {
        guard text.utf8.count <= longest else { return .failure(Problem(reason: "it is too long")) }
        var parts: [Part] = []
        var directives = ""
        do {
            var rest = Array(text.unicodeScalars)[...]
            while let next = rest.popFirst() {
                if next == "%" {
                    guard let letter = rest.popFirst() else { throw Problem(reason: "it ends with %") }
                    if let whole = DatePattern.wholes[letter] {
                        rest = Array(whole.unicodeScalars) + rest
                        continue
                    }
                    parts.append(try part(letter))
                    directives.unicodeScalars.append(letter)
                } else if next.properties.isWhitespace {
                    if case .blanks = parts.last {} else { parts.append(.blanks) }
                } else {
                    for byte in String(next).lowercased().utf8 { parts.append(.byte(byte)) }
                }
            }
        } catch let problem as Problem {
            return .failure(problem)
        } catch {
            return .failure(Problem(reason: "it cannot be read"))
        }
        guard directives.contains("Y") || directives.contains("y") else {
            return .failure(Problem(reason: "it has no year (%Y)"))
        }
        return .success(DatePattern(parts: parts, precision: precision(of: directives)))
    }

    private static func part(_ letter: Unicode.Scalar) throws(Problem) -> Part {
        switch letter {
        case "d", "e": .number(.day, digits: 1...2, values: 1...31)
        case "m": .number(.month, digits: 1...2, values: 1...12)
        case "Y": .number(.year, digits: 4...4, values: 0...9999)
        case "y": .number(.shortYear, digits: 2...2, values: 0...99)
        case "H": .number(.hour, digits: 1...2, values: 0...23)
        case "I": .number(.halfDayHour, digits: 1...2, values: 1...12)
        case "M": .number(.minute, digits: 1...2, values: 0...59)
        case "S": .number(.second, digits: 1...2, values: 0...61)
        case "f": .number(.fraction, digits: 1...6, values: 0...999_999)
        case "B": .words(.month, months.map { Array($0.utf8) })
        case "b", "h": .words(.month, months.map { Array($0.prefix(3).utf8) })
        case "A": .words(.ignored, weekdays.map { Array($0.utf8) })
        case "a": .words(.ignored, weekdays.map { Array($0.prefix(3).utf8) })
        case "p": .words(.half, [Array("am".utf8), Array("pm".utf8)])
        case "w": .number(.ignored, digits: 1...1, values: 0...6)
        case "z": .offset
        case "Z": .zone
        case "%": .byte(UInt8(ascii: "%"))
        default: throw Problem(reason: "“%\(letter)” is not read in it")
        }
    }

    /// How many characters of an ISO date and time the pattern gives.
    private static func precision(of directives: String) -> Int {
        let steps = [("bBmh", 4), ("de", 7), ("HI", 10), ("M", 13), ("S", 16)]
        for (letters, length) in steps where !directives.contains(where: { letters.contains($0) }) {
            return length
        }
        return 19
    }

    // MARK: Reading

    private struct State {
        /// The numbers by field; -1 where none was read.
        var fields = InlineArray<11, Int>(repeating: -1)
        var offsetMinutes: Int?
        var tries = 0
    }

    /// The ISO prefix of a date that is written so; nil where it is not, or there is no such day.
    func date(_ text: String) -> String? {
        var state = State()
        let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard bytes.count <= 2 * DatePattern.longest, match(bytes, 0, part: 0, &state) else { return nil }
        return iso(state)
    }

    private func match(_ text: [UInt8], _ start: Int, part: Int, _ state: inout State) -> Bool {
        state.tries += 1
        guard state.tries < 2_000 else { return false }
        guard part < parts.count else { return start == text.count }
        switch parts[part] {
        case .byte(let byte):
            return start < text.count && text[start] == byte && match(text, start + 1, part: part + 1, &state)
        case .blanks:
            var end = start
            while end < text.count, text[end] <= 0x20 { end += 1 }
            return end > start && match(text, end, part: part + 1, &state)
        case .number(let field, let digits, let values):
            // As long as possible first; "1122020" is 11-2-2020 for "%d%m%Y".
            for length in digits.reversed() {
                let end = start + length
                guard end <= text.count, let number = DatePattern.number(text[start..<end]),
                    values.contains(number)
                else { continue }
                state.fields[field.rawValue] = number
                if match(text, end, part: part + 1, &state) { return true }
            }
            return false
        case .words(let field, let words):
            for (index, word) in words.enumerated() where text[start...].starts(with: word) {
                state.fields[field.rawValue] = index + (field == .month ? 1 : 0)
                if match(text, start + word.count, part: part + 1, &state) { return true }
            }
            return false
        case .offset: return matchOffset(text, start, part: part, &state)
        case .zone:
            for zone in ["utc", "gmt"] where text[start...].starts(with: zone.utf8) {
                return match(text, start + 3, part: part + 1, &state)
            }
            return false
        }
    }

    private func matchOffset(_ text: [UInt8], _ start: Int, part: Int, _ state: inout State) -> Bool {
        guard start < text.count else { return false }
        if text[start] == UInt8(ascii: "z") {
            state.offsetMinutes = 0
            return match(text, start + 1, part: part + 1, &state)
        }
        guard text[start] == UInt8(ascii: "+") || text[start] == UInt8(ascii: "-"), start + 3 <= text.count,
            let hours = DatePattern.number(text[start + 1..<start + 3])
        else { return false }
        var end = start + 3
        if end < text.count, text[end] == UInt8(ascii: ":") { end += 1 }
        guard end + 2 <= text.count, let minutes = DatePattern.number(text[end..<end + 2]), minutes < 60
        else {
            return false
        }
        state.offsetMinutes = (hours * 60 + minutes) * (text[start] == UInt8(ascii: "-") ? -1 : 1)
        return match(text, end + 2, part: part + 1, &state)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }

    private func iso(_ state: State) -> String? {
        func field(_ field: Field) -> Int? {
            let number = state.fields[field.rawValue]
            return number < 0 ? nil : number
        }
        let short = field(.shortYear).map { $0 < 69 ? 2000 + $0 : 1900 + $0 }
        let (month, day) = (field(.month) ?? 1, field(.day) ?? 1)
        guard let year = field(.year) ?? short, (1000...2999).contains(year),
            PartialDate(year: year, month: month, day: day) != nil
        else { return nil }
        var hour = field(.hour) ?? 0
        if field(.hour) == nil, let half = field(.halfDayHour) {
            hour = half % 12 + (field(.half) == 1 ? 12 : 0)
        }
        let text = DatePattern.text(
            [year / 100, year % 100, month, day, hour, field(.minute) ?? 0, min(59, field(.second) ?? 0)])
        if let offset = state.offsetMinutes, precision > 10 {
            let size = DatePattern.text([0, 0, 0, 0, abs(offset) / 60, abs(offset) % 60, 0]).dropFirst(11)
                .prefix(5)
            // Turned into UTC as any other date is.
            return PropertyType.date.clean(text + (offset < 0 ? "-" : "+") + size)
                .map { String($0.prefix(precision)) }
        }
        return String(text.utf8.prefix(precision))
    }

    /// "2023-09-20T12:00:00" of century, year, month, day, hour, minute and second.
    private static func text(_ numbers: [Int]) -> String {
        let marks = Array("-T::".utf8)
        return String(unsafeUninitializedCapacity: 19) { buffer in
            var place = 0
            for (index, number) in numbers.enumerated() {
                if index > 1 {
                    buffer[place] = index < 4 ? marks[0] : marks[index - 3]
                    place += 1
                }
                buffer[place] = 0x30 + UInt8(truncatingIfNeeded: number / 10 % 10)
                buffer[place + 1] = 0x30 + UInt8(truncatingIfNeeded: number % 10)
                place += 2
            }
            return place
        }
    }
}
