/// Numbers of cases in court and of investigations.
extension ValuePass {
    /// Numbers whose shape tells: Brazil's "0000230-98.2014.8.26.0536", the United States' "1:19-cr-00123".
    func structuredDocket(_ run: NumberRun) -> Value? {
        guard run.tokenStart == run.start else { return nil }
        // A court may stand behind it: "…4.04.7000/PR".
        if let end = run.end(of: "7-2.4.1.2.4", in: text, isOpen: true), !text.isAlphanumeric(end) {
            let range = run.start..<end
            let isRight = CheckSums.cnj(text.digits(range))
            guard isRight || !run.cues.near.isDisjoint(with: [.docket, .lawsuit]) else { return nil }
            return isRight
                ? verified(range, .caseNumber, text.string(range), "cnj", "br")
                : unverified(range, .caseNumber, text.string(range), "cnj", "br")
        }
        return federal(run)
    }

    /// "1:19-cr-00123", "18-CR-00204 (NGG)", "19-cv-1234".
    private func federal(_ run: NumberRun) -> Value? {
        var place = run.start
        if run.groups[0].count == 1, text[place + 1] == UInt8(ascii: ":") { place += 2 }
        guard text.isDigit(place), text.isDigit(place + 1) else { return nil }
        place += 2
        if text[place] == UInt8(ascii: "-") { place += 1 } else if text[place] != 0x20 { return nil }
        let kind = place..<text.alphanumericEnd(place, limit: 5)
        guard ["CR", "CV", "MJ", "MC", "CRIM", "CIV", "CA"].contains(text.compact(kind)) else { return nil }
        place = kind.upperBound
        guard text[place] == UInt8(ascii: "-") || text[place] == 0x20 && text[run.start + 2] == 0x20,
            text.isDigit(place + 1)
        else { return nil }
        let end = text.alphanumericEnd(place + 1, limit: 12)
        guard end - place > 3, NumberRun.isBoundary(end, in: text) || text[end] == UInt8(ascii: "-") else {
            return nil
        }
        let whole = text[end] == UInt8(ascii: "-") ? judgesEnd(end) : end
        return Value(
            bytes: run.start..<whole, kind: .caseNumber, value: text.string(run.start..<whole), country: "us",
            confidence: 0.95)
    }

    /// Initials of judges after a hyphen: "-NGG", "-JFK-1".
    private func judgesEnd(_ place: Int) -> Int {
        var end = place
        for _ in 0..<3 where text[end] == UInt8(ascii: "-") && text.isAlphanumeric(end + 1) {
            end = text.alphanumericEnd(end + 1, limit: 8)
        }
        return end
    }

    /// What "expediente", "causa nº", "Rol N°", "HC" or "Case No." announces.
    func docket(_ run: NumberRun) -> Value? {
        let cues = run.cues.near
        guard !cues.isDisjoint(with: [.docket, .lawsuit]), !cues.contains(.other) else { return nil }
        let range = docketRange(run)
        guard range.lowerBound >= floor, range.count <= 48,
            !(run.looksLikeDate && !cues.contains(.numberSign))
        else {
            return nil
        }
        let isStructured =
            range.contains { "-/:".utf8.contains(text[$0]) } || run.end(of: "3.3", in: text) != nil
        guard isNumbered(run) || !isSpanOfYears(range, run) else { return nil }
        let digits = text.digits(range).count
        let isYear = run.isYear(in: text) && range.count == 4
        let isNumbered = isNumbered(run)
        let isCertain = cues.contains(.docket) && !isYear && (digits >= 3 || isNumbered)
        let isLikely = isNumbered && !isYear || isStructured && digits >= 4 && hasYear(range)
        guard digits > 0, isCertain || isLikely,
            followsTightly(range.lowerBound) || isNumbered || isStructured, !isSum(run)
        else { return nil }
        return Value(
            bytes: range, kind: .caseNumber, value: text.string(range), confidence: isCertain ? 0.9 : 0.8)
    }

    /// From the first letter or digit to the last, over "-", "/", ".", ":" and "/ES".
    private func docketRange(_ run: NumberRun) -> Range<Int> {
        var start = run.tokenStart
        for _ in 0..<3
        where start - 1 > floor && "-/.".utf8.contains(text[start - 1]) && text.isAlphanumeric(start - 2) {
            let earlier = text.alphanumericStart(start - 1, limit: 12)
            guard earlier > floor, !text.isSpace(start - 1) else { break }
            start = earlier
        }
        var end = run.tokenEnd
        while end - start < 48, "-/.:".utf8.contains(text[end]), text.isAlphanumeric(end + 1) {
            let next = text.alphanumericEnd(end + 1, limit: 20)
            // "1234.El" is the next sentence.
            if text[end] == UInt8(ascii: "."), !text.isDigit(end + 1), next - end > 3 { break }
            end = next
        }
        return start..<end
    }

    private func isNumbered(_ run: NumberRun) -> Bool { run.cues.near.contains(.numberSign) }

    /// "2019-2020"
    private func isSpanOfYears(_ range: Range<Int>, _ run: NumberRun) -> Bool {
        guard range.count == 9, run.isYear(in: text), run.groups.count > 1, run.groups[1].count == 4 else {
            return false
        }
        let second = run.groups[1].start
        return text.string(second..<second + 2) == "20" || text.string(second..<second + 2) == "19"
    }

    private func followsTightly(_ start: Int) -> Bool {
        start > 0
            && (text.isSpace(start - 1) || text[start - 1] > 0x2F || text[start - 1] == UInt8(ascii: "#"))
    }

    /// Whether a part of it is a year, of four figures or two.
    private func hasYear(_ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        while place < range.upperBound {
            let end = text.alphanumericEnd(place, limit: 32)
            let length = end - place
            if length == 4, text[place] == UInt8(ascii: "1") || text[place] == UInt8(ascii: "2") {
                return true
            }
            if length == 2, text.isDigit(place), text.isDigit(place + 1) { return true }
            place = max(end, place) + 1
        }
        return false
    }

    private func isSum(_ run: NumberRun) -> Bool { money(run) != nil }
}
