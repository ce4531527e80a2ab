import Exchange
import Foundation
import Ontology
import Testing

/// What tests of importers share: reading texts, and the real lists beside the project.
enum ListOracle {
    static func read(_ text: String) -> ListReading? { read(Array(text.utf8)) }

    static func read(_ bytes: [UInt8]) -> ListReading? {
        guard let format = ListFormat(of: bytes), format.isMain else { return nil }
        return ListReading([(ListFile(name: "x", text: bytes), format)])
    }

    /// "property=value" with the words of the list where they differ.
    static func values(_ entity: ListReading.Entity?) -> [String] {
        (entity?.values ?? []).map { value in
            "\(value.property)=\(value.value)" + (value.original.map { " ⟦\($0)⟧" } ?? "")
        }
    }

    /// A file under ../shared/data; nil, with a word about it, where it is absent.
    static func real(_ path: String) -> [UInt8]? {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = package.deletingLastPathComponent().appendingPathComponent("shared/data/" + path)
        if let data = try? Data(contentsOf: file) { return Array(data) }
        print("skipped: ../shared/data/\(path) is not here")
        return nil
    }

    /// Every value's row lies within the text, on character borders, and on its line.
    static func expectSoundRows(_ list: ListReading, _ bytes: [UInt8]) {
        var lines = [0]
        for (offset, byte) in bytes.enumerated() where byte == 0x0A { lines.append(offset + 1) }
        for entity in list.entities {
            for row in [entity.row] + entity.values.map(\.row) {
                guard row.bytes.lowerBound >= 0, row.bytes.upperBound <= bytes.count, !row.bytes.isEmpty
                else {
                    Issue.record("\(entity.id): \(row)")
                    return
                }
                let isWhole = String(validating: bytes[row.bytes], as: UTF8.self) != nil
                let isOnLine =
                    row.line >= 1 && row.line <= lines.count && lines[row.line - 1] <= row.bytes.lowerBound
                    && (row.line == lines.count || row.bytes.lowerBound < lines[row.line])
                if !isWhole || !isOnLine {
                    Issue.record("\(entity.id): \(row) is no sound passage")
                    return
                }
            }
        }
    }

    /// Every value has a property that its schema has and that takes it, so that nothing is left out on the way into a
    /// case, and every link has both its ends.
    static func expectModel(_ list: ListReading, dangling: Bool = false) {
        let ids = Set(list.entities.map(\.id))
        #expect(ids.count == list.entities.count)
        for entity in list.entities {
            guard let schema = Model.standard.schema(named: entity.schema), !schema.isAbstract else {
                Issue.record("\(entity.id) is of no schema: \(entity.schema)")
                continue
            }
            for value in entity.values {
                guard let property = schema.property(named: value.property) else {
                    Issue.record(
                        "\(entity.id): \(schema.name) has no \(value.property) for \(value.value.prefix(60))")
                    continue
                }
                let isTaken =
                    property.type == .entity
                    ? dangling || ids.contains(value.value) : property.clean(value.value) != nil
                if !isTaken {
                    Issue.record(
                        "\(entity.id): \(property.qualifiedName) does not take \(value.value.prefix(60))")
                }
            }
            if let edge = schema.edge, !dangling {
                let given = Set(entity.values.map(\.property))
                #expect(
                    given.contains(edge.source) && given.contains(edge.target), "\(entity.id): \(schema.name)"
                )
            }
        }
    }

    /// Cuts and harms a text in many places; whatever comes of it must be entities and findings within the text.
    static func harm(_ bytes: [UInt8], times: Int, seed: UInt64 = 7) {
        var generator = Harm(state: seed)
        for _ in 0..<times {
            var copy = bytes
            switch UInt8.random(in: 0..<4, using: &generator) {
            case 0: copy.removeLast(Int.random(in: 0...copy.count, using: &generator))
            case 1:
                for _ in 0..<8 where !copy.isEmpty {
                    let place = Int.random(in: 0..<copy.count, using: &generator)
                    copy[place] = Array("\"{}[],:\\n0 é\0<".utf8).randomElement(using: &generator) ?? 0
                }
            case 2:
                let start = Int.random(in: 0..<max(1, copy.count), using: &generator)
                copy.removeSubrange(start..<min(copy.count, start + 40))
            default:
                let start = Int.random(in: 0..<max(1, copy.count), using: &generator)
                copy.insert(contentsOf: copy[start..<min(copy.count, start + 60)], at: start / 2)
            }
            // The loader repairs what is no UTF-8, and puts U+FFFD for zeros.
            let text = String(decoding: copy, as: UTF8.self).replacingOccurrences(of: "\0", with: "\u{FFFD}")
            let repaired = Array(text.utf8)
            guard let list = read(repaired) else { continue }
            expectSoundRows(list, repaired)
            #expect(Set(list.entities.map(\.id)).count == list.entities.count)
        }
    }
}

private struct Harm: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
