internal import Ontology

/// Lines of JSON, put together byte by byte.
struct JSONLines {
    let path: String?
    private var bytes: [UInt8] = []
    private var isFirst = true

    /// Lines are handed on when they have so many bytes.
    static let batch = 1 << 16

    init(path: String?) { self.path = path }

    /// Hands the lines on where they have more bytes than `limit`, and begins anew.
    mutating func write(over limit: Int, _ write: ([UInt8]) throws -> Void) rethrows {
        guard bytes.count > limit else { return }
        try write(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func begin() {
        bytes.append(UInt8(ascii: "{"))
        isFirst = true
        if let path { add("file", path) }
    }

    mutating func end() {
        bytes.append(UInt8(ascii: "}"))
        bytes.append(0x0A)
    }

    /// A number.
    mutating func add(_ key: StaticString, _ value: Int) {
        self.key(key)
        bytes.append(contentsOf: String(value).utf8)
    }

    /// A likelihood, to three digits.
    mutating func add(_ key: StaticString, _ value: Double) {
        self.key(key)
        let thousandths = (value * 1000).rounded()
        guard thousandths >= 0, thousandths <= 1000 else {
            bytes.append(contentsOf: String(thousandths / 1000).utf8)
            return
        }
        let digits = Int(thousandths)
        bytes.append(digits == 1000 ? 0x31 : 0x30)
        bytes.append(UInt8(ascii: "."))
        bytes.append(0x30 + UInt8(digits / 100 % 10))
        if digits % 100 > 0 { bytes.append(0x30 + UInt8(digits / 10 % 10)) }
        if digits % 10 > 0 { bytes.append(0x30 + UInt8(digits % 10)) }
    }

    mutating func add(_ key: StaticString, _ value: String) {
        self.key(key)
        string(value)
    }

    /// Text by its bytes; those that are no UTF-8 stand as U+FFFD.
    mutating func add(_ key: StaticString, _ value: ArraySlice<UInt8>) {
        self.key(key)
        value.withUnsafeBufferPointer { value in
            if value.allSatisfy({ $0 < 0x80 }) {
                string(value)
            } else {
                string(String(decoding: value, as: UTF8.self))
            }
        }
    }

    /// What a group says, and the passage that says it.
    mutating func add(_ group: ClaimGroup, offset: Int) {
        guard let first = group.claims.first, let passage = first.citation.passage else { return }
        begin()
        add("entity", first.statement.entity.description)
        add("schema", first.statement.schema)
        key("properties")
        addProperties(of: group.claims)
        add("start", offset + passage.bytes.lowerBound)
        add("end", offset + passage.bytes.upperBound)
        add("modality", first.modality.rawValue)
        if let speaker = first.saidBy { add("saidBy", speaker.description) }
        add("confidence", first.confidence)
        add("method", first.method)
        add("quote", passage.quote)
        end()
    }

    /// Each property with all its values, in the order in which they come first.
    private mutating func addProperties(of claims: [Claim]) {
        bytes.append(UInt8(ascii: "{"))
        defer { bytes.append(UInt8(ascii: "}")) }
        if claims.count == 1 {
            string(claims[0].statement.property)
            bytes.append(UInt8(ascii: ":"))
            bytes.append(UInt8(ascii: "["))
            string(claims[0].statement.value)
            bytes.append(UInt8(ascii: "]"))
            return
        }
        var order: [(property: String, places: [Int])] = []
        for place in claims.indices {
            let property = claims[place].statement.property
            if let known = order.firstIndex(where: { $0.property == property }) {
                order[known].places.append(place)
            } else {
                order.append((property, [place]))
            }
        }
        for (number, entry) in order.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: ",")) }
            string(entry.property)
            bytes.append(UInt8(ascii: ":"))
            bytes.append(UInt8(ascii: "["))
            for (index, place) in entry.places.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                string(claims[place].statement.value)
            }
            bytes.append(UInt8(ascii: "]"))
        }
    }

    // MARK: Letters

    private mutating func key(_ key: StaticString) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        bytes.append(0x22)
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { string($0) }
    }

    /// A string, in runs of what needs no escape.
    private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(0x22)
        var start = 0
        var index = -1
        while true {
            index = JSONLines.plainEnd(text, from: index + 1)
            guard index < text.count else { break }
            let byte = text[index]
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            start = index + 1
            if byte < 0x20 {
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(hexadecimal(byte >> 4))
                bytes.append(hexadecimal(byte & 15))
            } else {
                bytes.append(0x5C)
                bytes.append(byte)
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        bytes.append(0x22)
    }

    /// A place at which no byte before, from `place` on, needs an escape: eight bytes are looked at side by side.
    private static func plainEnd(_ text: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
        var place = place
        func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
        while let base = text.baseAddress, text.count - place >= 8 {
            let bytes = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
            let quotes = bytes ^ each(0x22), slashes = bytes ^ each(0x5C)
            // The upper bit of a byte that is less than what is taken from it; a neighbour may raise it falsely, which costs a look.
            let small = (bytes &- each(0x20)) & ~bytes
            let found = small | ((quotes &- each(1)) & ~quotes) | ((slashes &- each(1)) & ~slashes)
            guard found & each(0x80) == 0 else { return place }
            place += 8
        }
        return place
    }

    private func hexadecimal(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
