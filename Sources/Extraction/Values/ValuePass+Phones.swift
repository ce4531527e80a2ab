/// Telephone numbers.
extension ValuePass {
    func phone(_ run: NumberRun) -> Value? {
        guard run.tokenStart == run.start, !run.cues.near.contains(.other) else { return nil }
        guard text[run.start - 1] != UInt8(ascii: "$"), text[run.start - 1] != UInt8(ascii: "/") else {
            return nil
        }
        return international(run) ?? national(run)
    }

    /// "+58 412 123 4567", and after "tel." also "0034 912 345 678".
    private func international(_ run: NumberRun) -> Value? {
        var start = run.start
        if text[start - 1] == UInt8(ascii: "(") { start -= 1 }
        let isWritten = text[start - 1] == UInt8(ascii: "+")
        let isDialled =
            run.cues.near.contains(.phone) && text[run.start] == 0x30 && text[run.start + 1] == 0x30
        guard isWritten && !text.isAlphanumeric(start - 2) || isDialled else { return nil }
        if isWritten { start -= 1 }
        if text[start - 1] == UInt8(ascii: "("), isWritten, text[start] == UInt8(ascii: "+") {
            // The bracket of "(+58) 412 …" belongs to it only if it closes within.
            let close = run.groups[0].end
            if text[close] == UInt8(ascii: ")") { start -= 1 }
        }
        guard start >= floor else { return nil }
        var digits: [UInt8] = []
        var best: (end: Int, number: String, country: String?)?
        for group in phoneGroups(run, from: run.start) {
            digits += text.digits(group)
            guard digits.count <= 17 else { break }
            let bare = isWritten ? digits[...] : digits.dropFirst(2)
            if NumberRun.isBoundary(group.upperBound, in: text),
                let found = PhonePlan.international(Array(bare))
            {
                best = (group.upperBound, found.number, found.country)
            }
        }
        guard let best else { return nil }
        return Value(
            bytes: start..<best.end, kind: .phone, value: best.number, country: best.country,
            confidence: run.cues.near.contains(.phone) ? 0.97 : 0.92)
    }

    /// Groups of digits from `start` on, over spaces, hyphens, dots and brackets, "(0)" left out.
    private func phoneGroups(_ run: NumberRun, from start: Int) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var place = start
        while groups.count < 8 {
            var end = place
            while end - place < 20, text.isDigit(end) { end += 1 }
            guard end > place else { break }
            groups.append(place..<end)
            place = end
            var marks = 0
            while marks < 3 {
                if text[place] == UInt8(ascii: "("), text[place + 1] == 0x30,
                    text[place + 2] == UInt8(ascii: ")")
                {
                    place += 3
                } else if " -.()/".utf8.contains(text[place]) {
                    place += 1
                } else if text[place] == 0xC2, text[place + 1] == 0xA0 {
                    place += 2
                } else if text[place] == 0xE2, text[place + 1] == 0x80,
                    (0x90...0x93).contains(text[place + 2])
                {
                    place += 3
                } else {
                    break
                }
                marks += 1
            }
            if !text.isDigit(place) { break }
        }
        return groups
    }

    private func national(_ run: NumberRun) -> Value? {
        let isAnnounced = run.cues.near.contains(.phone)
        guard !run.looksLikeDate, run.digitCount >= 2 else { return nil }
        var start = run.start
        let isBracketed = text[start - 1] == UInt8(ascii: "(") && text[run.groups[0].end] == UInt8(ascii: ")")
        if isBracketed { start -= 1 }
        guard start >= floor else { return nil }
        let isNorthAmerican =
            (run.end(of: "3-3-4", in: text) ?? run.end(of: "3.3.4", in: text)
                ?? (isBracketed ? northAmericanEnd(run) : nil)) != nil
            && text[run.start] >= 0x32
        let isShaped = isBracketed || isNorthAmerican && language != "pt" || homeShape(run)
        guard isAnnounced || isShaped, text[start - 1] != UInt8(ascii: "-"),
            text[start - 1] != UInt8(ascii: ".")
        else { return nil }
        let groups = phoneGroups(run, from: run.start)
        var digits: [UInt8] = []
        var best: (end: Int, number: String?)?
        for group in groups {
            digits += text.digits(group)
            guard digits.count <= 13 else { break }
            guard NumberRun.isBoundary(group.upperBound, in: text) else { continue }
            let number = PhonePlan.national(digits, country: country)
            if number != nil || best?.number == nil && digits.count >= 7 { best = (group.upperBound, number) }
        }
        guard let best, best.end - start >= 7,
            isAnnounced || best.number != nil || !homeShape(run) || isBracketed,
            money(run) == nil || isAnnounced && best.number != nil
        else { return nil }
        let written = text.string(start..<best.end)
        return Value(
            bytes: start..<best.end, kind: .phone, value: best.number ?? written,
            country: best.number == nil ? nil : country,
            confidence: isAnnounced ? (best.number == nil ? 0.85 : 0.93) : 0.65)
    }

    private func northAmericanEnd(_ run: NumberRun) -> Int? {
        run.groups.count >= 3 && run.groups[0].count == 3 && run.groups[1].count == 3
            && run.groups[2].count == 4
            ? run.groups[2].end : nil
    }

    /// "0412-1234567" where Venezuela is known, "98765-4321" after an area nowhere.
    private func homeShape(_ run: NumberRun) -> Bool {
        guard country != nil, run.groups.count >= 2, run.groups[0].count >= 2,
            run.groups[1].separator == UInt8(ascii: "-"),
            text[run.start] == 0x30
        else { return false }
        return run.groups[0].count + run.groups[1].count >= 9 || run.groups.count > 2
    }
}

extension PhonePlan {
    /// "+584121234567" and its country, for digits that begin with a dialling code; nil where the length is wrong.
    static func international(_ digits: [UInt8]) -> (number: String, country: String?)? {
        guard (8...15).contains(digits.count) else { return nil }
        for length in 1...3 {
            let code = string(digits.prefix(length))
            guard let plan = byCode[code] else { continue }
            var rest = Array(digits.dropFirst(length))
            if !plan.lengths.contains(rest.count), rest.first == 0, plan.country != "it" {
                rest.removeFirst()
            }
            guard plan.lengths.contains(rest.count) else { return nil }
            if code == "1" {
                guard rest[0] >= 2, rest[3] >= 2 else { return nil }
                return ("+1" + string(rest), northAmerica[string(rest.prefix(3))])
            }
            let isShared = ["7", "44", "39", "61", "212", "47", "358", "262", "590", "599"].contains(code)
            return ("+" + code + string(rest), isShared && code != "44" && code != "39" ? nil : plan.country)
        }
        return nil
    }

    /// The number with the code of `country`, without what is dialled before it at home.
    static func national(_ digits: [UInt8], country: String?) -> String? {
        guard let country else { return nil }
        let isNorthAmerican = country == "ca" || northAmerica.values.contains(country)
        guard let plan = byCountry[isNorthAmerican ? "us" : country] else { return nil }
        var rest = digits[...]
        let trunk = plan.trunk.map { $0 - 0x30 }
        if !trunk.isEmpty, rest.starts(with: trunk), rest.count > plan.lengths.lowerBound {
            rest = rest.dropFirst(trunk.count)
        }
        // At home "15" marks a mobile in Buenos Aires, from abroad the 9 before the area.
        if country == "ar", rest.count == 12, rest.starts(with: [1, 1, 1, 5]) {
            rest = [9, 1, 1] + rest.dropFirst(4)
        }
        guard rest.count >= 7, plan.lengths.contains(rest.count), rest.first != 0 || plan.country == "it"
        else {
            return nil
        }
        return "+" + plan.code + string(rest)
    }

    private static func string(_ digits: some Collection<UInt8>) -> String {
        String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    }
}
