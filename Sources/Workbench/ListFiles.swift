internal import CaseFiles
internal import Exchange
internal import Foundation

/// The lists under some paths: each main file with the tables that go with it.
struct ListFiles {
    struct File {
        var source: ListSource
        var part: ListSource.Part
        var file: ListFile
        /// What it is; nil for a table that a mapping reads.
        var format: ListFormat?

        init(_ source: ListSource, _ part: ListSource.Part, as format: ListFormat?) {
            self.source = source
            self.part = part
            self.format = format
            file = ListFile(name: source.url.lastPathComponent, text: part.text)
            // The text is in the file now, and may be large.
            self.part.text = []
        }

        var url: URL { source.url }

        /// The sheets that were not read.
        var otherSheets: [String] {
            source.parts.compactMap(\.sheet).filter { $0 != part.sheet }
        }
    }

    struct List {
        /// The main file first.
        var files: [File]
        /// What its rows mean, where the user says it.
        var mapping: ListMapping?
        /// When it was fetched, where a manifest beside it says so.
        var fetched: String?

        /// The main file's name without its endings: "list" of `list.ftm.jsonl`.
        var name: String {
            if let name = mapping?.table.datasets.first?.name, mapping?.table.datasets.count == 1 {
                return name
            }
            let whole = files[0].file.name
            let stem = whole.split(separator: ".").first.map(String.init) ?? whole
            // Changes to a list, which bear its name, must not take its place.
            return (stem.isEmpty ? "list" : stem) + (files[0].format == .ftmDelta ? "-delta" : "")
        }

        /// What reads it, with its version; another one reads the same file anew.
        var reading: String { mapping?.version ?? files[0].format?.mapping ?? "" }

        /// What its claims are said to be read by.
        var method: String { files[0].format?.method ?? CaseFile.listMethod + "table" }
    }

    private(set) var lists: [List] = []
    private(set) var failures: [Failure] = []
    private var manifests: [String: ListManifest] = [:]

    /// Finds the lists that tell themselves.
    init(_ paths: [URL]) {
        let found = SourceFiles(paths)
        failures = found.unreachable
        let named = Set(paths.map(\.standardizedFileURL.path))
        var parts: [File] = []
        for source in found.files {
            guard let read = read(source.url, isNamed: named.contains(source.url.path)) else {
                continue
            }
            if read.format?.isMain ?? false {
                lists.append(List(files: [read]))
            } else {
                parts.append(read)
            }
        }
        for part in parts { add(part) }
        for index in lists.indices {
            let folder = lists[index].files[0].url.deletingLastPathComponent().path
            lists[index].fetched = manifests[folder]?.dates[lists[index].name]
        }
    }

    /// Takes files as tables of one list that a mapping reads.
    init(_ paths: [URL], mapping: ListMapping, sheet: String?) {
        let found = SourceFiles(paths)
        failures = found.unreachable
        var files: [File] = []
        for source in found.files {
            do {
                files.append(
                    try ListFiles.table(source.url, for: mapping, sheet: sheet))
            } catch let error as CaseError {
                fail(source.url, error.description)
            } catch {
                fail(source.url, "\(source.url.lastPathComponent): \(error)")
            }
        }
        // A part of a list would drop the rest of it.
        if failures.isEmpty, !files.isEmpty { lists = [List(files: files, mapping: mapping)] }
    }

    /// A file as a table: of a workbook the sheet that was named, or else the first that the mapping fits.
    static func table(
        _ url: URL, for mapping: ListMapping?, sheet: String?
    ) throws -> File {
        let source = try ListSource(url, largest: Investigation.largestTable)
        let name = url.lastPathComponent
        let sheets = source.parts.compactMap(\.sheet)
        let part: ListSource.Part?
        if let sheet {
            part = source.parts.first { $0.sheet?.lowercased() == sheet.lowercased() }
        } else {
            part =
                source.parts.first { part in
                    part.text.withUnsafeBytes { text in
                        let table = DelimitedTable(text, dialect: source.isWorkbook ? .sheet : nil)
                        return mapping?.table.mistakes(in: table, named: name).isEmpty ?? true
                    }
                } ?? source.parts.first
        }
        guard let part else {
            throw CaseError.unfit(
                "\(name): it has no sheet “\(sheet ?? "")”"
                    + (sheets.isEmpty
                        ? "; it is no workbook." : "; it has \(sheets.joined(separator: ", "))."))
        }
        return File(source, part, as: nil)
    }

    private mutating func read(_ url: URL, isNamed: Bool) -> File? {
        let source: ListSource
        do {
            source = try ListSource(url, largest: Investigation.largestList)
        } catch {
            // In a folder, other files may lie beside a list.
            if isNamed || !url.pathExtension.lowercased().isDocument { fail(url, "\(error)") }
            return nil
        }
        for part in source.parts {
            if let format = ListFormat(of: part.text) { return File(source, part, as: format) }
        }
        let name = url.lastPathComponent
        if let part = source.parts.first, let manifest = ListManifest(part.text) {
            manifests[url.deletingLastPathComponent().path] = manifest
            if isNamed {
                fail(
                    url,
                    "\(name): it says when the lists beside it were fetched, and is no list itself. Name the lists, or their folder."
                )
            }
            return nil
        }
        if isNamed {
            fail(
                url,
                "\(name): it is none of the lists that tell themselves (trama load --help names them). Where it is a "
                    + "table, say what its columns mean: trama map guess \(name)")
        }
        return nil
    }

    /// Puts one of OFAC's further tables to the main file that it goes with: the one in its folder, else the only one.
    private mutating func add(_ part: File) {
        let takers = lists.indices.filter { lists[$0].files[0].format?.takesTables ?? false }
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

extension String {
    /// Whether files of this ending are no lists, so that one that cannot be read is nothing to report.
    fileprivate var isDocument: Bool {
        ["doc", "docx", "odt", "ppt", "pptx", "odp", "zip", "msg", "jar", "epub"].contains(self)
    }
}
