import Foundation

/// What a page says about itself, in `meta` elements, in JSON-LD, and in `time`.
struct PageMetadata {
    private var meta: [String: [String]] = [:]
    private var linked: [String: [String]] = [:]
    private var times: [String] = []
    private var titleElement: String?
    private var heading: String?

    /// What the page is read in, as its `html` element says.
    private(set) var language: String?

    /// Collects what the page says.
    init(of root: HTMLNode) {
        language = root.attribute("lang") ?? root.attribute("xml:lang")
        root.walk(enter: { node in
            switch node.name {
            case "meta": addMeta(node)
            case "link" where node.attribute("rel") == "canonical":
                add(node.attribute("href"), to: "canonical")
            case "title" where titleElement == nil: titleElement = node.rawText.flowing
            case "h1" where heading == nil: heading = node.rawText.flowing
            case "time": if let time = node.attribute("datetime") { times.append(time) }
            case "script" where node.attribute("type")?.lowercased() == "application/ld+json":
                addLinkedData(node.rawText)
            case "svg": return false
            default: break
            }
            return true
        })
    }

    /// The headline.
    var title: String? {
        first(["og:title", "twitter:title", "dc.title"]) ?? titleElement?.orNil ?? heading?.orNil
    }

    /// Who wrote it; an address is no name.
    var author: String? {
        (values(["author", "article:author", "dc.creator", "parsely-author", "byl"])
            + (linked["author"] ?? []))
            .first { !$0.hasPrefix("http") && !$0.isEmpty }
    }

    /// When it was published.
    var published: String? {
        let named = values([
            "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created",
            "dcterms.issued", "pubdate", "publish-date", "parsely-pub-date", "sailthru.date", "citation_date",
        ])
        return (named + (linked["datePublished"] ?? []) + times.prefix(1)).lazy.compactMap {
            DocumentDate.iso($0)
        }.first
    }

    /// When it was last changed.
    var modified: String? {
        let named = values([
            "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified",
        ])
        return (named + (linked["dateModified"] ?? [])).lazy.compactMap { DocumentDate.iso($0) }.first
    }

    /// The rest that is worth keeping.
    var others: [String: [String]] {
        var others: [String: [String]] = [:]
        others["description"] = first(["og:description", "description"]).map { [$0] }
        others["keywords"] = values(["keywords", "news_keywords", "article:tag"]).orNil
        others["site"] = first(["og:site_name"]).map { [$0] }
        others["address"] = first(["canonical", "og:url"]).map { [$0] }
        others["declared-language"] = language.map { [$0] }
        return others
    }

    private func values(_ names: [String]) -> [String] {
        names.flatMap { meta[$0] ?? [] }.filter { !$0.isEmpty }
    }
    private func first(_ names: [String]) -> String? { values(names).first }

    private mutating func add(_ value: String?, to name: String) {
        if let value { meta[name, default: []].append(value) }
    }

    private mutating func addMeta(_ node: HTMLNode) {
        let name =
            node.attribute("property") ?? node.attribute("name") ?? node.attribute("itemprop")
            ?? node.attribute("http-equiv")
        if let name { add(node.attribute("content"), to: name.lowercased()) }
    }

    private mutating func addLinkedData(_ json: String) {
        guard let root = try? JSONSerialization.jsonObject(with: Data(json.utf8)) else { return }
        var rest: [(value: Any, depth: Int)] = [(root, 0)]
        while let (value, depth) = rest.popLast(), depth < 16 {
            if let list = value as? [Any] { rest += list.reversed().map { ($0, depth + 1) } }
            guard let object = value as? [String: Any] else { continue }
            for key in ["datePublished", "dateModified"] {
                if let text = object[key] as? String { linked[key, default: []].append(text) }
            }
            let authors = object["author"] as? [Any] ?? [object["author"] as Any]
            for author in authors {
                if let name = author as? String ?? (author as? [String: Any])?["name"] as? String {
                    linked["author", default: []].append(name)
                }
            }
            rest += object.sorted { $0.key > $1.key }.filter { $0.key != "author" }.map {
                ($0.value, depth + 1)
            }
        }
    }
}

extension String {
    /// The same with single spaces between words.
    var flowing: String {
        var builder = TextBuilder()
        builder.add(flowing: self)
        return builder.text
    }

    /// `nil` if there is nothing in it.
    var orNil: String? { isEmpty ? nil : self }
}

extension Array {
    /// `nil` if there is nothing in it.
    var orNil: Self? { isEmpty ? nil : self }
}
