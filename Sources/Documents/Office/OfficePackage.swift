import struct Foundation.Data

/// The parts of an office file of 2007 or later, and how they refer to each other (ECMA-376, part 2).
struct OfficePackage {
    /// What a part refers to: a sheet of a workbook, a web page behind a link.
    struct Relationship {
        /// The last word of its type: "worksheet", "hyperlink".
        var kind: String
        /// The part's name, or the address outside.
        var target: String
        /// Whether it lies outside the file.
        var isExternal: Bool
    }

    /// The names of all parts, in the archive's order.
    let names: [String]
    /// The part that holds the document itself.
    let main: String

    private let file: SourceFile

    var scratch: ScratchFolder { file.scratch }
    private let archive: ZipArchive
    private let unpacked: [String: Data]
    private let spelling: [String: String]

    /// Unpacks the parts that say how the others hang together, and those that are wanted.
    ///
    /// - Throws: ``DocumentError``.
    init(_ file: SourceFile, expecting main: String, where isWanted: (String) -> Bool) throws {
        self.file = file
        archive = ZipArchive(file.bytes)
        (names, unpacked) = try Self.unpack(archive, of: file, where: isWanted)
        let spelling = Dictionary(
            names.map { (Self.normal($0), $0) }, uniquingKeysWith: { first, _ in first })
        let links = Self.relationships(unpacked[spelling["_rels/.rels"] ?? ""] ?? Data(), folder: "")
        let named = links.values.first { $0.kind == "officeDocument" && !$0.isExternal }?.target
        self.spelling = spelling
        self.main = named.flatMap { spelling[Self.normal($0)] } ?? spelling[main] ?? main
    }

    private static func unpack(
        _ archive: ZipArchive, of file: SourceFile, where isWanted: (String) -> Bool
    ) throws(DocumentError) -> (names: [String], parts: [String: Data]) {
        var names: [String] = []
        do throws(ZipArchive.Failure) {
            let parts = try archive.members(limit: file.limits.memoryBytes / 4) { original in
                names.append(original)
                let name = normal(original)
                return name.hasSuffix(".rels") || name.hasPrefix("docprops/") && name.hasSuffix(".xml")
                    || isWanted(name)
            }
            return (names, parts)
        } catch {
            throw error.error(of: file)
        }
    }

    /// A part that was wanted, by its name in any case.
    subscript(name: String) -> Data? { spelling[Self.normal(name)].flatMap { unpacked[$0] } }

    /// What a part refers to, by the identifiers that it uses for that.
    func relationships(of part: String) -> [String: Relationship] {
        let folder = Self.folder(of: part)
        let list = folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
        return Self.relationships(self[list] ?? Data(), folder: folder)
    }

    /// The parts of one kind that a part refers to, in the order of their names.
    func parts(_ kind: String, of part: String) -> [String] {
        let all = relationships(of: part).values
        // Where the list is lost, names still tell.
        let prefix = Self.normal(Self.folder(of: part) + kind)
        let found =
            all.isEmpty
            ? unpacked.keys.filter { Self.normal($0).hasPrefix(prefix) }
            : all.filter { $0.kind == kind && !$0.isExternal }.map(\.target)
        return found.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }

    /// Everything outside the file that its parts refer to.
    var outside: [Relationship] {
        unpacked.filter { $0.key.hasSuffix(".rels") }.sorted { $0.key < $1.key }
            .flatMap { Self.relationships($0.value, folder: "").sorted { $0.key < $1.key }.map(\.value) }
            .filter(\.isExternal)
    }

    /// Reads the XML of a part from beginning to end; without the part, nothing happens.
    ///
    /// - Throws: ``DocumentError`` where it breaks the rules.
    func read(_ part: String, handle: (XMLEvents.Event) -> Bool) throws {
        guard let xml = self[part] else { return }
        do {
            try XMLEvents.read(xml, handle: handle)
        } catch {
            throw error.error(of: file, in: part)
        }
    }

    /// The same without the part ever lying in memory, for as long as `isWanted` holds.
    ///
    /// - Throws: ``DocumentError`` where it breaks the rules.
    func stream(_ part: String, while isWanted: () -> Bool, handle: (XMLEvents.Event) -> Bool) throws {
        let name = spelling[Self.normal(part)] ?? part
        try archive.stream(name, of: file, while: isWanted, handle: handle)
    }

    /// Goes through parts that were not unpacked at first: pictures, files inside.
    func forEachPart(
        where isWanted: (String) -> Bool, _ visit: (_ name: String, _ bytes: Data?) throws -> Void
    ) throws {
        do {
            try archive.forEachMember(limit: file.limits.memoryBytes / 4, where: isWanted, visit)
        } catch let failure as ZipArchive.Failure {
            throw failure.error(of: file)
        }
    }

    // MARK: - Names

    /// Part names are the same in any case, and some programs write them with backslashes.
    private static func normal(_ name: String) -> String {
        String(name.replacing("\\", with: "/").lowercased().drop { $0 == "/" })
    }

    private static func folder(of part: String) -> String {
        part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    }

    private static func relationships(_ xml: Data, folder: String) -> [String: Relationship] {
        var found: [String: Relationship] = [:]
        try? XMLEvents.read(xml) { event in
            guard case .begin("Relationship", _, let attributes) = event, let id = attributes["Id"],
                let target = attributes["Target"]
            else { return true }
            let isExternal = attributes["TargetMode"] == "External"
            found[id] = Relationship(
                kind: String((attributes["Type"] ?? "").split(separator: "/").last ?? ""),
                target: isExternal ? target : resolve(target, in: folder), isExternal: isExternal)
            return true
        }
        return found
    }

    /// A name as seen from a folder: `../media/a.png` in `ppt/slides/` is `ppt/media/a.png`.
    private static func resolve(_ target: String, in folder: String) -> String {
        let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
        var steps: [Substring] = []
        for step in path.split(separator: "/") {
            if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}

extension ZipArchive {
    /// Reads the XML of a member as it is unpacked, for as long as `isWanted` holds; without the member, nothing.
    ///
    /// - Throws: ``DocumentError`` where it breaks the rules.
    func stream(
        _ member: String, of file: SourceFile, while isWanted: () -> Bool,
        handle: (XMLEvents.Event) -> Bool
    ) throws(DocumentError) {
        func events(_ next: (UnsafeMutableRawBufferPointer) -> Int) -> XMLEvents.Failure? {
            do throws(XMLEvents.Failure) {
                try XMLEvents.read(pieces: { isWanted() ? next($0) : -1 }, handle: handle)
                return nil
            } catch {
                return isWanted() ? error : nil
            }
        }
        let failure: XMLEvents.Failure?
        do throws(ZipArchive.Failure) {
            failure = try withPieces(of: member) { events($0) } ?? nil
        } catch {
            throw error.error(of: file)
        }
        if let failure { throw failure.error(of: file, in: member) }
    }
}

extension ZipArchive.Failure {
    /// The same as what is wrong with a file.
    func error(of file: SourceFile) -> DocumentError {
        switch self {
        case .encrypted: file.failure(.encrypted)
        case .damaged(let detail): file.failure(.damaged(detail: detail))
        case .tooLarge(let limit): file.failure(.tooLarge(bytes: limit + 1, limit: limit))
        }
    }
}

extension XMLEvents.Failure {
    /// The same as what is wrong with a file.
    func error(of file: SourceFile, in part: String) -> DocumentError {
        isOutOfMemory
            ? file.failure(.outOfMemory(limit: file.limits.memoryBytes))
            : file.failure(.damaged(detail: "\(part) breaks off or breaks the rules of XML at line \(line)"))
    }
}
