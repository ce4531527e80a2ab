import Foundation
import Names
import Testing

/// The Security Council's list gives names in Latin and in their own script: an oracle for consonants.
@Suite struct RomanisedListTests {
    @Test func `names of the UN list have the consonants of their Latin spelling`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../shared/data/lists/un-consolidated-xml-series/un_2026-02-27.xml")
        guard let list = try? String(contentsOf: file, encoding: .utf8) else {
            print("skipped: no ../shared/data/lists/un-consolidated-xml-series/un_2026-02-27.xml")
            return
        }
        var found = 0
        var wanted = 0
        for individual in list.components(separatedBy: "<INDIVIDUAL>").dropFirst() {
            guard let original = values("NAME_ORIGINAL_SCRIPT", in: individual).first else { continue }
            let parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "ALIAS_NAME"]
            let latin = Set(parts.flatMap { values($0, in: individual) }.flatMap(skeletons))
            for skeleton in skeletons(original) {
                wanted += 1
                if latin.contains(skeleton) { found += 1 }
            }
        }
        #expect(wanted > 500)
        #expect(Double(found) > 0.8 * Double(wanted), "\(found) of \(wanted) words")
    }

    private func values(_ tag: String, in xml: String) -> [String] {
        xml.components(separatedBy: "<\(tag)>").dropFirst().compactMap { rest in
            rest.components(separatedBy: "</").first.flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// The consonants of each word, those that lists confuse made one, each once in a row.
    private func skeletons(_ name: String) -> [String] {
        let read = RomanisedName(name)
        return read.words.compactMap { word in
            let letters = String(decoding: read.bytes[word.letters], as: UTF8.self)
            var skeleton = ""
            for letter in letters where !"aeiouwyh".contains(letter) {
                let sound = ["q": "k", "c": "k", "v": "b", "f": "p", "g": "j", "z": "s"][letter] ?? letter
                if skeleton.last != sound { skeleton.append(sound) }
            }
            return skeleton.isEmpty ? nil : skeleton
        }
    }
}
