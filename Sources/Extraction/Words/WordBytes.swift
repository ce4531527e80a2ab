/// A word's bytes where they stand in a text, with what a table compares first.
///
/// It is good for as long as the text's buffer is.
struct WordBytes {
    let bytes: UnsafeBufferPointer<UInt8>
    let head: WordHead
    /// It spreads over the whole range; tables take its lower bits.
    let hash: UInt64
    /// Whether it is a word, and no mark.
    let isWord: Bool

    /// Beyond so many bytes, words of one length are taken for the same.
    static let limit = 4096

    /// The bytes of `text` in `range`.
    init(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, isWord: Bool) {
        bytes = UnsafeBufferPointer(
            start: text.baseAddress.map { $0 + range.lowerBound }, count: min(range.count, WordBytes.limit))
        head = WordHead(bytes, readable: text.count - range.lowerBound)
        hash = head.hash(of: head.isWhole ? nil : bytes[...])
        self.isWord = isWord
    }

    /// Whether the head is all of it.
    var isWhole: Bool { head.isWhole }
}

/// The first sixteen bytes of a word, zeros beyond its end, and its length.
struct WordHead: Equatable, Sendable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private(set) var count: Int32 = 0

    init() {}

    /// The head of `bytes`, which lie in a buffer of which so many bytes from their start on may be read.
    init(_ bytes: UnsafeBufferPointer<UInt8>, readable: Int) {
        count = Int32(bytes.count)
        first = WordHead.load(bytes, at: 0, readable: readable)
        second = bytes.count > 8 ? WordHead.load(bytes, at: 8, readable: readable) : 0
    }

    /// Whether the word has no bytes beyond it.
    var isWhole: Bool { count <= 16 }

    /// The hash of a word with this head; where it is longer, of all its bytes.
    func hash(of bytes: (some Sequence<UInt8>)?) -> UInt64 {
        var hash = (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        if let bytes { hash ^= Lexicon.hash(bytes) }
        hash = (hash ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
        return hash ^ hash >> 32
    }

    /// Eight bytes from `place`, zeros beyond the end.
    private static func load(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int, readable: Int) -> UInt64 {
        let left = bytes.count - place
        guard left > 0, let base = bytes.baseAddress else { return 0 }
        if readable - place >= 8 {
            let value = UInt64(littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
            return left >= 8 ? value : value & ((1 << UInt64(left * 8)) - 1)
        }
        var value: UInt64 = 0
        for offset in 0..<min(left, 8) { value |= UInt64(base[place + offset]) << UInt64(offset * 8) }
        return value
    }
}
