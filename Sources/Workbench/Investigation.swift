public import CaseFiles
public import Foundation
public import Ontology

/// An investigator at work on a case: what the pages and the commands do, in one place.
///
/// ```swift
/// let investigation = try Investigation.open(folder, as: "ana")
/// let report = try await investigation.ingest([leak], reading: options) { print($0) }
/// let page = try investigation.entityPage("Héctor Guerrero Flores")
/// ```
public struct Investigation: Sendable {
    /// The case on disk.
    public let caseFile: CaseFile

    /// Who is at work, for the audit trail.
    public let actor: String

    /// The schemata of the case.
    public var model: Model { caseFile.model }

    /// Makes a new case.
    public static func create(at folder: URL, as actor: String, model: Model = .standard) throws
        -> Investigation
    {
        let rule = SamenessRule(model: model)
        return Investigation(
            caseFile: try CaseFile.create(at: folder, by: actor, resolver: rule, model: model), actor: actor)
    }

    /// Opens a case.
    public static func open(_ folder: URL, as actor: String, model: Model = .standard) throws -> Investigation
    {
        let rule = SamenessRule(model: model)
        return Investigation(
            caseFile: try CaseFile.open(at: folder, resolver: rule, model: model), actor: actor)
    }
}
