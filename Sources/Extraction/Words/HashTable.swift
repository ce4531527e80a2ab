/// Numbers by the hash of a word, in one flat array with linear probing.
///
/// The words themselves are not kept: 64 bits tell some ten thousand of them apart.
struct HashTable: Sendable {
    private struct Slot {
        var key: UInt64 = 0
        var value: UInt32 = 0
    }

    private var slots: [Slot]
    private var count = 0

    /// A table for some `capacity` words, a power of two; it grows when it is half full.
    init(capacity: Int) {
        precondition(capacity.nonzeroBitCount == 1)
        slots = Array(repeating: Slot(), count: capacity)
    }

    /// The value of the word with this hash; 0 is nobody's.
    subscript(hash: UInt64) -> UInt32? {
        let slot = slots[place(of: hash)]
        return slot.key == hash && hash != 0 ? slot.value : nil
    }

    /// Adds bits to a word's value.
    mutating func insert(_ hash: UInt64, or bits: UInt32) {
        let place = place(of: hash)
        slots[place].value |= bits
        if slots[place].key != hash { take(place, hash) }
    }

    /// Gives a word its value.
    mutating func set(_ hash: UInt64, _ value: UInt32) {
        let place = place(of: hash)
        slots[place].value = value
        if slots[place].key != hash { take(place, hash) }
    }

    /// Where a word stands, or would.
    private func place(of hash: UInt64) -> Int {
        slots.withUnsafeBufferPointer { slots in
            var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
            while slots[place].key != hash, slots[place].key != 0 { place = (place + 1) & (slots.count - 1) }
            return place
        }
    }

    private mutating func take(_ place: Int, _ hash: UInt64) {
        slots[place].key = hash
        count += 1
        if count * 2 > slots.count { grow() }
    }

    private mutating func grow() {
        var larger = HashTable(capacity: slots.count * 2)
        for slot in slots where slot.key != 0 { larger.set(slot.key, slot.value) }
        self = larger
    }
}

/// Bits by the hash of a word: 56 bits of the hash and the eight bits beside them, so that a table of a hundred thousand words
/// is a megabyte.
struct MarkTable: Sendable {
    private var slots: [UInt64]
    private var count = 0

    /// A table for some `capacity` words, a power of two; it grows when three of four places are taken.
    init(capacity: Int) {
        precondition(capacity.nonzeroBitCount == 1)
        slots = Array(repeating: 0, count: capacity)
    }

    /// The bits of the word with this hash; none where the table does not have it.
    subscript(hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: slots[place(of: hash)]) }

    /// Adds bits, of which one at least is set, to a word's.
    mutating func insert(_ hash: UInt64, or bits: UInt8) {
        let place = place(of: hash)
        let isNew = slots[place] == 0
        slots[place] = MarkTable.kept(hash) | UInt64(UInt8(truncatingIfNeeded: slots[place]) | bits)
        guard isNew else { return }
        count += 1
        if count * 4 > slots.count * 3 { grow() }
    }

    private static func kept(_ hash: UInt64) -> UInt64 { hash & ~0xFF }

    /// Where a word stands, or would.
    private func place(of hash: UInt64) -> Int {
        slots.withUnsafeBufferPointer { slots in
            var place = Int(truncatingIfNeeded: hash >> 8 ^ hash >> 40) & (slots.count - 1)
            while slots[place] != 0, MarkTable.kept(slots[place]) != MarkTable.kept(hash) {
                place = (place + 1) & (slots.count - 1)
            }
            return place
        }
    }

    private mutating func grow() {
        var larger = MarkTable(capacity: slots.count * 2)
        for slot in slots where slot != 0 { larger.insert(slot, or: UInt8(truncatingIfNeeded: slot)) }
        self = larger
    }
}
