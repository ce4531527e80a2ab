internal import Ontology

/// Numbers of people: identity cards, passports, population registers.
extension ValuePass {
    /// The value in the normal form of the ontology's `format`, nil where shape or check digits are wrong.
    func checked(_ range: Range<Int>, _ format: String) -> String? {
        PropertyType.identifier.clean(text.compact(range), format: format)
    }

    func identity(_ run: NumberRun) -> Value? {
        if run.hasPrefix || run.tokenEnd > run.groups[0].end || text[run.start - 1] == UInt8(ascii: "-")
            || text[run.start - 1] == UInt8(ascii: ".")
        {
            if let value = lettered(run) { return value }
        }
        guard run.tokenStart == run.start else { return passport(run) }
        return spanish(run) ?? brazilianPerson(run) ?? chilean(run) ?? dominican(run) ?? announcedIdentity(
            run)
            ?? passport(run)
    }

    /// CURP, Italy's codice fiscale, Spain's NIE, Venezuela's "V-12.345.678".
    private func lettered(_ run: NumberRun) -> Value? {
        let token = run.tokenStart..<run.tokenEnd
        if token.count == 18 || token.count == 16, NumberRun.isBoundary(token.upperBound, in: text) {
            if let code = checked(token, "mx-curp") {
                return verified(token, .identityNumber, code, "curp", "mx")
            }
            if let code = checked(token, "it-codice-fiscale") {
                return verified(token, .identityNumber, code, "codice-fiscale", "it")
            }
            if token.count == 18, run.cues.near.contains(.curp) {
                return unverified(token, .identityNumber, text.compact(token), "curp", "mx")
            }
        }
        return foreigner(run) ?? venezuelan(run)
    }

    /// "X1234567L", "X-1234567-L".
    private func foreigner(_ run: NumberRun) -> Value? {
        guard let (letter, start) = letter(before: run), "XYZxyz".utf8.contains(letter),
            run.groups[0].count == 7
        else {
            return nil
        }
        var end = run.groups[0].end
        if text[end] == UInt8(ascii: "-") { end += 1 }
        guard text.isLetter(end), NumberRun.isBoundary(end + 1, in: text) else { return nil }
        let range = start..<end + 1
        if let code = checked(range, "es-nie") { return verified(range, .identityNumber, code, "nie", "es") }
        return run.cues.near.contains(.nie)
            ? unverified(range, .identityNumber, text.compact(range), "nie", "es") : nil
    }

    private func venezuelan(_ run: NumberRun) -> Value? {
        guard let (letter, start) = letter(before: run), "VEve".utf8.contains(letter),
            run.groups[0].count <= 8
        else {
            return nil
        }
        let isAnnounced = !run.cues.near.isDisjoint(with: [.identity, .numberSign])
        guard start < run.start - 1 || isAnnounced, text.isCapital(start) || isAnnounced else { return nil }
        guard let end = endOfThousands(run), let code = checked(start..<end, "ve-cedula") else { return nil }
        return Value(
            bytes: start..<end, kind: .identityNumber, value: code, type: "cedula", country: "ve",
            confidence: isAnnounced ? 0.95 : 0.8)
    }

    private func endOfThousands(_ run: NumberRun) -> Int? {
        var end = run.groups[0].end
        for group in run.groups.dropFirst() {
            guard group.separator == UInt8(ascii: "."), group.count == 3 else { break }
            end = group.end
        }
        return NumberRun.isBoundary(end, in: text) ? end : nil
    }

    /// The one letter before the digits, glued or with "-", "." or ".-" between, and where it stands.
    func letter(before run: NumberRun) -> (UInt8, Int)? {
        var place = run.start - 1
        for mark in "-. ".utf8 where text[place] == mark && place > run.start - 3 { place -= 1 }
        guard place >= floor, text.isLetter(place), !text.isAlphanumeric(place - 1), text[place - 1] < 0x80
        else {
            return nil
        }
        return (text[place], place)
    }

    /// "12345678Z", "12.345.678-Z".
    private func spanish(_ run: NumberRun) -> Value? {
        guard
            run.groups[0].count == 8
                || run.groups.count >= 3 && run.groups[0].count == 2
                    && run.groups[1].separator == UInt8(ascii: ".")
        else { return nil }
        var end = run.groups[0].count == 8 ? run.groups[0].end : run.groups[2].end
        if text[end] == UInt8(ascii: "-") || text[end] == 0x20 { end += 1 }
        guard text.isCapital(end), NumberRun.isBoundary(end + 1, in: text) else { return nil }
        let range = run.start..<end + 1
        let isAnnounced = !run.cues.near.isDisjoint(with: [.dni, .nif, .identity])
        if let code = checked(range, "es-dni"), isAnnounced || text[end - 1] != 0x20 {
            return verified(range, .identityNumber, code, "dni", "es")
        }
        return run.cues.near.contains(.dni) && text[end - 1] != 0x20 && country == "es"
            ? unverified(range, .identityNumber, text.compact(range), "dni", "es") : nil
    }

    private func brazilianPerson(_ run: NumberRun) -> Value? {
        let isAnnounced = run.cues.near.contains(.cpf)
        guard let end = run.end(of: "3.3.3-2", in: text) ?? (isAnnounced ? plainEnd(run, 11) : nil) else {
            return nil
        }
        let range = run.start..<end
        if let code = checked(range, "cpf") { return verified(range, .identityNumber, code, "cpf", "br") }
        return isAnnounced ? unverified(range, .identityNumber, text.compact(range), "cpf", "br") : nil
    }

    private func chilean(_ run: NumberRun) -> Value? {
        let isAnnounced = run.cues.near.contains(.rut)
        guard let body = bodyEnd(run, lengths: 7...8), text[body] == UInt8(ascii: "-") || isAnnounced else {
            return nil
        }
        let end = text[body] == UInt8(ascii: "-") ? body + 2 : body
        let check = text[end - 1]
        guard text.isDigit(end - 1) || check | 0x20 == UInt8(ascii: "k"), NumberRun.isBoundary(end, in: text)
        else {
            return nil
        }
        let isPunctuated = run.groups[0].count < 3 && end > body
        let isLikely = isAnnounced || country == "cl" || isPunctuated && country == nil && language == "es"
        guard isLikely else { return nil }
        let range = run.start..<end
        if let code = checked(range, "cl-rut") {
            var value = verified(range, .identityNumber, code, "rut", "cl")
            if !isAnnounced { value.confidence = country == "cl" ? 0.9 : 0.6 }
            return value
        }
        return isAnnounced ? unverified(range, .identityNumber, text.compact(range), "rut", "cl") : nil
    }

    /// "001-1234567-8", with Luhn's digit.
    private func dominican(_ run: NumberRun) -> Value? {
        let isAnnounced = run.cues.near.contains(.identity)
        guard let end = run.end(of: "3-7-1", in: text), isAnnounced || country == "do" else { return nil }
        let range = run.start..<end
        let isRight = CheckSums.luhn(text.digits(range))
        guard isRight || isAnnounced else { return nil }
        let code = text.compact(range)
        return isRight
            ? verified(range, .identityNumber, code, "cedula", "do")
            : unverified(range, .identityNumber, code, "cedula", nil)
    }

    /// Numbers whose kind only the word before them tells.
    private func announcedIdentity(_ run: NumberRun) -> Value? {
        let cues = run.cues.near
        guard !cues.isDisjoint(with: [.identity, .dni, .rg, .ssn, .nif]), !run.looksLikeDate else {
            return nil
        }
        if cues.contains(.ssn) {
            guard let end = run.end(of: "3-2-4", in: text) ?? plainEnd(run, 9),
                let code = checked(run.start..<end, "ssn")
            else { return nil }
            return announced(run.start..<end, code, "ssn", "us")
        }
        if cues.contains(.nif), let end = bodyEnd(run, lengths: 9...9) ?? run.end(of: "3 3 3", in: text) {
            let range = run.start..<end
            guard CheckSums.portugueseNIF(text.digits(range)) else { return nil }
            return verified(range, .taxNumber, text.compact(range), "nif", "pt")
        }
        guard let body = bodyEnd(run, lengths: 5...11) else { return nil }
        let hasCheck = text[body] == UInt8(ascii: "-") && text.isAlphanumeric(body + 1)
        let end = hasCheck ? body + 2 : body
        guard NumberRun.isBoundary(end, in: text), !(run.isYear(in: text) && end == run.start + 4) else {
            return nil
        }
        let range = run.start..<end
        if cues.contains(.rg) { return announced(range, text.compact(range), "rg", "br") }
        if cues.contains(.dni) {
            let known = country.flatMap { ["ar", "pe", "es"].contains($0) ? $0 : nil }
            return announced(range, text.compact(range), "dni", known)
        }
        if let code = checked(range, "ec-cedula"), country == "ec" || hasCheck {
            return verified(range, .identityNumber, code, "cedula", "ec")
        }
        if CheckSums.uruguayanCard(text.digits(range)), country == "uy", hasCheck {
            return verified(range, .identityNumber, text.compact(range), "cedula", "uy")
        }
        return announced(range, text.compact(range), language == "en" ? "identity" : "cedula", country)
    }

    private func announced(_ range: Range<Int>, _ code: String, _ type: String, _ country: String?) -> Value {
        Value(
            bytes: range, kind: .identityNumber, value: code, type: type, country: country, confidence: 0.85)
    }

    private func passport(_ run: NumberRun) -> Value? {
        guard run.cues.near.contains(.passport) else { return nil }
        let range = run.tokenStart..<run.tokenEnd
        guard (6...12).contains(range.count), run.groups[0].count >= 4 || text.digits(range).count >= 5,
            NumberRun.isBoundary(range.upperBound, in: text)
        else { return nil }
        return Value(
            bytes: range, kind: .passport, value: text.compact(range), type: "passport", confidence: 0.9)
    }

    /// Where a number written plainly, or with dots or spaces at the thousands, ends.
    func bodyEnd(_ run: NumberRun, lengths: ClosedRange<Int>) -> Int? {
        if lengths.contains(run.groups[0].count) { return run.groups[0].end }
        guard run.groups[0].count <= 3, run.groups.count > 1 else { return nil }
        let separator = run.groups[1].separator
        guard separator == UInt8(ascii: ".") || separator == 0x20 || separator == UInt8(ascii: ",") else {
            return nil
        }
        let grouped = run.groups.dropFirst().prefix { $0.separator == separator && $0.count == 3 }
        guard let last = grouped.last, lengths.contains(run.groups[0].count + 3 * grouped.count) else {
            return nil
        }
        return last.end
    }

    /// Where a run of exactly `count` digits ends.
    func plainEnd(_ run: NumberRun, _ count: Int) -> Int? {
        run.isPlain && run.groups[0].count == count && NumberRun.isBoundary(run.groups[0].end, in: text)
            ? run.groups[0].end : nil
    }

    func verified(
        _ range: Range<Int>, _ kind: Value.Kind, _ code: String, _ type: String?, _ country: String?
    ) -> Value {
        Value(
            bytes: range, kind: kind, value: code, type: type, country: country, isVerified: true,
            confidence: 0.98)
    }

    func unverified(
        _ range: Range<Int>, _ kind: Value.Kind, _ code: String, _ type: String?, _ country: String?
    ) -> Value {
        Value(bytes: range, kind: kind, value: code, type: type, country: country, confidence: 0.6)
    }
}
