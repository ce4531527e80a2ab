import Foundation
import Names
import Testing

@Suite struct RomanisingPropertyTests {
    @Test func `any text gives at most 64 words of a–z and 0–9 inside the text`() {
        var random = Generator(state: 7)
        for round in 0..<4000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int(random.next() % 60) {
                let range: UInt32 =
                    round % 4 == 0 ? 0x11_0000 : round % 4 == 1 ? 0x3000 : round % 4 == 2 ? 0x700 : 0x1_2000
                if let scalar = Unicode.Scalar(UInt32(random.next() % UInt64(range))) {
                    scalars.append(scalar)
                }
                if random.next() % 5 == 0 { scalars.append("ا") }
                if random.next() % 9 == 0 { scalars.append("-") }
            }
            expectSound(Array(String(scalars).utf8))
        }
    }

    @Test func `bytes that are no UTF-8 are skipped`() {
        var random = Generator(state: 11)
        for _ in 0..<2000 {
            expectSound((0..<Int(random.next() % 90)).map { _ in UInt8(truncatingIfNeeded: random.next()) })
        }
        expectSound([UInt8](repeating: 0xEF, count: 5000))
        let cut = Array("Лавров".utf8.dropLast()) + Array(" Ivan".utf8)
        let read = cut.withUnsafeBufferPointer { RomanisedName(utf8: $0) }
        #expect(words(read) == ["lavro", "ivan"])
    }

    @Test func `only the beginning of a huge text is read`() {
        #expect(RomanisedName(String(repeating: "a ", count: 1000)).words.count == 64)
        #expect(RomanisedName(String(repeating: "б ", count: 1000)).words.count == 64)
        #expect(RomanisedName(String(repeating: "a", count: 5000)).bytes.count == 1024)
        #expect(RomanisedName(String(repeating: "\u{FDFA}", count: 5000)).words.count <= 64)
        expectSound(Array(String(repeating: "\u{0301}", count: 5000).utf8))
        expectSound(Array(String(repeating: "王", count: 5000).utf8))
    }

    @Test func `every character gives the same words composed and decomposed`() {
        for code in UInt32(0x80)..<0x3_0000 {
            guard let scalar = Unicode.Scalar(code), scalar.properties.generalCategory != .unassigned else {
                continue
            }
            let text = "a " + String(Character(scalar))
            let composed = text.precomposedStringWithCanonicalMapping
            let decomposed = text.decomposedStringWithCanonicalMapping
            guard Array(composed.utf8) != Array(decomposed.utf8) || Array(composed.utf8) != Array(text.utf8)
            else { continue }
            #expect(
                words(RomanisedName(composed)) == words(RomanisedName(decomposed)),
                "\(String(code, radix: 16))")
            #expect(
                words(RomanisedName(text)) == words(RomanisedName(decomposed)), "\(String(code, radix: 16))")
        }
    }

    @Test(arguments: [
        "Núñez Đặng Nguyễn", "Йосиф Ёлкин Їжак Ќосев Ѓорѓи Ўладзімір", "أحمد إبراهيم آل رؤوف رائد مُحَمَّد أَحمد",
        "がぎぐ パピプ ヴァン",
        "김정은 남궁민수", "ড়য় কোলো कोई क़मर", "Γιώργος Μαΐου αὐτός", "שָׁלוֹם בּוֹ",
    ])
    func `names give the same words composed and decomposed`(name: String) {
        let composed = RomanisedName(name.precomposedStringWithCanonicalMapping)
        let decomposed = RomanisedName(name.decomposedStringWithCanonicalMapping)
        #expect(words(composed) == words(decomposed))
        #expect(composed.words.map(\.marks) == decomposed.words.map(\.marks))
    }

    @Test(arguments: ["Владимир Путин", "习近平", "محمد التكريتي", "김정은", "O'Neill-Smith 3M", "สมชาย"])
    func `romanised words stay as they are`(name: String) {
        let once = words(RomanisedName(name))
        #expect(words(RomanisedName(once.joined(separator: " "))) == once)
    }

    @Test(arguments: ["GUERRERO, Hector", "AB1 3M 42", " a,b ,C D  EF", "12 ab34", ",", "X, "])
    func `plain ASCII reads as it does beside other letters`(text: String) {
        let plain = RomanisedName(text)
        let mixed = RomanisedName(text + " ж")
        #expect(words(plain) == words(mixed).dropLast())
        #expect(plain.words == mixed.words.dropLast())
    }

    @Test func `text that breaks other programs breaks nothing`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../shared/data/documents/robust-strings")
        guard let text = try? Data(contentsOf: folder.appending(path: "blns.txt")) else {
            print("skipped: no ../shared/data/documents/robust-strings/blns.txt")
            return
        }
        for line in text.split(separator: 0x0A) { expectSound(Array(line)) }
    }

    private func words(_ name: RomanisedName) -> [String] {
        name.words.map { String(decoding: name.bytes[$0.letters], as: UTF8.self) }
    }

    private func expectSound(_ text: [UInt8]) {
        let read = text.withUnsafeBufferPointer { RomanisedName(utf8: $0) }
        #expect(read.words.count <= 64)
        var end = 0
        for word in read.words {
            #expect(
                !word.letters.isEmpty && word.letters.lowerBound >= end
                    && word.letters.upperBound <= read.bytes.count)
            #expect(!word.source.isEmpty && word.source.upperBound <= min(text.count, 1024))
            end = word.letters.upperBound
        }
        #expect(read.bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }, "\(text)")
    }

    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) ^ (state << 20)
        }
    }
}
