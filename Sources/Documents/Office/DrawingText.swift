/// The words in a drawing: shapes of a slide, boxes beside a table, titles of a chart (DrawingML).
enum DrawingText {
    /// The text of each shape in order, its paragraphs on lines; cells of a chart that are numbers are left out.
    static func shapes(in part: String, of package: OfficePackage) throws -> [String] {
        var shapes: [String] = []
        var builder = TextBuilder()
        var isText = false
        func close() {
            let text = builder.text.trimmed
            if !text.isEmpty { shapes.append(text) }
            builder = TextBuilder()
        }
        try package.read(part) { event in
            switch event {
            case .begin(let name, let namespace, _):
                switch name {
                case "Fallback", "numCache": return false
                case "t" where namespace.contains("drawingml"), "v" where namespace.hasSuffix("/chart"):
                    isText = true
                case "br": builder.breakLine()
                default: break
                }
            case .text(let text): if isText { builder.add(verbatim: text) }
            case .end(let name, let namespace):
                switch name {
                case "t": isText = false
                case "v" where namespace.hasSuffix("/chart"):
                    isText = false
                    builder.breakLine()
                case "p": builder.breakLine()
                case "sp",
                    "pt" where !namespace.hasSuffix("/chart"):
                    close()
                case "rich", "strCache": close()
                default: break
                }
            }
            return true
        }
        close()
        return shapes
    }
}
