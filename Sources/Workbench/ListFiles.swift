internal import CaseFiles
internal import Exchange
internal import Foundation

/// The lists under some paths: each main file with the tables that go with it.
struct ListFiles {
    struct File {
        var url: URL
        var file: ListFile
        var format: ListFormat
        /// Whether U+FFFD stands where its bytes were no text.
        var isRepaired: Bool
    }

    struct List {
        /// The main file first.
        var files: [File]
        /// When it was fetched, where a manifest beside it says so.
        var fetched: String?
        var format: ListFormat { files[0].format }

        /// The main file's name without its endings: "list" of `list.ftm.jsonl`.
        var name: String {
            let whole = files[0].file.name
            let stem = whole.split(separator: ".").first.map(String.init) ?? whole
            // Changes to a list, which bear its name, must not take its place.
            return (stem.isEmpty ? "list" : stem) + (format == .ftmDelta ? "-delta" : "")
        }
    }

    private(set) var lists: [List] = []
    private(set) var failures: [Failure] = []
    private var manifests: [String: ListManifest] = [:]

    init(_ paths: [URL]) {
        let found = SourceFiles(paths)
        failures = found.unreachable
        let named = Set(paths.map(\.standardizedFileURL.path))
        var parts: [File] = []
        for source in found.files {
            guard let read = read(source, isNamed: named.contains(source.url.path)) else { continue }
            if read.format.isMain { lists.append(List(files: [read])) } else { parts.append(read) }
        }
        for part in parts { add(part) }
        for index in lists.indices {
            let folder = lists[index].files[0].url.deletingLastPathComponent().path
            lists[index].fetched = manifests[folder]?.dates[lists[index].name]
        }
    }

    private mutating func read(_ source: SourceFiles.File, isNamed: Bool) -> File? {
        let name = source.url.lastPathComponent
        guard source.bytes <= Investigation.largestList else {
            fail(
                source.url,
                "\(name): it is larger than \(Investigation.largestList >> 20) MB, the most that a list may have."
            )
            return nil
        }
        guard let data = try? Data(contentsOf: source.url) else {
            fail(source.url, "\(name): the file cannot be read; check its permissions.")
            return nil
        }
        let (text, isRepaired) = ListFiles.text(Array(data))
        guard let format = ListFormat(of: text) else {
            if let manifest = ListManifest(text) {
                manifests[source.url.deletingLastPathComponent().path] = manifest
                if isNamed {
                    fail(
                        source.url,
                        "\(name): it says when the lists beside it were fetched, and is no list itself. Name the lists, or their folder."
                    )
                }
                return nil
            }
            // In a folder, other files may lie beside a list.
            if isNamed {
                fail(
                    source.url,
                    "\(name): it is no list that can be loaded. These are: FollowTheMoney JSON, an entity a line; OFAC's "
                        + "sdn.csv with alt.csv, add.csv and sdn_comments.csv; OFAC's entries in JSON; a JSON list of "
                        + "objects with id, full_name and aliases.")
            }
            return nil
        }
        return File(
            url: source.url, file: ListFile(name: name, text: text), format: format, isRepaired: isRepaired)
    }

    /// The bytes as UTF-8: tables of older days are in Windows-1252; elsewhere U+FFFD stands for what is broken.
    private static func text(_ bytes: [UInt8]) -> ([UInt8], isRepaired: Bool) {
        if !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil { return (bytes, false) }
        func utf8(_ text: String) -> [UInt8] {
            // SQLite's texts end at a zero.
            Array(text.replacingOccurrences(of: "\0", with: "\u{FFFD}").utf8)
        }
        let decoded =
            String(bytes: bytes, encoding: .windowsCP1252) ?? String(bytes: bytes, encoding: .isoLatin1)
        if let table = decoded.map(utf8), ListFormat(of: table)?.isTable ?? false { return (table, true) }
        return (utf8(String(decoding: bytes, as: UTF8.self)), true)
    }

    /// Puts one of OFAC's further tables to the main file that it goes with: the one in its folder, else the only one.
    private mutating func add(_ part: File) {
        let takers = lists.indices.filter { lists[$0].format.takesTables }
        let beside = takers.filter {
            lists[$0].files[0].url.deletingLastPathComponent() == part.url.deletingLastPathComponent()
        }
        let fitting = beside.isEmpty ? takers : beside
        guard fitting.count == 1, let taker = fitting.first else {
            return fail(
                part.url,
                "\(part.file.name): it is a part of OFAC's list"
                    + (fitting.isEmpty
                        ? ". Name the list's sdn.csv with it."
                        : ", and more than one such list was named. Load them one at a time."))
        }
        if lists[taker].files.dropFirst().contains(where: { $0.format == part.format }) {
            return fail(
                part.url,
                "\(part.file.name): another file of its kind goes with \(lists[taker].files[0].file.name).")
        }
        lists[taker].files.append(part)
    }

    private mutating func fail(_ url: URL, _ reason: String) {
        failures.append(Failure(path: url.path, stage: "load", reason: reason))
    }
}
