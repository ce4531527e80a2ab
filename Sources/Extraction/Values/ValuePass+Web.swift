internal import Ontology

/// Addresses of mail, web and machines, and names on social networks.
extension ValuePass {
    func email(at place: Int) -> Value? {
        var start = place
        while start > floor, place - start < 65,
            text.isAlphanumeric(start - 1) || "._%+-'".utf8.contains(text[start - 1])
        {
            start -= 1
        }
        while start < place, !text.isAlphanumeric(start) { start += 1 }
        guard start < place, place - start <= 64, text[place - 1] != UInt8(ascii: ".") else { return nil }
        guard let end = hostEnd(from: place + 1), text[end] != UInt8(ascii: "@") else { return nil }
        let host = text.string(place + 1..<end).lowercased()
        return Value(
            bytes: start..<end, kind: .email, value: text.string(start..<place) + "@" + host, confidence: 0.98
        )
    }

    /// "@elTiempo", not in "a@b" and not "@ 5".
    func handle(at place: Int) -> Value? {
        let before = text[place - 1]
        guard !text.isAlphanumeric(place - 1), before < 0x80,
            !".@_/-".utf8.contains(before) || before == UInt8(ascii: "/")
        else { return nil }
        var end = place + 1
        var letters = 0
        while end - place <= 31,
            text.isAlphanumeric(end) || text[end] == UInt8(ascii: "_")
                || text[end] == UInt8(ascii: ".") && text.isAlphanumeric(end + 1)
        {
            if text.isLetter(end) { letters += 1 }
            end += 1
        }
        guard letters >= 2, end - place >= 4, end - place <= 31,
            text[end] < 0x80 || text[end] == 0xE2 || text[end] == 0xC2,
            text[end] != UInt8(ascii: "@")
        else { return nil }
        return Value(bytes: place..<end, kind: .handle, value: text.string(place + 1..<end), confidence: 0.85)
    }

    /// Where a host's name from `start` on ends: labels with dots between, the last of them two letters or more.
    private func hostEnd(from start: Int) -> Int? {
        var place = start
        var end: Int?
        while place - start < 254 {
            let label = place
            while place - label < 64, text.isAlphanumeric(place) || text[place] == UInt8(ascii: "-") {
                place += 1
            }
            guard place > label, place - label < 64, text[label] != UInt8(ascii: "-") else { break }
            var last = place
            while text[last - 1] == UInt8(ascii: "-") { last -= 1 }
            let isTop = label > start && last - label >= 2 && (label..<last).allSatisfy(text.isLetter)
            // "gmail.com.El jefe" ends before the next sentence.
            let isSentence = isTop && text.isCapital(label) && !text.isCapital(label + 1) && end != nil
            if isTop, !isSentence { end = last }
            guard !isSentence, text[place] == UInt8(ascii: "."), text.isAlphanumeric(place + 1) else { break }
            place += 1
        }
        return end
    }

    /// An address with its scheme, found at the colon of "://".
    func url(at place: Int) -> Value? {
        guard text[place + 1] == UInt8(ascii: "/"), text[place + 2] == UInt8(ascii: "/") else { return nil }
        let start = text.alphanumericStart(place, limit: 6)
        guard start >= floor, ["HTTP", "HTTPS", "FTP"].contains(text.compact(start..<place)) else {
            return nil
        }
        let host = place + 3
        guard hostEnd(from: host) != nil || isMachine(host) else { return nil }
        let end = pathEnd(from: host)
        let written = text.string(start..<end)
        return Value(
            bytes: start..<end, kind: .url, value: PropertyType.url.clean(written) ?? written,
            confidence: 0.98)
    }

    /// Whether a host is written by its number, "192.168.1.1", or in letters beyond ASCII.
    private func isMachine(_ host: Int) -> Bool {
        if text[host] >= 0x80 { return true }
        var end = host
        while end - host < 16, text.isDigit(end) || text[end] == UInt8(ascii: ".") { end += 1 }
        return text.isDigit(host) && PropertyType.ip.clean(text.string(host..<end)) != nil
    }

    /// An address without scheme, found at one of its dots: "www.insightcrime.org/news", "example.com.br".
    func bareDomain(at place: Int) -> Value? {
        guard text.isAlphanumeric(place - 1), text.isAlphanumeric(place + 1) else { return nil }
        var start = place
        while start > floor, place - start < 65,
            text.isAlphanumeric(start - 1) || text[start - 1] == UInt8(ascii: "-")
        {
            start -= 1
        }
        guard place - start < 64, text.isAlphanumeric(start), !"@./_".utf8.contains(text[start - 1]),
            text[start - 1] < 0x80,
            let end = hostEnd(from: start), text[end] != UInt8(ascii: "@")
        else { return nil }
        let labels = text.string(start..<end).lowercased().split(separator: ".")
        guard let top = labels.last, labels.count > 1 else { return nil }
        let isWeb = labels[0] == "www" && labels.count > 2
        let isGeneric = ValuePass.topDomains.contains(String(top)) && !text.isCapital(end - 1)
        let isNational =
            labels.count > 2 && top.utf8.count == 2
            && ["com", "gob", "gov", "org", "edu", "net", "co", "jus", "mil"].contains(
                labels[labels.count - 2])
        let isNamedPath = top.utf8.count == 2 && text[end] == UInt8(ascii: "/") && text.isLetter(end + 1)
        guard isWeb || isGeneric || isNational || isNamedPath, labels[0].utf8.count > 1 else { return nil }
        let last = text[end] == UInt8(ascii: "/") ? pathEnd(from: start) : end
        let written = text.string(start..<last)
        return Value(
            bytes: start..<last, kind: .url, value: PropertyType.url.clean(written) ?? written,
            confidence: isWeb || isNational ? 0.95 : 0.85)
    }

    private static let topDomains: Set<String> = [
        "com", "net", "org", "edu", "gov", "gob", "mil", "info", "biz", "xyz", "onion", "online", "site",
        "shop",
    ]

    /// Where an address ends: at a space, a quotation mark or what closes a sentence or bracket.
    private func pathEnd(from start: Int) -> Int {
        var end = start
        var open = 0
        while end - start < 2048 {
            let byte = text[end]
            if byte <= 0x20 || "\"<>|\\^`{}".utf8.contains(byte) { break }
            if byte == 0xE2 && text[end + 1] == 0x80 || byte == 0xC2 { break }
            if byte == UInt8(ascii: "(") { open += 1 }
            if byte == UInt8(ascii: ")") {
                if open == 0 { break }
                open -= 1
            }
            end += 1
        }
        while end > start, ".,;:!?'*]_".utf8.contains(text[end - 1]) { end -= 1 }
        return end
    }

    /// "192.168.1.10", "2001:db8::1".
    func internetAddress(_ run: NumberRun) -> Value? {
        if run.isPlain, run.groups.count >= 4,
            run.groups[1...3].allSatisfy({ $0.separator == UInt8(ascii: ".") }),
            run.groups.count == 4 || run.groups[4].separator != UInt8(ascii: "."),
            !(text[run.start - 1] == UInt8(ascii: ".") || text[run.start - 1] | 0x20 == UInt8(ascii: "v"))
        {
            let range = run.start..<run.groups[3].end
            let end = text[range.upperBound]
            guard !text.isAlphanumeric(range.upperBound), end != UInt8(ascii: "-"), range.count <= 15,
                run.groups[0...3].contains(where: { $0.count > 1 }),
                let value = PropertyType.ip.clean(text.string(range))
            else { return nil }
            return Value(bytes: range, kind: .ip, value: value, confidence: 0.85)
        }
        return version6(run)
    }

    private func version6(_ run: NumberRun) -> Value? {
        func belongs(_ index: Int) -> Bool {
            text.isDigit(index) || (text[index] | 0x20) &- 0x61 < 6 || text[index] == UInt8(ascii: ":")
        }
        guard belongs(run.tokenEnd) || text[run.tokenStart - 1] == UInt8(ascii: ":") else { return nil }
        var start = run.tokenStart
        while start > floor, run.tokenStart - start < 40, belongs(start - 1) { start -= 1 }
        var end = run.tokenStart
        while end - start < 41, belongs(end) { end += 1 }
        let range = start..<end
        guard (4...39).contains(range.count), !text.isAlphanumeric(end), !text.isAlphanumeric(start - 1)
        else { return nil }
        let colons = range.count { text[$0] == UInt8(ascii: ":") }
        let isShort = range.dropLast().contains {
            text[$0] == UInt8(ascii: ":") && text[$0 + 1] == UInt8(ascii: ":")
        }
        guard colons == 7 || isShort && colons >= 2, let value = PropertyType.ip.clean(text.string(range))
        else { return nil }
        return Value(bytes: range, kind: .ip, value: value, confidence: 0.9)
    }
}
