import Foundation

/// What an e-book says about itself: its chapters in their order, its title and author (EPUB 3.3, "Package document").
struct BookPackage {
    /// The chapters' names in the archive, in the order of reading.
    private(set) var chapters: [String] = []
    /// Whether chapters are under a shop's lock.
    private(set) var isProtected = false
    private var fields: [String: [String]] = [:]

    /// Finds the package document; `nil` where there is none that names a chapter.
    init?(_ members: [String: Data]) {
        let named = Self.packageName(in: members["META-INF/container.xml"])
        let name =
            named.flatMap { members[$0] == nil ? nil : $0 }
            ?? members.keys.sorted().first { $0.hasSuffix(".opf") }
        guard let name, let xml = members[name] else { return nil }
        var files: [String: String] = [:]
        var order: [String] = []
        var field: String?
        var fields: [String: [String]] = [:]
        try? XMLEvents.read(xml) { event in
            switch event {
            case .begin("item", _, let attributes):
                if let id = attributes["id"], let address = attributes["href"] { files[id] = address }
            case .begin("itemref", _, let attributes):
                if let id = attributes["idref"] { order.append(id) }
            case .begin(let element, let namespace, _):
                field = namespace.contains("purl.org/dc") ? element : nil
                if let field { fields[field, default: []].append("") }
            case .end: field = nil
            case .text(let text):
                if let field, let last = fields[field]?.indices.last { fields[field]?[last] += text }
            }
            return true
        }
        self.fields = fields.mapValues { $0.map(\.flowing).filter { !$0.isEmpty } }.filter {
            !$0.value.isEmpty
        }
        let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
        chapters = order.compactMap { files[$0] }.map { Self.path(folder, $0) }
        guard !chapters.isEmpty else { return nil }
        isProtected = Self.lockedFiles(in: members["META-INF/encryption.xml"]).contains(
            where: chapters.contains)
    }

    /// The first value of a Dublin Core field.
    subscript(field: String) -> String? { fields[field]?.first }

    /// The rest that it says.
    var metadata: [String: [String]] {
        var metadata: [String: [String]] = [:]
        for name in ["publisher", "identifier", "subject", "description", "contributor", "rights", "source"] {
            metadata[name] = fields[name]
        }
        metadata["declared-language"] = fields["language"]
        metadata["authors"] = (fields["creator"]?.count ?? 0) > 1 ? fields["creator"] : nil
        return metadata
    }

    private static func packageName(in container: Data?) -> String? {
        var name: String?
        try? XMLEvents.read(container ?? Data()) { event in
            if case .begin("rootfile", _, let attributes) = event, name == nil {
                name = attributes["full-path"]
            }
            return true
        }
        return name
    }

    private static func lockedFiles(in list: Data?) -> Set<String> {
        var names: Set<String> = []
        try? XMLEvents.read(list ?? Data()) { event in
            if case .begin("CipherReference", _, let attributes) = event, let name = attributes["URI"] {
                names.insert(name.removingPercentEncoding ?? name)
            }
            return true
        }
        return names
    }

    /// An address in the book as the name of a member.
    private static func path(_ folder: String, _ address: String) -> String {
        let address = address.prefix { $0 != "#" }
        let plain = String(address).removingPercentEncoding ?? String(address)
        var parts: [Substring] = []
        for part in (folder + plain).split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
