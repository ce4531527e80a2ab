internal import CaseFiles
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Ontology
internal import Workbench

extension CasePages {
    /// The lists of the case, what their versions say differently, and the mapping of a table.
    func addLists(to router: Router<BasicRequestContext>) {
        router.get("/lists") { _, _ in try listsPage() }
        router.get("/lists/map") { _, _ in mappingEditor([:]) }
        router.post("/lists/map") { request, _ in
            try await changeMapping(form(of: request, upTo: Self.largestMapping))
        }
        router.get("/lists/:load") { request, context in
            try difference(
                load: context.parameters.require("load"), from: request.query("from"),
                withAll: request.query("all") != nil)
        }
        router.post("/alerts/seen") { request, _ in
            let form = try await form(of: request)
            guard let number = form["alert"].flatMap({ Int64($0) }) else { throw HTTPError(.badRequest) }
            _ = try investigation.dismissAlerts([number])
            return back(["back": "/lists#alerts"])
        }
    }

    // MARK: Lists and alerts

    private static let mostShown = 200

    private func listsPage() throws -> Response {
        var values = common(title: "Lists", back: "/lists", tab: "Lists")
        let byName = try investigation.datasets().grouped(by: \.name)
        values["lists"] = byName.map { name, versions -> Values in
            let failed = versions.first?.failedRows ?? []
            let shown = failed.prefix(Self.mostShown)
            return [
                "name": name, "load": versions.first?.load ?? 0,
                "versions": versions.enumerated().map { index, version in
                    self.values(of: version, isFirst: index == versions.count - 1)
                },
                "hasFailed": !failed.isEmpty, "failedCount": failed.count,
                "failed": shown.map { row -> Values in
                    let line = row.line.map { ", line \($0)" } ?? ""
                    return [
                        "place": row.file + line + (row.entry.map { ", \($0)" } ?? ""), "reason": row.reason,
                    ]
                },
                "more": orNothing(failed.count > shown.count ? failed.count - shown.count : nil),
            ]
        }
        let alerts = try investigation.alerts()
        let shown = alerts.prefix(Self.mostShown)
        values["alerts"] = shown.map(self.values(of:))
        values["hasAlerts"] = !alerts.isEmpty
        values["moreAlerts"] = orNothing(alerts.count > shown.count ? alerts.count - shown.count : nil)
        return templates.response("lists", values)
    }

    private func values(of version: Dataset, isFirst: Bool) -> Values {
        [
            "version": String(version.version.prefix(12)),
            "url": version.files.first.map { "/documents/\($0.hash)" } ?? "/documents",
            "isCurrent": version.isCurrent, "date": version.date.map { String($0.prefix(10)) } ?? "",
            "loadedAt": String(version.loadedAt.prefix(16)).replacingOccurrences(of: "T", with: " "),
            "loadedBy": version.loadedBy, "entities": version.entities, "claims": version.claims,
            "size": Self.size(version.files.reduce(0) { $0 + $1.bytes }),
            "licence": version.licence ?? "not said",
            "mapping": version.recipe == nil ? version.mapping : "a mapping",
            "differenceUrl": orNothing(isFirst ? nil : "/lists/\(version.load)"),
        ]
    }

    private func values(of alert: Alert) -> Values {
        [
            "number": alert.number, "csrf": access.formToken, "url": "/entities/\(alert.entity)",
            "caption": alert.caption.isEmpty ? alert.knownCaption : alert.caption,
            "news": Self.news[alert.kind] ?? "", "dataset": alert.dataset,
            "date": String(alert.raisedAt.prefix(10)), "knownUrl": "/entities/\(alert.known)",
            "knownCaption": alert.knownCaption,
            "sameness": alert.score.map { String(format: "may be, %.2f", $0) } ?? "joined",
        ]
    }

    private static let news: [Alert.Kind: String] = [.new: "came", .changed: "changed", .gone: "left"]

    // MARK: The difference of two versions

    private func difference(load: String, from older: String?, withAll: Bool) throws -> Response {
        guard let newer = try investigation.datasets().first(where: { String($0.load) == load }) else {
            throw CaseError.unknown(kind: "load of a list", name: load)
        }
        let earlier = try investigation.datasets().filter { $0.name == newer.name && $0.load < newer.load }
        let chosen = older == "none" ? nil : earlier.first { String($0.load) == older } ?? earlier.first
        var tally = ListDifference()
        var changes: [Values] = []
        var left = 0
        try investigation.forEachDifference(from: chosen, to: newer) { change in
            let isThing = investigation.isThing(change.schema)
            tally.count(change, isThing: isThing)
            guard isThing || withAll else { return }
            guard changes.count < 1000 else { return left += 1 }
            changes.append(self.values(of: change))
        }
        var values = common(title: "What changed in \(newer.name)", back: "/lists/\(load)", tab: "Lists")
        let label: (Dataset) -> String = { version in
            let date = version.date.map { "of \($0.prefix(10)), " } ?? ""
            return "\(version.version.prefix(12)) (\(date)loaded \(version.loadedAt.prefix(10)))"
        }
        values["name"] = newer.name
        values["older"] = chosen.map(label) ?? "nothing"
        values["newer"] = label(newer)
        values["summary"] = tally.summary
        values["url"] = "/lists/\(load)"
        values["all"] = withAll
        values["choices"] =
            earlier.map { version -> Values in
                ["value": version.load, "label": label(version), "isChosen": version.load == chosen?.load]
            } + [["value": "none", "label": "nothing", "isChosen": chosen == nil]]
        values["changes"] = changes
        values["hasChanges"] = !changes.isEmpty
        values["more"] = orNothing(left > 0 ? left : nil)
        return templates.response("difference", values)
    }

    private func values(of change: EntityDifference) -> Values {
        func lines(_ list: [EntityDifference.Value]) -> [Values] {
            list.prefix(30).map { ["property": $0.property, "value": $0.value] }
        }
        return [
            "url": "/entities/\(change.id)",
            "caption": change.caption.isEmpty ? change.id.description : change.caption,
            "news": Self.news[change.kind] ?? "",
            "kind": investigation.model.schema(named: change.schema)?.label ?? change.schema,
            "added": lines(change.added), "removed": lines(change.removed),
        ]
    }

    // MARK: The mapping of a table

    private static let largestMapping = 1 << 20

    /// Guesses, shows the first rows, or loads, and shows the form again with what came of it.
    private func changeMapping(_ form: [String: String]) async throws -> Response {
        var values: Values = [:]
        var yaml = form["yaml"] ?? ""
        let file = URL(fileURLWithPath: form["path"] ?? "")
        let sheet = form["sheet"].flatMap { $0.isEmpty ? nil : $0 }
        let name = form["name"].flatMap { $0.isEmpty ? nil : $0 }
        do {
            if form["do"] == "guess" || yaml.isEmpty {
                yaml = try ListMapping.guess(table: file, sheet: sheet, dataset: name)
            }
            let mapping = try ListMapping(yaml: yaml, model: investigation.model)
            if form["do"] == "load" {
                var options = ListOptions()
                (options.mapping, options.sheet, options.name) = (mapping, sheet, name)
                let report = try await investigation.load([file], options: options)
                if let failure = report.failures.first { values["problem"] = failure.reason }
                if let list = report.lists.first {
                    values["loaded"] =
                        list.change.isUnchanged
                        ? "The case has “\(list.dataset.name)” in this version already."
                        : "Loaded “\(list.dataset.name)”: \(list.dataset.entities) entities, \(list.dataset.claims) claims, \(list.dataset.failedRows.count(where: \.isLost)) rows not loaded."
                }
            } else {
                let preview = try MappingPreview.of(
                    mapping, table: file, sheet: sheet, model: investigation.model)
                values["preview"] = Self.values(of: preview)
            }
        } catch let error as CaseError {
            values["problem"] = error.description
        }
        values["yaml"] = yaml
        for key in ["path", "sheet", "name"] { values[key] = form[key] ?? "" }
        return mappingEditor(values)
    }

    private func mappingEditor(_ filled: Values) -> Response {
        var values = common(title: "Load a table", back: "/lists/map", tab: "Lists")
        for key in ["path", "sheet", "name", "yaml"] { values[key] = "" }
        for key in ["problem", "loaded", "preview"] { values[key] = false }
        values.merge(filled) { $1 }
        return templates.response("mapping", values)
    }

    private static func values(of preview: MappingPreview) -> Values {
        [
            "mistakes": preview.mistakes, "remarks": preview.remarks,
            "rows": preview.rows.map { row -> Values in
                [
                    "line": row.line, "cells": row.cells.joined(separator: " | "),
                    "entities": row.entities.map { entity -> Values in
                        [
                            "schema": entity.schema,
                            "values": entity.values.map { value -> Values in
                                ["property": value.property, "value": value.value, "isTaken": value.isTaken]
                            },
                        ]
                    },
                ]
            },
        ]
    }
}
