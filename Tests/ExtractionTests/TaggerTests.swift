@testable import Extraction
import Testing

@Suite struct TaggerTests {
    @Test(arguments: [
        // People, groups and places that no word list has.
        "El fiscal ⟦Obdulio Zarandona⟧ viajó de ⟦Cochabamba⟧ a ⟦Santa Cruz⟧.",
        "Police in ⟦Durban⟧ said ⟦Thembinkosi Mkhabela⟧ had fled to ⟦Mozambique⟧.",
        "A juíza ⟦Lindalva Quintão⟧ mandou soltar o réu em ⟦Teresina⟧.",
    ])
    func `names that no list has are found by their form and company`(text: String) {
        let marked = MarkedText(text)
        let read = TokenizedText(marked.plain)
        #expect(NameTagger().mentions(in: read).map { read.text($0.tokens) } == marked.marked)
    }

    @Test func `labels stand by the words as they were cut`() {
        let words = [["La", "cárcel", "de", "Altamar", "cerró", "."], ["Pedro", "Luna", "huyó", "."]]
        let text = TokenizedText(sentences: words)
        let tags = NewsLabels.tags(of: NameTagger().mentions(in: text), in: text)
        #expect(tags.count == 10)
        #expect(tags[6...7] == ["B-PER", "I-PER"])
        // A facility is a place without its common noun.
        #expect(tags[1] == "O")
    }

    @Test func `bytes that are no UTF-8 are passed over, and offsets count them`() {
        var bytes = Array("Detuvieron a Pedro Luna Gil ".utf8)
        bytes += [0xFF, 0xC3, 0x20, 0xE2, 0x80, 0x20]
        bytes += Array("en la ciudad de Lima.".utf8)
        let text = TokenizedText(utf8: bytes)
        for mention in NameTagger().mentions(in: text) {
            #expect(text.bytes(mention.tokens).upperBound <= bytes.count)
        }
        let names = NameTagger().mentions(in: text).map { mention in
            String(decoding: bytes[text.bytes(mention.tokens)], as: UTF8.self)
        }
        #expect(names.contains("Pedro Luna Gil"))
        #expect(names.contains("Lima"))
    }

    @Test(arguments: ["A", ".", "Ñ", "\u{202E}", "𐍈", "\u{1}", "a-", "\"", "(", "1"])
    func `an endless run of one sign is read to its end`(unit: String) {
        let run = String(repeating: unit, count: 300_000 / unit.utf8.count)
        let text = TokenizedText(run + " Pedro Luna Gil")
        #expect(text.tokens.allSatisfy { $0.start < $0.end && Int($0.end) <= text.utf8.count })
        _ = NameTagger().mentions(in: text)
    }

    @Test func `a store that forgets between documents reads them alike`() throws {
        let cache = WordCache(model: .standard)
        let first = TokenizedText("Pedro Luna vive en Lima.", words: cache)
        // More distinct words than a store keeps.
        let many = (0..<WordStore.limit + 1000).map { "w\(String($0, radix: 36))x" }.joined(separator: " ")
        _ = TokenizedText(many, words: cache)
        let again = TokenizedText("Pedro Luna vive en Lima.", words: cache)
        #expect(first.labels.labels == again.labels.labels)
        #expect(first.types.map(\.keyID) == again.types.map(\.keyID))
    }

    @Test func `a damaged model is refused with a sentence`() {
        #expect(throws: TaggerModel.Damage.self) { try TaggerModel(contents: []) }
        #expect(throws: TaggerModel.Damage.self) { try TaggerModel(contents: Array("TRAMATAG".utf8)) }
        var header = Array("TRAMATAG".utf8)
        for value in [1, 10, 10, 288, 1_000_000, 9] as [UInt32] {
            for shift in 0..<4 { header.append(UInt8(truncatingIfNeeded: value >> UInt32(shift * 8))) }
        }
        header += [UInt8](repeating: 0xFF, count: 700_000)
        #expect(throws: TaggerModel.Damage.self) { try TaggerModel(contents: header) }
    }
}
