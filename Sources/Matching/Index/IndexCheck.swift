internal import Names

/// Checks that every number of an index points into it, so that searching need not.
enum IndexCheck {
    /// What is wrong, in words; nil where nothing is.
    static func problem(_ file: IndexFile) -> String? {
        let letters = file.section(.letters, as: UInt8.self).count
        let sounds = file.section(.sounds, as: UInt8.self).count
        let words = file.section(.words, as: IndexWord.self)
        for word in words {
            guard Int(word.letterStart) + Int(word.letterCount) <= letters, word.letterCount > 0,
                Int(word.soundStart) + Int(word.soundCount) <= sounds
            else { return "a word lies outside of it" }
        }
        for sound in file.section(.sounds, as: UInt8.self) where Int(sound) >= Sounds.count {
            return "a sound is unknown"
        }
        let names = file.section(.names, as: IndexName.self)
        let entities = file.section(.entities, as: IndexEntity.self)
        guard !entities.isEmpty else { return "it has no end" }
        return keys(file, words.count) ?? postings(file, words.count, names.count)
            ?? self.names(file, names, words.count, entities.count - 1) ?? self.entities(
                file, entities, names.count)
            ?? lookups(file, entities.count - 1, names.count)
    }

    private static func keys(_ file: IndexFile, _ words: Int) -> String? {
        let keys = file.section(.keys, as: UInt64.self)
        let directory = file.section(.keyDirectory, as: UInt32.self)
        guard directory.count == 65_537, isAscending(directory, last: keys.count) else {
            return "the directory of keys is wrong"
        }
        for key in keys where key & 0xFFFF_FFFF >= UInt64(words) { return "a key is of no word" }
        return nil
    }

    private static func postings(_ file: IndexFile, _ words: Int, _ names: Int) -> String? {
        let starts = file.section(.postingStarts, as: UInt32.self)
        let postings = file.section(.postings, as: UInt32.self)
        guard starts.count == words + 1, isAscending(starts, last: postings.count) else {
            return "the postings are wrong"
        }
        for name in postings where Int(name) >= names { return "a posting is of no name" }
        return nil
    }

    private static func names(
        _ file: IndexFile, _ names: UnsafeBufferPointer<IndexName>, _ words: Int, _ entities: Int
    ) -> String? {
        let parts = file.section(.parts, as: IndexPart.self)
        let texts = file.section(.texts, as: UInt8.self).count
        for name in names {
            guard Int(name.entity) < entities, Int(name.partStart) + Int(name.partCount) <= parts.count,
                name.partCount <= Name.mostParts, Int(name.textStart) + Int(name.textCount) <= texts
            else { return "a name lies outside of it" }
        }
        for part in parts {
            guard Int(part.word) < words, Name.PartKind(rawValue: part.kindAndClass & 15) != nil,
                Phrase.LawClass(rawValue: part.kindAndClass >> 4) != nil
            else { return "a part of a name is of no word" }
        }
        return nil
    }

    private static func entities(
        _ file: IndexFile, _ entities: UnsafeBufferPointer<IndexEntity>, _ names: Int
    ) -> String? {
        var last = entities[0]
        for entity in entities {
            guard entity.nameStart >= last.nameStart, entity.dateStart >= last.dateStart,
                entity.countryStart >= last.countryStart, entity.identifierStart >= last.identifierStart,
                entity.placeStart >= last.placeStart, entity.idStart >= last.idStart
            else { return "the entities are out of order" }
            guard entity.schema == 0 || Int(entity.schema) < file.schemata.count else {
                return "a schema is unknown"
            }
            last = entity
        }
        guard Int(last.nameStart) <= names, Int(last.dateStart) <= file.section(.dates, as: Int32.self).count,
            Int(last.countryStart) <= file.section(.countries, as: UInt16.self).count,
            Int(last.identifierStart) <= file.section(.identifiers, as: UInt64.self).count,
            Int(last.placeStart) <= file.section(.places, as: UInt32.self).count,
            Int(last.idStart) <= file.section(.ids, as: UInt8.self).count
        else { return "an entity lies outside of it" }
        return nil
    }

    private static func lookups(_ file: IndexFile, _ entities: Int, _ names: Int) -> String? {
        for section in [IndexSection.dateKeys, .identifierKeys, .placeKeys, .entityKeys] {
            for key in file.section(section, as: UInt64.self) where key & 0xFFFF_FFFF >= UInt64(entities) {
                return "a key is of no entity"
            }
        }
        for key in file.section(.wholeNames, as: UInt64.self) where key & 0xFFFF_FFFF >= UInt64(names) {
            return "a key is of no name"
        }
        return nil
    }

    private static func isAscending(_ starts: UnsafeBufferPointer<UInt32>, last: Int) -> Bool {
        var previous: UInt32 = 0
        for start in starts {
            if start < previous { return false }
            previous = start
        }
        return Int(previous) == last
    }
}
