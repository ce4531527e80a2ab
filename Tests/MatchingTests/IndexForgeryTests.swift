import Foundation
import Testing

@testable import Matching

/// The sections of an index taken apart and put together again, with a checksum that is right.
struct IndexSectionBytes {
    var sections: [[UInt8]] = []

    init(_ bytes: [UInt8]) {
        var at = (IndexHeader.size + 15) / 16 * 16
        for section in IndexSection.allCases {
            let length = Self.length(of: section, in: bytes)
            sections.append(Array(bytes[at..<at + length]))
            at += (length + 15) / 16 * 16
        }
    }

    static func length(of section: IndexSection, in bytes: [UInt8]) -> Int {
        let at = 32 + 8 * section.rawValue
        return bytes[at..<at + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    subscript(_ section: IndexSection) -> [UInt8] {
        get { sections[section.rawValue] }
        set { sections[section.rawValue] = newValue }
    }

    /// Writes a number over the bytes at an offset.
    mutating func set(_ section: IndexSection, _ at: Int, _ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.littleEndian) { bytes in
            for (offset, byte) in bytes.enumerated() { self[section][at + offset] = byte }
        }
    }

    var bytes: [UInt8] { IndexFile.assemble(sections) }
}

/// An index whose checksum is right and whose content is not is refused, or answers something: it never reads beyond
/// itself.
@Suite struct IndexForgeryTests {
    @Test func `sections taken apart and put together are the same file`() throws {
        let bytes = try ListFixture(30, seed: 61).bytes
        #expect(IndexSectionBytes(bytes).bytes == bytes)
    }

    @Test(arguments: [
        (IndexSection.words, 0), (.words, 4), (.names, 0), (.names, 4), (.names, 8), (.parts, 0),
        (.postings, 0),
        (.postingStarts, 4), (.keys, 0), (.keyDirectory, 4), (.dateKeys, 0), (.identifierKeys, 0),
        (.entityKeys, 0),
        (.wholeNames, 0), (.entities, 32), (.entities, 36), (.entities, 40), (.entities, 44), (.entities, 48),
        (.entities, 52),
    ])
    func `a number that points beyond the file is found though the checksum is right`(
        section: IndexSection, offset: Int
    ) throws {
        var parts = IndexSectionBytes(try ListFixture(30, seed: 62).bytes)
        parts.set(section, offset, UInt32.max - 7)
        #expect { _ = try IndexFile(bytes: parts.bytes) } throws: { error in
            guard case .damaged(_, let reason)? = error as? IndexError else { return false }
            return !reason.isEmpty
        }
    }

    @Test func `an unknown sound, kind of part or schema is found`() throws {
        let whole = IndexSectionBytes(try ListFixture(30, seed: 63).bytes)
        for (section, offset, value) in [
            (IndexSection.sounds, 0, UInt8(200)), (.parts, 7, 0x0F), (.parts, 7, 0xF0), (.entities, 24, 0xFF),
        ] {
            var parts = whole
            parts.set(section, offset, value)
            #expect(throws: IndexError.self, "\(section) \(offset)") { try IndexFile(bytes: parts.bytes) }
        }
    }

    @Test(arguments: IndexSection.allCases)
    func `a section that lacks its end, or is gone, is refused or does no harm`(section: IndexSection) throws
    {
        let list = try ListFixture(30, seed: 64)
        let whole = IndexSectionBytes(list.bytes)
        for keep in Set([0, 1, whole[section].count / 2, whole[section].count - 1]) where keep >= 0 {
            var parts = whole
            parts[section] = Array(whole[section].prefix(keep))
            guard let file = try? IndexFile(bytes: parts.bytes) else { continue }
            ListFixture.readAll(file, queries: Array(list.profiles.prefix(8)))
        }
    }

    @Test func `changed bytes with the right checksum are refused or do no harm`() async throws {
        // In a process of its own: what is tested is that it does not end before its time.
        await #expect(processExitsWith: .success) {
            let list = try ListFixture(30, seed: 65)
            let whole = IndexSectionBytes(list.bytes)
            var random = SeededRandom(state: 65)
            for section in IndexSection.allCases where !whole[section].isEmpty {
                for _ in 0..<60 {
                    var parts = whole
                    for _ in 0..<Int.random(in: 1...6, using: &random) {
                        let at = Int.random(in: 0..<parts[section].count, using: &random)
                        parts[section][at] = UInt8.random(in: 0...255, using: &random)
                    }
                    guard let file = try? IndexFile(bytes: parts.bytes) else { continue }
                    ListFixture.readAll(file, queries: Array(list.profiles.prefix(4)))
                }
            }
        }
    }

    @Test func `a word of one letter and many sounds with an article does no harm`() async throws {
        await #expect(processExitsWith: .success) {
            let list = try ListFixture(60, seed: 66)
            var parts = IndexSectionBytes(list.bytes)
            // Length of the letters at 8, of the sounds at 9, the traits at 10; eight is "begins with an article".
            for word in stride(from: 0, to: parts[.words].count, by: MemoryLayout<IndexWord>.stride) {
                parts[.words][word + 8] = 1
                parts[.words][word + 9] = 5
                parts[.words][word + 10] = 8
            }
            guard let file = try? IndexFile(bytes: parts.bytes) else { return }
            ListFixture.readAll(file, queries: list.profiles)
        }
    }
}
