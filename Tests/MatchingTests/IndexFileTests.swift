import Foundation
import Testing

@testable import Matching

/// An index file is used whole or refused with a sentence.
@Suite struct IndexFileTests {
    @Test func `the same entities give the same bytes`() throws {
        let list = try ListFixture(300, seed: 51)
        #expect(try ListFixture(300, seed: 51).bytes == list.bytes)
        #expect(try ListFixture.index(list.profiles) == list.bytes)
        #expect(try ListFixture.index(list.profiles.reversed()) != list.bytes)
    }

    @Test func `what is read from a file is what was in memory`() throws {
        let list = try ListFixture(200, seed: 52)
        try ListFixture.withFolder { folder in
            let url = folder.appending(path: "list.index")
            try IndexFile.write(list.bytes, to: url)
            let (memory, file) = (try IndexFile(bytes: list.bytes), try IndexFile(contentsOf: url))
            #expect(file.entityCount == list.entities.count)
            let (one, other) = (CandidateSearch(memory), CandidateSearch(file))
            for profile in list.profiles {
                #expect(one.candidates(for: profile) == other.candidates(for: profile))
            }
            for (at, profile) in list.profiles.enumerated() {
                #expect(file.id(of: at) == profile.id)
                #expect(file.entity(ofID: profile.id) == at)
                #expect(file.schema(of: at) == profile.schema)
                #expect(file.properties(of: at) == memory.properties(of: at))
            }
            #expect(file.entity(ofID: "nobody") == nil)
        }
    }

    @Test func `the names, dates and countries of an entity can be read back`() throws {
        let person = ListedEntity.person(
            "Hector Guerrero",
            ["alias": ["Héctor"], "weakAlias": ["Niño"], "birthDate": ["1983-12"], "nationality": ["ve"]])
        let file = try IndexFile(bytes: ListFixture.index([person.profile("a"), person.profile("a")]))
        #expect(
            file.properties(of: 0) == [
                "name": ["Hector Guerrero"], "alias": ["Héctor"], "weakAlias": ["Niño"],
                "birthDate": ["1983-12"],
                "country": ["ve"],
            ])
        #expect(file.entity(ofID: "a") == 0)
    }

    @Test func `an index of nobody is an index`() throws {
        let file = try IndexFile(bytes: IndexBuilder().bytes())
        #expect(file.entityCount == 0)
        #expect(
            CandidateSearch(file).candidates(for: ListedEntity.person("Hector Guerrero").profile()).isEmpty)
    }

    @Test func `a file cut short anywhere is refused`() throws {
        let bytes = try ListFixture(40, seed: 53).bytes
        var random = SeededRandom(state: 53)
        var cuts = Set(0...IndexHeader.size + 32).union(
            sectionBorders(bytes).flatMap { [$0 - 1, $0, $0 + 1] })
        for _ in 0..<200 { cuts.insert(Int.random(in: 0..<bytes.count, using: &random)) }
        for cut in cuts where cut < bytes.count { refused(Array(bytes[..<max(cut, 0)]), "cut at \(cut)") }
        refused(bytes + [0], "one byte more")
        refused(bytes + bytes, "twice")
    }

    @Test func `a file with one changed byte is refused`() throws {
        let bytes = try ListFixture(20, seed: 54).bytes
        var random = SeededRandom(state: 54)
        for turn in 0..<400 {
            // Every byte of the head, then any.
            let at = turn < IndexHeader.size ? turn : Int.random(in: 0..<bytes.count, using: &random)
            var changed = bytes
            changed[at] ^= UInt8.random(in: 1...255, using: &random)
            refused(changed, "byte \(at)")
        }
    }

    @Test func `files of other kinds are refused`() {
        refused([], "empty")
        refused(Array("TRAMAIDX".utf8), "the magic alone")
        refused([UInt8](repeating: 0, count: 4096), "zeros")
        refused(Array(repeating: UInt8(ascii: "{"), count: 4096), "text")
        refused(Array("TRAMAIDX".utf8) + [UInt8](repeating: 0xFF, count: 4096), "the magic and ones")
    }

    @Test func `a file of another version says which`() throws {
        var bytes = try ListFixture(5, seed: 55).bytes
        bytes[8] = 99
        #expect { _ = try IndexFile(bytes: bytes) } throws: { error in
            guard case .otherVersion(_, 99)? = error as? IndexError else { return false }
            return "\(error)".contains("99") && "\(error)".hasSuffix(".")
        }
    }

    @Test func `what cannot be read is named`() throws {
        try ListFixture.withFolder { folder in
            for name in ["", "missing.index", "a/b/c"] {
                let url = folder.appending(path: name)
                #expect { _ = try IndexFile(contentsOf: url) } throws: { error in
                    "\(error)".contains(folder.lastPathComponent) && "\(error)".hasSuffix(".")
                }
            }
            let empty = folder.appending(path: "empty.index")
            try Data().write(to: empty)
            #expect(throws: IndexError.self) { try IndexFile(contentsOf: empty) }
        }
    }

    @Test func `radix sort sorts as sorting does`() {
        var random = SeededRandom(state: 56)
        for count in [0, 1, 2, 1000, 1024, 1025, 5000, 70_000] {
            for mask in [UInt64.max, 0xFFFF, 0xFFFF_0000_0000_0000, 0x1_0001, 0] {
                let keys = (0..<count).map { _ in random.next() & mask }
                #expect(RadixSort.sorted(keys) == keys.sorted())
            }
        }
    }

    private func refused(_ bytes: [UInt8], _ what: Comment) {
        #expect(what) { _ = try IndexFile(bytes: bytes) } throws: { error in
            error is IndexError && "\(error)".hasSuffix(".") && "\(error)".count > 20
        }
    }

    /// Where sections begin and end.
    private func sectionBorders(_ bytes: [UInt8]) -> [Int] {
        var at = (IndexHeader.size + 15) / 16 * 16
        return [at]
            + IndexSection.allCases.map { section in
                at += IndexSectionBytes.length(of: section, in: bytes)
                defer { at = (at + 15) / 16 * 16 }
                return at
            }
    }
}
