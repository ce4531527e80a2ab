internal import Matching
internal import Ontology

extension Watchlists {
    /// The entities that a query may mean, the surest first; equals in the order of the lists.
    ///
    /// - Parameters:
    ///   - query: Who is sought.
    ///   - limit: How many at most.
    ///   - threshold: Hits below this score are left out.
    ///   - weak: Hits that are weak are kept from this score on, even below the threshold; nil treats them as others.
    ///   - names: The lists to search, by their names in the catalog; nil is all of them.
    ///   - explained: Whether each hit carries its explanation.
    ///   - keeping: Which entities may be hits.
    /// - Returns: The hits.
    /// - Throws: A sentence where entities of the query's schema cannot be compared, or there is no such list.
    public func hits(
        for query: ScreeningQuery, limit: Int = 10, threshold: Double = Watchlists.threshold,
        weak: Double? = nil, in names: Set<String>? = nil, explained: Bool = true,
        keeping: ((WatchlistEntity) -> Bool)? = nil
    ) throws(ScreeningError) -> [ScreeningHit] {
        let profile = try query.profile(model)
        if let unknown = names?.subtracting(lists.map(\.about.name)).sorted().first {
            throw ScreeningError("There is no list “\(unknown)” here.")
        }
        var hits: [ScreeningHit] = []
        for list in lists where names?.contains(list.about.name) ?? true {
            hits += list.hits(for: profile, limit: limit, threshold: threshold, weak: weak, keeping: keeping)
        }
        // Stable: equals stay in the order of the lists.
        hits = Array(
            hits.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
                .prefix(max(0, limit)).map(\.element))
        if !explained { for index in hits.indices { hits[index].explanation = nil } }
        return hits
    }

    /// The entities that bear a name like this one, whatever they are and however unsure.
    public func search(
        _ text: String, schema: String? = nil, limit: Int = 10, in names: Set<String>? = nil,
        keeping: ((WatchlistEntity) -> Bool)? = nil
    ) throws(ScreeningError) -> [ScreeningHit] {
        let query = ScreeningQuery(schema: schema ?? "Thing", properties: ["name": [text]])
        return try hits(for: query, limit: limit, threshold: 0, in: names, explained: false, keeping: keeping)
    }

    /// The entity of an ID, from the first list that has it; also one that is never matched, such as an address.
    public func entity(_ id: String) -> WatchlistEntity? {
        lists.lazy.compactMap { $0.entity(id) }.first
    }
}

extension Watchlist {
    /// The best of this list, each scored and explained from all that the list says.
    fileprivate func hits(
        for profile: Profile, limit: Int, threshold: Double, weak: Double?,
        keeping: ((WatchlistEntity) -> Bool)?
    ) -> [ScreeningHit] {
        var kept: [Int: Bool] = [:]
        let candidates = search { search in
            // A few more than wanted: the whole profile may put them in another order.
            search.candidates(for: profile, limit: limit + 10) { place in
                guard let keeping else { return false }
                if let known = kept[place] { return !known }
                let isKept = entity(at: place).map(keeping) ?? false
                kept[place] = isKept
                return !isKept
            }
        }
        var hits: [ScreeningHit] = []
        for candidate in candidates {
            guard let entity = entity(at: candidate.entity), let known = self.profile(at: candidate.entity)
            else {
                continue
            }
            let explanation = Scorer.standard.explain(profile, known)
            // An index keeps no identifiers to read, so only the search knows whether they agree.
            let score = isIndex ? candidate.score : explanation.score
            var verdict = ScreeningVerdict(explanation.verdict)
            if isIndex, score >= Scorer.threshold { verdict = .match }
            guard score >= (verdict == .weak ? min(threshold, weak ?? threshold) : threshold) else {
                continue
            }
            hits.append(
                ScreeningHit(
                    entity: entity, score: score, verdict: verdict,
                    explanation: ScreeningExplanation(explanation)))
        }
        return hits
    }

    private var isIndex: Bool {
        if case .index = records { return true }
        return false
    }
}
