import Testing

@testable import Matching

/// Two names, the same or not.
struct NamePair: Sendable, CustomTestStringConvertible {
    let one: String
    let other: String
    let schema: String

    var testDescription: String { "\(one) | \(other)" }

    /// The rows of a table: two names, and a schema where it is another.
    static func rows(_ table: String, schema: String) -> [NamePair] {
        table.split(separator: "\n").map { line in
            let fields = line.split(separator: "|").map { field in
                String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            return NamePair(
                one: fields.first ?? "", other: fields.dropFirst().first ?? "",
                schema: fields.count > 2 ? fields[2] : schema)
        }
    }

    func explanation() -> Explanation {
        Scorer.standard.explain(
            ListedEntity(schema, ["name": [one]]).profile(), ListedEntity(schema, ["name": [other]]).profile()
        )
    }

    func isMatch() -> Bool { explanation().score >= Scorer.threshold }
}

/// The same name or another, decided by names alone.
@Suite struct NamePairTests {
    @Test(
        arguments: NamePair.rows(NamePair.samePeople, schema: "Person")
            + NamePair.rows(NamePair.sameOrganizations, schema: "Company"))
    func `one name under two spellings is a match`(pair: NamePair) {
        let explanation = pair.explanation()
        #expect(explanation.score >= Scorer.threshold, "\(explanation)")
    }

    @Test(
        arguments: NamePair.rows(NamePair.differentPeople, schema: "Person")
            + NamePair.rows(NamePair.differentOrganizations, schema: "Company"))
    func `two names that resemble each other are none`(pair: NamePair) {
        let explanation = pair.explanation()
        #expect(explanation.score < Scorer.threshold, "\(explanation)")
    }

    @Test(
        arguments: NamePair.rows(NamePair.samePeopleMissed, schema: "Person")
            + NamePair.rows(NamePair.sameOrganizationsMissed, schema: "Company"))
    func `one name that is not found yet`(pair: NamePair) {
        withKnownIssue(isIntermittent: true) { #expect(pair.isMatch()) }
    }

    @Test(
        arguments: NamePair.rows(NamePair.differentPeopleMissed, schema: "Person")
            + NamePair.rows(NamePair.differentOrganizationsMissed, schema: "Company"))
    func `two names that are still taken for one`(pair: NamePair) {
        withKnownIssue(isIntermittent: true) { #expect(!pair.isMatch()) }
    }

    @Test func `most of all rows are right`() {
        func right(_ people: String, _ organizations: String, _ isMatch: Bool) -> (right: Int, all: Int) {
            let rows =
                NamePair.rows(people, schema: "Person") + NamePair.rows(organizations, schema: "Company")
            return (rows.count { $0.isMatch() == isMatch }, rows.count)
        }
        let counts = [
            right(NamePair.samePeople, NamePair.sameOrganizations, true),
            right(NamePair.samePeopleMissed, NamePair.sameOrganizationsMissed, true),
            right(NamePair.differentPeople, NamePair.differentOrganizations, false),
            right(NamePair.differentPeopleMissed, NamePair.differentOrganizationsMissed, false),
        ]
        let all = counts.map(\.all).reduce(0, +)
        let right = counts.map(\.right).reduce(0, +)
        print(
            "name pairs: \(right) of \(all) right; of those known to miss \(counts[1].right + counts[3].right)"
        )
        #expect(right * 100 >= all * 85)
    }

    @Test(arguments: [
        ("María González", "Maria Gonzales", "Mario González"),
        ("Juan Pérez García", "Juan Pérez", "Juan Pérez López"),
        ("Juan Pérez García", "Juan Pérez García Ruiz", "Juan Ruiz García"),
        ("Héctor Guerrero Flores", "Héctor Guerrero", "Héctor Flores"),
        ("Иван Петрович Сидоров", "Иван Сидоров", "Иван Алексеевич Сидоров"),
        ("Ivan Petrovich Sidorov", "I. P. Sidorov", "I. A. Sidorov"),
        ("Martin Luther King Jr.", "Martin Luther King", "Martin Luther King Sr."),
        ("Muammar Gaddafi", "Moammar Kadhafi", "Omar Gaddafi"),
        ("Mohammed bin Salman", "Muhammad ben Salman", "Mohammed bin Nayef"),
        ("محمد حسين", "Mohammed Hussein", "Mohammed Hassan"),
        ("محمد حسن", "Mohammed Hassan", "Mohammed Hussein"),
        ("Kim Jong-un", "Kim Jong Un", "Kim Jong Il"),
        ("王小明", "Wang Xiaoming", "Wang Daming"),
        ("John Smith", "John Smyth", "John Smithson"),
        ("Kim Lee", "Kim Li", "Kim Liu"),
        ("Hans Müller", "Hans Mueller", "Hans Möller"),
        ("Prigozhin Yevgeny", "Yevgeny Prigozhin", "Yevgeny Primakov"),
        ("Rusthenford Guerrero", "Rustenford Guerrero", "Rutherford Guerrero"),
    ])
    func `the first is nearer to the second person than to the third`(one: String, near: String, far: String)
    {
        expectNearer(one, near, far, "Person")
    }

    @Test(arguments: [
        ("Bank of China (Hong Kong)", "Bank of China", "Bank of China (Singapore)"),
        ("Emerald Fund II", "Emerald Fund 2", "Emerald Fund III"),
        ("Emerald Fund II", "Emerald Fund Two", "Emerald Fund"),
        ("Kestrel GmbH", "Kestrel Gesellschaft mit beschränkter Haftung", "Kestrel Stiftung"),
        ("ОАО Газпром", "ПАО Газпром", "Газпромбанк"),
        ("Kestrel Holdings Ltd", "Kestrel Holding Limited", "Kestrel Holdings Foundation"),
        ("Crystalord Maritime", "Crystallord Maritime", "Crystalord Systems"),
        ("Aero Caribbean", "AeroCaribbean", "Aero Continente"),
        ("Kestrel Trading Kenya", "Kestrel Kenya Trading", "Kestrel Trading Uganda"),
        ("Rosneft Oil Company", "Rosneft", "Tatneft Oil Company"),
        ("ООО Ромашка-1", "Romashka 1 LLC", "ООО Ромашка-2"),
        ("Ministry of Interior of Peru", "Ministerio del Interior del Perú", "Ministry of Interior of Chile"),
        ("School No. 12", "School 12", "School No. 21"),
        ("Kestrel Shipping", "Kestrel Shipping Ltd", "Kestrel Pharma"),
    ])
    func `the first is nearer to the second firm than to the third`(one: String, near: String, far: String) {
        expectNearer(one, near, far, "Company")
    }

    @Test(arguments: [
        ("George W. Bush", "George Walker Bush", "George H. W. Bush"),
        ("Juan García Pérez", "Juan García", "Juan Pérez García"),
        ("John Smith", "Jon Smith", "Joan Smith"),
    ])
    func `the third is still taken to be as near`(one: String, near: String, far: String) {
        withKnownIssue(isIntermittent: true) { expectNearer(one, near, far, "Person") }
    }

    private func expectNearer(_ one: String, _ near: String, _ far: String, _ schema: String) {
        let better = NamePair(one: one, other: near, schema: schema).explanation()
        let worse = NamePair(one: one, other: far, schema: schema).explanation()
        #expect(better.score > worse.score, "\(better)\n\(worse)")
    }
}
