/// Plates of cars, registrations of aircraft, numbers of ships.
extension ValuePass {
    /// "IMO 9074729", with its check digit.
    func vessel(_ run: NumberRun) -> Value? {
        let isGlued = run.start - run.tokenStart == 3 && text.compact(run.tokenStart..<run.start) == "IMO"
        guard isGlued || run.cues.near.contains(.imo), run.groups[0].count == 7,
            run.tokenEnd == run.groups[0].end, NumberRun.isBoundary(run.tokenEnd, in: text)
        else { return nil }
        let range = run.start..<run.tokenEnd
        if let code = checked(range, "imo") { return verified(range, .vessel, code, "imo", nil) }
        return unverified(range, .vessel, "IMO" + text.compact(range), "imo", nil)
    }

    /// A plate or an aircraft's registration that holds a digit.
    func craft(_ run: NumberRun) -> Value? {
        let cues = run.cues
        let wanted: Cue = [.plate, .vehicle, .registration, .aircraft]
        guard !cues.near.union(cues.far).isDisjoint(with: wanted) else { return nil }
        guard let range = markRange(run) else { return nil }
        let mark = text.compact(range)
        let isHyphenated = range.contains { text[$0] == UInt8(ascii: "-") }
        let isAircraft = cues.far.contains(.aircraft) || cues.near.contains(.aircraft)
        if isAircraft, !cues.near.contains(.plate) || AircraftMarks.country(of: mark, isHyphenated) != nil {
            // "CRJ-200" is a model.
            let prefix = range.prefix { text[$0] != UInt8(ascii: "-") }.count
            guard let country = AircraftMarks.country(of: mark, isHyphenated), !isHyphenated || prefix < 3,
                (isHyphenated && run.start > run.tokenStart - 3) || mark.hasPrefix("N")
                    || mark.hasPrefix("YV") || mark.hasPrefix("HK")
                    || mark.hasPrefix("HP") || mark.hasPrefix("HI") || mark.hasPrefix("HC")
                    || mark.hasPrefix("HR")
            else { return nil }
            return Value(
                bytes: range, kind: .aircraft, value: text.string(range).uppercased(), country: country,
                confidence: 0.85)
        }
        let isAnnounced = cues.near.contains(.plate) || cues.near.contains(.registration)
        let letters = mark.utf8.count { $0 > 0x39 }
        let digits = mark.utf8.count - letters
        if isAnnounced {
            guard (4...9).contains(mark.utf8.count), digits >= 2,
                letters >= 1 || cues.near.contains(.plate) && digits >= 5,
                letters <= 5,
                cues.near.contains(.plate) || cues.far.contains(.vehicle) || PlateShapes.contains(mark)
            else { return nil }
            return Value(
                bytes: range, kind: .plate, value: mark, country: nil, confidence: letters > 0 ? 0.9 : 0.7)
        }
        guard cues.far.contains(.vehicle) || cues.far.contains(.plate), PlateShapes.contains(mark),
            isInCapitals(range)
        else { return nil }
        return Value(bytes: range, kind: .plate, value: mark, country: nil, confidence: 0.7)
    }

    /// Letters and digits with hyphens between, or "ABC 123" and "ABC 12 34" with spaces.
    private func markRange(_ run: NumberRun) -> Range<Int>? {
        var start = run.tokenStart
        if start - 1 > floor,
            text[start - 1] == UInt8(ascii: "-") || text[start - 1] == 0x20 || text[start - 1] == 0xB7
        {
            let earlier = text.alphanumericStart(start - 1, limit: 5)
            let isShort =
                (1...3).contains(start - 1 - earlier) && (earlier..<start - 1).allSatisfy(text.isCapital)
            if isShort, earlier >= floor, text[earlier - 1] < 0x80 || text[start - 1] != 0x20 {
                start = earlier
            }
        }
        var end = run.tokenEnd
        while end - start < 10,
            text[end] == UInt8(ascii: "-") || text[end] == 0x20 || text[end] == UInt8(ascii: ".")
        {
            let next = text.alphanumericEnd(end + 1, limit: 6)
            let part = end + 1..<next
            let isDigits = part.count >= 2 && part.allSatisfy(text.isDigit)
            let isCapitals = part.count <= 3 && part.allSatisfy(text.isCapital)
            let isPart =
                text[end] == UInt8(ascii: "-")
                ? isDigits || isCapitals || part.count == 1
                : text[end] == 0x20
                    ? (isDigits || isCapitals) && part.count <= 4 : isDigits && part.count == 2
            guard !part.isEmpty, isPart, next - start <= 10 else { break }
            end = next
        }
        guard NumberRun.isBoundary(end, in: text), end - start >= 3 else {
            return nil
        }
        return start..<end
    }

    private func isInCapitals(_ range: Range<Int>) -> Bool { !range.contains { text[$0] &- 0x61 < 26 } }

    /// A registration of letters alone, "PT-ABC", found by its hyphen.
    func letterTail(at place: Int) -> Value? {
        guard text.isCapital(place - 1), text.isCapital(place + 1) else { return nil }
        let start = text.alphanumericStart(place, limit: 4)
        let end = text.alphanumericEnd(place + 1, limit: 6)
        let range = start..<end
        guard start >= floor, (1...2).contains(place - start), (3...4).contains(end - place - 1),
            range.allSatisfy({ $0 == place || text.isCapital($0) }), NumberRun.isBoundary(end, in: text),
            let country = AircraftMarks.country(of: text.compact(range), true)
        else { return nil }
        let cues = CueWords(before: start, floor: floor, inherited: [], in: text)
        guard cues.far.contains(.aircraft) || cues.near.contains(.registration) else { return nil }
        return Value(
            bytes: range, kind: .aircraft, value: text.string(range), country: country, confidence: 0.85)
    }
}

/// Shapes of number plates that models of cars do not have: A for a letter, 9 for a figure.
enum PlateShapes {
    private static let shapes: Set<String> = [
        "AAA999", "AAA9999", "AAA9A99", "AA999AA", "A999AAA", "AA9999", "9999AAA", "AAAA99", "AA99AA",
        "999AAA",
        "AA99AAA", "AAA99A", "AA999A", "A99AAA", "AA9999A", "AAA999A",
    ]

    /// Whether a mark in capitals, without separators, has one of them.
    static func contains(_ mark: String) -> Bool {
        shapes.contains(
            String(
                decoding: mark.utf8.map { $0 > 0x39 ? UInt8(ascii: "A") : UInt8(ascii: "9") }, as: UTF8.self))
    }
}

/// Whose aircraft bear which marks (ICAO Annex 7), for the Americas and western Europe.
enum AircraftMarks {
    private static let countries: [String: String] = [
        "N": "us", "C": "ca", "XA": "mx", "XB": "mx", "XC": "mx", "TG": "gt", "HR": "hn", "YS": "sv",
        "YN": "ni",
        "TI": "cr", "HP": "pa", "HK": "co", "HJ": "co", "YV": "ve", "HC": "ec", "OB": "pe", "CP": "bo",
        "ZP": "py",
        "PP": "br", "PR": "br", "PS": "br", "PT": "br", "PU": "br", "LV": "ar", "LQ": "ar", "CX": "uy",
        "CC": "cl",
        "HI": "do", "CU": "cu", "HH": "ht", "8P": "bb", "9Y": "tt", "8R": "gy", "PZ": "sr", "V3": "bz",
        "6Y": "jm",
        "EC": "es", "CS": "pt", "G": "gb", "F": "fr", "D": "de", "I": "it", "M": "im", "VP": "ky", "T7": "sm",
    ]

    /// The country of a mark without its hyphen: "N123AB", "PTABC"; nil where it is none.
    static func country(of mark: String, _ isHyphenated: Bool) -> String? {
        guard (3...8).contains(mark.utf8.count), let first = mark.utf8.first else { return nil }
        if first == UInt8(ascii: "N"), mark.utf8.dropFirst().first.map({ $0 < 0x3A }) == true { return "us" }
        if let country = countries[String(mark.prefix(2))] { return country }
        return isHyphenated && first != UInt8(ascii: "N") ? countries[String(mark.prefix(1))] : nil
    }
}
