/// SplitMix64 (Steele, Lea, Flood 2014): the same run of numbers from the same seed.
struct SeededRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

extension SeededRandom {
    /// Any scalars of Unicode, half of them from blocks in which names are written.
    mutating func text(atMost count: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...count, using: &self) {
            let range = SeededRandom.blocks.randomElement(using: &self) ?? 0x20...0x7E
            let value =
                Bool.random(using: &self)
                ? UInt32.random(in: 0...0x10FFFF, using: &self) : UInt32.random(in: range, using: &self)
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }

    /// A word of letters a–z, and digits now and then.
    mutating func word(_ lengths: ClosedRange<Int>, of letters: String = "abcdefghijklmnopqrstuvwxyz0159")
        -> String
    {
        let letters = Array(letters)
        return String(
            (0..<Int.random(in: lengths, using: &self)).map { _ in letters.randomElement(using: &self) ?? "a"
            })
    }

    private static let blocks: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x52F, 0x531...0x587, 0x590...0x5F4,
        0x600...0x6FF, 0x900...0x97F, 0x980...0x9FF, 0xE00...0xE7F, 0x1000...0x109F, 0x10A0...0x10FF,
        0x1200...0x137F, 0x1780...0x17FF, 0x2000...0x206F, 0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
        0xFB50...0xFEFF, 0x1F300...0x1F6FF, 0xE0000...0xE007F,
    ]
}
