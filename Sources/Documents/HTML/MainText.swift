/// The text of a page that a reader came for: the article, without menus, scripts and footers.
enum MainText {
    /// The text of a page.
    ///
    /// Taken from the `article`, or the `main` part, where that holds at least half of all text; else from the
    /// whole page. Blocks become paragraphs, table rows become lines with tabs.
    static func of(_ root: HTMLNode) -> String {
        let body = root.elements { name, _ in name == "body" }.first ?? root
        let part = mainPart(of: body)
        var builder = TextBuilder()
        if !part.isSame(as: body), part.elements(where: { name, _ in name == "h1" }).isEmpty,
            let heading = body.elements(where: { name, _ in name == "h1" }).first
        {
            builder.add(flowing: heading.rawText)
            builder.breakParagraph()
        }
        write(part, to: &builder)
        return builder.text
    }

    private static func mainPart(of body: HTMLNode) -> HTMLNode {
        let whole = weight(of: body)
        let articles = body.elements { name, node in name == "article" || node.attribute("role") == "article"
        }
        let mains = body.elements { name, node in name == "main" || node.attribute("role") == "main" }
        for candidates in [articles, mains] {
            let weighed = candidates.map { ($0, weight(of: $0)) }
            if let best = weighed.max(by: { $0.1 < $1.1 }), best.1 * 2 >= whole, best.1 > 0 { return best.0 }
        }
        return body
    }

    /// How much text a part has, in bytes that are no white space.
    private static func weight(of part: HTMLNode) -> Int {
        var bytes = 0
        part.walk(enter: { node in
            if isDropped(node) { return false }
            bytes += node.ownText?.utf8.count { $0 > 0x20 } ?? 0
            return true
        })
        return bytes
    }

    // MARK: - What is left out

    private static let dropped: Set<String> = [
        "head", "script", "style", "noscript", "template", "nav", "footer", "aside", "button", "select",
        "textarea",
        "input", "datalist", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "dialog", "menu",
    ]
    private static let droppedRoles: Set<String> = [
        "navigation", "contentinfo", "complementary", "search", "menu", "menubar", "dialog", "alertdialog",
    ]

    /// What pages without `nav` and `footer` call these parts.
    private static let droppedNames: Set<Substring> = [
        "nav", "navbar", "navigation", "menu", "main-menu", "mainmenu", "footer", "site-footer",
        "page-footer", "sidebar",
        "breadcrumb", "breadcrumbs", "cookie-notice", "cookie-banner", "cookie-consent", "skip-link",
        "share-buttons",
    ]

    private static func isDropped(_ node: HTMLNode) -> Bool {
        guard let name = node.name else { return false }
        if dropped.contains(name) || node.attribute("hidden") != nil { return true }
        if let role = node.attribute("role"), droppedRoles.contains(role) { return true }
        if name == "div" || name == "ul" || name == "section" {
            let names = "\(node.attribute("class") ?? "") \(node.attribute("id") ?? "")".lowercased()
            if names.split(separator: " ").contains(where: droppedNames.contains) { return true }
        }
        if let style = node.attribute("style")?.filter({ $0 != " " }) {
            return style.contains("display:none")
        }
        return false
    }

    // MARK: - Blocks

    private static let paragraphs: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "article",
        "section",
        "main", "figure", "header", "hr", "form", "fieldset", "address", "center", "details", "body",
    ]
    private static let lines: Set<String> = [
        "div", "li", "dt", "dd", "tr", "caption", "figcaption", "option", "legend", "summary", "thead",
        "tbody", "label",
    ]

    private static func write(_ part: HTMLNode, to builder: inout TextBuilder) {
        // For each table that is open, whether it only places blocks.
        var tables: [Bool] = []
        var cellsInRow = 0
        var preformatted = 0
        part.walk(
            enter: { node in
                if isDropped(node) { return false }
                guard let name = node.name else {
                    guard let text = node.ownText else { return false }
                    if preformatted > 0 {
                        builder.add(verbatim: text)
                    } else {
                        builder.add(flowing: text.replacing("\u{A0}", with: " "))
                    }
                    return true
                }
                switch name {
                case "br": builder.breakLine()
                case "table":
                    tables.append(isLayout(node))
                    builder.breakParagraph()
                case "tr":
                    cellsInRow = 0
                    builder.breakLine()
                case "td", "th":
                    if tables.last == false {
                        builder.beginCell(isFirst: cellsInRow == 0)
                        cellsInRow += 1
                    } else {
                        builder.breakParagraph()
                    }
                case "pre":
                    preformatted += 1
                    builder.breakParagraph()
                case let name where paragraphs.contains(name): builder.breakParagraph()
                case let name where lines.contains(name): builder.breakLine()
                default: break
                }
                return true
            },
            leave: { node in
                switch node.name {
                case "table":
                    tables.removeLast()
                    builder.breakParagraph()
                case "td", "th":
                    if tables.last == false { builder.endCell() } else { builder.breakParagraph() }
                case "pre":
                    preformatted -= 1
                    builder.breakParagraph()
                case let name? where paragraphs.contains(name): builder.breakParagraph()
                case let name? where lines.contains(name): builder.breakLine()
                default: break
                }
            })
    }

    /// Whether a table only places blocks on the page, as pages did before style sheets.
    private static func isLayout(_ table: HTMLNode) -> Bool {
        var cells = 0
        var blocks = 0
        var hasTable = false
        table.walk(enter: { node in
            guard let name = node.name else { return true }
            if name == "table", !node.isSame(as: table) { hasTable = true }
            if name == "td" || name == "th" { cells += 1 }
            if paragraphs.contains(name) || name == "li" || name == "div" { blocks += 1 }
            return !hasTable
        })
        return hasTable || blocks > max(2, cells)
    }
}
