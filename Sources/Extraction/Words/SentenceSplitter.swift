/// Finds where sentences, headings and lines of lists end.
struct SentenceSplitter {
    let utf8: [UInt8]
    let tokens: [TokenizedText.Token]
    let types: [WordType]

    /// No sentence has more tokens, so that what looks around within a sentence stays linear in the text.
    static let limit = 400

    func sentences() -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        let lines = LineLengths(utf8: utf8)
        let wrapWidth = wrapWidth(lines)
        for index in tokens.indices.dropLast() {
            if ends(after: index, lines, wrapWidth) || index + 1 - start >= SentenceSplitter.limit {
                sentences.append(start..<index + 1)
                start = index + 1
            }
        }
        if start < tokens.count { sentences.append(start..<tokens.count) }
        return sentences
    }

    private func ends(after index: Int, _ lines: LineLengths, _ wrapWidth: Int) -> Bool {
        let next = tokens[index + 1]
        if next.breaks >= 2 { return true }
        if endsWithStop(index) { return startsSentence(index + 1) }
        guard next.breaks == 1 else { return false }
        let word = types[Int(next.type)]
        guard word.isWord ? word.isCapital || word.isNumber : !word.key.isEmpty else { return false }
        if types[Int(tokens[index].type)].marks.contains(.given), word.marks.contains(.surname) {
            return false
        }
        // A wrapped line is full: the next word would not have gone on it. A heading or an item of a list is not.
        let line = lines.length(before: Int(next.start))
        return wrapWidth == 0 || line + Int(next.end - next.start) + 1 < wrapWidth * 9 / 10
    }

    /// How wide the text was wrapped: its longest line that goes on in lower case; 0 where none does.
    private func wrapWidth(_ lines: LineLengths) -> Int {
        var width = 0
        for next in tokens where next.breaks == 1 {
            let word = types[Int(next.type)]
            guard word.isWord, !word.isCapital, !word.isNumber else { continue }
            let line = lines.length(before: Int(next.start))
            if (40...140).contains(line) { width = max(width, line) }
        }
        return width
    }

    private func endsWithStop(_ index: Int) -> Bool {
        let facts = types[Int(tokens[index].type)].facts
        guard facts.role == .stop || facts.role == .closer || facts.shape.contains(.abbreviation) else {
            return false
        }
        let last = index
        var index = index
        while index >= 0, last - index < 4,
            types[Int(tokens[index].type)].facts.role == .closer, tokens[index].isGlued
        {
            index -= 1
        }
        guard index >= 0 else { return false }
        let type = types[Int(tokens[index].type)]
        // "… and Malcolm X. He …"
        if type.shape.contains(.abbreviation), index + 1 < tokens.count,
            type.shape.contains(.initial) || type.key.contains(" ")
        {
            let next = types[Int(tokens[index + 1].type)]
            return next.isCapital && next.facts.role == .opener
        }
        return type.facts.role == .stop
    }

    private func startsSentence(_ index: Int) -> Bool {
        let next = tokens[index]
        if next.isGlued { return false }
        let type = types[Int(next.type)]
        return !type.isWord || type.isCapital || type.isNumber
    }
}

/// The lengths of lines.
private struct LineLengths {
    let utf8: [UInt8]

    /// The bytes of the line before the one that holds `place`, looked for no further than 400 bytes away.
    func length(before place: Int) -> Int {
        var start = place
        while start > 0, place - start < 400, utf8[start - 1] != 0x0A { start -= 1 }
        var previous = max(0, start - 1)
        while previous > 0, start - previous < 400, utf8[previous - 1] != 0x0A { previous -= 1 }
        return max(0, start - 1 - previous)
    }
}
