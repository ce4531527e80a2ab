import Testing

@testable import Matching

/// The index against comparing everything with everything.
@Suite struct CandidateSearchTests {
    private let scorer = Scorer.standard

    @Test(arguments: [71, 72, 73] as [UInt64])
    func `whoever exhaustive comparison puts first is found, with the same score`(seed: UInt64) throws {
        let list = try ListFixture(300, seed: seed)
        let search = CandidateSearch(try IndexFile(bytes: list.bytes))
        var queries = RandomEntities(seed: seed + 1000)
        var (sought, missed) = (0, 0)
        for turn in 0..<120 {
            let query = turn % 2 == 0 ? queries.next().profile() : list.profiles[turn]
            let exhaustive = list.profiles.map { scorer.score(query, $0) }
            guard let best = exhaustive.max(), best >= Scorer.threshold,
                let place = exhaustive.firstIndex(of: best)
            else { continue }
            sought += 1
            let found = search.candidates(for: query).first
            if found?.score == best, found.map({ exhaustive[$0.entity] }) == best { continue }
            missed += 1
            // What is barely a match may be behind another that is: words of two letters find nothing.
            let message: Comment =
                "\(query.names.map(\.text)) ~ \(list.entities[place]), \(scorer.explain(query, list.profiles[place]))"
            #expect(best < 0.85, message)
        }
        #expect(missed * 50 <= sought)
    }

    @Test func `the first candidates have the scorer's own scores, and no candidate more`() throws {
        let list = try ListFixture(300, seed: 74)
        let search = CandidateSearch(try IndexFile(bytes: list.bytes))
        var queries = RandomEntities(seed: 75)
        for _ in 0..<150 {
            let query = queries.next().profile()
            for (rank, candidate) in search.candidates(for: query).enumerated()
            where candidate.score >= Scorer.threshold {
                let score = scorer.score(query, list.profiles[candidate.entity])
                let message: Comment =
                    "\(query.names.map(\.text)) rank \(rank): \(list.entities[candidate.entity])"
                #expect(candidate.score <= score, message)
                if rank < 4 { #expect(candidate.score == score, message) }
            }
        }
    }

    @Test func `a name written together is found apart, and where its space slipped`() throws {
        var builder = IndexBuilder()
        for (id, name) in [("a", "Pol Pot"), ("b", "Gmi Projects Ltd"), ("c", "Paul Porter")] {
            let schema = id == "b" ? "Company" : "Person"
            let properties = [(name: "name", values: [name])]
            try builder.add(try #require(Profile(id: id, schema: schema, properties: properties)))
        }
        let search = CandidateSearch(try IndexFile(bytes: builder.bytes()))
        for (id, schema, name) in [("a", "Person", "PolPot"), ("b", "Company", "GmiP rojects Ltd")] {
            let query = try #require(
                Profile(id: "q", schema: schema, properties: [(name: "name", values: [name])]))
            let found = search.candidates(for: query)
            #expect(found.first.map(search.id(of:)) == id)
        }
    }

    @Test func `candidates come surest first, each once, no more than asked for`() throws {
        let list = try ListFixture(300, seed: 76)
        let search = CandidateSearch(try IndexFile(bytes: list.bytes))
        for (at, query) in list.profiles.enumerated() {
            let limit = [0, 1, 5, 50, 1000][at % 5]
            let found = search.candidates(for: query, limit: limit)
            #expect(found.count <= limit)
            #expect(Set(found.map(\.entity)).count == found.count)
            for (better, worse) in zip(found, found.dropFirst()) {
                #expect((-better.score, better.entity) < (-worse.score, worse.entity))
            }
            for candidate in found {
                #expect(search.id(of: candidate) == list.profiles[candidate.entity].id)
                let kinds = list.profiles[candidate.entity].facts.kinds
                #expect(!kinds.isDisjoint(with: query.facts.kinds))
            }
        }
    }

    @Test func `what was searched before changes nothing`() throws {
        let list = try ListFixture(200, seed: 77)
        let file = try IndexFile(bytes: list.bytes)
        let search = CandidateSearch(file)
        let first = list.profiles.map { search.candidates(for: $0) }
        let again = list.profiles.reversed().map { search.candidates(for: $0) }
        #expect(first == again.reversed())
        for (query, found) in zip(list.profiles, first).prefix(20) {
            #expect(CandidateSearch(file).candidates(for: query) == found)
        }
        #expect(search.statistics.queries == 2 * list.profiles.count)
        #expect(search.statistics.aligned > 0)
    }

    @Test func `who is left out is not found, and takes nobody's place`() throws {
        let list = try ListFixture(200, seed: 78)
        let search = CandidateSearch(try IndexFile(bytes: list.bytes))
        for (at, query) in list.profiles.enumerated() {
            let found = search.candidates(for: query, limit: 5, leaveOut: { $0 == at || $0 % 3 == 0 })
            #expect(!found.contains { $0.entity == at || $0.entity % 3 == 0 })
        }
        #expect(search.candidates(for: list.profiles[0], leaveOut: { _ in true }).isEmpty)
    }

    @Test func `every entity with two names finds itself, or one with the same evidence, first`() throws {
        let list = try ListFixture(300, seed: 79)
        let search = CandidateSearch(try IndexFile(bytes: list.bytes))
        for (at, query) in list.profiles.enumerated() {
            let itself = scorer.score(query, query)
            guard itself >= Scorer.threshold else { continue }
            let found = search.candidates(for: query)
            #expect(found.first?.score == itself, "\(list.entities[at])")
            #expect(found.contains { $0.entity == at }, "\(list.entities[at])")
        }
    }

    @Test(arguments: ["passportNumber", "birthDate"])
    func `a number or a birth day finds who is called otherwise`(property: String) throws {
        let list = try ListFixture(300, seed: 80)
        let value = property == "birthDate" ? "1977-07-07" : "ZZ-900100"
        let wanted = ListedEntity.person("Hector Guerrero Flores").adding(value, property)
        let search = CandidateSearch(
            try IndexFile(bytes: ListFixture.index(list.profiles + [wanted.profile("wanted")])))
        let query = ListedEntity.person("Nikita Zavyalov").adding(value, property).profile()
        #expect(search.candidates(for: query).contains { search.id(of: $0) == "wanted" })
    }

    @Test(arguments: [
        "Hector Rusthenford Guerrero Flores", "Guerrero Flores Héctor", "H. Guerrero Flores",
        "Эктор Герреро Флорес",
        "GUERRERO FLORES, HECTOR", "Hector Guerrerro Flores", "Hektor Gerrero Flores", "هكتور غيريرو فلوريس",
    ])
    func `a wanted man is found first under every spelling`(name: String) throws {
        let others = [
            "Héctor Guerrero Ramírez", "Héctor Flores Martínez", "Guillermo Flores", "Maria Guerrero Flores",
            "Victor Guerrero",
            "Hector Herrera Torres", "Rutherford Hayes",
        ]
        let list = try ListFixture(200, seed: 81)
        let rivals = others.map { ListedEntity.person($0).profile($0) }
        let wanted = ListedEntity.person("Hector Rusthenford Guerrero Flores").profile("wanted")
        let search = CandidateSearch(
            try IndexFile(bytes: ListFixture.index(list.profiles + rivals + [wanted])))
        let first = search.candidates(for: ListedEntity.person(name).profile()).first
        #expect(first.map { search.id(of: $0) } == "wanted")
        for other in rivals {
            let score = search.candidates(for: other).first { search.id(of: $0) == "wanted" }?.score ?? 0
            #expect(score < Scorer.threshold, "\(other.id)")
        }
    }
}
