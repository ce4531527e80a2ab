/// Numbers by the hash of a word, in one flat array with linear probing.
///
/// The words themselves are not kept: 64 bits tell some ten thousand of them apart.
struct HashTable: Sendable {
    private var keys: [UInt64]
    private var values: [UInt32]
    private var count = 0

    /// A table for some `capacity` words, a power of two; it grows when it is half full.
    init(capacity: Int) {
        precondition(capacity.nonzeroBitCount == 1)
        keys = Array(repeating: 0, count: capacity)
        values = Array(repeating: 0, count: capacity)
    }

    /// The value of the word with this hash.
    subscript(hash: UInt64) -> UInt32? {
        let slot = slot(of: hash)
        return keys[slot] == hash ? values[slot] : nil
    }

    /// Adds bits to a word's value.
    mutating func insert(_ hash: UInt64, or bits: UInt32) { set(hash, (self[hash] ?? 0) | bits) }

    /// Gives a word its value.
    mutating func set(_ hash: UInt64, _ value: UInt32) {
        let place = slot(of: hash)
        values[place] = value
        guard keys[place] != hash else { return }
        keys[place] = hash
        count += 1
        if count * 2 > keys.count { grow() }
    }

    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (keys.count - 1)
        while keys[slot] != hash, keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        var larger = HashTable(capacity: keys.count * 2)
        for (hash, value) in zip(keys, values) where hash != 0 { larger.set(hash, value) }
        self = larger
    }
}
