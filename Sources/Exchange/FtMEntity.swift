internal import Foundation
public import Ontology

/// An entity in FollowTheMoney's JSON: one object a line, with Trama's claims beside the properties.
///
/// ```json
/// {"id":"person-1f0c…","schema":"Person","properties":{"name":["Juan Pérez"]},"trama":{"claims":[…]}}
/// ```
/// Programs that know FtM alone read the properties and carry the rest; Trama reads the claims back whole.
public struct FtMEntity: Hashable, Sendable, Codable {
    /// The entity's ID.
    public var id: EntityID

    /// A schema of FtM.
    public var schema: String

    /// The values by property, each once.
    public var properties: [String: [String]]

    /// What FtM has no place for.
    public var trama: Context?

    /// What Trama knows beyond FtM: its own schema, and every claim with citation, grade, marking, method and status.
    public struct Context: Hashable, Sendable, Codable {
        /// Trama's schema, where it is not FtM's.
        public var schema: String
        /// The claims.
        public var claims: [Claim]
    }

    /// The line, without the line feed.
    public func line() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// Reads a line.
    public init(line: some StringProtocol) throws {
        do {
            self = try JSONDecoder().decode(FtMEntity.self, from: Data(line.utf8))
        } catch {
            throw ExchangeError.notFtM(beginning: String(line.prefix(80)))
        }
    }

    init(id: EntityID, schema: String, properties: [String: [String]], trama: Context?) {
        self.id = id
        self.schema = schema
        self.properties = properties
        self.trama = trama
    }
}

/// What another format could not take, or did not hold.
public enum ExchangeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A line that is no FtM entity.
    case notFtM(beginning: String)

    /// The sentence.
    public var description: String {
        switch self {
        case .notFtM(let beginning):
            "The line that begins “\(beginning)” is no FollowTheMoney entity: an object with id, schema and properties."
        }
    }
}
