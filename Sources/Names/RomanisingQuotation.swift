/// Which words of a name stand in quotation marks: the "El Chapo" of "Joaquín 'El Chapo' Guzmán".
///
/// An apostrophe before a word opens a quotation and one after a word closes it; an ʿain alone opens none for good.
struct RomanisingQuotation {
    private var openQuote: Int?
    private var openApostrophe: Int?
    private var apostropheEnd = -1

    /// Notes a quotation mark before the word of that number; returns the first word of a quotation that it closes.
    mutating func quote(beforeWord word: Int) -> Int? {
        let first = openQuote
        openQuote = first == nil ? word : nil
        return first
    }

    /// Notes an apostrophe that stands before the word of that number.
    mutating func apostrophe(_ scalar: UInt32, beforeWord word: Int) {
        if mayQuote(scalar) { openApostrophe = word }
    }

    /// Notes an apostrophe that stands after a letter, which ends at that byte.
    mutating func apostrophe(_ scalar: UInt32, after end: Int) {
        if mayQuote(scalar) { apostropheEnd = end }
    }

    /// Returns the first word of the quotation that an apostrophe after the word closes.
    mutating func wordEnded(at end: Int) -> Int? {
        guard apostropheEnd == end, let first = openApostrophe else { return nil }
        openApostrophe = nil
        return first
    }

    /// Whether it is ', ‘, ’ or ‚; the other apostrophes stand for ʿain and hamza.
    private func mayQuote(_ scalar: UInt32) -> Bool {
        scalar == 0x27 || scalar == 0x2018 || scalar == 0x2019 || scalar == 0x201A
    }
}
