internal import Names

/// For each word of an index the names that a search of text looks for where that word stands.
///
/// A name is looked for at its rarer parts: the commonest are left out as long as a mention without the others would be
/// too little to be that name. So "Guerrero" finds "Hector Rusthenford Guerrero Flores" where a text leaves out
/// "Rusthenford", and "Ltd" finds nothing.
struct TextTriggers {
    private let starts: [UInt32]
    private let names: [UInt32]

    /// A mention that lacks more of a name's weight is not looked for.
    static let leastShare = 0.45

    init(_ index: IndexSections) {
        var pairs: [UInt64] = []
        pairs.reserveCapacity(index.names.count * 3)
        for number in index.names.indices {
            for word in TextTriggers.words(of: number, index) {
                pairs.append(UInt64(word) << 32 | UInt64(number))
            }
        }
        pairs.sort()
        var starts = [UInt32](repeating: 0, count: index.words.count + 1)
        for pair in pairs { starts[Int(pair >> 32) + 1] += 1 }
        for at in 1..<starts.count { starts[at] += starts[at - 1] }
        self.starts = starts
        names = pairs.map { UInt32(truncatingIfNeeded: $0) }
    }

    /// The names that are looked for where this word stands.
    func names(at word: UInt32) -> ArraySlice<UInt32> {
        names[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
    }

    private static func words(of name: Int, _ index: IndexSections) -> [UInt32] {
        let entry = index.names[name]
        let parts = (Int(entry.partStart)..<Int(entry.partStart) + Int(entry.partCount)).compactMap { at in
            let part = index.parts[at]
            let kind = Name.PartKind(rawValue: part.kindAndClass & 15) ?? .name
            switch kind {
            case .name, .patronymic, .common, .place, .number:
                let uses = index.postingStarts[Int(part.word) + 1] - index.postingStarts[Int(part.word)]
                return (word: part.word, weight: Int(part.weight), uses: uses, isNumber: kind == .number)
            case .initial, .particle, .title, .suffix, .legalForm: return nil
            }
        }
        let total = parts.reduce(0) { $0 + $1.weight }
        // Numbers are everywhere.
        let proper = parts.filter { !$0.isNumber }.sorted { ($1.uses, $0.word) < ($0.uses, $1.word) }
        var leftOut = parts.reduce(0) { $0 + ($1.isNumber ? $1.weight : 0) }
        var kept = proper[...]
        let isPerson = entry.flags & IndexName.person != 0
        while kept.count > 1, let commonest = kept.first {
            leftOut += commonest.weight
            // A person is never looked for by one name of several.
            let isEnough = isPerson && kept.count == proper.count
            guard isEnough || Double(leftOut) < leastShare * Double(total) else { break }
            kept.removeFirst()
        }
        return Set(kept.map(\.word)).sorted()
    }
}
