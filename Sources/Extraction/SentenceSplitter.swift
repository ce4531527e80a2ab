/// Finds where sentences, headings and lines of lists end.
struct SentenceSplitter {
    let utf8: [UInt8]
    let tokens: [TokenizedText.Token]
    let types: [WordType]

    /// No sentence has more tokens, so that what looks around within a sentence stays linear in the text.
    static let limit = 400

    private static let openers: Set<String> = [
        "he", "she", "it", "the", "in", "on", "they", "this", "his", "her", "after", "a", "an", "but", "el", "la", "los", "las", "en", "su", "o", "os",
        "um", "uma", "ele", "ela", "no", "na", "there", "when", "while", "we",
    ]

    func sentences() -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        let lines = LineLengths(utf8: utf8)
        for index in tokens.indices.dropLast() {
            if ends(after: index, lines: lines) || index + 1 - start >= SentenceSplitter.limit {
                sentences.append(start..<index + 1)
                start = index + 1
            }
        }
        if start < tokens.count { sentences.append(start..<tokens.count) }
        return sentences
    }

    private func ends(after index: Int, lines: LineLengths) -> Bool {
        let next = tokens[index + 1]
        if next.breaks >= 2 { return true }
        if endsWithStop(index) { return startsSentence(index + 1) }
        guard next.breaks == 1 else { return false }
        let word = types[Int(next.type)]
        guard word.isWord ? word.isCapital || word.isNumber : !word.key.isEmpty else { return false }
        // A line of a wrapped paragraph is about as long as the one after it; a heading or an item is not.
        let (line, after) = lines.around(Int(next.start))
        if line >= 15, types[Int(tokens[index].type)].marks.contains(.given), word.marks.contains(.surname) {
            return false
        }
        return !(40...120).contains(line) || after > line + line / 3 + 10
    }

    private func endsWithStop(_ index: Int) -> Bool {
        let last = index
        var index = index
        while index >= 0, last - index < 4, [")", "\"", "'", "]"].contains(types[Int(tokens[index].type)].key), tokens[index].isGlued {
            index -= 1
        }
        guard index >= 0 else { return false }
        let type = types[Int(tokens[index].type)]
        // "… and Malcolm X. He …"
        if type.shape.contains(.abbreviation), index + 1 < tokens.count, type.shape.contains(.initial) || type.key.contains(" ") {
            let next = types[Int(tokens[index + 1].type)]
            return next.isCapital && SentenceSplitter.openers.contains(next.key)
        }
        if type.isPunctuation { return [".", "!", "?", "..."].contains(type.key) }
        return false
    }

    private func startsSentence(_ index: Int) -> Bool {
        let next = tokens[index]
        if next.isGlued { return false }
        let type = types[Int(next.type)]
        return !type.isWord || type.isCapital || type.isNumber
    }
}

/// The lengths of the lines before and after a place, no further than 400 bytes away.
private struct LineLengths {
    let utf8: [UInt8]

    /// The bytes of the line before the one that holds `place`, and of that one, capped at 400.
    func around(_ place: Int) -> (before: Int, after: Int) {
        var start = place
        while start > 0, place - start < 400, utf8[start - 1] != 0x0A { start -= 1 }
        var previous = start - 1
        while previous > 0, start - previous < 400, utf8[previous - 1] != 0x0A { previous -= 1 }
        var end = place
        while end < utf8.count, end - place < 400, utf8[end] != 0x0A { end += 1 }
        return (max(0, start - 1 - previous), end - start)
    }
}
