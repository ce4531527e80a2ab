import Foundation
import Testing

@testable import Names

/// The phrases of a folded name, each the longest where it begins.
private func phrases(_ name: String) -> [(text: String, phrase: Phrase, counts: Bool)] {
    let words = name.split(separator: " ")
    var found: [(String, Phrase, Bool)] = []
    var start = 0
    while start < words.count {
        if let phrase = Phrase.longest(in: words[start...].joined(separator: " ")) {
            let text = words[start..<start + phrase.length].joined(separator: " ")
            found.append((text, phrase, phrase.counts(at: start, of: words.count)))
            start += phrase.length
        } else {
            start += 1
        }
    }
    return found
}

private func legalForm(_ text: String) -> Phrase? {
    guard let phrase = Phrase.longest(in: text), phrase.kind == .legalForm,
        phrase.length == text.split(separator: " ").count
    else { return nil }
    return phrase
}

@Test func `legal forms of many countries have their class`() {
    let forms: [(Phrase.LawClass, String)] = [
        (
            .limited,
            "ltd|limited|llc|ooo|tov|gmbh|srl|sarl|sl|bv|doo|sro|sp z o o|kft|ood|shpk|sia|uab|ou|oy|aps|sdn bhd|pte ltd|pvt ltd"
                + "|pty ltd|too|mchj|mmc|wll|you xian gong si|cong ty tnhh|ltda|lda|limited sirketi|fze"
        ),
        (
            .jointStock,
            "sa|ag|nv|plc|pjsc|oao|zao|pao|as|ab|sa de cv|spa|jsc|kabushiki kaisha|jusik hoesa|gu fen you xian gong si"
                + "|anonim sirketi|reszvenytarsasag|akciova spolecnost|a d|prat|sherkat sahami|aksiyadorlik jamiyati"
        ),
        (.partnership, "kg|llp|gmbh co kg|s en c|ohg|snc"),
        (.cooperative, "cooperativa|genossenschaft|druzstvo"),
        (.foundation, "stiftung|fundacion|bonyad|stichting"), (.stateEnterprise, "fgup|gup|state enterprise"),
        (.company, "company|corporation|inc|sharika"),
    ]
    for (law, list) in forms {
        for form in list.split(separator: "|") {
            #expect(legalForm(String(form))?.lawClass == law, "\(form)")
        }
    }
}

@Test(arguments: [
    "limited liability company|llc|ooo|obshchestvo s ogranichennoy otvetstvennostyu|obshchestvo s ogranichennoi otvetstvennostiu",
    "ag|aktiengesellschaft", "ltd|limited|ltda",
    "pjsc|pao|oao|otkrytoe aktsionernoe obshchestvo|publichne aktsionerne tovarystvo",
    "sa de cv|sociedad anonima de capital variable", "gmbh|gesellschaft mit beschrankter haftung",
    "jsc|ao|aktsionernoe obshchestvo",
])
func `a legal form is one thing in its spellings and translations`(group: String) {
    let meanings = group.split(separator: "|").map { legalForm(String($0))?.meaning }
    #expect(!meanings.contains(nil) && Set(meanings).count == 1, "\(group)")
}

@Test func `forms of different law differ`() {
    #expect(legalForm("ag")?.meaning != legalForm("gmbh")?.meaning)
    #expect(legalForm("ag")?.lawClass != legalForm("gmbh")?.lawClass)
    #expect(legalForm("ltd")?.lawClass == legalForm("llc")?.lawClass)
}

@Test func `the longest phrase wins`() {
    #expect(phrases("petroleos del golfo sa de cv").last?.text == "sa de cv")
    #expect(phrases("perla limited liability company").last?.text == "limited liability company")
    #expect(phrases("hong kong shipping").map(\.text) == ["hong kong", "shipping"])
}

@Test func `a short form inside a name does not count`() {
    #expect(phrases("nossa sa pinto").allSatisfy { !$0.counts })
    #expect(phrases("pinto sa").last?.counts == true)
    #expect(phrases("ao gazprom").first?.counts == true)
}

@Test(arguments: [
    (Phrase.Kind.organisationWord, "bank|banco|yin hang|banka"),
    (.organisationWord, "shipping|naviera|denizcilik|chuan wu"),
    (.organisationWord, "international|internacional|guo ji|mezhdunarodnyy"),
    (.organisationWord, "oil|petroleo|shi you|neft"),
    (.organisationWord, "group|grupo|ji tuan"),
    (.place, "venezuela|venezolana|bolivarian republic of venezuela"),
    (.place, "russia|rossiya|rusia|russian federation"), (.place, "hong kong|xianggang|xiang gang"),
    (.place, "germany|deutschland|alemania"), (.number, "three|tres|drei"), (.number, "seven|siete|sem"),
    (.ordinal, "third|tercera|tretiy|3rd"),
])
func `phrases of one meaning share its number`(kind: Phrase.Kind, group: String) {
    let found = group.split(separator: "|").map { Phrase.longest(in: $0) }
    #expect(found.allSatisfy { $0?.kind == kind }, "\(group)")
    #expect(Set(found.map { $0?.meaning }).count == 1, "\(group)")
}

@Test func `numbers mean themselves`() {
    for (text, value) in [("zero", 0), ("doce", 12), ("xiv", 14), ("ninety", 90), ("dvadtsat", 20)] {
        #expect(Phrase.longest(in: text)?.meaning == UInt16(value), "\(text)")
    }
    for letter in ["i", "v", "x", "c", "d", "m"] { #expect(Phrase.longest(in: letter)?.kind != .number) }
}

@Test func `ranges that do not fit give nothing`() {
    let bytes = Array("hong kong".utf8)
    bytes.withUnsafeBufferPointer { bytes in
        #expect(Phrase.longest(in: bytes, words: [0..<4, 5..<9], from: 0)?.length == 2)
        #expect(Phrase.longest(in: bytes, words: [0..<4, 5..<90], from: 0) == nil)
        #expect(Phrase.longest(in: bytes, words: [0..<4], from: 7) == nil)
        #expect(Phrase.longest(in: bytes, words: [], from: 0) == nil)
    }
}

@Test func `every phrase of the tables is found whole`() throws {
    for (file, column) in [("legal-forms.tsv", 2), ("places.tsv", 1), ("organisation-words.tsv", 1)] {
        for row in try NameResources.rows(file) {
            let phrase = row[column]
            #expect(Phrase.longest(in: phrase)?.length == phrase.split(separator: " ").count, "\(phrase)")
        }
    }
}
