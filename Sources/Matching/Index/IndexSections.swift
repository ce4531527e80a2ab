internal import Names

/// The sections of an open index, by their types: what searching reads.
struct IndexSections {
    let letters: UnsafeBufferPointer<UInt8>
    let sounds: UnsafeBufferPointer<UInt8>
    let words: UnsafeBufferPointer<IndexWord>
    let keys: UnsafeBufferPointer<UInt64>
    let keyDirectory: UnsafeBufferPointer<UInt32>
    let postingStarts: UnsafeBufferPointer<UInt32>
    let postings: UnsafeBufferPointer<UInt32>
    let names: UnsafeBufferPointer<IndexName>
    let parts: UnsafeBufferPointer<IndexPart>
    let entities: UnsafeBufferPointer<IndexEntity>
    let dates: UnsafeBufferPointer<Int32>
    let countries: UnsafeBufferPointer<UInt16>
    let identifiers: UnsafeBufferPointer<UInt64>
    let places: UnsafeBufferPointer<UInt32>
    let dateKeys: UnsafeBufferPointer<UInt64>
    let identifierKeys: UnsafeBufferPointer<UInt64>
    let placeKeys: UnsafeBufferPointer<UInt64>
    let entityKeys: UnsafeBufferPointer<UInt64>
    let wholeNames: UnsafeBufferPointer<UInt64>
    let texts: UnsafeBufferPointer<UInt8>
    let ids: UnsafeBufferPointer<UInt8>

    init(_ file: IndexFile) {
        letters = file.section(.letters)
        sounds = file.section(.sounds)
        words = file.section(.words)
        keys = file.section(.keys)
        keyDirectory = file.section(.keyDirectory)
        postingStarts = file.section(.postingStarts)
        postings = file.section(.postings)
        names = file.section(.names)
        parts = file.section(.parts)
        entities = file.section(.entities)
        dates = file.section(.dates)
        countries = file.section(.countries)
        identifiers = file.section(.identifiers)
        places = file.section(.places)
        dateKeys = file.section(.dateKeys)
        identifierKeys = file.section(.identifierKeys)
        placeKeys = file.section(.placeKeys)
        entityKeys = file.section(.entityKeys)
        wholeNames = file.section(.wholeNames)
        texts = file.section(.texts)
        ids = file.section(.ids)
    }

    func word(_ number: UInt32) -> WordView { WordView(words[Int(number)], letters: letters, sounds: sounds) }

    func part(_ at: Int) -> AlignedPart {
        let part = parts[at]
        return AlignedPart(
            word: word(part.word), kind: Name.PartKind(rawValue: part.kindAndClass & 15) ?? .name,
            weight: part.weight, meaning: part.meaning,
            lawClass: Phrase.LawClass(rawValue: part.kindAndClass >> 4) ?? .none)
    }

    /// The names of an entity.
    func names(of entity: Int) -> Range<Int> {
        Int(entities[entity].nameStart)..<Int(entities[entity + 1].nameStart)
    }

    func facts(of entity: Int) -> FactsView {
        let this = entities[entity]
        let next = entities[entity + 1]
        func slice<Element>(
            _ all: UnsafeBufferPointer<Element>, _ start: UInt32, _ end: UInt32
        ) -> UnsafeBufferPointer<Element> {
            UnsafeBufferPointer(rebasing: all[Int(start)..<Int(end)])
        }
        return FactsView(
            dates: slice(dates, this.dateStart, next.dateStart),
            countries: slice(countries, this.countryStart, next.countryStart), genders: this.genders,
            identifiers: slice(identifiers, this.identifierStart, next.identifierStart),
            places: slice(places, this.placeStart, next.placeStart))
    }

    func id(of entity: Int) -> String {
        String(
            decoding: ids[Int(entities[entity].idStart)..<Int(entities[entity + 1].idStart)], as: UTF8.self)
    }

    func text(of name: Int) -> String {
        let start = Int(names[name].textStart)
        return String(decoding: texts[start..<start + Int(names[name].textCount)], as: UTF8.self)
    }

    /// Where the keys with these upper 32 bits lie in a sorted section.
    static func range(of hash: UInt32, in keys: UnsafeBufferPointer<UInt64>, within bounds: Range<Int>)
        -> Range<Int>
    {
        func first(atLeast key: UInt64, from lower: Int) -> Int {
            var (low, high) = (lower, bounds.upperBound)
            while low < high {
                let middle = (low + high) / 2
                if keys[middle] < key { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let start = first(atLeast: UInt64(hash) << 32, from: bounds.lowerBound)
        var end = start
        // Few share a hash: walking is cheaper than a second search.
        while end < bounds.upperBound, keys[end] >> 32 == UInt64(hash) { end += 1 }
        return start..<end
    }

    static func range(of hash: UInt32, in keys: UnsafeBufferPointer<UInt64>) -> Range<Int> {
        range(of: hash, in: keys, within: keys.indices)
    }

    /// Where the word keys of a hash lie.
    func wordKeys(_ hash: UInt32) -> Range<Int> {
        let upper = Int(hash >> 16)
        return Self.range(of: hash, in: keys, within: Int(keyDirectory[upper])..<Int(keyDirectory[upper + 1]))
    }
}
