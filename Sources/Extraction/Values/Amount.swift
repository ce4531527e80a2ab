/// A number that counts or measures, with its scale: "1,2 millones" is 1200000 and ends after the word.
struct Amount {
    /// Where the number and its scale lie.
    var bytes: Range<Int>
    private var whole: UInt64
    private var fraction: UInt64 = 0
    private var decimals = 0
    /// The power of ten of the scale word or letter that belongs to it; 0 without one.
    var power = 0
    var isScaled: Bool { power > 0 }

    /// How a number's separators are read.
    struct Style {
        /// Whether a comma before three figures parts thousands, as in English and in Mexico.
        var commaGroups: Bool
        /// Whether a point before three figures parts thousands, as in Spanish, Portuguese and any sum of money.
        var pointGroups: Bool
    }

    /// The number at the start of `run`, or nil where its separators make none: "12.05.2019", "10-5".
    init?(_ run: NumberRun, style: Style, in text: ValueText) {
        guard run.groups[0].count <= 18 else { return nil }
        whole = Amount.number(run.groups[0], in: text)
        var length = run.groups[0].count
        var end = run.groups[0].end
        var grouping: UInt8 = 0
        for (place, group) in run.groups.enumerated().dropFirst() {
            let separator = group.separator
            let isPoint = separator == UInt8(ascii: ".")
            let isComma = separator == UInt8(ascii: ",")
            guard isPoint || isComma || separator == 0x20 || separator == UInt8(ascii: "'") else { break }
            let next = place + 1 < run.groups.count ? run.groups[place + 1] : nil
            let isGroup =
                group.count == 3 && length <= 15 && run.groups[0].count <= 3 && text[run.start] != 0x30
            let isRepeated = grouping == separator || next?.separator == separator && next?.count == 3
            let fits = isComma ? style.commaGroups : isPoint ? style.pointGroups : true
            if isGroup, grouping == 0 || grouping == separator,
                fits || isRepeated || followedByOther(next, separator)
            {
                grouping = separator
                whole = whole * 1000 + Amount.number(group, in: text)
                length += 3
                end = group.end
                continue
            }
            guard isPoint || isComma, grouping != separator, decimals == 0, group.count <= 6 else {
                // A space ends a number, another separator makes it something else.
                if separator == 0x20 { break }
                return nil
            }
            fraction = Amount.number(group, in: text)
            decimals = group.count
            end = group.end
            if let next, next.separator == UInt8(ascii: ".") || next.separator == UInt8(ascii: ",") {
                return nil
            }
            break
        }
        bytes = run.start..<end
        if let scale = Amount.scale(after: end, in: text) {
            power = scale.power
            bytes = run.start..<scale.end
            addRest(after: scale.end, in: text)
        }
    }

    /// Goes on over "2 mil 300 millones" and "1 millón 200 mil", as newspapers of Mexico write.
    private mutating func addRest(after end: Int, in text: ValueText) {
        guard decimals == 0, whole < 1_000_000_000, power == 3 || power == 6,
            let start = Amount.skippingSpace(end, in: text)
        else { return }
        let last = text.alphanumericEnd(start, limit: 4)
        guard (1...3).contains(last - start), (start..<last).allSatisfy(text.isDigit),
            NumberRun.isBoundary(last, in: text), !(text[last] == UInt8(ascii: ",") && text.isDigit(last + 1))
        else { return }
        let rest = Amount.number(NumberRun.Group(start: start, end: last, separator: 0), in: text)
        let next = Amount.scale(after: last, in: text)
        let nextPower = next?.power ?? 0
        guard power == 3 && (nextPower == 0 || nextPower == 6) || power == 6 && nextPower == 3 else { return }
        whole = whole * 1000 + rest
        power = nextPower
        bytes = bytes.lowerBound..<(next?.end ?? last)
    }

    private static func number(_ group: NumberRun.Group, in text: ValueText) -> UInt64 {
        (group.start..<group.end).reduce(0) { $0 &* 10 &+ UInt64(text[$1] & 15) }
    }

    /// A decimal number with a point and no needless zeros.
    var value: String {
        let figures = String(fraction)
        var tail =
            String(repeating: "0", count: max(decimals - figures.utf8.count, 0))
            + (decimals > 0 ? figures : "")
        tail += String(repeating: "0", count: max(power - tail.utf8.count, 0))
        let text = String(whole) + tail.prefix(power)
        var rest = tail.dropFirst(power)
        while rest.last == "0" { rest.removeLast() }
        let digits = text.drop { $0 == "0" }
        return (digits.isEmpty ? "0" : String(digits)) + (rest.isEmpty ? "" : "." + rest)
    }

    /// Whether the number without its scale is below a thousand.
    var isSmall: Bool { whole < 1000 }

    /// The same number with the scale of another: "20" of "20 a 25 millones".
    func scaled(like other: Amount) -> Amount {
        var amount = self
        amount.power = other.power
        return amount
    }

    /// What stands for a power of ten: "mil", "millones", "k", "mil millones". A Spanish billón is a million millions.
    static let scales = WordTable<Int>([
        ("mil thousand miles", 3), ("millon millones milhao milhoes million millions mio mill", 6),
        ("bilhao bilhoes billion billions", 9), ("millardo millardos", 9),
        ("billon billones trilhao trilhoes trillion trillions", 12),
    ])
    private static let letters = WordTable<Int>([
        ("k", 3), ("m mm mi mn mdd", 6), ("b bn bi", 9), ("tn tri", 12),
    ])

    private static func scale(after end: Int, in text: ValueText) -> (power: Int, end: Int)? {
        if text.isLetter(end) {
            guard let word = text.word(startingAt: end), word.range.count <= 3 else { return nil }
            if let power = letters[word.hash] { return (power, word.range.upperBound) }
            return nil
        }
        guard let start = skippingSpace(end, in: text), let word = text.word(startingAt: start) else {
            return nil
        }
        if let power = scales[word.hash] {
            if power == 3, let second = skippingSpace(word.range.upperBound, in: text),
                let million = scales.meaning(startingAt: second, in: text), million.meaning == 6
            {
                return (9, million.end)
            }
            return (power, word.range.upperBound)
        }
        guard word.range.count >= 2, word.range.count <= 3, let power = letters[word.hash],
            text[start] != UInt8(ascii: "m") || word.range.count == 2
        else { return nil }
        return (power, word.range.upperBound)
    }

    /// The place after one space or no-break space, nil where there is none.
    static func skippingSpace(_ place: Int, in text: ValueText) -> Int? {
        if text[place] == 0xC2, text[place + 1] == 0xA0 { return place + 2 }
        guard text.isSpace(place) else { return nil }
        var next = place + 1
        while next - place < 3, text.isSpace(next) { next += 1 }
        return next
    }
}

/// Whether a group with the other separator follows, which then is the decimal one: "1.234,56".
private func followedByOther(_ next: NumberRun.Group?, _ separator: UInt8) -> Bool {
    guard let next else { return false }
    let isDecimal = next.separator == UInt8(ascii: ".") || next.separator == UInt8(ascii: ",")
    return isDecimal && next.separator != separator
}
