import Foundation
import Matching

/// A list of some hundred entities whose names nearly meet, its index, and what is asked of it.
struct ListFixture {
    var entities: [ListedEntity] = []
    var profiles: [Profile] = []
    var bytes: [UInt8] = []

    init(_ count: Int, seed: UInt64) throws {
        var source = RandomEntities(seed: seed)
        entities = (0..<count).map { _ in source.next() }
        // Two of the hostile kind: no name at all, and one of the most parts.
        entities.append(ListedEntity("Person", ["birthDate": ["1962-03-04"]]))
        entities.append(ListedEntity.person(String(repeating: "abdulrahmanuddin x. ", count: 60)))
        profiles = entities.enumerated().map { $1.profile("id-\($0)") }
        bytes = try Self.index(profiles)
    }

    static func index(_ profiles: [Profile]) throws -> [UInt8] {
        var builder = IndexBuilder()
        for profile in profiles { try builder.add(profile) }
        return builder.bytes()
    }

    /// A folder that is gone when `body` returns.
    static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "index-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// Reads all that an index answers: it must not matter what is in it.
    static func readAll(_ file: IndexFile, queries: [Profile]) {
        let search = CandidateSearch(file)
        for query in queries {
            for candidate in search.candidates(for: query, limit: 20) {
                _ = search.id(of: candidate)
                _ = file.properties(of: candidate.entity)
            }
        }
        for entity in 0..<file.entityCount {
            let id = file.id(of: entity)
            _ = file.schema(of: entity)
            _ = file.properties(of: entity)
            _ = file.entity(ofID: id)
        }
    }
}
