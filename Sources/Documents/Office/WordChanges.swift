/// What the authors of a Word document changed under "track changes", and what they hid.
struct WordChanges {
    /// How many insertions are marked; their text is read as any other.
    var insertions = 0
    /// How many runs of letters are formatted as hidden; their text is read as any other.
    var hiddenRuns = 0
    private var deletions: [(by: String, text: String)] = []
    private var count = 0
    private static let mostKept = 500

    /// A deletion begins; its author and date are kept with what it took out.
    mutating func beginDeletion(_ attributes: [String: String]) {
        count += 1
        guard deletions.count < Self.mostKept else { return }
        let author = attributes["author"] ?? "somebody"
        let date = attributes["date"].flatMap { DocumentDate.iso($0) }.map { " (\($0))" } ?? ""
        deletions.append((author + date, ""))
    }

    /// A piece of what the last deletion took out.
    mutating func deleted(_ text: String) {
        guard count <= Self.mostKept, !deletions.isEmpty else { return }
        deletions[deletions.count - 1].text += text
    }

    /// Puts what is known into a document.
    func describe(_ document: inout Document) {
        let taken = deletions.filter { !$0.text.trimmed.isEmpty }
        if !taken.isEmpty {
            document.findings.append(
                "text was deleted under track changes in \(taken.count) places; it is kept as metadata "
                    + "(deleted) and not in the text")
            document.metadata["deleted"] = taken.map { "\($0.by): \($0.text)" }
        }
        if insertions > 0 {
            document.findings.append("text was inserted under track changes in \(insertions) places")
        }
        if hiddenRuns > 0 { document.findings.append("some text is formatted as hidden; it was read") }
    }
}
