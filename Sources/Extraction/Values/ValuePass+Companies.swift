/// Tax numbers of firms and of people as taxpayers.
extension ValuePass {
    func companyNumber(_ run: NumberRun) -> Value? {
        rif(run) ?? rfc(run) ?? cnpj(run) ?? cuit(run) ?? ruc(run) ?? nit(run)
    }

    private func cnpj(_ run: NumberRun) -> Value? {
        let isAnnounced = run.cues.near.contains(.cnpj)
        let slashed = run.end(of: "2.3.3/4-2", in: text) ?? run.end(of: "3.3.3/4-2", in: text)
        guard run.tokenStart == run.start, let end = slashed ?? (isAnnounced ? plainEnd(run, 14) : nil) else {
            return nil
        }
        // Some write a zero too many before it.
        let start = run.groups[0].count == 3 ? run.start + 1 : run.start
        if let code = checked(start..<end, "cnpj") {
            return verified(run.start..<end, .taxNumber, code, "cnpj", "br")
        }
        return isAnnounced
            ? unverified(run.start..<end, .taxNumber, text.compact(start..<end), "cnpj", "br") : nil
    }

    /// "J-12345678-9", "J123456789", "G-20000001-0".
    private func rif(_ run: NumberRun) -> Value? {
        guard let (letter, start) = letter(before: run), "JGVEPCjgvepc".utf8.contains(letter) else {
            return nil
        }
        let end =
            run.end(of: "8-1", in: text) ?? run.end(of: "9", in: text) ?? run.end(of: "2.3.3-1", in: text)
        guard let end, NumberRun.isBoundary(end, in: text) else { return nil }
        let isAnnounced = run.cues.near.contains(.rif)
        if start < run.start - 1 || isAnnounced || country == "ve", let code = checked(start..<end, "ve-rif")
        {
            return verified(start..<end, .taxNumber, code, "rif", "ve")
        }
        return isAnnounced ? unverified(start..<end, .taxNumber, text.compact(start..<end), "rif", "ve") : nil
    }

    /// "GODE561231GR8": with its date it is seldom anything else.
    private func rfc(_ run: NumberRun) -> Value? {
        guard run.start - run.tokenStart == 4 || run.start - run.tokenStart == 3, run.groups[0].count >= 6
        else {
            return nil
        }
        let range = run.tokenStart..<run.tokenEnd
        let isAnnounced = run.cues.near.contains(.rfc)
        guard range.count == run.start - run.tokenStart + 9, text.isCapital(run.tokenStart),
            isAnnounced || country == "mx" || range.count == 13,
            text[run.tokenStart - 1] < 0x80, NumberRun.isBoundary(range.upperBound, in: text),
            let code = checked(range, "mx-rfc")
        else { return nil }
        return Value(
            bytes: range, kind: .taxNumber, value: code, type: "rfc", country: "mx",
            confidence: isAnnounced ? 0.95 : 0.75)
    }

    private func cuit(_ run: NumberRun) -> Value? {
        let isAnnounced = !run.cues.near.isDisjoint(with: [.cuit, .cuil])
        guard run.tokenStart == run.start,
            let end = run.end(of: "2-8-1", in: text) ?? (isAnnounced ? plainEnd(run, 11) : nil)
        else { return nil }
        let range = run.start..<end
        let isPersonal = run.cues.near.contains(.cuil)
        let kind = isPersonal ? Value.Kind.identityNumber : .taxNumber
        let type = isPersonal ? "cuil" : "cuit"
        if let code = checked(range, "ar-cuit") { return verified(range, kind, code, type, "ar") }
        return isAnnounced ? unverified(range, kind, text.compact(range), type, "ar") : nil
    }

    /// Peru's eleven figures, Ecuador's thirteen, Paraguay's and Panama's with a hyphen: all called RUC.
    private func ruc(_ run: NumberRun) -> Value? {
        guard run.cues.near.contains(.ruc), run.tokenStart == run.start else { return nil }
        if let end = plainEnd(run, 11), let code = checked(run.start..<end, "pe-ruc") {
            return verified(run.start..<end, .taxNumber, code, "ruc", "pe")
        }
        if let end = plainEnd(run, 13) ?? run.end(of: "9-1", in: text),
            let code = checked(run.start..<end, "ec-ruc")
        {
            return verified(run.start..<end, .taxNumber, code, "ruc", "ec")
        }
        // In Chile the same letters are a criminal case's: "RUC N° 1900123456-7".
        if country == "cl",
            let end = run.end(of: "8-1", in: text) ?? run.end(of: "9-1", in: text) ?? chileanCase(run)
        {
            return Value(
                bytes: run.start..<end, kind: .caseNumber, value: text.string(run.start..<end), country: "cl",
                confidence: 0.85)
        }
        guard !run.looksLikeDate, let end = hyphenatedEnd(run), NumberRun.isBoundary(end, in: text),
            (6...14).contains(text.digits(run.start..<end).count)
        else { return nil }
        return unverified(run.start..<end, .taxNumber, text.compact(run.start..<end), "ruc", nil)
    }

    private func chileanCase(_ run: NumberRun) -> Int? {
        guard run.groups[0].count == 10, let end = hyphenatedEnd(run), NumberRun.isBoundary(end, in: text)
        else {
            return nil
        }
        return end
    }

    private func nit(_ run: NumberRun) -> Value? {
        guard run.cues.near.contains(.nit), run.tokenStart == run.start, !run.looksLikeDate else {
            return nil
        }
        if let end = run.end(of: "4-6-3-1", in: text) {
            return unverified(run.start..<end, .taxNumber, text.compact(run.start..<end), "nit", "sv")
        }
        guard let body = bodyEnd(run, lengths: 5...12) else { return nil }
        let hasCheck = text[body] == UInt8(ascii: "-") && text.isAlphanumeric(body + 1)
        let end = hasCheck ? body + 2 : body
        guard NumberRun.isBoundary(end, in: text) else { return nil }
        let range = run.start..<end
        if hasCheck, let code = checked(range, "co-nit") {
            return verified(range, .taxNumber, code, "nit", "co")
        }
        return unverified(range, .taxNumber, text.compact(range), "nit", country)
    }

    /// Where digits that go on over hyphens end.
    func hyphenatedEnd(_ run: NumberRun) -> Int? {
        var end = run.groups[0].end
        for group in run.groups.dropFirst() {
            guard group.separator == UInt8(ascii: "-") else { break }
            end = group.end
        }
        return end
    }
}
