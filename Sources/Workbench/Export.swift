internal import CaseFiles
internal import Exchange
internal import Ontology

/// What an export left out, so that nobody takes it for the whole.
public struct ExportReport: Sendable, Codable {
    /// How many entities were written.
    public var entities = 0
    /// How many claims stand behind them.
    public var claims = 0
    /// How many claims were left out since no person has accepted them.
    public var proposedClaims = 0
    /// How many joins were left out since no person has accepted them.
    public var proposedJoins = 0
}

extension Investigation {
    /// Writes the case as FollowTheMoney JSON, an entity a line.
    ///
    /// `write` takes each line, without the line feed. What no person has accepted is left out unless
    /// `includingProposed`, and counted in the report.
    public func exportFtM(includingProposed: Bool, write: (String) throws -> Void) throws -> ExportReport {
        var report = ExportReport()
        var sources: [FtMExport.Source] = []
        let left = try caseFile.forEachEntity(includingProposed: includingProposed) { entity in
            report.claims += entity.claims.count
            sources.append(
                FtMExport.Source(id: entity.id, schema: entity.schema, claims: entity.claims.map(\.effective))
            )
        }
        (report.proposedClaims, report.proposedJoins) = left
        let export = FtMExport(of: sources, model: model)
        for entity in export.entities { try write(entity.line()) }
        report.entities = export.entities.count
        try caseFile.recordExport(
            [
                "format": "ftm", "entities": String(report.entities),
                "proposed": includingProposed ? "included" : "left out",
            ], by: actor)
        return report
    }
}

extension RecordedClaim {
    /// The claim with the grade and marking that it inherits.
    fileprivate var effective: Claim {
        var claim = claim
        claim.grade = grade
        claim.marking = marking
        return claim
    }
}
