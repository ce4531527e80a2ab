/// The hash that FollowTheMoney makes IDs of, so that a row has the same ID in both (FIPS 180-4, SHA-1).
///
/// It keeps its state without an allocation, since each row needs two or three; it is no safeguard against forgery.
struct SHA1 {
    private var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
        0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0
    )
    private var block: InlineArray<64, UInt8> = .init(repeating: 0)
    private var filled = 0
    private var length: UInt64 = 0

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        length += UInt64(bytes.count)
        for byte in bytes {
            block[filled] = byte
            filled += 1
            if filled == 64 { digestBlock() }
        }
    }

    mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    /// The hash in 40 hexadecimal digits.
    consuming func hexadecimal() -> String {
        let bits = length &* 8
        block[filled] = 0x80
        filled += 1
        if filled > 56 {
            while filled < 64 { fill(0) }
            digestBlock()
        }
        while filled < 56 { fill(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            fill(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        digestBlock()
        let (first, second, third, fourth, fifth) = state
        return String(unsafeUninitializedCapacity: 40) { buffer in
            var place = 0
            for word in [first, second, third, fourth, fifth] {
                for shift in stride(from: 28, through: 0, by: -4) {
                    let value = UInt8(truncatingIfNeeded: word >> UInt32(shift)) & 15
                    // Without a branch, which would be guessed wrong half of the time.
                    buffer[place] = value &+ 0x30 &+ ((9 &- value) >> 7) &* 39
                    place += 1
                }
            }
            return 40
        }
    }

    private mutating func fill(_ byte: UInt8) {
        block[filled] = byte
        filled += 1
    }

    private mutating func digestBlock() {
        filled = 0
        var schedule = InlineArray<16, UInt32>(repeating: 0)
        for index in 0..<16 {
            schedule[index] =
                UInt32(block[4 * index]) << 24 | UInt32(block[4 * index + 1]) << 16
                | UInt32(block[4 * index + 2]) << 8 | UInt32(block[4 * index + 3])
        }
        var (a, b, c, d, e) = state
        func turn(_ choice: UInt32, _ constant: UInt32, _ word: UInt32) {
            let next = (a << 5 | a >> 27) &+ choice &+ e &+ constant &+ word
            (e, d, c, b, a) = (d, c, b << 30 | b >> 2, a, next)
        }
        func word(_ round: Int) -> UInt32 {
            let mixed =
                schedule[(round + 13) & 15] ^ schedule[(round + 8) & 15] ^ schedule[(round + 2) & 15]
                ^ schedule[round & 15]
            schedule[round & 15] = mixed << 1 | mixed >> 31
            return schedule[round & 15]
        }
        for round in 0..<16 { turn(d ^ (b & (c ^ d)), 0x5A82_7999, schedule[round]) }
        for round in 16..<20 { turn(d ^ (b & (c ^ d)), 0x5A82_7999, word(round)) }
        for round in 20..<40 { turn(b ^ c ^ d, 0x6ED9_EBA1, word(round)) }
        for round in 40..<60 { turn(b & c | d & (b | c), 0x8F1B_BCDC, word(round)) }
        for round in 60..<80 { turn(b ^ c ^ d, 0xCA62_C1D6, word(round)) }
        state = (state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e)
    }
}
