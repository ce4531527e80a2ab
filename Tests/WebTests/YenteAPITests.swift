import CaseFiles
import Foundation
import Ontology
import Testing
import Workbench

@testable import Web

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite struct YenteAPITests {
    /// A case that is served, with its address and key.
    private struct Served {
        let investigation: Investigation
        let base: String
        let token: String
        let session: URLSession

        /// Asks with these headers, and follows no redirect.
        func ask(
            _ path: String, _ headers: [String: String] = [:], post: String? = nil, method: String? = nil
        ) async throws -> (status: Int, type: String, body: String, response: HTTPURLResponse) {
            var request = URLRequest(url: try #require(URL(string: base + path)))
            for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
            if let post {
                request.httpMethod = "POST"
                request.httpBody = Data(post.utf8)
            }
            if let method { request.httpMethod = method }
            let (data, response) = try await session.data(for: request)
            let answer = try #require(response as? HTTPURLResponse)
            return (
                answer.statusCode, answer.value(forHTTPHeaderField: "Content-Type") ?? "",
                String(decoding: data, as: UTF8.self), answer
            )
        }

        /// Asks with the key.
        func json(_ path: String, post: String? = nil) async throws -> [String: Any] {
            let answer = try await ask(path, ["Authorization": "ApiKey \(token)"], post: post)
            #expect(answer.type == "application/json", "\(path)")
            return try #require(JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
        }

        /// The IDs that a person of this name is matched with in the case.
        func matches(_ name: String, _ parameters: String = "") async throws -> [String] {
            let body = #"{"queries":{"q":{"schema":"Person","properties":{"name":["\#(name)"]}}}}"#
            let answer = try await json("/match/default" + parameters, post: body)
            let results = ((answer["responses"] as? [String: Any])?["q"] as? [String: Any])?["results"]
            return (results as? [[String: Any]] ?? []).filter { $0["match"] as? Bool == true }.compactMap {
                $0["id"] as? String
            }
        }
    }

    private final class FollowsNothing: NSObject, URLSessionTaskDelegate, Sendable {
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
        ) { completionHandler(nil) }
    }

    private func withServer(_ body: (Served) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "trama-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let investigation = try Investigation.create(at: folder.appendingPathComponent("c.trama"), as: "ana")
        let pages = try CasePages(investigation: investigation)
        let (urls, ready) = AsyncStream.makeStream(of: String.self)
        let server = Task { try await pages.serve(port: 0) { ready.yield($0) } }
        defer { server.cancel() }
        let url = try #require(await urls.first { _ in true })
        let parts = url.components(separatedBy: "/?token=")
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        let session = URLSession(configuration: configuration, delegate: FollowsNothing(), delegateQueue: nil)
        try await body(
            Served(investigation: investigation, base: parts[0], token: parts[1], session: session))
    }

    private func add(_ name: String, to investigation: Investigation) throws -> EntityID {
        try investigation.add(Entry(schema: "Person", values: [("name", name), ("nationality", "ve")]))
    }

    @Test func `a browser gets the page of an entity, and a program the entity`() async throws {
        try await withServer { served in
            let id = try add("Ana Lucía Márquez Roa", to: served.investigation)
            let path = "/entities/\(id)"
            let entry = try await served.ask("/?token=\(served.token)").response
            let cookie = try #require(
                entry.value(forHTTPHeaderField: "Set-Cookie")?.split(separator: ";").first)
            let browser = ["Cookie": String(cookie), "Accept": "text/html,application/xhtml+xml,*/*;q=0.8"]
            #expect(try await served.ask(path, browser).type.hasPrefix("text/html"))
            let accepting = ["Cookie": String(cookie), "Accept": "application/json"]
            #expect(try await served.ask(path, accepting).type == "application/json")
            let entity = try await served.json(path)
            #expect(
                entity["id"] as? String == id.description
                    && entity["caption"] as? String == "Ana Lucía Márquez Roa")
            #expect((entity["properties"] as? [String: [String]])?["nationality"] == ["ve"])
            // What went wrong is a page for one and JSON for the other.
            #expect(try await served.ask("/entities/nobody", browser).type.hasPrefix("text/html"))
            #expect(
                try await served.ask("/entities/nobody", accepting).body == #"{"detail":"No such entity!"}"#)
            #expect(try await served.ask("/nowhere", accepting).body == #"{"detail":"Not Found"}"#)
        }
    }

    @Test func `nothing of the case is told without the key`() async throws {
        try await withServer { served in
            let id = try add("Ana Lucía Márquez Roa", to: served.investigation)
            let paths = [
                "/catalog", "/manifest", "/algorithms", "/readyz", "/search/default?q=ana",
                "/entities/\(id)/adjacent",
                "/entities/\(id)/adjacent/owner", "/match/default",
            ]
            for path in paths {
                let none = try await served.ask(path, post: path.hasPrefix("/match") ? "{}" : nil)
                #expect(none.status == 401 && none.type == "application/json", "\(path)")
                #expect(none.response.value(forHTTPHeaderField: "WWW-Authenticate") == "ApiKey")
                for key in [
                    "ApiKey 0000", "ApiKey", "Basic \(served.token)",
                    "Bearer " + String(repeating: "0", count: 32),
                ] {
                    let wrong = try await served.ask(path, ["Authorization": key])
                    #expect(wrong.status == 403 && !wrong.body.contains("Ana"), "\(path) \(key)")
                }
            }
            let pulse = try await served.ask("/healthz")
            #expect(pulse.status == 200 && pulse.body == #"{"status":"ok"}"#)
            #expect(try await served.ask("/entities/\(id)", ["Accept": "application/json"]).status == 401)
            #expect(try await served.ask("/entities/\(id)").status == 403)
            let key = ["Authorization": "ApiKey \(served.token)", "Host": "evil.example"]
            #expect(try await served.ask("/catalog", key).status == 403)
        }
    }

    @Test func `an answer holds what was entered before the question`() async throws {
        try await withServer { served in
            #expect(try await served.matches("Marisol Duarte Peña") == [])
            let id = try add("Marisol Duarte Peña", to: served.investigation)
            #expect(try await served.matches("Marisol Duarte Peña") == [id.description])
            let catalog = try await served.json("/catalog")
            let datasets = try #require(catalog["datasets"] as? [[String: Any]])
            #expect(datasets.map { $0["name"] as? String } == ["c", "default"])
            #expect(datasets.allSatisfy { $0["entity_count"] as? Int == 1 })
        }
    }

    @Test func `the ID of an entity that was joined with another leads to the other`() async throws {
        try await withServer { served in
            let first = try add("Marisol Duarte Peña", to: served.investigation)
            let second = try add("M. Duarte", to: served.investigation)
            try served.investigation.caseFile.judge(first, second, .same, by: "ana")
            let key = ["Authorization": "ApiKey \(served.token)"]
            let moved = try await served.ask("/entities/\(second)?nested=false", key)
            #expect(moved.status == 308)
            #expect(moved.response.value(forHTTPHeaderField: "Location") == "/entities/\(first)?nested=false")
            let beside = try await served.ask("/entities/\(second)/adjacent", key)
            #expect(beside.response.value(forHTTPHeaderField: "Location") == "/entities/\(first)/adjacent")
            let whole = try await served.json("/entities/\(first)")
            #expect(whole["referents"] as? [String] == [second.description])
            let names = whole["properties"] as? [String: [String]]
            #expect(Set(names?["name"] ?? []) == ["Marisol Duarte Peña", "M. Duarte"])
            #expect(try await served.matches("Marisol Duarte Peña") == [first.description])
            let excluding = "?exclude_entity_ids=\(second)"
            #expect(try await served.matches("Marisol Duarte Peña", excluding) == [])
        }
    }

    @Test func `what names an entity of the case stands beside it, with its other end`() async throws {
        try await withServer { served in
            let owner = try add("Marisol Duarte Peña", to: served.investigation)
            let company = try served.investigation.add(
                Entry(schema: "Company", values: [("name", "Transportes La Vela C.A.")]))
            let share = try served.investigation.add(
                Entry(
                    schema: "Ownership",
                    values: [
                        ("owner", owner.description), ("asset", company.description), ("percentage", "40"),
                    ]))
            let entity = try await served.json("/entities/\(owner)")
            let properties = try #require(entity["properties"] as? [String: [Any]])
            let link = try #require(properties["ownershipOwner"]?.first as? [String: Any])
            #expect(link["id"] as? String == share.description && link["schema"] as? String == "Ownership")
            let said = try #require(link["properties"] as? [String: [Any]])
            #expect(
                (said["asset"]?.first as? [String: Any])?["caption"] as? String == "Transportes La Vela C.A.")
            #expect(
                said["owner"] as? [String] == [owner.description] && said["percentage"] as? [String] == ["40"]
            )
            let plain = try await served.json("/entities/\(owner)?nested=false")
            #expect((plain["properties"] as? [String: Any])?["ownershipOwner"] == nil)

            let all = try await served.json("/entities/\(company)/adjacent")
            let adjacent = try #require(all["adjacent"] as? [String: [String: Any]])
            #expect(adjacent.keys.sorted() == ["ownershipAsset"])
            let path = "/entities/\(owner)/adjacent/"
            let page = try await served.json(path + "ownershipOwner?limit=1")
            #expect((page["results"] as? [Any])?.count == 1 && page["limit"] as? Int == 1)
            #expect(
                (try await served.json(path + "ownershipOwner?offset=1")["results"] as? [Any])?.isEmpty
                    == true)
            #expect((try await served.json(path + "familyPerson")["results"] as? [Any])?.isEmpty == true)
            #expect(try await served.json(path + "name")["detail"] as? String == "No such property!")
            #expect(try await served.json(path + "vesselOwner")["detail"] as? String == "No such property!")
        }
    }

    @Test func `many ask at once while somebody writes`() async throws {
        try await withServer { served in
            let id = try add("Marisol Duarte Peña", to: served.investigation)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<6 {
                    group.addTask {
                        for _ in 0..<12 {
                            if number == 0 {
                                _ = try add("Somebody Else \(UUID().uuidString)", to: served.investigation)
                            } else {
                                #expect(try await served.matches("Duarte Peña, Marisol") == [id.description])
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try served.investigation.caseFile.checkInvariants().violations.isEmpty)
        }
    }

    private static let oddPaths = [
        "/search/default", "/search/default?q=", "/search/default?q=%00%FF%ED%A0%80",
        "/search/default?q=((*&^%22",
        "/search/default?q=a&limit=500&offset=9499", "/search/%F0%9F%92%A3?q=a",
        "/search/default?filter=x&q=a",
        "/search/default?filter=:&q=a", "/search/default?schema=%00&q=a",
        "/search/default?countries=&topics=&q=a",
        "/search/default?changed_since=never", "/entities/%2e%2e%2f%2e%2e", "/entities/%",
        "/entities/%00/adjacent",
        "/entities/a/adjacent/%ff", "/entities/x?nested=perhaps", "/match/%2f", "/match", "/statements",
    ]

    @Test func `any question is answered`() async throws {
        try await withServer { served in
            for path in Self.oddPaths {
                let answer = try await served.ask(path, ["Authorization": "ApiKey \(served.token)"])
                #expect([200, 400, 404, 405, 422].contains(answer.status), "\(answer.status) \(answer.body)")
                #expect(answer.type == "application/json", "\(answer.body.prefix(200))")
                #expect(try await served.ask("/healthz").status == 200)
            }
        }
    }
}
