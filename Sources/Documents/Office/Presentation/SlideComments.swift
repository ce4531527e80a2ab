/// What people remarked on a slide, in the form of 2007 or that of today.
struct SlideComments {
    /// "Comment by Ana: ¿Seguro?"
    private(set) var lines: [String] = []

    /// Reads those of one slide; authors are named in a part of their own.
    init(of slide: String, in package: OfficePackage, authors: [String: String]) throws {
        for part in package.parts("comments", of: slide) {
            var author = ""
            var text = ""
            var isText = false
            var found: [String] = []
            func close() {
                let by = authors[author].map { " by \($0)" } ?? ""
                if !text.trimmed.isEmpty { found.append("Comment\(by): \(text.trimmed)") }
                text = ""
            }
            try package.read(part) { event in
                switch event {
                case .begin("cm", _, let attributes), .begin("reply", _, let attributes):
                    close()
                    author = attributes["authorId"] ?? ""
                case .begin("text", _, _), .begin("t", _, _): isText = true
                case .text(let words): if isText { text += words }
                case .end("text", _), .end("t", _): isText = false
                case .end("cm", _), .end("reply", _): close()
                default: break
                }
                return true
            }
            lines += found
        }
    }

    /// The authors of all comments, by their identifiers.
    static func authors(in package: OfficePackage) throws -> [String: String] {
        var authors: [String: String] = [:]
        for kind in ["commentAuthors", "authors"] {
            for part in package.parts(kind, of: package.main) {
                try package.read(part) { event in
                    guard case .begin(let name, _, let attributes) = event else { return true }
                    if name == "cmAuthor" || name == "author", let id = attributes["id"] {
                        authors[id] = attributes["name"]
                    }
                    return true
                }
            }
        }
        return authors
    }
}
