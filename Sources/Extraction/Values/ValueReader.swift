/// Finds the numbers, addresses and sums that a text writes out, in Spanish, English and Portuguese.
///
/// "Titular: CPF 111.444.777-35, tel. +55 11 98765-4321" gives an `identityNumber` of type "cpf" and a `phone`. What has
/// check digits and fails them is given only where a word announces it, unverified.
///
/// One pass: it stops at digits, "@", "://", dots and hyphens within words, and at the first letters of currencies;
/// around each it looks at a bounded stretch.
/// - Complexity: Linear in the length of the text.
struct ValueReader {
    private let utf8: [UInt8]

    /// A reader of a text's bytes, which need not be valid UTF-8.
    init(utf8: [UInt8]) { self.utf8 = utf8 }

    /// The values in text order, none overlapping another.
    ///
    /// `language` ("es", "en", "pt") tells 1.234 from 1,234. `country` is where the text was written, if known: it
    /// gives telephone numbers their code and "pesos" their currency.
    func values(language: String?, country: String?) -> [Value] {
        utf8.withUnsafeBufferPointer { bytes in
            var pass = ValuePass(text: ValueText(bytes: bytes), language: language, country: country)
            pass.run()
            return pass.values
        }
    }
}

/// One pass over one text.
struct ValuePass {
    let text: ValueText
    let language: String?
    let country: String?
    private(set) var values: [Value] = []
    /// Where the last value ends: nothing may reach before it.
    private(set) var floor = 0
    /// What announced the last value.
    private var lastCue: Cue = []

    init(text: ValueText, language: String?, country: String?) {
        self.text = text
        self.language = language
        self.country = country
    }

    /// Bytes at which something may begin: 1 digit, 2 "@", 3 ":", 4 ".", 5 "-", 6 the first letter of a currency or of
    /// "BIC" and "SWIFT".
    private static let triggers: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 256)
        for byte in "0123456789".utf8 { table[Int(byte)] = 1 }
        table[Int(UInt8(ascii: "@"))] = 2
        table[Int(UInt8(ascii: ":"))] = 3
        table[Int(UInt8(ascii: "."))] = 4
        table[Int(UInt8(ascii: "-"))] = 5
        for start in wordStarts { table[Int(start.utf8.first ?? 0) & 0xDF] = 6 }
        for start in wordStarts { table[Int(start.utf8.first ?? 0) | 0x20] = 6 }
        return table
    }()

    /// How the words begin from which a sum in words or a bank's code is read.
    private static let wordStarts = [
        "dol", "dól", "DÓL", "eur", "rea", "bol", "pes", "sol", "que", "gua", "lem", "cor", "cór", "col",
        "bal", "gou", "yua",
        "yen", "ren", "ien", "rub", "rou", "est", "ste", "suc", "esc", "mdd", "mdp", "bic", "swi",
    ]

    /// Whether three bytes are such a beginning, by five bits of each.
    private static let isWordStart: [Bool] = {
        var table = [Bool](repeating: false, count: 1 << 15)
        for start in wordStarts { table[start.utf8.prefix(3).reduce(0) { $0 << 5 | Int($1 & 31) }] = true }
        return table
    }()

    private func wordMayBegin(_ place: Int) -> Bool {
        let key = Int(text[place] & 31) << 10 | Int(text[place + 1] & 31) << 5 | Int(text[place + 2] & 31)
        return ValuePass.isWordStart[key]
    }

    mutating func run() {
        ValuePass.triggers.withUnsafeBufferPointer { triggers in
            var place = 0
            let count = text.count
            while place < count {
                let trigger = triggers[Int(text.bytes[place])]
                if trigger == 0 || trigger == 6 && text.isLetter(place - 1) {
                    place += 1
                } else if place < floor {
                    place = floor
                } else {
                    place = step(at: place, trigger)
                }
            }
        }
    }

    /// Looks around one trigger; returns where to go on.
    private mutating func step(at place: Int, _ trigger: UInt8) -> Int {
        switch trigger {
        case 1: return number(at: place)
        case 2: keep(email(at: place) ?? handle(at: place))
        case 3: keep(url(at: place))
        case 4: keep(bareDomain(at: place))
        case 5: keep(letterTail(at: place))
        default:
            guard wordMayBegin(place) else { return place + 1 }
            keep(wordAmount(at: place) ?? bankCode(at: place))
        }
        return max(place + 1, floor)
    }

    private mutating func number(at place: Int) -> Int {
        let tokenStart = max(text.alphanumericStart(place), floor)
        let tokenEnd = text.alphanumericEnd(place)
        if tokenEnd - tokenStart > 90 || isLocalPart(from: tokenStart) { return tokenEnd }
        var cueStart = tokenStart
        while cueStart > floor, tokenStart - cueStart < 3, "+($-.".utf8.contains(text[cueStart - 1]) {
            cueStart -= 1
        }
        let cues = CueWords(before: cueStart, floor: floor, inherited: lastCue, in: text)
        let run = NumberRun(at: place, tokenStart: tokenStart, tokenEnd: tokenEnd, cues: cues, in: text)
        if let found = value(of: run) {
            keep(found)
            lastCue = cues.near
        }
        return max(tokenEnd, floor)
    }

    /// The readings of a number, those that nothing else looks like first.
    private func value(of run: NumberRun) -> Value? {
        if isMereNumber(run) { return money(run) ?? quantity(run) }
        return unmistakable(run) ?? announced(run) ?? money(run) ?? quantity(run)
    }

    /// A year or count that no word announces, as most numbers of a text are; it can only count something.
    private func isMereNumber(_ run: NumberRun) -> Bool {
        guard run.isPlain, run.groups.count == 1, run.groups[0].count <= 4, run.cues.near.isEmpty,
            run.cues.far.isDisjoint(with: [.vehicle, .plate, .aircraft]),
            text[run.start - 1] != UInt8(ascii: "+")
        else { return false }
        let next = text[run.tokenEnd]
        let isDocket = run.groups[0].count == 2 && next == 0x20 && text.isCapital(run.tokenEnd + 1)
        return !isDocket && next != UInt8(ascii: "-") && next != UInt8(ascii: ":")
            && next != UInt8(ascii: ")")
    }

    /// What its shape, sign or check digits tell.
    private func unmistakable(_ run: NumberRun) -> Value? {
        if let found = wallet(run) ?? iban(run) ?? internetAddress(run) { return found }
        if let found = structuredDocket(run) ?? signedMoney(run) { return found }
        return identity(run) ?? companyNumber(run)
    }

    /// What more or less needs the words before it.
    private func announced(_ run: NumberRun) -> Value? {
        if let found = phone(run) ?? account(run) ?? vessel(run) { return found }
        return craft(run) ?? docket(run)
    }

    private mutating func keep(_ value: Value?) {
        guard let value, value.bytes.lowerBound >= floor, !value.bytes.isEmpty,
            value.bytes.upperBound <= text.count
        else { return }
        values.append(value)
        floor = value.bytes.upperBound
        lastCue = []
    }

    /// Whether the digits at `start` belong to what stands before an "@".
    private func isLocalPart(from start: Int) -> Bool {
        var end = start
        while end - start < 64, text.isAlphanumeric(end) || "._%+-".utf8.contains(text[end]) { end += 1 }
        return text[end] == UInt8(ascii: "@") && text.isAlphanumeric(end + 1)
    }
}
