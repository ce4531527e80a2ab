extension MISPList {
    private static let metaKeys: [String: String] = [
        "synonyms": "alias", "country": "country", "refs": "sourceUrl", "official-refs": "sourceUrl",
        "content": "notes",
        "title": "alias", "sector": "sector", "website": "website",
    ]

    /// Reads a galaxy of people and groups; its clusters are entities.
    ///
    /// Of an authority's list each is a sanction too, with the day and number that its cluster gives.
    mutating func read(galaxy: JSONPlace) {
        let said = ["type", "name", "category", "description"].compactMap { galaxy[$0] }
        let words = said.prefix(3).compactMap(\.words)
        let clusters = (galaxy["values"] ?? galaxy["GalaxyCluster"])?.each ?? []
        guard MISPRules.isOfActors(words) || MISPRules.isListing(words) else {
            return tell(
                galaxy, galaxy["uuid"]?.words,
                "The galaxy “\(galaxy["name"]?.words ?? words.first ?? "")” is of no people or groups, so its \(clusters.count) clusters were not read."
            )
        }
        let isListing = MISPRules.isListing(words)
        publish(galaxy["authors"]?.each.first?.words, date: nil)
        for (index, cluster) in clusters.enumerated() {
            read(
                cluster: cluster, number: "\(galaxy["uuid"]?.words ?? "galaxy")-\(index + 1)", of: galaxy,
                isListing)
        }
    }

    private mutating func read(cluster: JSONPlace, number: String, of galaxy: JSONPlace, _ isListing: Bool) {
        let uuid = (cluster["uuid"]?.words ?? number).lowercased()
        guard let value = cluster["value"], value.words != nil else {
            return tell(cluster, uuid, "The cluster has no value to name it.")
        }
        guard known[uuid] == nil else { return tell(cluster, uuid, "The cluster’s UUID comes twice.") }
        known[uuid] = "Organization"
        let id = MISPList.id(uuid)
        var writer = EntryWriter(id: id, schema: "Organization", at: cluster, lines: lines)
        writer.keep("name", value, as: "Name")
        writer.keep("description", cluster["description"], as: "Description")
        let meta = cluster["meta"]
        for (key, member) in meta?.members ?? [] {
            if key == "title", member.words == value.words { continue }
            if key == "summary", isListing {
                writeNames(member, to: &writer)
            } else if let property = MISPList.metaKeys[key] {
                writer.keep(property, member, as: key)
            } else {
                writer.noteAll(key, member)
            }
        }
        for related in cluster["related"]?.each ?? [] { references.append((uuid, related)) }
        if isListing, let name = galaxy["name"] {
            writer.add("topics", "sanction", original: name.words, at: name)
            if name.words?.lowercased().contains("terror") == true {
                writer.add("topics", "crime.terror", original: name.words, at: name)
            }
        }
        entities.append(writer.entity)
        guard isListing else { return }
        var sanction = EntryWriter(id: id + "-sanction", schema: "Sanction", at: cluster, lines: lines)
        sanction.add("entity", id, at: cluster["uuid"] ?? cluster)
        sanction.keep("authority", galaxy["authors"]?.each.first, as: "Authority")
        sanction.keep("program", galaxy["name"], as: "Program")
        sanction.keep("sourceUrl", galaxy["source"], as: "Source")
        sanction.keep("recordId", meta?["id"], as: "Number")
        sanction.keep("listingDate", meta?["published"], as: "Published")
        sanction.keep("modifiedAt", meta?["updated"], as: "Updated")
        entities.append(sanction.entity)
    }

    /// Names in a row, as a list sums them up: "CDS, La Federación (The Federation)".
    private func writeNames(_ place: JSONPlace, to writer: inout EntryWriter) {
        for part in (place.words ?? "").split(whereSeparator: { ",;()".contains($0) }) {
            let name = String(part).trimmed
            guard name.contains(where: \.isLetter) else { continue }
            writer.add(name.count <= 3 ? "weakAlias" : "alias", name, at: place)
        }
    }
}
