import Exchange
import Foundation
import Testing

/// Lists as they were published, kept beside the project; where they are absent, their tests have nothing to read.
enum RealList {
    /// The bytes of a file under `../shared/data/lists`, or nil, which is printed.
    static func bytes(_ path: String) -> [UInt8]? {
        let file = url(path)
        guard let data = try? Data(contentsOf: file) else {
            print("skipped: no list at \(file.path)")
            return nil
        }
        return Array(data)
    }

    static func url(_ path: String) -> URL {
        URL(filePath: #filePath).appending(path: "../../../../shared/data/lists/\(path)").standardized
    }

    /// A list that stands alone in a file, read as the loader does it.
    static func read(_ bytes: [UInt8]) -> ListReading {
        let text = ListText(bytes).text
        guard let format = ListFormat(of: text), format.isMain else { return ListReading() }
        return ListReading([(ListFile(name: "list", text: text), format)])
    }

    /// Reads a list cut short at many places and with bytes changed, and expects places that can be cited.
    static func checkDamaged(_ bytes: [UInt8]) {
        var random: UInt64 = 54522
        func number(below limit: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % max(limit, 1)
        }
        let strange = Array("<>&\"'/= ]-!?\t\n,;\u{0}é".utf8) + [0xFF]
        for round in 0..<60 {
            var damaged = bytes
            if round.isMultiple(of: 2) { damaged.removeLast(number(below: bytes.count)) }
            if round % 3 != 0, !damaged.isEmpty {
                for _ in 0..<(1 + number(below: 20)) {
                    damaged[number(below: damaged.count)] = strange[number(below: strange.count)]
                }
            }
            let text = ListText(damaged).text
            guard let format = ListFormat(of: text), format.isMain else { continue }
            let reading = ListReading([(ListFile(name: "list", text: text), format)])
            for entity in reading.entities {
                for row in [entity.row] + entity.values.map(\.row) {
                    #expect(row.bytes.upperBound <= text.count && row.line > 0)
                    #expect(String(validating: text[row.bytes], as: UTF8.self) != nil)
                }
            }
        }
    }
}

extension ListReading.Entity {
    /// "property=value" for each value.
    var said: [String] { values.map { "\($0.property)=\($0.value)" } }
}
