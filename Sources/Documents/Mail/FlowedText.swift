/// Text whose paragraphs were broken into lines for the post, as RFC 3676 has it: `format=flowed`.
enum FlowedText {
    /// The same with its paragraphs in one piece, `withoutSpace` where the space before a break came with it.
    ///
    /// Quoted lines keep their marks.
    static func joined(_ text: String, withoutSpace: Bool = false) -> String {
        var result: [String] = []
        var open: (depth: Int, line: String)?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let depth = line.prefix { $0 == ">" }.count
            var content = line.dropFirst(depth)
            if content.first == " " { content = content.dropFirst() }
            var paragraph = String(depth > 0 ? line : content)
            if let before = open, before.depth == depth, content != "-- " {
                paragraph = before.line + content
            } else if let before = open {
                result.append(before.line)
            }
            open = nil
            if content.last == " ", content != "-- " {
                open = (depth, withoutSpace ? String(paragraph.dropLast()) : paragraph)
            } else {
                result.append(paragraph)
            }
        }
        if let open { result.append(open.line) }
        return result.joined(separator: "\n")
    }
}
