/// Sums of money.
extension ValuePass {
    /// A sum whose sign or code stands before it: "US$ 1,2 millones", "R$ 3 mil", "€300k", "COP 20.000".
    func signedMoney(_ run: NumberRun) -> Value? {
        guard let sign = sign(before: run) else { return nil }
        guard let amount = amount(run) else { return nil }
        let after = currency(after: amount.bytes.upperBound)
        let code = sign.code ?? after?.code
        let end = after?.end ?? amount.bytes.upperBound
        return Value(
            bytes: sign.start..<end, kind: .money, value: amount.value, currency: code,
            confidence: code == nil ? 0.9 : 0.95)
    }

    /// A sum whose currency is said after it: "15 millones de pesos", "20.000 USD", "300 €".
    func money(_ run: NumberRun) -> Value? {
        guard run.tokenStart == run.start, !run.looksLikeDate, let amount = amount(run),
            let after = currency(after: amount.bytes.upperBound)
        else { return signedMoney(run) }
        if sign(before: run) != nil { return signedMoney(run) }
        return Value(
            bytes: run.start..<after.end, kind: .money, value: amount.value, currency: after.code,
            confidence: after.code == nil ? 0.85 : 0.92)
    }

    private func amount(_ run: NumberRun) -> Amount? {
        let commas = language != "pt"
        var amount = Amount(run, style: .init(commaGroups: commas, pointGroups: true), in: text)
        if language == "en", amount?.isScaled != false {
            amount = Amount(run, style: .init(commaGroups: true, pointGroups: false), in: text) ?? amount
        } else if language == "es", amount?.isScaled == true,
            !ValuePass.commaCountries.contains(country ?? "")
        {
            amount = Amount(run, style: .init(commaGroups: false, pointGroups: true), in: text) ?? amount
        }
        guard let amount else { return nil }
        // "$20-25 million": what the first number is worth is said after the second.
        let end = amount.bytes.upperBound
        if !amount.isScaled, let scaled = scaled(amount, from: run) { return scaled }
        let dash = text[end] == UInt8(ascii: "-") ? 1 : text[end] == 0xE2 && text[end + 1] == 0x80 ? 3 : 0
        if dash > 0, text.isDigit(end + dash), !amount.isScaled { return nil }
        if text.isLetter(end), text[end - 1] &- 0x30 < 10 { return nil }
        return amount
    }

    /// The first of "$20 to 25 million", "entre 15 y 20 millones", which shares the scale of the second.
    private func scaled(_ amount: Amount, from run: NumberRun) -> Amount? {
        guard amount.isSmall,
            let next = Amount.skippingSpace(amount.bytes.upperBound, in: text),
            let link = text.word(startingAt: next),
            link.range.count <= 3, var place = Amount.skippingSpace(link.range.upperBound, in: text)
        else { return nil }
        let word = text.string(link.range)
        var before = run.start
        while before > floor, run.start - before < 6, !text.isLetter(before - 1) || text[before - 2] == 0x20 {
            before -= 1
        }
        let opening = text.word(endingAt: before).map { text.string($0.range).lowercased() } ?? ""
        guard
            ["to", "a"].contains(word)
                || ["and", "y", "e"].contains(word) && ["between", "entre"].contains(opening)
        else { return nil }
        while place - next < 12, !text.isDigit(place), text[place] != 0x0A { place += 1 }
        guard text.isDigit(place) else { return nil }
        let second = NumberRun(
            at: place, tokenStart: place, tokenEnd: text.alphanumericEnd(place, limit: 24), cues: run.cues,
            in: text)
        let style = Amount.Style(commaGroups: language == "en", pointGroups: language != "en")
        guard let other = Amount(second, style: style, in: text), other.isScaled else { return nil }
        return amount.scaled(like: other)
    }

    /// Spanish-speaking countries that part thousands by a comma.
    static let commaCountries: Set<String> = [
        "mx", "gt", "hn", "sv", "ni", "pa", "do", "pe", "us", "pr",
    ]

    /// The sign before a number, and where it begins.
    private func sign(before run: NumberRun) -> (code: String?, start: Int)? {
        var place = run.start
        if run.hasPrefix {
            let code = text.string(run.tokenStart..<run.start)
            // "PEN1" is a gang's name.
            let isSum = run.groups[0].count > 1 || run.groups.count > 1
            if isSum, Currencies.codes.contains(code) { return (code, run.tokenStart) }
            if let code = Currencies.letterSigns[code] {
                return (Currencies.resolve(code, country: country), run.tokenStart)
            }
            // "U$S20"
            if code == "S", text[run.tokenStart - 1] == UInt8(ascii: "$"),
                text[run.tokenStart - 2] == UInt8(ascii: "U")
            {
                return ("USD", max(run.tokenStart - 2, floor))
            }
            return nil
        }
        if text[place - 1] == 0xA0, text[place - 2] == 0xC2 {
            place -= 2
        } else if text[place - 1] == 0x20 {
            place -= 1
        }
        guard place > floor else { return nil }
        switch text[place - 1] {
        case UInt8(ascii: "$"):
            let start = text.alphanumericStart(place - 1, limit: 4)
            let letters = text.string(start..<place - 1)
            if start >= floor, let code = Currencies.dollarSigns[letters] { return (code, start) }
            if start >= floor, Currencies.codes.contains(letters) { return (letters, start) }
            if start >= floor, letters == "C" {
                return (language == "en" ? "CAD" : country == "ni" ? "NIO" : nil, start)
            }
            return (Currencies.resolve("$", country: country), place - 1)
        case 0xAC where text[place - 2] == 0x82 && text[place - 3] == 0xE2: return ("EUR", place - 3)
        case 0xA3 where text[place - 2] == 0xC2: return ("GBP", place - 2)
        case 0xA5 where text[place - 2] == 0xC2: return (nil, place - 2)
        case 0xA1 where text[place - 2] == 0x82 && text[place - 3] == 0xE2:
            return (Currencies.resolve("colón", country: country), place - 3)
        case 0xB2 where text[place - 2] == 0x82 && text[place - 3] == 0xE2: return ("PYG", place - 3)
        case UInt8(ascii: "S")
        where text[place - 2] == UInt8(ascii: "$") && text[place - 3] == UInt8(ascii: "U"):
            return place - 3 >= floor ? ("USD", place - 3) : nil
        // Bolivia's "$us 300"
        case UInt8(ascii: "s"), UInt8(ascii: "S"):
            guard text[place - 2] | 0x20 == UInt8(ascii: "u"), text[place - 3] == UInt8(ascii: "$"),
                place - 3 >= floor
            else { return letterSign(endingAt: place) }
            return ("USD", place - 3)
        default: return letterSign(endingAt: place)
        }
    }

    /// "USD", "S/." and "Bs." before `end`.
    private func letterSign(endingAt end: Int) -> (code: String?, start: Int)? {
        var start = end
        while end - start < 5, start > floor, text.isLetter(start - 1) || "/.".utf8.contains(text[start - 1])
        { start -= 1 }
        guard (2...4).contains(end - start), text.isCapital(start), !text.isAlphanumeric(start - 1),
            text[start - 1] < 0x80
        else { return nil }
        let written = text.string(start..<end)
        if Currencies.codes.contains(written) { return (written, start) }
        guard let family = Currencies.letterSigns[written] else { return nil }
        return (Currencies.resolve(family, country: country), start)
    }

    /// The currency that stands after an amount: "de pesos", "US dollars", "€".
    private func currency(after end: Int) -> (code: String?, end: Int)? {
        let spaced = Amount.skippingSpace(end, in: text)
        var place = spaced ?? end
        if text[place] == 0xE2, text[place + 1] == 0x82, text[place + 2] == 0xAC { return ("EUR", place + 3) }
        if text[place] == 0xC2, text[place + 1] == 0xA3 { return ("GBP", place + 2) }
        if text[place] == UInt8(ascii: "U"), text[place + 1] == UInt8(ascii: "S"),
            text[place + 2] == UInt8(ascii: "$"),
            !text.isDigit(place + 3)
        {
            return ("USD", place + 3)
        }
        guard spaced != nil else { return nil }
        // "de pesos", "of euros"
        if text.isLetter(place), !text.isCapital(place), text.isLetter(place + 1),
            let next = Amount.skippingSpace(place + 2, in: text)
        {
            place = next
        }
        return Currencies.currency(startingAt: place, in: text, country: country)
    }

    /// A sum in words, found by its currency: "veinte mil dólares".
    func wordAmount(at place: Int) -> Value? {
        let place = Currencies.adjectiveStart(before: place, in: text) ?? place
        guard let after = Currencies.currency(startingAt: place, in: text, country: country),
            let number = NumberWords.number(before: place, floor: floor, in: text)
        else { return nil }
        return Value(
            bytes: number.start..<after.end, kind: .money, value: String(number.value), currency: after.code,
            confidence: after.code == nil ? 0.8 : 0.88)
    }
}
