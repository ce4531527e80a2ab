import struct Foundation.Data

/// The slides of a PowerPoint presentation before 2007, in the order of the show ([MS-PPT]).
struct SlidesBinary {
    /// One slide: what its shapes say, its notes, what people remarked, and whether it is shown.
    struct Slide {
        var title: String?
        var texts: [String] = []
        var notes: [String] = []
        var comments: [String] = []
        var isHidden = false
    }

    /// Why it cannot be read.
    enum Failure: Error { case encrypted, damaged }

    /// The slides in order.
    private(set) var slides: [Slide] = []

    private let bytes: [UInt8]
    private var objects: [Int: Int] = [:]
    private static let deepest = 40
    private static let mostSlides = 10_000

    /// One record: a number, a kind, and either records or bytes.
    private struct Record {
        var start: Int
        var end: Int
        var kind: Int
        var instance: Int
        var isContainer: Bool
    }

    /// Reads the presentation by the list of its parts that was saved last.
    init(_ bytes: [UInt8], currentUser: [UInt8]) throws(Failure) {
        self.bytes = bytes
        if currentUser.u32(12) == 0xF3D1_C4DF { throw .encrypted }
        let document = readObjects(from: currentUser.u32(16))
        if document == -1 { throw .encrypted }
        guard let document, let root = record(at: document), root.kind == 0x3E8 else {
            readWithoutList()
            return
        }
        var notes: [Int: [String]] = [:]
        let lists = children(of: root).filter { $0.kind == 0xFF0 }
        for list in lists where list.instance == 2 {
            for entry in entries(of: list) {
                guard let record = objects[entry.object].flatMap({ self.record(at: $0) }),
                    record.kind == 0x3F0
                else {
                    continue
                }
                let slide = children(of: record).first { $0.kind == 0x3F1 }.map { bytes.u32($0.start) } ?? 0
                notes[slide, default: []] += texts(in: record, outline: [])
            }
        }
        for list in lists where list.instance == 0 {
            for entry in entries(of: list) where slides.count < Self.mostSlides {
                var slide = Slide()
                if let record = objects[entry.object].flatMap({ self.record(at: $0) }), record.kind == 0x3EE {
                    slide = read(record, outline: entry.texts)
                } else {
                    slide.texts = entry.texts.map(\.text)
                }
                slide.notes = notes[entry.slide] ?? []
                slides.append(slide)
            }
        }
        if slides.isEmpty { readWithoutList() }
    }

    /// Where the lists are broken, every slide that there is, in the order of the file.
    private mutating func readWithoutList() {
        var position = 0
        while let record = record(at: position), slides.count < Self.mostSlides {
            if record.kind == 0x3EE { slides.append(read(record, outline: [])) }
            position = record.end
        }
    }

    // MARK: - Records

    private func record(at position: Int) -> Record? {
        guard position >= 0, position + 8 <= bytes.count else { return nil }
        let head = bytes.u16(position)
        return Record(
            start: position + 8, end: min(bytes.count, position + 8 + bytes.u32(position + 4)),
            kind: bytes.u16(position + 2), instance: head >> 4, isContainer: head & 0xF == 0xF)
    }

    private func children(of record: Record) -> [Record] {
        var children: [Record] = []
        var position = record.start
        while position + 8 <= record.end, let child = self.record(at: position) {
            children.append(child)
            position = child.end
        }
        return children
    }

    /// Follows the edits from the last to the first; where each object lies, the newest says.
    ///
    /// The result is where the document's own object lies; -1 for a protected file.
    private mutating func readObjects(from last: Int) -> Int? {
        var document: Int?
        var edit = last
        var seen: Set<Int> = []
        while seen.insert(edit).inserted, seen.count < 10_000, let record = record(at: edit),
            record.kind == 0xFF5
        {
            document = document ?? bytes.u32(record.start + 16)
            if record.end - record.start >= 32, bytes.u32(record.start + 28) != 0 { return -1 }
            readDirectory(at: bytes.u32(record.start + 12))
            edit = bytes.u32(record.start + 8)
        }
        return document.flatMap { objects[$0] }
    }

    private mutating func readDirectory(at position: Int) {
        guard let directory = record(at: position), directory.kind == 0x1772 else { return }
        var place = directory.start
        while place + 4 <= directory.end {
            let head = bytes.u32(place)
            place += 4
            for index in 0..<head >> 20 where place + 4 <= directory.end {
                let object = head & 0xF_FFFF + index
                if objects[object] == nil { objects[object] = bytes.u32(place) }
                place += 4
            }
        }
    }

    /// The files inside, unpacked: at most so many bytes each.
    func objects(limit: Int) -> [EmbeddedObject] {
        var found: [EmbeddedObject] = []
        var position = 0
        while let record = record(at: position), found.count < Self.mostSlides {
            position = record.end
            guard record.kind == 0x1011 else { continue }
            let stored = Data(bytes.piece(record.start, record.end - record.start))
            let unpacked = record.instance == 1 ? Deflated.inflate(stored.dropFirst(4), limit: limit) : stored
            // What holds no file of its own is a drawing's data, or macros.
            guard let unpacked, let streams = CompoundStreams(unpacked) else { continue }
            if streams.paths.contains(where: { $0.hasPrefix("VBA/") }) { continue }
            found.append(EmbeddedObject(unpacked, named: "object-\(found.count + 1).bin"))
        }
        return found
    }

    // MARK: - Texts

    private typealias Outline = [(kind: Int, text: String)]

    /// What a list of slides says of each: where it lies, its number, and the texts that its shapes refer to.
    private func entries(of list: Record) -> [(object: Int, slide: Int, texts: Outline)] {
        var entries: [(object: Int, slide: Int, texts: Outline)] = []
        var kind = 4
        for record in children(of: list) {
            switch record.kind {
            case 0x3F3: entries.append((bytes.u32(record.start), bytes.u32(record.start + 12), []))
            case 0xF9F:
                kind = bytes.u32(record.start)
                // A text of no letters has no record of its own, and is counted all the same.
                if !entries.isEmpty { entries[entries.count - 1].texts.append((kind, "")) }
            default:
                guard let text = text(of: record), let last = entries.last?.texts.count, last > 0 else {
                    continue
                }
                entries[entries.count - 1].texts[last - 1].text = text
            }
        }
        return entries
    }

    private func text(of record: Record) -> String? {
        let count = record.end - record.start
        let raw: String
        switch record.kind {
        case 0xFA0: raw = bytes.utf16(record.start, count / 2)
        case 0xFA8: raw = bytes.latin(record.start, count)
        default: return nil
        }
        let lines = raw.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar == "\r" || scalar.value == 0x0B ? "\n" : scalar
        }
        return String(String.UnicodeScalarView(lines.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }))
            .withoutSymbolFonts.trimmed
    }

    private func read(_ record: Record, outline: Outline) -> Slide {
        var slide = Slide()
        var comments: [String] = []
        var title: String?
        slide.texts = texts(in: record, outline: outline, title: &title, comments: &comments)
        slide.title = title
        slide.comments = comments
        slide.isHidden = children(of: record).contains {
            $0.kind == 0x3F9 && bytes.u16($0.start + 10) & 4 != 0
        }
        return slide
    }

    private func texts(in record: Record, outline: Outline) -> [String] {
        var title: String?
        var comments: [String] = []
        return texts(in: record, outline: outline, title: &title, comments: &comments)
    }

    /// The texts of all shapes in order; those of the outline that no shape refers to come first.
    private func texts(
        in record: Record, outline: Outline, title: inout String?, comments: inout [String]
    ) -> [String] {
        var texts: [String] = []
        var used: Set<Int> = []
        var kind = 4
        func add(_ text: String, _ kind: Int, title: inout String?) {
            guard !text.isEmpty, text != "*" else { return }
            if title == nil, kind == 0 || kind == 6 { title = text }
            texts.append(text)
        }
        var open = [(record, 0)]
        while let (record, depth) = open.popLast() {
            switch record.kind {
            case 0xF9F: kind = bytes.u32(record.start)
            case 0xF9E:
                let index = bytes.u32(record.start)
                if outline.indices.contains(index), used.insert(index).inserted {
                    add(outline[index].text, outline[index].kind, title: &title)
                }
            case 0x2EE0: comments += comment(record)
            case 0xFD9: break
            default:
                if let text = text(of: record) { add(text, kind, title: &title) }
                if record.isContainer, depth < Self.deepest {
                    open += children(of: record).reversed().map { ($0, depth + 1) }
                }
            }
        }
        let others = outline.indices.filter { !used.contains($0) }.map { outline[$0] }.filter {
            !$0.text.isEmpty
        }
        if title == nil { title = others.first { $0.kind == 0 || $0.kind == 6 }?.text }
        return others.map(\.text) + texts
    }

    private func comment(_ record: Record) -> [String] {
        var words: [Int: String] = [:]
        for child in children(of: record) where child.kind == 0xFBA {
            words[child.instance] = bytes.utf16(child.start, (child.end - child.start) / 2).trimmed
        }
        guard let text = words[1], !text.isEmpty else { return [] }
        return ["Comment\(words[0].map { " by \($0)" } ?? ""): \(text)"]
    }
}
