import Foundation
import Testing
import Workbench

/// Texts in which ⟦…⟧ marks what names somebody of `ScreeningFixture`'s list.
@Suite struct ScreeningTextTests {
    @Test(arguments: [
        "Anoche ⟦Héctor Rusthenford Guerrero Flores⟧ huyó con su hermano.",
        "Según el acta, ⟦GUERRERO FLORES, Hector⟧ cruzó el río; lo vio un guardia.",
        "Die Polizei sucht ⟦Hector Guerrero Flores⟧. Josefina kam nicht.",
        "Вчера ⟦Эктор Герреро Флорес⟧ был в Сантьяго.",
        "El capo ⟦Héctor “el Niño” Guerrero Flores⟧ habló.",
        "El buque es de ⟦Rotor Shipping Ltd⟧, dice ⟦Josefina Quispe Mamani⟧ desde La Paz.",
        "⟦Mijail Sokolnikov⟧\n⟦Josefina Ataúlfa Quispe\nMamani⟧ firmó.",
        "Las flores del guerrero son rojas; Héctor las vio.",
        "Héctor salió. Guerrero entró. Flores llamó.",
        "Juan Guerrero, Pedro Flores y Héctor Ruiz jugaron.",
        "The rotor of the ship was shipping water.",
        "",
    ])
    func `every known name is found where it stands`(marked: String) async throws {
        try await ScreeningFixture.inFolder { folder in
            let lists = try Watchlists.open([ScreeningFixture.list(in: folder)])
            let (text, expected) = unmark(marked)
            let report = lists.screen(text: text)
            #expect(report.hits.map { String(decoding: text[$0.bytes], as: UTF8.self) } == expected)
            #expect(report.hits.allSatisfy { $0.passage == String(decoding: text[$0.bytes], as: UTF8.self) })
            #expect(report.hits.allSatisfy { $0.score >= 0.7 && $0.verdict == .match })
        }
    }

    @Test func `a nickname in a text is told only where weak hits are asked for`() async throws {
        try await ScreeningFixture.inFolder { folder in
            let lists = try Watchlists.open([ScreeningFixture.list(in: folder)])
            let text = Array("Lo llaman Niño Guerrero en Tocorón.".utf8)
            #expect(lists.screen(text: text).hits.isEmpty)
            let hits = lists.screen(text: text, includingWeak: true).hits
            #expect(hits.map(\.passage) == ["Niño Guerrero"])
            #expect(hits.allSatisfy { $0.verdict == .weak && $0.score < 0.7 && $0.id == "w-1" })
        }
    }

    @Test func `names are found wherever they stand in a long text`() async throws {
        try await ScreeningFixture.inFolder { folder in
            let lists = try Watchlists.open([ScreeningFixture.list(in: folder)])
            let filler = "Lorem ipsum dolor sit amet, consectetur adipiscing elit. "
            var text = ""
            var count = 0
            // Lengths without a common factor, so that every block border is met somewhere.
            for number in 0..<400 {
                text +=
                    String(repeating: filler, count: number % 23) + String(repeating: "x", count: number % 37)
                    + " "
                text += "Héctor Guerrero Flores. "
                count += 1
            }
            let bytes = Array(text.utf8)
            let hits = lists.screen(text: bytes).hits
            #expect(hits.count == count)
            #expect(hits.allSatisfy { $0.passage == "Héctor Guerrero Flores" && $0.id == "w-1" })
        }
    }

    @Test func `bytes that are no text, and words without end, harm nothing`() async throws {
        try await ScreeningFixture.inFolder { folder in
            let lists = try Watchlists.open([ScreeningFixture.list(in: folder)])
            var generator = Seeded(state: 7)
            let noise = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let name = Array(" Héctor Guerrero Flores ".utf8)
            for text in [
                noise + [0x20] + name, [UInt8](repeating: 0x41, count: 300_000) + name,
                [UInt8](repeating: 0x80, count: 200_000) + name,
                Array(String(repeating: "王", count: 60_000).utf8) + name,
                Array(String(repeating: "́", count: 90_000).utf8) + name,
            ] {
                #expect(lists.screen(text: text).hits.last?.id == "w-1")
            }
        }
    }

    private func unmark(_ marked: String) -> (text: [UInt8], passages: [String]) {
        var passages: [String] = []
        for piece in marked.components(separatedBy: "⟦").dropFirst() {
            passages.append(piece.components(separatedBy: "⟧")[0])
        }
        let text = marked.replacingOccurrences(of: "⟦", with: "").replacingOccurrences(of: "⟧", with: "")
        return (Array(text.utf8), passages)
    }
}

/// A generator whose numbers are the same in every run: splitmix64.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
