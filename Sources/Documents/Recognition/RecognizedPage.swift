import struct Foundation.Data

/// What Tesseract read on one page: its text, and how sure it was.
struct RecognizedPage {
    /// The text in reading order, paragraphs divided by an empty line.
    var text = ""
    /// The mean over all words, 0 to 100; `nil` where there are no words.
    var confidence: Int?
    /// How many letters and digits stand in words that were read with some certainty.
    var certainLetters = 0

    /// Below this, a page is to be checked against the picture.
    static let doubtful = 70
    /// Words read with less are noise as often as not.
    private static let certainWord = 60.0

    /// Whether there is anything to be kept: marks on a photograph are read as stray letters, and foreign writing as
    /// letters without sense.
    var hasWords: Bool {
        guard let confidence, certainLetters >= (confidence >= 85 ? 2 : 3) else { return false }
        return confidence >= 50 || Language.of(text) != nil
    }

    init() {}

    /// Reads Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
    init(table: Data) {
        var total = 0.0
        var words = 0
        var place: (block: Substring, paragraph: Substring, line: Substring)?
        for row in String(decoding: table, as: UTF8.self).split(separator: "\n") {
            let fields = row.split(separator: "\t", maxSplits: 11, omittingEmptySubsequences: false)
            guard fields.count == 12, fields[0] == "5", let confidence = Double(fields[10]), confidence >= 0
            else { continue }
            let word = String(fields[11]).trimmed
            if word.isEmpty { continue }
            if let place {
                let isNewParagraph = place.block != fields[2] || place.paragraph != fields[3]
                text += isNewParagraph ? "\n\n" : place.line != fields[4] ? "\n" : " "
            }
            place = (fields[2], fields[3], fields[4])
            text += word
            total += confidence
            words += 1
            if confidence >= Self.certainWord { certainLetters += word.letterCount }
        }
        confidence = words > 0 ? Int((total / Double(words)).rounded()) : nil
    }
}

extension StringProtocol {
    /// How many letters and digits there are.
    var letterCount: Int {
        unicodeScalars.reduce(0) {
            $0 + ($1.properties.isAlphabetic || $1.properties.numericType != nil ? 1 : 0)
        }
    }
}
