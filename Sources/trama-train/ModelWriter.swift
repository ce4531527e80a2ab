internal import Extraction

/// Writes a model as ``TaggerModel`` reads it.
struct ModelWriter {
    /// As many of the heaviest features as are kept.
    let features: Int
    /// As many words as are kept, the most telling first.
    let words: Int

    func bytes(_ trainer: Trainer, _ table: WordTable) -> [UInt8] {
        let weights = trainer.weights
        let heaviest = weights.indices.map { ($0, size(weights[$0])) }
            .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : trainer.hashes[$0.0] < trainer.hashes[$1.0] }.prefix(
                features)
        let largest = heaviest.first?.1 ?? 1
        // Few weights are so large that they must be cut for the others to keep their precision.
        let scale = 127 / min(largest, 6)
        var out: [UInt8] = Array("TRAMATAG".utf8)
        let entries = heaviest.map { index, _ -> (UInt64, [UInt8]) in
            (trainer.hashes[index], (0..<7).map { rounded(weights[index][$0] * scale) })
        }
        let known = table.ranked.prefix(words).map { form, record -> (UInt64, [UInt8]) in
            (WordTable.hash(form), little(record.packed))
        }
        let featureTable = ModelWriter.table(entries), wordTable = ModelWriter.table(known)
        let start = 288
        for value in [1, entries.count, known.count, start, start + featureTable.count] {
            out += little(UInt32(value))
        }
        out += little(UInt32(start + featureTable.count + wordTable.count + 8))
        for from in 0..<8 {
            for to in 0..<8 {
                let allowed =
                    from == 7
                    ? !(Label(rawValue: to)?.isInside ?? true)
                    : Label(rawValue: to)?.follows(Label(rawValue: from) ?? .outside) ?? false
                let value = allowed ? Int32((trainer.transitions[from][to] * scale).rounded()) : -9000
                out += little(UInt32(bitPattern: value))
            }
        }
        return out + featureTable + wordTable + [UInt8](repeating: 0, count: 8)
    }

    private func size(_ row: SIMD8<Float>) -> Float { max(row.max(), -row.min()) }

    private func rounded(_ value: Float) -> UInt8 {
        UInt8(bitPattern: Int8(max(-127, min(127, value.rounded()))))
    }

    private func little(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    private static func table(_ entries: [(UInt64, [UInt8])]) -> [UInt8] {
        let sorted = entries.sorted { $0.0 < $1.0 }
        var starts: [UInt8] = [], rests: [UInt8] = [], values: [UInt8] = []
        var index = 0
        for bucket in 0...65_536 {
            while index < sorted.count, Int(sorted[index].0 >> 48) < bucket { index += 1 }
            starts += (0..<4).map { UInt8(truncatingIfNeeded: index >> ($0 * 8)) }
        }
        for (hash, value) in sorted {
            rests += [UInt8(truncatingIfNeeded: hash >> 32), UInt8(truncatingIfNeeded: hash >> 40)]
            values += value
        }
        return starts + rests + values
    }
}
