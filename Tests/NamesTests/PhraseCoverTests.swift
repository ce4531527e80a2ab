import Names
import Testing

@Test(arguments: [
    ("shen zhong guo ji", ["guo ji"]), ("zhong guo yin hang", ["zhong guo", "yin hang"]),
    ("zhong guo guo ji mao yi gong si", ["zhong guo", "guo ji", "mao yi", "gong si"]), ("xqz", []), ("", []),
])
func `phrases cover a name written in syllables`(name: String, phrases: [String]) {
    let bytes = Array(name.utf8)
    let texts = name.split(separator: " ")
    let words = texts.map { text in
        let start = name.utf8.distance(from: name.startIndex, to: text.startIndex)
        return start..<start + text.utf8.count
    }
    let found = bytes.withUnsafeBufferPointer { Phrase.cover(in: $0, words: words) }
    #expect(
        found.map { texts[$0.start..<$0.start + $0.phrase.length].joined(separator: " ") } == phrases)
}
