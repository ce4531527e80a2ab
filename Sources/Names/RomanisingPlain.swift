extension RomanisingReader {
    /// Whether a text holds nothing but ASCII letters, digits, spaces and commas, as most names of most lists do.
    static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.allSatisfy { byte in
            (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == 0x20 || byte == UInt8(ascii: ",")
                || byte &- UInt8(ascii: "0") < 10
        }
    }

    /// Reads plain text, which needs no table.
    static func readPlain(
        _ text: UnsafeBufferPointer<UInt8>
    ) -> (bytes: [UInt8], words: [RomanisedName.Word]) {
        var words: [RomanisedName.Word] = []
        words.reserveCapacity(4)
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count) { bytes, count in
            var first = 0
            var capitals = 0
            var letters = 0
            func end(at index: Int) {
                guard count > first else { return }
                let isUpperCase = capitals >= 2 && capitals == letters
                words.append(
                    RomanisedName.Word(
                        letters: first..<count, source: index - (count - first)..<index,
                        script: letters > 0 ? .latin : .digits, marks: isUpperCase ? .upperCase : []))
                first = count
                capitals = 0
                letters = 0
            }
            for (index, byte) in text.enumerated() {
                let lower = byte | 0x20
                if lower &- UInt8(ascii: "a") < 26 {
                    bytes[count] = lower
                    count += 1
                    letters += 1
                    if byte != lower { capitals += 1 }
                } else if byte == 0x20 {
                    end(at: index)
                } else if byte == UInt8(ascii: ",") {
                    end(at: index)
                    if let last = words.indices.last { words[last].marks.insert(.followedByComma) }
                } else {
                    bytes[count] = byte
                    count += 1
                }
            }
            end(at: text.count)
        }
        if words.count > mostWords { words.removeLast(words.count - mostWords) }
        return (bytes, words)
    }
}
