internal import CaseFiles
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Mustache
internal import Workbench

/// The pages' templates, style sheet and script, from `Resources/web/` and embedded in the program.
struct Templates: Sendable {
    private let library: MustacheLibrary

    init() throws {
        var templates: [String: MustacheTemplate] = [:]
        for (name, source) in Templates.sources {
            templates[name] = try MustacheTemplate(string: String(describing: source))
        }
        library = MustacheLibrary(templates: templates)
    }

    private static let sources: [(String, StaticString)] = [
        ("head", WebData.head), ("foot", WebData.foot), ("home", WebData.home),
        ("entities", WebData.entities),
        ("documents", WebData.documents), ("entity", WebData.entity), ("document", WebData.document),
        ("evidence", WebData.evidence), ("search", WebData.search), ("network", WebData.network),
        ("problem", WebData.problem), ("review", WebData.review),
        ("lists", WebData.lists), ("difference", WebData.difference), ("mapping", WebData.mapping),
    ]

    /// A page.
    func response(_ name: String, _ context: [String: Any]) -> Response {
        let page = library.render(context, withTemplate: name) ?? ""
        return Response(
            status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: page)))
    }
}

extension CasePages {
    /// The style sheet, the script, and the original files, as downloads that no browser runs.
    func addAssets(to router: Router<BasicRequestContext>) {
        let assets: [(String, String, StaticString)] = [
            ("style.css", "text/css; charset=utf-8", WebData.style),
            ("keys.js", "text/javascript; charset=utf-8", WebData.keys),
        ]
        for (name, type, content) in assets {
            router.get("/assets/\(name)") { _, _ in
                Response(
                    status: .ok, headers: [.contentType: type],
                    body: .init(byteBuffer: ByteBuffer(string: String(describing: content))))
            }
        }
        router.get("/originals/:hash") { request, context in
            let document = try investigation.caseFile.document(context.parameters.require("hash"))
            let file = investigation.caseFile.originals.file(document.hash)
            let data = try Data(contentsOf: file, options: .alwaysMapped)
            let name =
                document.name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "original"
            var headers: HTTPFields = [.contentType: "application/octet-stream"]
            headers[.contentDisposition] = "attachment; filename*=UTF-8''\(name)"
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: data)))
        }
    }
}
