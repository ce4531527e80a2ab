import Ontology
import Testing

@testable import CaseFiles

@Suite struct ListVersionTests {
    private func id(_ text: String) throws -> EntityID { try #require(EntityID(text)) }

    private func differences(_ caseFile: CaseFile, from older: Int, to newer: Int) throws -> [String] {
        let versions: [Dataset] = try caseFile.versions(ofDataset: "wanted").reversed()
        var lines: [String] = []
        try caseFile.forEachDifference(from: older < 0 ? nil : versions[older], to: versions[newer]) {
            change in
            let added = change.added.map { "+\($0.property)=\($0.value)" }
            let removed = change.removed.map { "-\($0.property)=\($0.value)" }
            lines.append(
                ([change.kind.rawValue, change.id.description, change.caption] + added + removed)
                    .joined(separator: " "))
        }
        return lines
    }

    @Test func `the difference of two versions names who came, who changed and who left`() async throws {
        try await withCase { caseFile in
            for text in [
                "p-1;Ana Pérez;1980\np-2;Juan Díaz", "p-1;Ana Pérez;1981\np-3;Eva Ruiz",
                "p-1;Ana Pérez;1980\np-2;Juan Díaz",
            ] { _ = try caseFile.load(list(text, in: caseFile), by: "ana") }
            let second = [
                "changed p-1 Ana Pérez +birthDate=1981 -birthDate=1980", "gone p-2 Juan Díaz -name=Juan Díaz",
                "new p-3 Eva Ruiz +name=Eva Ruiz",
            ]
            #expect(try differences(caseFile, from: 0, to: 1) == second)
            #expect(try differences(caseFile, from: 0, to: 2) == [])
            #expect(try differences(caseFile, from: 1, to: 2).count == 3)
            #expect(
                try differences(caseFile, from: -1, to: 0) == [
                    "new p-1 Ana Pérez +name=Ana Pérez +birthDate=1980", "new p-2 Juan Díaz +name=Juan Díaz",
                ])
            let spans = try caseFile.listSpans(of: id("p-3"))
            #expect(spans.map(\.isCurrent) == [false] && spans[0].firstSeen == spans[0].lastSeen)
            #expect(try caseFile.listSpans(of: id("p-1")).map(\.isCurrent) == [true])
            #expect(try caseFile.checkInvariants().violations == [])
        }
    }

    @Test func `news of somebody whom the case knows raises an alert, until somebody saw it`() async throws {
        try await withCase { caseFile in
            _ = try caseFile.load(
                list("q-1;Ana Pérez Gil\nq-2;Eva Ruiz Mora", name: "other", in: caseFile), by: "ana")
            #expect(try caseFile.alerts() == [])
            let first = try caseFile.load(
                list("p-1;Ana Pérez Gil\np-2;Juan Díaz Paz", in: caseFile), by: "ana")
            try caseFile.judge(id("p-1"), id("q-1"), .same, by: "ana")
            let second = try caseFile.load(
                list("p-1;Ana Pérez Gil;1980\np-2;Juan Díaz Paz;1970", in: caseFile), by: "ana")
            let third = try caseFile.load(list("p-2;Juan Díaz Paz;1970", in: caseFile), by: "ana")
            #expect([first, second, third].map(\.alerts).suffix(2) == [1, 1])
            let alerts = try caseFile.alerts().filter { $0.kind != .new }
            #expect(alerts.map(\.kind) == [.gone, .changed])
            #expect(alerts.map(\.known.description) == ["q-1", "q-1"])
            try caseFile.dismissAlerts([alerts[0].number], by: "ana")
            #expect(try !caseFile.alerts().contains { $0.number == alerts[0].number })
            #expect(try caseFile.alerts(includingSeen: true).contains { $0.number == alerts[0].number })
            #expect(throws: CaseError.self) { try caseFile.dismissAlerts([alerts[0].number], by: "ana") }
            #expect(try caseFile.checkInvariants().violations == [])
            _ = try caseFile.remove(
                try #require(caseFile.datasets().first { $0.name == "other" }).files[0].hash, by: "ana")
            #expect(try caseFile.alerts(includingSeen: true) == [])
            #expect(try caseFile.checkInvariants().violations == [])
        }
    }
}
