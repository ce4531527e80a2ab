/// One of the up to four sections of a number format: for numbers above nought, below, nought, and text.
struct NumberSection {
    /// What one stands for.
    enum Token: Hashable {
        /// A digit that is always shown, one that is shown if there, one that is a space if not.
        case zero, hash, space
        /// The point.
        case point
        /// Noughts and digits after it are an exponent.
        case exponent
        /// Words that stand there as they are.
        case literal(String)
        /// The cell's text.
        case text
        /// A run of letters of a date: "yyyy", "[h]", "AM/PM".
        case date(String)
    }

    /// Which numbers it is for, where it says so.
    private(set) var condition: (@Sendable (Double) -> Bool)?
    private(set) var tokens: [Token] = []
    private var percents = 0
    private var thousands = 0
    private var isGrouped = false
    private var isFraction = false
    /// Whether it is the word General.
    private(set) var isGeneral = false

    /// Whether it shows nothing at all.
    var isEmpty: Bool { tokens.isEmpty && !isGeneral }
    /// Whether it shows a date or a time.
    var isDate: Bool {
        tokens.contains {
            guard case .date = $0 else { return false }
            return true
        }
    }
    /// Whether it shows text with words of its own.
    var isText: Bool { tokens.contains(.text) && tokens.count > 1 }

    /// Divides a code at its semicolons.
    static func split(_ code: String) -> [String] {
        var sections = [""]
        var isQuoted = false
        var isEscaped = false
        for character in code {
            if character == ";", !isQuoted, !isEscaped {
                sections.append("")
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && !isEscaped && !isQuoted
            sections[sections.count - 1].append(character)
        }
        return sections
    }

    /// Reads one section.
    init(_ code: String) {
        var rest = Substring(code)
        while let character = rest.first {
            rest = rest.dropFirst()
            switch character {
            case "\"":
                add(literal: rest.prefix { $0 != "\"" })
                rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "!":
                add(literal: rest.prefix(1))
                rest = rest.dropFirst()
            case "_":
                add(literal: " ")
                rest = rest.dropFirst()
            case "*": rest = rest.dropFirst()
            case "[":
                read(bracket: rest.prefix { $0 != "]" })
                rest = rest.drop { $0 != "]" }.dropFirst()
            case "0": tokens.append(.zero)
            case "#": tokens.append(.hash)
            case "?": tokens.append(.space)
            case ".": tokens.append(.point)
            case ",":
                let isAfterDigit = tokens.last.map { [.zero, .hash, .space].contains($0) } ?? false
                let isBeforeDigit = rest.first.map { "0#?".contains($0) } ?? false
                if isBeforeDigit {
                    isGrouped = true
                } else if isAfterDigit || thousands > 0 {
                    thousands += 1
                } else {
                    add(literal: ",")
                }
            case "%":
                percents += 1
                add(literal: "%")
            case "@": tokens.append(.text)
            case "E" where rest.hasPrefix("+") || rest.hasPrefix("-"),
                "e" where rest.hasPrefix("+") || rest.hasPrefix("-"):
                tokens.append(.exponent)
                rest = rest.dropFirst()
            case "/" where tokens.contains { [.zero, .hash, .space].contains($0) }:
                isFraction = true
            case "G" where rest.lowercased().hasPrefix("eneral"),
                "g" where rest.lowercased().hasPrefix("eneral"):
                isGeneral = true
                rest = rest.dropFirst(6)
            case "A" where rest.uppercased().hasPrefix("M/PM"), "a" where rest.uppercased().hasPrefix("M/PM"):
                tokens.append(.date("AM/PM"))
                rest = rest.dropFirst(4)
            case "A" where rest.uppercased().hasPrefix("/P"), "a" where rest.uppercased().hasPrefix("/P"):
                tokens.append(.date("AM/PM"))
                rest = rest.dropFirst(2)
            case _ where "ymdhsYMDHS".contains(character):
                let letter = character.lowercased()
                let run = rest.prefix { $0.lowercased() == letter }
                tokens.append(.date(letter + run.lowercased()))
                rest = rest.dropFirst(run.count)
            default: add(literal: String(character))
            }
        }
    }

    private mutating func add(literal: some StringProtocol) {
        guard !literal.isEmpty else { return }
        if case .literal(let before)? = tokens.last {
            tokens[tokens.count - 1] = .literal(before + literal)
        } else {
            tokens.append(.literal(String(literal)))
        }
    }

    /// A colour, a condition, a currency, a language, or hours that go beyond a day.
    private mutating func read(bracket: Substring) {
        if bracket.hasPrefix("$") {
            return add(literal: bracket.dropFirst().prefix { $0 != "-" })
        }
        if let first = bracket.first, "hmsHMS".contains(first), Set(bracket.lowercased()).count == 1 {
            return tokens.append(.date("[\(bracket.lowercased())]"))
        }
        let sign = bracket.prefix { "<>=".contains($0) }
        guard !sign.isEmpty, let limit = Double(bracket.dropFirst(sign.count)) else { return }
        condition = { value in
            switch sign {
            case "<": value < limit
            case "<=": value <= limit
            case ">": value > limit
            case ">=": value >= limit
            case "<>": value != limit
            default: value == limit
            }
        }
    }

    // MARK: - Showing

    /// A text with the words around it.
    func text(of value: String) -> String {
        tokens.map { token in
            switch token {
            case .text: value
            case .literal(let words): words
            default: ""
            }
        }.joined()
    }

    /// A number in the section's digits; one that shows no digits shows its words.
    func text(of value: Double) -> String {
        var number = DecimalDigits(value)
        if tokens.contains(.text) { return text(of: number.plain) }
        guard !isFraction else { return number.plain }
        number.shift(by: 2 * percents - 3 * thousands)
        if let mark = tokens.firstIndex(of: .exponent) { return scientific(number, mark) }
        let point = tokens.firstIndex(of: .point) ?? tokens.count
        number.round(toPlaces: tokens[point...].count(where: \.isDigit))
        let sign = number.isNegative && !number.digits.isEmpty ? "-" : ""
        return (sign + whole(number.whole, tokens[..<point]) + fraction(number, tokens[point...])).trimmed
    }

    /// The part before the point: digits fill the places from right to left, around words that stand between.
    private func whole(_ digits: [UInt8], _ tokens: ArraySlice<Token>) -> String {
        var left = digits
        var shown: [String] = []
        var places = 0
        func place(_ digit: UInt8) {
            if isGrouped, places > 0, places % 3 == 0 { shown.append(",") }
            shown.append(String(digit))
            places += 1
        }
        let first = tokens.firstIndex(where: \.isDigit)
        for (index, token) in zip(tokens.indices, tokens).reversed() {
            switch token {
            case .literal(let words): shown.append(words)
            case .zero, .hash, .space:
                if let digit = left.popLast() { place(digit) } else if token == .zero { place(0) }
                if index == first { while let digit = left.popLast() { place(digit) } }
            default: break
            }
        }
        return shown.reversed().joined()
    }

    private func fraction(_ number: DecimalDigits, _ tokens: ArraySlice<Token>) -> String {
        let digits = number.fraction(tokens.count(where: \.isDigit))
        let needed = digits.lastIndex { $0 != 0 } ?? -1
        var text = ""
        var next = 0
        for token in tokens {
            switch token {
            case .point: text += "."
            case .literal(let words): text += words
            case .zero, .hash, .space:
                if token == .zero || next <= needed { text += String(digits[next]) }
                next += 1
            default: break
            }
        }
        return text
    }

    private func scientific(_ number: DecimalDigits, _ mark: Int) -> String {
        var mantissa = number
        let exponent = number.digits.isEmpty ? 0 : number.point - 1
        mantissa.shift(by: -exponent)
        let places =
            tokens[..<mark].split(separator: .point, omittingEmptySubsequences: false).dropFirst()
            .first?.count(where: \.isDigit) ?? 0
        mantissa.round(toPlaces: places)
        let written = String(abs(exponent))
        let width = tokens[mark...].count { $0 == .zero }
        let zeros = String(repeating: "0", count: max(0, width - written.count))
        return (mantissa.isNegative ? "-" : "") + (mantissa.whole.isEmpty ? "0" : mantissa.whole.asDigits)
            + (places > 0 ? "." + mantissa.fraction(places).asDigits : "")
            + "E" + (exponent < 0 ? "-" : "+") + zeros + written
    }
}

extension NumberSection.Token {
    fileprivate var isDigit: Bool { self == .zero || self == .hash || self == .space }
}
