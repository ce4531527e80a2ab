import CaseFiles
import Foundation
import Ontology
import Workbench

/// How long until a case of 1,000,000 claims is open, and one entity shown?
///
/// The claims are of 20,000 documents; the entity shown is named in 200 of them. The peer is `sqlite3` on the same file,
/// running the queries that the page needs: in whole processes, and here in the process itself.
enum OpenSpeed {
    static let documents = 20_000
    static let people = 10  // named in each document, each with a nationality; five of them lead something

    static func run() throws {
        try withScratch { folder in
            let path = folder.appendingPathComponent("million.trama")
            let start = ContinuousClock.now
            try make(at: path)
            print(
                "made a case of \(try claimCount(path)) claims in \(String(format: "%.0f s", seconds(since: start)))"
            )
            try measure(path)
        }
    }

    private static func make(at path: URL) throws {
        let caseFile = try Investigation.create(at: path, as: "bench").caseFile
        var batch: [NewDocument] = []
        for number in 0..<documents {
            batch.append(try document(number, caseFile: caseFile))
            if batch.count == 200 {
                try caseFile.add(batch, by: "bench")
                batch = []
            }
        }
        try caseFile.add(batch, by: "bench")
    }

    private static func document(_ number: Int, caseFile: CaseFile) throws -> NewDocument {
        var text = "Document \(number).\n"
        let hash = sha256(Data(text.utf8))
        var groups: [ClaimGroup] = []
        func claim(_ id: EntityID, _ schema: String, _ property: String, _ value: String, _ passage: Passage)
            -> Claim
        {
            Claim(
                statement: Statement(
                    entity: id, schema: schema, property: property, value: value, dataset: "bench"),
                citation: .passage(passage), method: "bench@1", confidence: 0.8)
        }
        for person in 0..<people {
            // The first is one of a hundred whom two hundred documents each name.
            let name = person == 0 ? "Ana Pérez \(number % 100)" : "Luis Rojas \(number) \(person)"
            let gang = "Banda del Norte \(number % 500)"
            let begin = text.utf8.count
            text += "\(name) leads \(gang).\n"
            let sentence = Passage(
                document: hash, bytes: begin..<(text.utf8.count - 1), quote: "\(name) leads \(gang).")
            let naming = Passage(document: hash, bytes: begin..<(begin + name.utf8.count), quote: name)
            let id = EntityID(document: hash, schema: "Person", name: name)
            groups.append(ClaimGroup([claim(id, "Person", "name", name, naming)]))
            groups.append(ClaimGroup([claim(id, "Person", "nationality", "ve", naming)]))
            let start = begin + name.utf8.count + " leads ".utf8.count
            let band = EntityID(document: hash, schema: "Organization", name: gang)
            let place = Passage(document: hash, bytes: start..<(start + gang.utf8.count), quote: gang)
            groups.append(ClaimGroup([claim(band, "Organization", "name", gang, place)]))
            guard person.isMultiple(of: 2) else { continue }
            let leads = EntityID(document: hash, schema: "Membership", name: "\(name) leads \(gang)")
            groups.append(
                ClaimGroup([
                    claim(leads, "Membership", "member", id.description, sentence),
                    claim(leads, "Membership", "organization", band.description, sentence),
                    claim(leads, "Membership", "role", "leader", sentence),
                    claim(leads, "Membership", "startDate", "2013", sentence),
                ]))
        }
        let file = caseFile.folder.appendingPathComponent("index/\(number).txt")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let (stored, bytes) = try caseFile.originals.add(file)
        // The claims cite the text by the hash that the case knows.
        let cited = groups.map { group in
            ClaimGroup(
                group.claims.map { claim in
                    guard case .passage(var passage) = claim.citation else { return claim }
                    var claim = claim
                    passage.document = stored
                    claim.citation = .passage(passage)
                    return claim
                })
        }
        var new = NewDocument(
            hash: stored, bytes: bytes, format: "text/plain", name: "\(number).txt",
            path: "/bench/\(number).txt",
            source: "bench", reader: "text@1", extractor: "bench@1", text: text)
        new.groups = cited
        return new
    }

    private static func claimCount(_ path: URL) throws -> Int {
        try Investigation.open(path, as: "bench").caseFile.counts().proposed
    }

    private static func measure(_ path: URL) throws {
        let open = try median(of: 9) {
            let start = ContinuousClock.now
            _ = try Investigation.open(path, as: "bench")
            return seconds(since: start)
        }
        let investigation = try Investigation.open(path, as: "bench")
        let name = "Ana Pérez 7"
        let evidence = try investigation.entityPage(name).properties.first?.evidence.count ?? 0
        let show = try median(of: 9) {
            let start = ContinuousClock.now
            _ = try investigation.entityPage(name)
            return seconds(since: start)
        }
        print(
            "open, in the process: \(milliseconds(open)); show one entity named in \(evidence) documents: \(milliseconds(show))"
        )

        let database = path.appendingPathComponent("case.sqlite").path
        let peerOpen = try median(of: 9) {
            try seconds("/usr/bin/sqlite3", [database], input: "SELECT count(*) FROM case_info;")
        }
        let peerShow = try median(of: 9) { try seconds("/usr/bin/sqlite3", [database], input: queries(name)) }
        let wholeOpen = try median(of: 9) {
            try seconds(program.path, ["history", path.path, "--last", "1"])
        }
        let wholeShow = try median(of: 9) { try seconds(program.path, ["show", path.path, name, "--json"]) }
        print(
            "whole process, open: \(milliseconds(wholeOpen)) (sqlite3 \(milliseconds(peerOpen)), ratio "
                + "\(String(format: "%.1f", wholeOpen / peerOpen)))")
        print(
            "whole process, open and show: \(milliseconds(wholeShow)) (sqlite3, same queries \(milliseconds(peerShow)), ratio "
                + "\(String(format: "%.1f", wholeShow / peerShow)))")
    }

    /// What an entity's page asks the database, in SQL: its name, its own claims, those of all that points at it.
    private static func queries(_ name: String) -> String {
        """
        CREATE TEMP TABLE found AS SELECT DISTINCT entity.canonical AS number FROM name_search
            JOIN entity ON entity.number = name_search.rowid WHERE name_search MATCH '"\(name)"';
        SELECT claim.*, entity.id, document.hash, document.name FROM claim
            JOIN entity ON entity.number = claim.entity LEFT JOIN document ON document.number = claim.document
            WHERE entity.canonical IN (SELECT number FROM found) AND claim.retracted IS NULL
            ORDER BY claim.document, claim.start, claim.number;
        SELECT claim.*, entity.id, document.hash, document.name FROM claim
            JOIN entity ON entity.number = claim.entity LEFT JOIN document ON document.number = claim.document
            WHERE claim.retracted IS NULL AND claim.entity IN (
                SELECT pointing.entity FROM claim pointing WHERE pointing.retracted IS NULL AND pointing.target IN (
                    SELECT number FROM entity WHERE canonical IN (SELECT number FROM found)))
            ORDER BY claim.document, claim.start, claim.number;
        """
    }
}
