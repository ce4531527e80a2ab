public import CaseFiles
public import Ontology

/// A document as it is read: its text with mentions and passages in place, and what it says in a list beside.
public struct DocumentPage: Sendable {
    /// The document.
    public var document: CaseDocument
    /// Its attachments.
    public var attachments: [CaseDocument]
    /// The part of the text that is shown, in UTF-8 bytes.
    public var window: Range<Int>
    /// The size of the whole text, in bytes.
    public var size: Int
    /// The shown text, cut where a mention, passage or page begins or ends.
    public var pieces: [Piece]
    /// What the shown text says: relations and events in the order of their passages, then single properties.
    public var relations: [Reading]

    /// A piece of text to which the same marks apply.
    public struct Piece: Hashable, Sendable {
        /// The text.
        public var text: String
        /// The entity that it names.
        public var mention: EntityID?
        /// The groups whose passages it belongs to.
        public var units: [Int64]
        /// The groups whose passages begin with it.
        public var begins: [Int64]
        /// The number of the page that begins with it.
        public var page: Int?
    }

    /// One group of claims, in words.
    public struct Reading: Hashable, Sendable {
        /// What it says: "Héctor Guerrero Flores · leader · Tren de Aragua".
        public var title: String
        /// What kind of thing it says: "Membership".
        public var label: String
        /// What it rests on.
        public var evidence: Evidence
        /// The entity to whose page it leads.
        public var entity: EntityID?
    }
}

extension Investigation {
    /// How much text one page of a long document shows, in bytes.
    public static let windowBytes = 48 << 10

    /// A document's page, or of a long document the part of it that holds `byte`.
    public func documentPage(_ name: String, showing byte: Int = 0) throws -> DocumentPage {
        let document = try caseFile.document(name)
        let text = Array(try caseFile.text(of: document).utf8)
        let window = DocumentPage.window(of: text, around: byte)
        var inSight = ClaimFilter(document: document.hash)
        inSight.bytes = window
        let claims = try caseFile.claims(inSight).filter(\.stands)
        let names = try captions(for: claims)
        let groups = claims.groupedByUnit()
        let mentions = groups.filter { $0[0].claim.statement.property == "name" && !isRelation($0[0]) }
        let others = groups.filter { $0[0].claim.statement.property != "name" || isRelation($0[0]) }
        let pages = try caseFile.pages(of: document)
        return DocumentPage(
            document: document, attachments: try caseFile.attachments(of: document), window: window,
            size: text.count,
            pieces: DocumentPage.pieces(
                of: text, window: window, mentions: mentions.map { $0[0] }, passages: others.map { $0[0] },
                pages: pages),
            relations: (others.filter { isRelation($0[0]) } + others.filter { !isRelation($0[0]) })
                .map { reading($0, names: names) })
    }

    private func isRelation(_ recorded: RecordedClaim) -> Bool {
        model.schema(named: recorded.claim.statement.schema)?.isA("Interval") ?? false
    }

    private func reading(_ group: [RecordedClaim], names: [EntityID: String]) -> DocumentPage.Reading {
        if isRelation(group[0]), let line = relationLines(group, names: names).first {
            return DocumentPage.Reading(
                title: line.title, label: line.label, evidence: line.evidence[0],
                entity: line.parts.first?.entity)
        }
        let said = group[0].claim.statement
        let label = model.schema(named: said.schema)?.property(named: said.property)?.label ?? said.property
        return DocumentPage.Reading(
            title: "\(names[group[0].canonical] ?? "") · \(said.value)", label: label,
            evidence: Evidence(group, speaker: group[0].claim.saidBy.flatMap { names[$0] }),
            entity: group[0].canonical)
    }
}

extension DocumentPage {
    /// The window of a text that holds `byte`: cut between lines where there are any, else between characters.
    static func window(of text: [UInt8], around byte: Int) -> Range<Int> {
        let size = Investigation.windowBytes
        guard text.count > size + size / 2 else { return 0..<text.count }
        func cut(_ position: Int) -> Int {
            guard position > 0 else { return 0 }
            guard position < text.count else { return text.count }
            let from = max(0, position - 4096)
            if let line = text[from..<position].lastIndex(of: UInt8(ascii: "\n")) { return line + 1 }
            var position = position
            while position > 0, text[position] & 0xC0 == 0x80 { position -= 1 }
            return position
        }
        let start = cut(min(max(0, byte), text.count) / size * size)
        let end = cut(start + size + 4096)
        return start..<max(end, start)
    }

    static func pieces(
        of text: [UInt8], window: Range<Int>, mentions: [RecordedClaim], passages: [RecordedClaim],
        pages: [CasePage]
    ) -> [Piece] {
        typealias Span = (bytes: Range<Int>, claim: RecordedClaim)
        func spans(_ claims: [RecordedClaim]) -> [Span] {
            claims.compactMap { claim in
                claim.claim.citation.passage.map { ($0.bytes.clamped(to: window), claim) }
            }.filter { !$0.0.isEmpty }.sorted { $0.0.lowerBound < $1.0.lowerBound }
        }
        let (named, cited) = (spans(mentions), spans(passages))
        var cuts: Set<Int> = [window.lowerBound, window.upperBound]
        for span in named + cited { cuts.formUnion([span.bytes.lowerBound, span.bytes.upperBound]) }
        let starts = Dictionary(
            pages.map { ($0.bytes.lowerBound, $0.number) }, uniquingKeysWith: { first, _ in first })
        cuts.formUnion(starts.keys.filter(window.contains))

        var pieces: [Piece] = []
        var open: [Span] = []
        var (nextNamed, nextCited) = (0, 0)
        var naming: Span?
        let ordered = cuts.sorted()
        for (start, end) in zip(ordered, ordered.dropFirst()) {
            open.removeAll { $0.bytes.upperBound <= start }
            var begins: [Int64] = []
            while nextCited < cited.count, cited[nextCited].bytes.lowerBound <= start {
                open.append(cited[nextCited])
                begins.append(cited[nextCited].claim.unit)
                nextCited += 1
            }
            while nextNamed < named.count, named[nextNamed].bytes.lowerBound <= start {
                naming = named[nextNamed]
                nextNamed += 1
            }
            if let span = naming, span.bytes.upperBound <= start { naming = nil }
            pieces.append(
                Piece(
                    text: String(decoding: text[start..<end], as: UTF8.self),
                    mention: naming?.claim.canonical,
                    units: open.map(\.claim.unit), begins: begins, page: starts[start]))
        }
        return pieces
    }
}
