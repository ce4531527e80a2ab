/// Where the sentences of a text begin and end, roughly: a sentence too long does no harm, one cut in two does.
///
/// A sentence ends with its line, or with “.”, “!”, “?” or “…”, and quotes after it, before a space and something that is
/// no small letter; not after an initial or an abbreviation such as “Sr.”.
struct SentenceBounds {
    private let bytes: [UInt8]
    private let ends: [Int]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var ends: [Int] = []
        var word = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x0A { ends.append(index + 1) }
            let isStop =
                [0x2E, 0x21, 0x3F].contains(byte) || byte == 0xA6 && index > 1 && bytes[index - 2] == 0xE2
            if isStop {
                var next = index + 1
                // Closing quotes and brackets: ", ', ), ], », ” and ’.
                while next < bytes.count,
                    [0x22, 0x27, 0x29, 0x5D, 0xC2, 0xBB, 0xE2, 0x80, 0x9D, 0x99].contains(bytes[next])
                {
                    next += 1
                }
                let isBeforeSpace = next < bytes.count && bytes[next] == 0x20
                let begins = next + 1 < bytes.count && !(0x61...0x7A).contains(bytes[next + 1])
                let isShort =
                    byte == 0x2E && index - word <= 3 && word < index && (0x41...0x5A).contains(bytes[word])
                if isBeforeSpace, begins, !isShort { ends.append(next + 1) }
            }
            if byte == 0x20 || byte == 0x0A || byte == 0x28 { word = index + 1 }
        }
        if ends.last != bytes.count { ends.append(bytes.count) }
        self.ends = ends
    }

    /// The sentence or sentences in which a passage lies, without the space around them.
    func sentence(around passage: Range<Int>) -> Range<Int> {
        let first = index(of: passage.lowerBound)
        let last = index(of: max(passage.lowerBound, passage.upperBound - 1))
        var start = first > 0 ? ends[first - 1] : 0
        var stop = last < ends.count ? ends[last] : bytes.count
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        while start < stop, isSpace(bytes[start]) { start += 1 }
        while stop > start, isSpace(bytes[stop - 1]) { stop -= 1 }
        return start..<stop
    }

    /// The number of the sentence that holds a byte, by bisection.
    private func index(of byte: Int) -> Int {
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] <= byte { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
