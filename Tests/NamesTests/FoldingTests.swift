@testable import Names
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Núñez de la Peña", "nunez de la pena"), ("MÜLLER-Lüdenscheidt", "muller ludenscheidt"),
        ("O'Brien", "obrien"), ("L’Aquila", "laquila"), ("  Ana\n Pérez ", "ana perez"),
        ("Łukasz Straße", "lukasz strasse"),
        ("São João", "sao joao"), ("Хрущёв", "хрущев"), ("José", "jose"), ("Jose\u{301}", "jose"),
        ("ﬁn Ⅳ", "fin iv"), ("A.B.C.", "a b c"), ("", ""), ("---", ""), ("محمّد", "محمد"),
    ])
    func `a name folds to what spelling leaves`(name: String, folded: String) {
        #expect(name.folded == folded)
    }

    @Test func `folding a folded text changes nothing`() {
        var state: UInt64 = 42
        for _ in 0..<2000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                if let scalar = Unicode.Scalar(UInt32((state >> 33) % 0x3_0000)) { scalars.append(scalar) }
            }
            let once = String(scalars).folded
            #expect(once.folded == once, "\(scalars.map { String($0.value, radix: 16) })")
        }
    }

    @Test(arguments: [
        ("Tocorón prison", "prison", ["tocoron"]), ("cárcel de Tocorón", "prison", ["tocoron"]),
        ("Presídio Central de Porto Alegre", "prison", ["central", "alegre"]),
        ("Centro Penitenciario de Aragua", "prison", ["aragua"]), ("Port of Santos", "port", ["santos"]),
    ])
    func `a facility's name is a kind and a proper name`(name: String, kind: String, words: [String]) {
        let read = FacilityName(name)
        #expect(read?.kind == kind)
        #expect(read?.properWords == words)
    }

    @Test(arguments: ["the prison", "Tocorón", "cárcel"])
    func `a kind alone, or a name alone, is no facility's name`(name: String) {
        #expect(FacilityName(name) == nil)
    }

    @Test func `the short way folds what it takes as the tables of Unicode do`() {
        let scalars = (Array(1...0x24F) + Array(0x2000...0x2040)).compactMap(Unicode.Scalar.init)
        for scalar in scalars {
            for text in ["\(scalar)", "A\(scalar)b", " \(scalar)\(scalar) ñ"] {
                var copy = text
                guard let short = copy.withUTF8({ LatinFolding.folded($0) }) else { continue }
                #expect(short == text.foldedByTables, "U+\(String(scalar.value, radix: 16))")
            }
        }
        var accents = "Núñez-O’Brien Šešelj"
        #expect(accents.withUTF8 { LatinFolding.folded($0) } == "nunez obrien seselj")
    }
}
