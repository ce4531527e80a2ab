import Foundation
import Names
import Testing

@testable import Matching

/// What holds of every two entities, whatever the weights.
@Suite struct ScorerPropertyTests {
    private let scorer = Scorer.standard

    private func entities(_ count: Int, seed: UInt64) -> [ListedEntity] {
        var source = RandomEntities(seed: seed)
        return (0..<count).map { _ in source.next() }
    }

    private func pairs(_ count: Int, seed: UInt64) -> [(ListedEntity, ListedEntity)] {
        let all = entities(2 * count, seed: seed)
        return (0..<count).map { (all[2 * $0], all[2 * $0 + 1]) }
    }

    @Test func `two entities score the same from both sides, bit for bit, and every time`() {
        for (one, other) in pairs(1200, seed: 41) {
            let (left, right) = (one.profile(), other.profile())
            let score = scorer.score(left, right)
            #expect(score.bitPattern == scorer.score(right, left).bitPattern, "\(one) \(other)")
            #expect(score.bitPattern == scorer.score(one.profile(), other.profile()).bitPattern)
            #expect((0...1).contains(score))
        }
    }

    @Test func `names of any Unicode score the same from both sides`() {
        var source = RandomEntities(seed: 42)
        for turn in 0..<500 {
            let most = turn % 50 == 0 ? 1200 : 50
            let left = ListedEntity.person(source.text(atMost: most)).profile()
            let right = ListedEntity.person(source.text(atMost: most)).profile()
            #expect(scorer.score(left, right).bitPattern == scorer.score(right, left).bitPattern)
        }
    }

    @Test func `the explanation comes to the score, and the verdict follows from it`() throws {
        for (one, other) in pairs(1000, seed: 43) {
            let (left, right) = (one.profile(), other.profile())
            let explanation = scorer.explain(left, right)
            #expect(explanation.score.bitPattern == scorer.score(left, right).bitPattern, "\(one) \(other)")
            #expect((explanation.verdict == .match) == (explanation.score >= Scorer.threshold))
            #expect(!explanation.description.isEmpty || left.names.isEmpty || right.names.isEmpty)
            let copy = try JSONDecoder().decode(Explanation.self, from: JSONEncoder().encode(explanation))
            #expect(copy == explanation)
        }
    }

    @Test func `the weights of an explanation add up to the log odds of its score`() {
        for (one, other) in pairs(1000, seed: 44) {
            let (left, right) = (one.profile(), other.profile())
            let kindsMeet = !left.facts.kinds.isDisjoint(with: right.facts.kinds)
            guard kindsMeet, !left.names.isEmpty, !right.names.isEmpty else { continue }
            let explanation = scorer.explain(left, right)
            let sum = explanation.features.map(\.weight).reduce(0, +)
            let score = 1 / (1 + exp(-sum))
            #expect(abs(score - explanation.score) < 1e-9, "\(one) \(other)")
        }
    }

    @Test func `nobody is more an entity than itself`() {
        for (one, other) in pairs(1200, seed: 45) {
            let (left, right) = (one.profile(), other.profile())
            #expect(scorer.score(left, right) <= scorer.score(left, left), "\(one) \(other)")
        }
    }

    @Test(arguments: [
        "Héctor Guerrero", "Владимир Путин", "محمد حسن", "Li Na", "Kim Lee", "王伟", "김정은",
        "Γιώργος Παπανδρέου", "דוד לוי",
        "नरेन्द्र मोदी", "Maria Garcia", "Juan Pérez", "John Smith", "Nguyen Van Anh", "Abu Bakr", "Ali Ali Hassan",
        "Ng Wei",
        "Xi Jinping", "Ana de la Cruz", "Al Capone", "Dr. Ana Ruiz", "ოთარ კვარაცხელია", "Նիկոլ Փաշինյան",
        "やまだ たろう",
        "ทักษิณ ชินวัตร", "Jo Wu", "Tek To",
    ])
    func `a person of two names is a match for itself`(name: String) {
        let person = ListedEntity.person(name).profile()
        #expect(scorer.score(person, person) >= Scorer.threshold)
    }

    @Test func `what agrees never lowers a score, and what differs never raises it`() {
        for (one, other) in pairs(500, seed: 46) {
            let before = scorer.score(one.profile(), other.profile())
            for (property, mine, theirs, agree) in Self.additions {
                let left = one.adding(mine, property).profile()
                let right = other.adding(theirs, property).profile()
                let after = scorer.score(left, right)
                let message: Comment = "\(property) \(mine) \(theirs): \(one) \(other)"
                // A sum of doubles may end one bit lower for being added in another order.
                let slack = 1e-12
                if agree {
                    #expect(after >= before - slack, message)
                } else {
                    #expect(after <= before + slack, message)
                }
            }
        }
    }

    /// The same or another value on both sides; others are such as no random entity has.
    private static let additions: [(String, String, String, Bool)] = [
        ("birthDate", "1962-03-04", "1962-03-04", true), ("birthDate", "1962", "1962", true),
        ("birthDate", "1962-01-01", "1962-01-01", true), ("birthDate", "1931-11-12", "1997-06-25", false),
        ("nationality", "ve", "ve", true), ("nationality", "zw", "is", false),
        ("gender", "male", "male", true), ("gender", "female", "female", true),
        ("passportNumber", "X998877", "X998877", true), ("passportNumber", "X998877", "Y112233", false),
        ("registrationNumber", "R-556677", "R-556677", true),
        ("registrationNumber", "R-556677", "Q-990011", false),
        ("address", "Quai Voltaire 7, Paris", "Quai Voltaire 7, Paris", true),
        ("address", "Quai Voltaire, Paris", "Ringstrasse, Zürich", false),
        ("alias", "Theophrastus Bombast Hohenheim", "Theophrastus Bombast Hohenheim", true),
    ]

    @Test func `two people who differ in gender score less than two who do not`() {
        let one = ListedEntity.person("Andrea Rossi")
        let same = scorer.score(
            one.adding("male", "gender").profile(), one.adding("male", "gender").profile())
        let other = scorer.score(
            one.adding("male", "gender").profile(), one.adding("female", "gender").profile())
        #expect(other < same)
    }

    @Test func `a person is no ship and a ship no aircraft, whatever they are called`() {
        let schemata = ["Person", "Vessel", "Airplane", "Company"]
        for one in schemata {
            for other in schemata where one != other {
                let left = ListedEntity(one, ["name": ["Ocean Kestrel"]]).profile()
                let right = ListedEntity(other, ["name": ["Ocean Kestrel"]]).profile()
                #expect(scorer.score(left, right) == 0)
                #expect(scorer.explain(left, right).score == 0)
            }
        }
    }

    @Test func `the longest names of the most parts compare to the end, each word with each once`() {
        var source = RandomEntities(seed: 47)
        for _ in 0..<60 {
            func longest() -> Name {
                let words = (0..<60).map { _ in
                    String(
                        (0..<31).map { _ in
                            source.random.pick(["a", "b", "s", "h", "k", "o", "z"]).first ?? "a"
                        })
                }
                return Name(
                    words.joined(separator: " "), kind: source.random.isOneIn(2) ? .person : .organization)
            }
            let (left, right) = (longest(), longest())
            var compared = 0
            var aligner = NameAligner()
            left.withAlignedParts { mine in
                right.withAlignedParts { theirs in
                    _ = aligner.align(mine, theirs, isPerson: true) { i, j in
                        compared += 1
                        return WordComparison().compare(mine[i].word, theirs[j].word)
                    }
                }
            }
            #expect(left.parts.count == 24 && right.parts.count == 24)
            #expect(compared <= 24 * 24)
        }
    }

    @Test func `ten thousand pairs of names made to be slow come to an end`() {
        var source = RandomEntities(seed: 48)
        let pieces = [
            "a ", "ab ", "aa", "uddin ", "abd ", "x. ", "von ", "bin ", "1 ", "bank ", "s.a. ", "o'", "王",
            "م ",
        ]
        let names = (0..<100).map { _ in
            let piece = source.random.pick(pieces)
            let other = source.random.pick(pieces)
            return ListedEntity.person(
                String(repeating: piece + other, count: 1 + Int(source.random.next() % 90))
            ).profile()
        }
        for left in names {
            for right in names { #expect(scorer.score(left, right) <= 1) }
        }
    }
}
