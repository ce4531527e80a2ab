import struct Foundation.Data

/// The letters of a Word document before 2007, each with where it stands in the file ([MS-DOC]).
///
/// The text lies in pieces in no order; stories follow each other in it: body, footnotes, headers, comments.
struct WordBinary {
    /// Why it cannot be read.
    enum Failure: Error {
        case encrypted
        case damaged(detail: String)
    }

    /// The stories in the order in which they follow each other.
    enum Story: Int, CaseIterable {
        case body, footnotes, headers, macros, comments, endnotes, boxes, headerBoxes
    }

    /// The letters of all stories, in UTF-16.
    private(set) var units: [UInt16] = []
    /// Where each letter stands in the file.
    private(set) var places: [Int32] = []
    /// Where each story lies among the letters.
    private(set) var stories: [Story: Range<Int>] = [:]

    private let file: [UInt8]
    private let table: [UInt8]
    private let isOld: Bool

    /// Gathers the text, at most so many letters.
    init(_ streams: CompoundStreams, limit: Int) throws(Failure) {
        file = [UInt8](streams.stream("WordDocument") ?? Data())
        guard [0xA5EC, 0xA5DC].contains(file.u16(0)) else {
            throw .damaged(detail: "its text has no beginning")
        }
        let flags = file.u16(0x0A)
        if flags & 0x0100 != 0 { throw .encrypted }
        // Word 6 and Word 95.
        isOld = file.u16(2) < 0xC1
        table = isOld ? [] : [UInt8](streams.stream(flags & 0x0200 != 0 ? "1Table" : "0Table") ?? Data())
        if isOld {
            gatherOld(limit: limit)
        } else {
            gatherPieces(limit: limit)
        }
        guard !units.isEmpty else { throw .damaged(detail: "its list of pieces is broken") }
    }

    /// A list of the file's by its number in the header ([MS-DOC] 2.5.6): its bytes in the table stream.
    func list(_ number: Int) -> [UInt8] {
        guard !isOld else { return [] }
        let place = 0x9A + 8 * number
        return table.piece(file.u32(place), file.u32(place + 4))
    }

    private mutating func gatherPieces(limit: Int) {
        var start = 0
        for (index, story) in Story.allCases.enumerated() {
            let count = min(file.u32(0x4C + 4 * index), limit - start)
            stories[story] = start..<start + max(0, count)
            start += max(0, count)
        }
        let total = min(start + 1, limit)
        let pieces = pieces(in: list(33))
        let count = pieces.count > 12 ? (pieces.count - 4) / 12 : 0
        units.reserveCapacity(min(total, file.count))
        for index in 0..<count {
            let (first, end) = (pieces.u32(4 * index), pieces.u32(4 * index + 4))
            guard first == units.count, end > first else { break }
            let place = pieces.u32(4 * (count + 1) + 8 * index + 2)
            let isNarrow = place & 0x4000_0000 != 0
            let offset = (place & 0x3FFF_FFFF) / (isNarrow ? 2 : 1)
            add(min(end, total) - first, at: offset, isNarrow: isNarrow)
            if units.count >= total { break }
        }
        // What a story promises and the pieces do not hold.
        stories = stories.mapValues { $0.clamped(to: 0..<units.count) }
    }

    /// The list of pieces behind the changes of format that may stand before it.
    private func pieces(in list: [UInt8]) -> [UInt8] {
        var position = 0
        while list.u8(position) == 1 { position += 3 + list.u16(position + 1) }
        return list.u8(position) == 2 ? list.piece(position + 5, list.u32(position + 1)) : []
    }

    private mutating func add(_ count: Int, at offset: Int, isNarrow: Bool) {
        let width = isNarrow ? 1 : 2
        guard offset >= 0, offset < file.count, count > 0 else { return }
        for index in 0..<min(count, (file.count - offset) / width) {
            let place = offset + index * width
            units.append(
                isNarrow
                    ? UInt16(truncatingIfNeeded: Charset.windows1252(file[place]).value)
                    : UInt16(truncatingIfNeeded: file.u16(place)))
            places.append(Int32(clamping: place))
        }
    }

    /// Before Word 97 the text lies in one piece, in an encoding that nothing names.
    private mutating func gatherOld(limit: Int) {
        let (start, end) = (file.u32(0x18), file.u32(0x1C))
        guard end > start else { return }
        let bytes = Data(file.piece(start, min(end - start, limit)))
        let charset =
            bytes.contains { $0 >= 0x80 } ? CharsetGuess.charset(of: bytes) : Charset(label: "windows-1252")
        units = Array((charset.decode(bytes)?.text ?? "").utf16)
        places = units.indices.map { Int32(clamping: start + $0) }
        stories[.body] = 0..<min(units.count, max(file.u32(0x34), 1))
    }

    // MARK: - Formats

    /// Where paragraphs lie in tables, and where they end a row, in places of the file; `nil` where it does not say.
    func tables() -> (inside: [Range<Int>], rowEnds: [Range<Int>])? {
        let runs = runs(in: list(13), entry: 13, skip: 2, wanted: [0x2416, 0x2417])
        return runs.isEmpty ? nil : (runs[0x2416] ?? [], runs[0x2417] ?? [])
    }

    /// Where letters were deleted under tracked changes, and where they are hidden.
    func marks() -> (deleted: [Range<Int>], hidden: [Range<Int>]) {
        let runs = runs(in: list(12), entry: 1, skip: 0, wanted: [0x0800, 0x083C])
        return (runs[0x0800] ?? [], runs[0x083C] ?? [])
    }

    /// Goes through the pages on which formats stand ([MS-DOC] 2.9.32, 2.9.174), and finds what has a wanted one on.
    ///
    /// The result has an empty entry for -1 where there was anything to go through.
    private func runs(in pages: [UInt8], entry: Int, skip: Int, wanted: Set<Int>) -> [Int: [Range<Int>]] {
        var found: [Int: [Range<Int>]] = [:]
        let count = pages.count > 8 ? (pages.count - 4) / 8 : 0
        for index in 0..<count {
            let page = (pages.u32(4 * (count + 1) + 4 * index) & 0x3F_FFFF) * 512
            guard page + 512 <= file.count else { continue }
            found[-1] = []
            let runs = file.u8(page + 511)
            for run in 0..<runs where 4 * (runs + 1) + entry * (run + 1) <= 511 {
                let range = (file.u32(page + 4 * run), file.u32(page + 4 * run + 4))
                let place = page + 2 * file.u8(page + 4 * (runs + 1) + entry * run)
                guard place > page, range.0 < range.1 else { continue }
                var length = file.u8(place)
                var start = place + 1
                if entry > 1 {
                    if length == 0 {
                        length = 2 * file.u8(start)
                        start += 1
                    } else {
                        length = 2 * length - 1
                    }
                }
                for (code, value) in Self.formats(file.piece(start + skip, length - skip))
                where wanted.contains(code) {
                    if value == 1 || value == 0x81 { found[code, default: []].append(range.0..<range.1) }
                }
            }
        }
        return found
    }

    /// Codes of formats with the first byte of each ([MS-DOC] 2.2.5.1).
    private static func formats(_ bytes: [UInt8]) -> [(code: Int, value: Int)] {
        var formats: [(code: Int, value: Int)] = []
        var position = 0
        while position + 2 < bytes.count {
            let code = bytes.u16(position)
            position += 2
            formats.append((code, bytes.u8(position)))
            switch code >> 13 {
            case 0, 1: position += 1
            case 2, 4, 5: position += 2
            case 3: position += 4
            case 7: position += 3
            default: position += code == 0xD608 ? 1 + bytes.u16(position) : 1 + bytes.u8(position)
            }
        }
        return formats
    }
}
