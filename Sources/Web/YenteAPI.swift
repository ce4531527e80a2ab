internal import CaseFiles
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Ontology
internal import Workbench

/// The API of yente 5.5, for the programs that screen names against one: what a client of it sends, it may send here.
///
/// ```
/// POST /match/default?limit=5&threshold=0.7      Authorization: ApiKey TOKEN
/// GET  /search/ofac-sdn?q=guerrero               GET /entities/ofac-54522[/adjacent[/addressEntity]]
/// GET  /catalog   /algorithms   /readyz          GET /healthz, which needs no token
/// ```
/// A dataset is `default` for all that is served, or the name of a list, of the case, or of a list in the case.
/// Problems are `{"detail": …}`: 401 without a token and 403 with a wrong one, 400 for what cannot be asked, 404 for
/// what is not there, 422 for values of the wrong kind, 413 for a body above 16 MB.
extension CasePages {
    func addYenteAPI(to router: Router<BasicRequestContext>) {
        router.get("/healthz") { _, _ in Response.json(["status": "ok"]) }
        router.get("/readyz") { _, _ in
            _ = try sources.snapshot()
            return Response.json(["status": "ok"])
        }
        router.get("/catalog") { _, _ in Response.json(try sources.catalog()) }
        router.get("/manifest") { _, _ in Response.json(try sources.catalog()) }
        router.get("/algorithms") { _, _ in Response.json(YenteAlgorithms.all) }
        router.post("/match/:dataset") { request, context in
            let dataset = try dataset(context)
            return try await match(request, in: dataset)
        }
        router.get("/search/:dataset") { request, context in try search(request, in: dataset(context)) }
        router.get("/entities/:id/adjacent") { request, context in
            try adjacentForProgram(request, to: context.parameters.decoded("id"))
        }
        router.get("/entities/:id/adjacent/:property") { request, context in
            let property = try context.parameters.decoded("property")
            return try adjacentForProgram(request, to: context.parameters.decoded("id"), by: property)
        }
    }

    private func dataset(_ context: BasicRequestContext) throws -> String {
        let name = try context.parameters.decoded("dataset")
        guard try sources.has(name) else {
            throw YenteProblem(404, "No such dataset: “\(name.prefix(80))”. GET /catalog lists them.")
        }
        return name
    }

    // MARK: Matching

    private func match(_ request: Request, in dataset: String) async throws -> Response {
        let parameters = YenteParameters(request)
        let limit = try parameters.count("limit", otherwise: 5, limit: 500)
        let threshold = try parameters.score("threshold", otherwise: Watchlists.threshold)
        // Leads below the threshold are shown, down to where yente's client says that they end.
        let cutoff = min(try parameters.score("cutoff", otherwise: 0.5), threshold)
        var filters = try YenteFilters(parameters, dataset: dataset, model: investigation.model)
        filters.excludedIDs.formUnion(filters.excludedIDs.compactMap(sources.canonical))
        let keep = filters.keep
        if let algorithm = parameters["algorithm"], !YenteAlgorithms.has(algorithm) {
            throw YenteProblem(400, "Invalid algorithm: \(algorithm.prefix(80))")
        }
        let body = try await request.bytes(upTo: YenteQueries.largest)
        let queries = try YenteQueries(body, model: investigation.model).queries
        let everything = try sources.everything()
        var responses: [String: YenteMatches.Matches] = [:]
        for (key, query) in queries {
            // Other requests get their turn between two queries of a batch.
            await Task.yield()
            do {
                let hits = try everything.hits(limit) { source in
                    try source.hits(for: query, limit: limit, threshold: cutoff, keeping: keep)
                }
                let matches = hits.count { $0.score >= threshold }
                responses[key] = YenteMatches.Matches(
                    results: hits.map { YenteEntity($0, threshold: threshold, model: investigation.model) },
                    total: YenteTotal(value: matches, relation: matches == limit ? "gte" : "eq"), query: query
                )
            } catch let error as ScreeningError {
                throw YenteProblem(400, "Cannot parse example entity “\(key.prefix(80))”: \(error)")
            }
        }
        var response = Response.json(YenteMatches(responses: responses, limit: limit))
        if let name = HTTPField.Name("x-batch-size") { response.headers[name] = String(responses.count) }
        return response
    }

    // MARK: Searching

    private func search(_ request: Request, in dataset: String) throws -> Response {
        let parameters = YenteParameters(request)
        let limit = try parameters.count("limit", otherwise: 10, limit: 500)
        let offset = try parameters.count("offset", otherwise: 0, limit: 9499)
        let model = investigation.model
        let filters = try YenteFilters(parameters, dataset: dataset, model: model)
        let name = parameters["schema"] ?? "Thing"
        guard let schema = model.schema(named: name) else {
            throw YenteProblem(400, "Invalid schema: \(name.prefix(80))")
        }
        guard parameters.all("sort").isEmpty else {
            throw YenteProblem(400, "Results cannot be sorted: they come surest first.")
        }
        let question = String((parameters["q"] ?? "").prefix(1000))
        let wanted = offset + limit
        let keep = { entity in model.schema(named: entity.schema)?.isA(name) == true && filters.keep(entity) }
        let kind = schema.isMatchable ? name : nil
        let hits = try sources.everything().hits(wanted + 1) { source in
            try source.search(question, schema: kind, limit: wanted + 1, keeping: keep)
        }.filter { $0.score >= Self.leastLikeness }
        let page = hits.dropFirst(offset).prefix(limit)
        let total = YenteTotal(value: hits.count, relation: hits.count > wanted ? "gte" : "eq")
        return Response.json(
            YentePage(
                results: page.map { .entity(YenteEntity($0.entity, model: model)) }, total: total,
                limit: limit,
                offset: offset, facets: [:]))
    }

    /// What is less like the words of a search box has hardly a sound in common with them.
    private static let leastLikeness = 0.1
}

extension Request {
    /// The whole body.
    fileprivate func bytes(upTo limit: Int) async throws -> Data {
        let tooLarge = YenteProblem(
            413, "The body is larger than \(limit >> 20) MB. Send fewer queries at a time.")
        if let said = headers[.contentLength].flatMap({ Int($0) }), said > limit { throw tooLarge }
        do {
            let buffer = try await body.collect(upTo: limit)
            return Data(buffer.readableBytesView)
        } catch is NIOTooManyBytesError {
            throw tooLarge
        }
    }
}

extension Parameters {
    /// A part of the path, its percent signs undone.
    func decoded(_ name: String) throws -> String {
        let text = try require(name)
        return text.removingPercentEncoding ?? text
    }
}
