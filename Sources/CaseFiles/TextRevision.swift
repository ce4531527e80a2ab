internal import Ontology

/// Where the sentences of an older text stand in a newer version of it.
///
/// Both are cut at line ends and after full stops. A piece that stands as often in both is found again by its turn, one
/// that stands once in the newer text by its words; a passage moves with the piece in which it begins, and only where the
/// newer text has its words there.
/// - Complexity: O(*bytes* of both texts).
struct TextRevision {
    private let old: [UInt8]
    private let new: [UInt8]
    private let starts: [Int]
    private let shifts: [Int?]

    /// How much of the shorter text stands in the other, 0…1, by bytes.
    let share: Double

    init(from old: String, to new: String) {
        self.old = Array(old.utf8)
        self.new = Array(new.utf8)
        let (oldPieces, newPieces) = (Self.pieces(self.old), Self.pieces(self.new))
        func places(_ pieces: [Range<Int>], of bytes: [UInt8]) -> [ArraySlice<UInt8>: [Int]] {
            var places: [ArraySlice<UInt8>: [Int]] = [:]
            for piece in pieces { places[bytes[piece], default: []].append(piece.lowerBound) }
            return places
        }
        let before = places(oldPieces, of: self.old)
        let after = places(newPieces, of: self.new)
        var turns: [ArraySlice<UInt8>: Int] = [:]
        var shared = 0
        var shifts: [Int?] = []
        for piece in oldPieces {
            let words = self.old[piece]
            let turn = turns[words, default: 0]
            turns[words] = turn + 1
            var shift: Int?
            if let found = after[words] {
                if found.count == before[words]?.count {
                    shift = found[turn] - piece.lowerBound
                } else if found.count == 1 {
                    shift = found[0] - piece.lowerBound
                }
                shared += piece.count
            }
            shifts.append(shift)
        }
        starts = oldPieces.map(\.lowerBound)
        self.shifts = shifts
        let shorter = min(
            oldPieces.reduce(0) { $0 + $1.count }, newPieces.reduce(0) { $0 + $1.count })
        share = shorter == 0 ? 0 : min(1, Double(shared) / Double(shorter))
    }

    /// Where a passage of the older text stands in the newer one; nil where its words no longer do.
    func moved(_ passage: Passage) -> Range<Int>? {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= passage.bytes.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low > 0, let shift = shifts[low - 1] else { return nil }
        let bytes = (passage.bytes.lowerBound + shift)..<(passage.bytes.upperBound + shift)
        guard bytes.lowerBound >= 0, bytes.upperBound <= new.count,
            new[bytes].elementsEqual(passage.quote.utf8)
        else { return nil }
        return bytes
    }

    /// The text cut at line ends and after “.”, “!” and “?” before a space, without the space between.
    private static func pieces(_ bytes: [UInt8]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        func end(at stop: Int) {
            while start < stop, isSpace(bytes[start]) { start += 1 }
            var last = stop
            while last > start, isSpace(bytes[last - 1]) { last -= 1 }
            if last > start { pieces.append(start..<last) }
            start = stop
        }
        for index in bytes.indices {
            let isStop = [0x2E, 0x21, 0x3F].contains(bytes[index])
            if bytes[index] == 0x0A || isStop && index + 1 < bytes.count && isSpace(bytes[index + 1]) {
                end(at: index + 1)
            }
        }
        end(at: bytes.count)
        return pieces
    }
}
