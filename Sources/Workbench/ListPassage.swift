internal import Exchange
internal import Foundation
internal import Ontology

/// The passage of a list that a claim cites: the table's cell, the words of a name, or else the row; of a long row what is around
/// the words.
struct ListPassage {
    /// A longer row is quoted in part, since each of its claims quotes it.
    private static let longestRow = 800
    /// How much of a long row stands around the cited words, on either side.
    private static let surroundings = 160

    let bytes: Range<Int>

    init(of said: ListReading.Value, isName: Bool, in file: ListFile) {
        let row = said.row.bytes
        if let cell = said.cell, !cell.isEmpty {
            bytes = cell
            return
        }
        guard isName || row.count > ListPassage.longestRow else {
            bytes = row
            return
        }
        let words = Array((said.original ?? said.value).utf8)
        let found = file.text.withUnsafeBytes { text in
            ListPassage.range(of: [0x22] + words + [0x22], in: row, of: text)
                .map { ($0.lowerBound + 1)..<($0.upperBound - 1) }
                ?? ListPassage.range(of: words, in: row, of: text)
        }
        if isName, let found {
            bytes = found
        } else if row.count <= ListPassage.longestRow {
            bytes = row
        } else {
            let words = found ?? row.lowerBound..<row.lowerBound
            let around = ListPassage.surroundings
            let start = max(row.lowerBound, words.lowerBound - around)
            let end = min(row.upperBound, max(words.upperBound, words.lowerBound + around) + around)
            bytes =
                ListPassage.character(
                    at: start, in: file.text)..<ListPassage.character(at: end, in: file.text)
        }
    }

    func passage(in file: ListFile, hash: String) -> Passage {
        Passage(document: hash, bytes: bytes, quote: String(decoding: file.text[bytes], as: UTF8.self))
    }

    private static func range(
        of words: [UInt8], in row: Range<Int>, of text: UnsafeRawBufferPointer
    ) -> Range<Int>? {
        guard let base = text.baseAddress, let first = words.first, row.upperBound <= text.count else {
            return nil
        }
        return words.withUnsafeBytes { words in
            guard let needle = words.baseAddress else { return nil }
            var start = row.lowerBound
            while start + words.count <= row.upperBound,
                let found = memchr(base + start, Int32(first), row.upperBound - words.count - start + 1)
            {
                start = UnsafeRawPointer(found) - base
                if memcmp(base + start, needle, words.count) == 0 { return start..<(start + words.count) }
                start += 1
            }
            return nil
        }
    }

    /// The beginning of the character that holds a byte.
    private static func character(at byte: Int, in text: [UInt8]) -> Int {
        var byte = byte
        while byte > 0, byte < text.count, text[byte] & 0xC0 == 0x80 { byte -= 1 }
        return byte
    }
}
