/// The changes between two versions of a list, as OpenSanctions publishes them: an operation and an entity a line.
///
/// ```json
/// {"op":"ADD","entity":{"id":"Q1","schema":"Person","properties":{"name":["Juan Pérez"]}}}
/// {"op":"DEL","entity":{"id":"NK-2"}}
/// ```
/// What was added or changed is read, since it says all of each entity and may be what somebody looks for; a finding says
/// that it is not the whole list, and each deletion is named, for it cannot be carried out on a list that is not here.
enum FtMDelta {
    private static let operations: Set<String> = ["ADD", "MOD", "DEL"]

    static func matches(_ text: UnsafeRawBufferPointer) -> Bool {
        JSONEntries().first(1, of: text).contains {
            operations.contains($0["op"]?.words ?? "") && $0["entity"]?.isObject == true
        }
    }

    static func read(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        let lines = LineIndex(text)
        var objects = FtMObjects(lines: lines)
        var findings: [ListReading.Finding] = []
        var changes: [JSONPlace] = []
        var deleted = 0
        JSONEntries().forEach(in: text, lines: lines, findings: &findings) { changes.append($0) }
        for change in changes {
            let line = lines.line(at: change.bytes.lowerBound)
            guard let operation = change["op"]?.words, operations.contains(operation),
                let entity = change["entity"], entity.isObject
            else {
                findings.append(
                    ListReading.Finding(
                        file: 0, line: line,
                        reason: "It is no change: an “op” of ADD, MOD or DEL with its “entity”."))
                continue
            }
            guard operation == "DEL" else {
                objects.read(entity)
                continue
            }
            deleted += 1
            let id = entity["id"]?.words
            findings.append(
                ListReading.Finding(
                    file: 0, line: line, entry: id,
                    reason:
                        "The list’s publisher took \(id.map { "“\($0)”" } ?? "an entity without an ID") out of it."
                ))
        }
        reading.entities = objects.all
        reading.findings += [
            ListReading.Finding(
                file: 0, line: nil,
                reason:
                    "These are the changes to a list and not the list: \(reading.entities.count) entities added or "
                    + "changed, \(deleted) taken out.", isRowLost: false)
        ]
        reading.findings += findings + objects.findings
    }
}
