internal import Ontology

/// Bank accounts and the codes of banks.
extension ValuePass {
    /// An IBAN, in one piece or in fours: "ES91 2100 0418 4502 0005 1332".
    func iban(_ run: NumberRun) -> Value? {
        let start = run.tokenStart
        guard run.start == start + 2, text.isDigit(start + 3), run.tokenEnd - start >= 4 else { return nil }
        var ends: [Int] = []
        var count = 0
        var place = start
        var separator: UInt8?
        while count <= 34 {
            let end = text.alphanumericEnd(place, limit: 40)
            guard end > place else { break }
            count += end - place
            if (15...34).contains(count) { ends.append(end) }
            let next = text[end]
            guard end - place == 4, next == 0x20 || next == UInt8(ascii: "-"), separator ?? next == next
            else { break }
            separator = next
            place = end + 1
        }
        for end in ends.reversed() where NumberRun.isBoundary(end, in: text) {
            if CheckSums.iban(text, start..<end), let code = checked(start..<end, "iban") {
                return verified(start..<end, .iban, code, nil, String(code.prefix(2)).lowercased())
            }
        }
        guard run.cues.near.contains(.iban), let end = ends.last, NumberRun.isBoundary(end, in: text) else {
            return nil
        }
        return unverified(start..<end, .iban, text.compact(start..<end), nil, nil)
    }

    /// CLABE, CBU, and what the word "cuenta" announces: "191-12345678-0-12".
    func account(_ run: NumberRun) -> Value? {
        let cues = run.cues.near
        guard run.tokenStart == run.start else { return nil }
        let end = accountEnd(run)
        guard NumberRun.isBoundary(end, in: text) else { return nil }
        let range = run.start..<end
        let digits = text.digits(range)
        if digits.count == 18, cues.contains(.clabe) || CheckSums.clabe(digits) && cues.contains(.account) {
            let isRight = CheckSums.clabe(digits)
            let code = text.compact(range)
            return isRight
                ? verified(range, .account, code, "clabe", "mx")
                : unverified(range, .account, code, "clabe", "mx")
        }
        if digits.count == 22, cues.contains(.cbu) || CheckSums.cbu(digits) && cues.contains(.account) {
            let isRight = CheckSums.cbu(digits)
            let code = text.compact(range)
            return isRight
                ? verified(range, .account, code, "cbu", "ar")
                : unverified(range, .account, code, "cbu", "ar")
        }
        let isFar = run.cues.far.contains(.account) && cues.contains(.numberSign)
        guard cues.contains(.account) || isFar, (5...24).contains(digits.count), !run.looksLikeDate,
            !isAmount(run)
        else { return nil }
        return Value(
            bytes: range, kind: .account, value: text.string(range).filter { $0 != " " }, type: nil,
            confidence: isFar ? 0.7 : digits.count < 8 ? 0.7 : 0.85)
    }

    /// Digits that go on over hyphens, dots and single spaces, with a check letter after a hyphen: "12345-X".
    private func accountEnd(_ run: NumberRun) -> Int {
        guard run.tokenEnd == run.groups[0].end else { return run.tokenEnd }
        var end = run.groups[0].end
        for group in run.groups.dropFirst() {
            guard "-. /".utf8.contains(group.separator) else { break }
            end = group.end
        }
        if text[end] == UInt8(ascii: "-"), text[end + 1] | 0x20 == UInt8(ascii: "x"),
            !text.isAlphanumeric(end + 2)
        {
            end += 2
        }
        return end
    }

    /// Whether a currency follows: "en la cuenta 500.000 dólares".
    private func isAmount(_ run: NumberRun) -> Bool { money(run) != nil }

    /// "BIC: DEUTDEFF500", "SWIFT BSCHESMM".
    func bankCode(at place: Int) -> Value? {
        guard text.isCapital(place), let word = text.word(startingAt: place),
            Cue.table[word.hash] == .bic, text.isCapital(place + 1)
        else { return nil }
        var start = word.range.upperBound
        for _ in 0..<3 {
            while start - place < 32, text.isSpace(start) || ":/-#.".utf8.contains(text[start]) { start += 1 }
            let end = text.alphanumericEnd(start, limit: 12)
            if end - start == 8 || end - start == 11,
                (start..<end).allSatisfy({ text.isCapital($0) || text.isDigit($0) }),
                NumberRun.isBoundary(end, in: text), checked(start..<end, "bic") != nil
            {
                let code = text.compact(start..<end)
                return Value(
                    bytes: start..<end, kind: .bic, value: code,
                    country: code.dropFirst(4).prefix(2).lowercased(),
                    confidence: 0.95)
            }
            guard end > start, end - start <= 6 else { return nil }
            start = end
        }
        return nil
    }
}
