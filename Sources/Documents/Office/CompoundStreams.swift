import struct Foundation.Data

/// The streams of Microsoft's compound file, a file system in a file ([MS-CFB]): old Office files, embedded objects.
///
/// Whatever is broken ends early: a chain that runs in circles, a tree that does, a sector outside the file.
struct CompoundStreams {
    /// The paths of all streams: `WordDocument`, `ObjectPool/_1/\u{1}Ole10Native`.
    private(set) var paths: [String] = []

    private let bytes: Data
    private let shift: Int
    private let tables: [Int]
    private let miniTable: [Int]
    private let miniStream: [Int]
    private var entries: [String: Entry] = [:]

    private struct Entry {
        var name: String
        var kind: Int
        var left: Int
        var right: Int
        var child: Int
        var start: Int
        var size: Int
    }

    private static let miniSize = 64
    private static let smallest = 4_096
    private static let last = 0xFFFF_FFFA

    /// Reads the directory; `nil` where these are no such file.
    init?(_ bytes: Data) {
        let shift = bytes.littleEndian(at: 30, bytes: 2)
        guard bytes.starts(with: Signature.compoundFile), shift == 9 || shift == 12 else { return nil }
        self.bytes = bytes
        self.shift = shift
        tables = Self.tables(of: bytes, shift: shift)
        let directory = Self.chain(from: bytes.littleEndian(at: 48, bytes: 4), tables, bytes, shift)
        miniTable = Self.chain(from: bytes.littleEndian(at: 60, bytes: 4), tables, bytes, shift)
        let list = directory.flatMap { sector in
            stride(from: (sector + 1) << shift, to: (sector + 2) << shift, by: 128).map {
                Self.entry(at: $0, in: bytes)
            }
        }
        guard let root = list.first, root.kind == 5 else { return nil }
        miniStream = Self.chain(from: root.start, tables, bytes, shift)
        gather(list)
    }

    /// A stream's bytes by its name in any case, at most so many; `nil` where there is no such stream.
    func stream(_ path: String, limit: Int = .max) -> Data? {
        guard let entry = entries[path.lowercased()] else { return nil }
        let size = min(entry.size, limit, bytes.count)
        var data = Data(capacity: size)
        if entry.size < Self.smallest {
            var sector = entry.start
            while data.count < size, let place = miniPlace(of: sector) {
                data += bytes.piece(at: place, count: min(Self.miniSize, size - data.count))
                guard let next = miniNext(after: sector) else { break }
                sector = next
            }
        } else {
            for sector in Self.chain(from: entry.start, tables, bytes, shift) {
                guard data.count < size else { break }
                data += bytes.piece(at: (sector + 1) << shift, count: min(1 << shift, size - data.count))
            }
        }
        return data
    }

    // MARK: - Directory

    private static func entry(at place: Int, in bytes: Data) -> Entry {
        let length = min(64, bytes.littleEndian(at: place + 64, bytes: 2))
        let units = (0..<max(0, length / 2 - 1)).map {
            UInt16(truncatingIfNeeded: bytes.littleEndian(at: place + 2 * $0, bytes: 2))
        }
        return Entry(
            name: String(decoding: units, as: UTF16.self), kind: bytes.littleEndian(at: place + 66, bytes: 1),
            left: bytes.littleEndian(at: place + 68, bytes: 4),
            right: bytes.littleEndian(at: place + 72, bytes: 4),
            child: bytes.littleEndian(at: place + 76, bytes: 4),
            start: bytes.littleEndian(at: place + 116, bytes: 4),
            size: bytes.littleEndian(at: place + 120, bytes: 4))
    }

    /// Walks the tree of names, each entry once.
    private mutating func gather(_ list: [Entry]) {
        var seen: Set<Int> = [0]
        var open: [(index: Int, folder: String)] = [(list[0].child, "")]
        while let (index, folder) = open.popLast() {
            guard list.indices.contains(index), seen.insert(index).inserted else { continue }
            let entry = list[index]
            open += [(entry.left, folder), (entry.right, folder)]
            let path = folder + entry.name
            if entry.kind == 1 { open.append((entry.child, path + "/")) }
            if entry.kind == 2 {
                entries[path.lowercased()] = entry
                paths.append(path)
            }
        }
        paths.sort()
    }

    // MARK: - Sectors

    /// The sectors of the allocation table, from the header's list and its continuation.
    private static func tables(of bytes: Data, shift: Int) -> [Int] {
        var tables = (0..<109).map { bytes.littleEndian(at: 76 + 4 * $0, bytes: 4) }.filter { $0 < last }
        let each = 1 << (shift - 2)
        var sector = bytes.littleEndian(at: 68, bytes: 4)
        var left = bytes.count >> shift
        while sector < last, left > 0, (sector + 2) << shift <= bytes.count {
            let start = (sector + 1) << shift
            tables += (0..<each - 1).map { bytes.littleEndian(at: start + 4 * $0, bytes: 4) }.filter {
                $0 < last
            }
            sector = bytes.littleEndian(at: start + 4 * (each - 1), bytes: 4)
            left -= each
        }
        return tables
    }

    /// The sectors that follow each other from one on; never more than the file has.
    private static func chain(from first: Int, _ tables: [Int], _ bytes: Data, _ shift: Int) -> [Int] {
        var sectors: [Int] = []
        var sector = first
        let each = 1 << (shift - 2)
        while sector < last, (sector + 1) << shift < bytes.count, sectors.count <= bytes.count >> shift {
            sectors.append(sector)
            guard sector / each < tables.count else { break }
            sector = bytes.littleEndian(
                at: (tables[sector / each] + 1) << shift + 4 * (sector % each), bytes: 4)
        }
        return sectors
    }

    private func miniPlace(of sector: Int) -> Int? {
        let offset = sector * Self.miniSize
        guard offset >> shift < miniStream.count else { return nil }
        return (miniStream[offset >> shift] + 1) << shift + offset % (1 << shift)
    }

    private func miniNext(after sector: Int) -> Int? {
        let each = 1 << (shift - 2)
        guard sector / each < miniTable.count else { return nil }
        let next = bytes.littleEndian(
            at: (miniTable[sector / each] + 1) << shift + 4 * (sector % each), bytes: 4)
        return next < Self.last ? next : nil
    }
}

extension Data {
    /// So many bytes from an offset on, or as many as there are.
    func piece(at offset: Int, count: Int) -> Data {
        offset >= 0 && count > 0 ? dropFirst(offset).prefix(count) : Data()
    }
}
