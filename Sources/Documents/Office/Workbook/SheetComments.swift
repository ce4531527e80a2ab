/// What people noted beside the cells of an Excel sheet: notes of old, threads of today.
struct SheetComments {
    /// One line for each: "Comment on B4 by Ana: ¿Seguro?"
    private(set) var lines: [String] = []

    /// Reads those of one sheet.
    init(of sheet: String, in package: OfficePackage) throws {
        for part in package.parts("threadedComment", of: sheet) { try readThreads(part, in: package) }
        // A thread leaves a note behind that only says so to older programs.
        if lines.isEmpty {
            for part in package.parts("comments", of: sheet) { try readNotes(part, in: package) }
        }
    }

    /// The finding that they are there.
    func finding(sheet: String) -> String? {
        guard !lines.isEmpty else { return nil }
        return "sheet \(sheet.onOneLine) has \(lines.count) comments, which stand after its rows"
    }

    private mutating func add(_ text: String, on cell: String, by author: String?) {
        let by = author.map { $0.isEmpty ? "" : " by \($0)" } ?? ""
        // Excel begins a note with its author's name.
        let opening = (author ?? "") + ":"
        let words = opening != ":" && text.hasPrefix(opening) ? String(text.dropFirst(opening.count)) : text
        if !words.trimmed.isEmpty { lines.append("Comment on \(cell)\(by): \(words.trimmed)") }
    }

    private mutating func readNotes(_ part: String, in package: OfficePackage) throws {
        var authors: [String] = []
        var cell = ""
        var author: String?
        var text = ""
        var found: [(text: String, cell: String, author: String?)] = []
        try package.read(part) { event in
            switch event {
            case .begin("author", _, _): text = ""
            case .begin("comment", _, let attributes):
                cell = attributes["ref"] ?? ""
                author = attributes["authorId"].flatMap { Int($0) }.flatMap {
                    authors.indices.contains($0) ? authors[$0] : nil
                }
                text = ""
            case .begin("rPh", _, _): return false
            case .text(let words): text += words
            case .end("author", _): authors.append(text.trimmed)
            case .end("comment", _): found.append((text, cell, author))
            default: break
            }
            return true
        }
        for comment in found { add(comment.text, on: comment.cell, by: comment.author) }
    }

    private mutating func readThreads(_ part: String, in package: OfficePackage) throws {
        let people = try Self.people(in: package)
        var open: (cell: String, author: String?, text: String)?
        var found: [(text: String, cell: String, author: String?)] = []
        try package.read(part) { event in
            switch event {
            case .begin("threadedComment", _, let attributes):
                open = (attributes["ref"] ?? "", people[attributes["personId"] ?? ""], "")
            case .text(let words): open?.text += words
            case .end("threadedComment", _):
                if let open { found.append((open.text, open.cell, open.author)) }
                open = nil
            default: break
            }
            return true
        }
        for comment in found { add(comment.text, on: comment.cell, by: comment.author) }
    }

    private static func people(in package: OfficePackage) throws -> [String: String] {
        var people: [String: String] = [:]
        for part in package.parts("person", of: package.main) {
            try package.read(part) { event in
                if case .begin("person", _, let attributes) = event, let id = attributes["id"] {
                    people[id] = attributes["displayName"]
                }
                return true
            }
        }
        return people
    }
}
