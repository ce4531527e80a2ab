import Exchange
import Foundation
import Ontology
import Testing

struct TableMappingTests {
    private func mistakes(_ yaml: String) -> [String] {
        do {
            _ = try TableMapping(yaml: yaml)
            return []
        } catch {
            return (error as? TableMappingError)?.mistakes.map(\.description) ?? ["\(error)"]
        }
    }

    /// A mapping of one query with these entities, which begin on line 5.
    private func query(_ entities: String, before: String = "") -> String {
        "people:\n  query:\n    csv_url: a.csv\n    entities:\n"
            + entities.split(separator: "\n", omittingEmptySubsequences: false).map { "      " + $0 }
            .joined(separator: "\n") + before
    }

    @Test func `the mapping of Aleph’s tests is read`() throws {
        let fixture = "../shared/data/lists/aleph-fixtures/aleph/tests/fixtures/experts.yml"
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(fixture)")
        guard let yaml = try? String(contentsOf: file, encoding: .utf8) else {
            print("skipped: no \(fixture)")
            return
        }
        let mapping = try TableMapping(yaml: yaml)
        #expect(mapping.datasets.map(\.name) == ["experts"])
        #expect(mapping.datasets.first?.label == "EC Expert Groups")
        #expect(
            mapping.datasets.first?.queries.first?.entities.map(\.name) == ["group", "member", "membership"])
    }

    @Test func `words stay as they are written`() throws {
        let mapping = try TableMapping(
            yaml: query(
                "a:\n  schema: Person\n  key: id\n  properties:\n    country: {literal: no}\n    idNumber: {literals: [0170, 1e3, 2020-01-02]}"
            ))
        let rules = mapping.datasets.first?.queries.first?.entities.first?.properties
        #expect(rules?.map(\.literals) == [["no"], ["0170", "1e3", "2020-01-02"]])
    }

    @Test func `anchors and merge keys are followed`() throws {
        let mapping = try TableMapping(
            yaml: query(
                "a: &a\n  schema: Person\n  key: id\n  properties: {name: {column: n}}\nb:\n  <<: *a\n  key: other"
            ))
        let entities = mapping.datasets.first?.queries.first?.entities
        #expect(entities?.map(\.schema.name) == ["Person", "Person"])
        #expect(entities?.map { $0.keys.map(\.name) } == [["id"], ["other"]])
    }

    @Test func `an entity comes after those that it refers to`() throws {
        let mapping = try TableMapping(
            yaml: query(
                """
                link:
                  schema: Ownership
                  key: id
                  properties: {owner: {entity: p}, asset: {entity: c}}
                p: {schema: Person, key: id}
                c: {schema: Company, key: id}
                """))
        #expect(mapping.datasets.first?.queries.first?.entities.map(\.name) == ["p", "c", "link"])
    }

    @Test(arguments: [
        (
            "a:\n  schema: Persn\n  key: id",
            "Line 6, people › query 1 › a: “Persn” is no schema; “Person” is."
        ),
        ("a:\n  key: id", "Line 5, people › query 1 › a: It has no “schema”."),
        (
            "a:\n  schema: Thing\n  key: id",
            "Line 6, people › query 1 › a: No entity is just “Thing”; name a schema of a kind of it, such as Address, Asset, CallForTenders."
        ),
        (
            "a:\n  schema: Person",
            "Line 5, people › query 1 › a: It has neither “keys” (columns that tell one from another) nor “id_column”, so it gets no ID."
        ),
        (
            "a:\n  schema: Person\n  key: id\n  id_column: id",
            "Line 5, people › query 1 › a: It has both “keys” and “id_column”; only one of them can make its ID."
        ),
        (
            "a:\n  schema: Person\n  key: id\n  properties:\n    birthdate: {column: b}",
            "Line 9, people › query 1 › a › birthdate: Person has no property “birthdate”; “birthDate” it has."
        ),
        (
            "a:\n  schema: Person\n  key: id\n  properties:\n    name: whole_name",
            "Line 9, people › query 1 › a › name: Say where its values come from: {column: …}, {literal: …} or {entity: …}."
        ),
        (
            "a:\n  schema: Person\n  key: id\n  properties:\n    name: {colum: x}",
            "Line 9, people › query 1 › a › name: It has no column, literal, template or entity, so it never has a value."
        ),
        (
            "a:\n  schema: Person\n  key: id\n  properties:\n    name: {template: {{x}}}",
            "Line 9: A name must be a word; a text with {{column}} in it stands in quotation marks."
        ),
        (
            "a:\n  schema: Person\n  key: id\n  properties:\n    birthDate: {column: b, format: \"%d/%Q\"}",
            "Line 9, people › query 1 › a › birthDate: “%d/%Q” is no pattern of dates: “%Q” is not read in it."
        ),
        (
            "a:\n  schema: Person\n  key: id\n  properties:\n    phone: {column: b, format: xx1}",
            "Line 9, people › query 1 › a › phone: “xx1” is no code of a country; write “ve” for Venezuela."
        ),
        (
            "a:\n  schema: Ownership\n  key: id\n  properties:\n    owner: {entity: b}",
            "Line 9, people › query 1 › a › owner: The query has no entity “b”."
        ),
        (
            "a:\n  schema: Ownership\n  key: id\n  properties:\n    owner: {entity: v}\nv: {schema: Vessel, key: id}",
            "Line 9, people › query 1 › a › owner: It must be a LegalEntity, and “v” is a Vessel."
        ),
        (
            "a:\n  schema: Person\n  key: id\n  properties:\n    name: {entity: a}",
            "Line 9, people › query 1 › a › name: Thing:name is a name and refers to no entity."
        ),
        (
            "a:\n  schema: Company\n  key: id\n  properties:\n    ownershipAsset: {column: a}",
            "Line 9, people › query 1 › a › ownershipAsset: “ownershipAsset” is the other end of Ownership’s “asset”; say it there."
        ),
        (
            "a:\n  schema: Company\n  key: id\n  properties:\n    parent: {entity: b}\nb:\n  schema: Company\n  key: id\n  properties:\n    parent: {entity: a}",
            "Line 9, people › query 1: The entities “a”, “b” refer to one another in a circle; make one of the references a relation."
        ),
    ])
    func `a mistake is a sentence with its place`(_ entities: String, _ expected: String) {
        #expect(mistakes(query(entities)).first == expected)
    }

    @Test(arguments: [
        ("", "The mapping is empty."),
        ("just text", "Line 1: A mapping begins with the name of a dataset, and below it stand its queries."),
        (
            "queries:\n  - csv_url: a",
            "Line 1: Above “queries” stands the name of the dataset that they fill, with a colon after it."
        ),
        ("a: {label: x}", "Line 1, a: The dataset has no “queries”."),
        (
            "a:\n  include: b.yml\n  query: {entities: {x: {schema: Person, key: y}}}",
            "Line 2, a: Other files are not included; put what stands in them here."
        ),
        (
            "a:\n  query:\n    database: postgres://x\n    table: y\n    entities: {x: {schema: Person, key: y}}",
            "Line 3, a › query 1: The query asks a database, which Trama does not do; save what it would find as a CSV file and name that with “csv_url”."
        ),
        (
            "a:\n  query:\n    filters: {kind: }\n    entities: {x: {schema: Person, key: y}}",
            "Line 3, a › query 1 › filters: “kind” has no value to compare with; write [null] where empty cells are meant."
        ),
        (
            "a:\n  b: [1, 2\n  c: 3\n",
            "Line 3: The mapping is damaged YAML: while parsing a flow sequence: did not find expected ',' or ']'."
        ),
        ("a: 1\na: 2\n", "Line 1: The mapping is damaged YAML: “a” stands there twice."),
        ("a: *nobody\n", "Line 1: The mapping is damaged YAML: found undefined alias."),
        (
            "a: !!python/object/apply:os.system [ls]\n",
            "Line 1: The tag “python/object/apply:os.system” is not read; write the value as it stands."
        ),
        ("a: !mine x\n", "Line 1: The tag “!mine” is not read; write the value as it stands."),
    ])
    func `damage and what is not read are said`(_ yaml: String, _ expected: String) {
        #expect(mistakes(yaml).first == expected)
    }

    @Test func `all mistakes are listed in their order`() {
        let found = mistakes(
            query(
                "a:\n  schema: Nothing\n  key: x\nb:\n  schema: Person\n  key: x\n  properties:\n    nam: {column: y}\n    age: {column: z}"
            ))
        #expect(found.map { $0.prefix(7) } == ["Line 6,", "Line 12", "Line 13"])
    }

    @Test func `keys that mean nothing are remarked and not followed`() throws {
        let mapping = try TableMapping(
            yaml: query("a:\n  schema: Person\n  key: id\n  properties:\n    name: {column: x, splt: y}"))
        #expect(
            mapping.remarks.map(\.description) == [
                "Line 9, people › query 1 › a › name: “splt” is no word of a property and is not followed; “split” is one."
            ])
    }

    @Test func `a bomb of anchors is refused`() {
        var laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<12 {
            let before = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            laughs += "a\(level): &a\(level) [\(before)]\n"
        }
        #expect(mistakes(laughs).contains { $0.contains("grows beyond all measure") })
        #expect(mistakes(laughs + "? *a11\n: x\n").contains { $0.contains("next to many aliases") })
        #expect(mistakes(laughs + "{*a11 : x}\n").contains { $0.contains("next to many aliases") })
        #expect(mistakes("a: &a [*a]\n").first?.contains("undefined alias") == true)
    }

    @Test(arguments: [
        "[", "{a: ", "- ", "? ", "\n", "a: ", "&a ", "!", "*", "\"", "|", "%", "é", "\u{0}", "\t",
    ])
    func `any run of marks ends in a mistake`(_ piece: String) {
        #expect(!mistakes(String(repeating: piece, count: 30_000)).isEmpty)
        var deep = "a:\n"
        for level in 0..<3000 { deep += String(repeating: " ", count: level + 1) + piece + ":\n" }
        #expect(!mistakes(deep).isEmpty)
    }

    @Test func `a text that is too large is refused`() {
        #expect(mistakes(String(repeating: "# a comment\n", count: 400_000)).first?.contains("4 MB") == true)
    }

    @Test func `a mapping cut off anywhere is a mapping or a list of mistakes`() {
        let yaml = query(
            "a: &x\n  schema: Person\n  keys: [id, \"name\"]\n  properties:\n    name: {column: 'n', join: \", \"}\nb:\n  <<: *x\n  key_literal: |\n    two\n    lines\n"
        )
        for end in yaml.indices { _ = mistakes(String(yaml[..<end])) }
        #expect(mistakes(yaml).isEmpty)
    }
}
