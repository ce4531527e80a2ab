/// Reads a Word document from before 2007: running lines, body with its tables, then boxes, notes and comments.
///
/// Antiword breaks the words of tables and refuses short files, and catdoc shows the codes of fields as text, so the
/// text is taken from the file's own lists ([MS-DOC]).
struct OldWordReader: DocumentReader {
    let name = "doc"
    let version = 1
    let formats = [DocumentFormat.doc]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        guard let streams = CompoundStreams(file.bytes) else {
            throw file.failure(.damaged(detail: "its directory is broken"))
        }
        let words: WordBinary
        do throws(WordBinary.Failure) {
            words = try WordBinary(streams, limit: file.limits.textBytes)
        } catch {
            switch error {
            case .encrypted: throw file.failure(.encrypted)
            case .damaged(let detail): throw file.failure(.damaged(detail: detail))
            }
        }
        var content = Content(words)
        content.addAll()
        var document = Document(
            format: format, text: content.text, pages: content.pages, language: Language.of(content.text),
            findings: content.findings)
        if !content.links.isEmpty { document.metadata["links"] = content.links }
        content.changes.describe(&document)
        try streams.complete(&document, in: file.scratch)
        return document
    }

    /// The stories of a document, put together.
    private struct Content {
        let words: WordBinary
        let formats: WordBinaryText.Formats
        var text = ""
        var pages: [Document.Page] = []
        var links: [String] = []
        var changes = WordChanges()
        var findings: [String] = []

        init(_ words: WordBinary) {
            self.words = words
            formats = WordBinaryText.Formats(of: words)
        }

        mutating func addAll() {
            let running = running()
            for line in running.headers { text += line + "\n\n" }
            let footnotes = words.references(in: 2, each: 2)
            let endnotes = words.references(in: 46, each: 2)
            let body = WordBinaryText(words, words.stories[.body] ?? 0..<0, formats) { index in
                if let number = footnotes.firstIndex(of: index) { return "[\(number + 1)]" }
                return endnotes.firstIndex(of: index).map { "[e\($0 + 1)]" } ?? ""
            }
            let start = text.utf8.count
            text += body.builder.text
            pages = body.builder.pages().map {
                let first = $0.number == 1 ? 0 : $0.bytes.lowerBound + start
                return Document.Page(number: $0.number, bytes: first..<$0.bytes.upperBound + start)
            }
            links = body.links
            changes = body.changes
            for line in running.footers + [plain(words.stories[.boxes] ?? 0..<0)] where !line.isEmpty {
                text += "\n\n" + line
            }
            addNotes(.footnotes, list: 3) { "[\($0 + 1)] " }
            addNotes(.endnotes, list: 47) { "[e\($0 + 1)] " }
            let authors = words.commentAuthors()
            let comments = addNotes(.comments, list: 5) { index in
                let by =
                    authors.indices.contains(index) && !authors[index].isEmpty ? " by \(authors[index])" : ""
                return "Comment\(by): "
            }
            if comments > 0 { findings.append("\(comments) comments stand at the end") }
        }

        private func plain(_ range: Range<Int>) -> String {
            WordBinaryText(words, range, formats).builder.text.trimmed
        }

        /// Adds the texts of a story that a list divides, each behind its mark; says how many there were.
        @discardableResult
        private mutating func addNotes(_ story: WordBinary.Story, list: Int, mark: (Int) -> String) -> Int {
            var count = 0
            for (index, range) in words.parts(of: story, list: list).enumerated() {
                let note = plain(range)
                guard !note.isEmpty else { continue }
                text += "\n\n" + mark(index) + note
                count += 1
            }
            return count
        }

        /// What stands above and below the pages, each text once; after six dividers of notes, six texts a section.
        private func running() -> (headers: [String], footers: [String]) {
            var headers: [String] = []
            var footers: [String] = []
            for (index, range) in words.parts(of: .headers, list: 11).enumerated().dropFirst(6) {
                let line = plain(range)
                guard !line.isEmpty else { continue }
                if [0, 1, 4].contains(index % 6) {
                    if !headers.contains(line) { headers.append(line) }
                } else if !footers.contains(line) {
                    footers.append(line)
                }
            }
            return (headers, footers)
        }
    }
}

extension WordBinary {
    /// Where the references of notes stand among the letters; behind the places lie so many bytes for each.
    func references(in number: Int, each: Int) -> [Int] {
        let list = list(number)
        guard list.count > 4 else { return [] }
        return (0..<(list.count - 4) / (4 + each)).map { list.u32(4 * $0) }
    }

    /// The parts into which a list of places divides a story.
    func parts(of story: Story, list number: Int) -> [Range<Int>] {
        guard let range = stories[story], !range.isEmpty else { return [] }
        let list = list(number)
        let places = (0..<list.count / 4).map { range.lowerBound + list.u32(4 * $0) }
        return zip(places, places.dropFirst()).map { first, end in
            first < end ? (first..<end).clamped(to: range) : range.lowerBound..<range.lowerBound
        }
    }

    /// Who wrote each comment, as far as the file says.
    func commentAuthors() -> [String] {
        let owners = list(36)
        var names: [String] = []
        var position = 0
        while position + 2 <= owners.count {
            let count = owners.u16(position)
            names.append(owners.utf16(position + 2, count))
            position += 2 + 2 * count
        }
        let comments = list(4)
        let count = comments.count > 4 ? (comments.count - 4) / 34 : 0
        return (0..<count).map { index in
            let owner = comments.u16(4 * (count + 1) + 30 * index + 20)
            return names.indices.contains(owner) ? names[owner] : ""
        }
    }
}
