import struct Foundation.Data

/// What an office file of 2007 or later says about itself: `core.xml` (Dublin Core), `app.xml`, `custom.xml`.
struct PackageProperties {
    private let core: [String: String]
    private let program: [String: String]
    private let custom: [(name: String, value: String)]

    init(of package: OfficePackage) {
        core = Self.values(package["docProps/core.xml"])
        program = Self.values(package["docProps/app.xml"])
        custom = Self.custom(package["docProps/custom.xml"])
    }

    /// Puts what is known into a document.
    func describe(_ document: inout Document) {
        document.title = core["title"]
        document.author = core["creator"]
        document.created = core["created"].flatMap { DocumentDate.iso($0) }
        document.modified = core["modified"].flatMap { DocumentDate.iso($0) }
        for (field, name) in Self.coreFields { document.metadata[name] = core[field].map { [$0] } }
        for (field, name) in Self.programFields { document.metadata[name] = program[field].map { [$0] } }
        if !custom.isEmpty { document.metadata["custom"] = custom.map { "\($0.name): \($0.value)" } }
    }

    private static let coreFields = [
        ("subject", "subject"), ("keywords", "keywords"), ("description", "description"),
        ("category", "category"), ("lastModifiedBy", "modified-by"), ("lastPrinted", "printed"),
        ("revision", "revision"), ("contentStatus", "status"),
    ]

    private static let programFields = [
        ("Company", "company"), ("Manager", "manager"), ("Application", "creator"), ("Template", "template"),
    ]

    private static func values(_ xml: Data?) -> [String: String] {
        guard let xml else { return [:] }
        var values: [String: String] = [:]
        var field: String?
        try? XMLEvents.read(xml) { event in
            switch event {
            case .begin(let name, _, _): field = name
            case .end: field = nil
            case .text(let text): if let field { values[field, default: ""] += text }
            }
            return true
        }
        return values.mapValues(\.trimmed).filter { !$0.value.isEmpty }
    }

    private static func custom(_ xml: Data?) -> [(name: String, value: String)] {
        guard let xml else { return [] }
        var found: [(name: String, value: String)] = []
        try? XMLEvents.read(xml) { event in
            switch event {
            case .begin("property", _, let attributes): found.append((attributes["name"] ?? "", ""))
            case .text(let text): if !found.isEmpty { found[found.count - 1].value += text }
            default: break
            }
            return true
        }
        return found.map { ($0.name, $0.value.trimmed) }.filter { !$0.value.isEmpty }
    }
}
