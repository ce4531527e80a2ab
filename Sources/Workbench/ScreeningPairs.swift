internal import Exchange
public import Foundation
internal import Matching
public import Ontology

/// Scores of pairs that somebody else chose: what an evaluation of names and entities reads.
///
/// Input and output are bytes; both may be of any length. A line that cannot be used costs nothing else.
public struct ScreeningPairs: Sendable {
    private let model: Model
    private let workers: Int

    /// Scores by the schemata of a model, on so many threads.
    public init(model: Model = .standard, workers: Int? = nil) {
        self.model = model
        self.workers = workers ?? ScreeningWork.workers
    }

    /// Lines `id<TAB>name<TAB>name<TAB>schema` become lines `id<TAB>score`.
    ///
    /// - Parameters:
    ///   - file: The lines; nil is standard input.
    ///   - output: Takes the answers to some lines at a time, in their order, and what was wrong with lines.
    /// - Throws: What `output` throws, or a sentence where the input cannot be read.
    public func scoreNames(_ file: URL?, output: ([UInt8], [ScreeningFinding]) throws -> Void) async throws {
        let model = model
        try await score(file, output) { line, number, rows in
            var line = line
            if line.last == 0x0D { line.removeLast() }
            if line.isEmpty { return }
            let cells = line.split(separator: 0x09, maxSplits: 4, omittingEmptySubsequences: false)
            guard cells.count == 4 else {
                rows.findings.append(
                    ScreeningFinding(
                        line: number,
                        reason: "It has \(cells.count) cells instead of four: an ID, two names and a schema.")
                )
                return
            }
            if number == 1, cells[0].elementsEqual("case_id".utf8), cells[3].elementsEqual("schema".utf8) {
                return
            }
            let schema = String(decoding: cells[3], as: UTF8.self)
            func profile(_ name: Slice<UnsafeRawBufferPointer>) -> Profile? {
                Profile(
                    id: "", schema: schema,
                    properties: CollectionOfOne(
                        (name: "name", values: [String(decoding: name, as: UTF8.self)])),
                    model: model)
            }
            guard let left = profile(cells[1]), let right = profile(cells[2]) else {
                rows.findings.append(
                    ScreeningFinding(line: number, reason: model.reasonAgainst(schema: schema)))
                return
            }
            rows.add(cells[0])
            rows.nextCell()
            rows.add(score: Scorer.standard.score(left, right))
            rows.nextLine()
        }
    }

    /// Lines `{"id":…,"query":{…},"candidate":{…}}` become lines `id<TAB>score`; both are FollowTheMoney entities.
    ///
    /// - Parameters:
    ///   - file: The lines; nil is standard input.
    ///   - output: Takes the answers to some lines at a time, in their order, and what was wrong with lines.
    /// - Throws: What `output` throws, or a sentence where the input cannot be read.
    public func scoreEntities(_ file: URL?, output: ([UInt8], [ScreeningFinding]) throws -> Void) async throws
    {
        let model = model
        try await score(file, output) { line, number, rows in
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
            do throws(PairProblem) {
                let pair = try EntityPair(UnsafeRawBufferPointer(rebasing: line), model: model)
                rows.add(pair.id.utf8)
                rows.nextCell()
                rows.add(score: Scorer.standard.score(pair.query, pair.candidate))
                rows.nextLine()
            } catch {
                rows.findings.append(ScreeningFinding(line: number, reason: error.sentence))
            }
        }
    }

    private func score(
        _ file: URL?, _ output: ([UInt8], [ScreeningFinding]) throws -> Void,
        _ body: @escaping @Sendable (Slice<UnsafeRawBufferPointer>, Int, inout ScreeningRows) -> Void
    ) async throws {
        let pieces = try LinePieces(file)
        try await ScreeningWork.inOrder(workers: workers, next: pieces.next, isReady: { pieces.isReady }) {
            piece in
            var rows = ScreeningRows(refused: piece)
            piece.forEachLine { body($0, $1, &rows) }
            return rows
        } take: {
            try output($0.bytes, $0.findings)
        }
    }
}

/// A line of `scoreEntities`.
private struct EntityPair {
    var id = ""
    var query: Profile
    var candidate: Profile

    init(_ line: UnsafeRawBufferPointer, model: Model) throws(PairProblem) {
        let members: [(key: String, bytes: Range<Int>)]
        do { members = try FtMLines.members(of: line) } catch { throw PairProblem(sentence: error.sentence) }
        func profile(_ key: String) throws(PairProblem) -> Profile {
            guard let range = members.last(where: { $0.key == key })?.bytes else {
                throw PairProblem(sentence: "It has no “\(key)”.")
            }
            let record: FtMRecord
            do {
                record = try FtMRecord(object: UnsafeRawBufferPointer(rebasing: line[range]))
            } catch { throw PairProblem(sentence: "Its \(key): \(error.sentence)") }
            guard let profile = Profile(record, model: model) else {
                throw PairProblem(sentence: "Its \(key): \(model.reasonAgainst(schema: record.schema))")
            }
            return profile
        }
        guard let range = members.last(where: { $0.key == "id" })?.bytes else {
            throw PairProblem(sentence: "It has no “id”.")
        }
        let bytes = line[range]
        if bytes.contains(UInt8(ascii: "\\")) {
            id = (try? JSONDecoder().decode(String.self, from: Data(bytes))) ?? ""
        } else {
            let isText = bytes.first == UInt8(ascii: "\"")
            id = String(decoding: isText ? bytes.dropFirst().dropLast() : bytes, as: UTF8.self)
        }
        query = try profile("query")
        candidate = try profile("candidate")
    }
}

private struct PairProblem: Error {
    var sentence: String
}

extension Profile {
    /// An entity of a list as matching sees it; nil where it is never matched.
    init?(_ record: FtMRecord, model: Model) {
        self.init(id: record.id, schema: record.schema, properties: record.properties, model: model)
    }
}

extension Model {
    /// Why an entity of a schema cannot be compared.
    func reasonAgainst(schema name: String) -> String {
        schema(named: name) == nil
            ? "“\(name)” is no schema. Schemata are named as in FollowTheMoney, such as Person or Company."
            : "Entities of the schema “\(name)” are never compared."
    }
}

extension ScreeningRows {
    /// The rows for a piece, with what could not be read of it.
    init(refused piece: LinePiece) {
        findings = piece.refused.map {
            ScreeningFinding(
                line: $0, reason: "It is longer than \(LinePieces.longestLine >> 20) MB and was passed over.")
        }
    }
}

extension LinePiece {
    /// Calls `body` with each line, without its end, and its number, counted from 1.
    func forEachLine(_ body: (Slice<UnsafeRawBufferPointer>, Int) -> Void) {
        bytes.withUnsafeBytes { all in
            var start = 0
            var line = linesBefore
            if line == 0, all.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
            while start < all.count {
                let end = all[start...].firstIndex(of: 0x0A) ?? all.count
                line += 1
                body(all[start..<end], line)
                start = end + 1
            }
        }
    }
}
