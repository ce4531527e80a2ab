internal import Foundation
internal import Ontology

extension GuessBuilder {
    /// A list of people, firms or vessels, or of people in firms.
    mutating func buildList() {
        let hasOrganization = first(.name, of: [.organization]) != nil
        let hasOwner = first(.name, of: [.owner]) != nil
        let hasOthers =
            first(.name, of: [nil, .person]) != nil || first(.givenName, of: [nil, .person]) != nil
            || first(.familyName, of: [nil, .person]) != nil
        let isVessel =
            first(.imo, of: [nil, .vessel]) != nil || first(.name, of: [.vessel]) != nil
        let subject: [Party?] =
            isVessel
            ? [nil, .vessel]
            : hasOrganization && !hasOthers ? [nil, .organization, .person] : [nil, .person]
        if isVessel { return buildVessels(subject, hasOwner: hasOwner) }
        if let kind = kindColumn(), !(hasOrganization && hasOthers) { return buildKinds(kind, subject) }
        var query = MappingDraft.Query(comment: "Each row is one entry.")
        var entity = subjectEntity(subject)
        fill(&entity, of: subject)
        let isCompany = entity.schema == "Company"
        summary = isCompany ? "a list of firms" : entity.schema == "Person" ? "a list of people" : "a list"
        if hasOrganization, hasOthers {
            query.entities = withOrganization(entity, subject)
        } else if hasOwner {
            query.entities = withOwner(entity)
        } else {
            add("position", first(.role, of: subject), to: &entity)
            query.entities = [entity]
        }
        addAccount(of: entity.name, subject, to: &query)
        draft.queries = [query]
    }

    private func subjectEntity(_ parties: [Party?]) -> MappingDraft.Entity {
        let (schema, why) = schema(of: parties)
        return entity("entry", schema, parties, why: why)
    }

    private func entity(
        _ name: String, _ schema: String, _ parties: [Party?], why: String
    ) -> MappingDraft.Entity {
        if let (columns, reason) = keys(of: parties) {
            return MappingDraft.Entity(
                name: name, schema: schema, keyLiteral: nil, keys: columns, comment: why + "; " + reason)
        }
        let row = guesses.first { $0.field == .rowNumber && $0.column.isUnique } ?? guesses.first
        // A header without names has no columns to choose from; the check will say so.
        return MappingDraft.Entity(
            name: name, schema: schema, keyLiteral: nil, keys: [row?.name ?? ""],
            comment: why + "; a guess: no column tells one from another")
    }

    // MARK: People and firms in one list

    private struct Kinds {
        var column: ColumnGuess
        var people: [String]
        var firms: [String]
    }

    /// The column that says whether a row is a person or a firm.
    private func kindColumn() -> Kinds? {
        for guess in guesses where guess.column.distinctCount <= 12 && guess.column.filled > 0.5 {
            guard guess.field == .kind || guess.field == nil || guess.party != nil else { continue }
            var kinds = Kinds(column: guess, people: [], firms: [])
            for value in Set(guess.column.values).sorted() {
                let words = HeaderReading.words(value)
                let folded = words.joined(separator: " ")
                if HeaderWords.personKinds.contains(folded) || words.first == "individual" {
                    kinds.people.append(value)
                } else if HeaderWords.companyKinds.contains(folded)
                    || words.first.map(
                        ["organisation", "organization", "empresa", "company", "juridica"].contains)
                        == true
                {
                    kinds.firms.append(value)
                }
            }
            let letters = (kinds.people + kinds.firms).allSatisfy { $0.count == 1 }
            if !kinds.people.isEmpty, !kinds.firms.isEmpty, guess.field == .kind || !letters { return kinds }
        }
        return nil
    }

    private mutating func buildKinds(_ kinds: Kinds, _ subject: [Party?]) {
        let column = kinds.column.name
        summary = "people and firms, told apart by \(MappingDraft.quoted(column))"
        let before = used
        var (people, firms, others) = (
            MappingDraft.Query(comment: "People: what \(MappingDraft.quoted(column)) says."),
            MappingDraft.Query(comment: "Firms."), MappingDraft.Query(comment: "Rows that say neither.")
        )
        people.filters = [(column, kinds.people)]
        firms.filters = [(column, kinds.firms)]
        others.filtersNot = [(column, kinds.people + kinds.firms)]
        var spent: Set<String> = [column]
        for (schema, write) in [
            ("Person", \MappingDraft.Query.entities), ("Company", \MappingDraft.Query.entities),
            ("LegalEntity", \MappingDraft.Query.entities),
        ] {
            // Each query may use all columns again.
            used = before
            var made = entity("entry", schema, subject, why: "sure: the column says so")
            fill(&made, of: subject)
            add("position", first(.role, of: subject), to: &made)
            spent.formUnion(used)
            switch schema {
            case "Person": people[keyPath: write] = [made]
            case "Company": firms[keyPath: write] = [made]
            default: others[keyPath: write] = [made]
            }
        }
        used = spent
        draft.queries = [people, firms, others]
    }

    // MARK: People in firms, owners and vessels

    private mutating func withOrganization(
        _ subject: MappingDraft.Entity, _ parties: [Party?]
    ) -> [MappingDraft.Entity] {
        let firms = first(.name, of: [.organization])?.column.firms ?? 0
        var organization = entity(
            "organization", firms >= 0.3 ? "Company" : "Organization", [.organization],
            why: "likely: the header says so")
        fill(&organization, of: [.organization])
        let role = first(.role, of: [nil, .person, .organization])
        let share = first(.share, of: [nil, .person, .organization, .owner])
        if organization.schema == "Organization", share != nil { organization.schema = "Company" }
        let (schema, from, to) =
            share != nil ? ("Ownership", "owner", "asset") : ("Membership", "member", "organization")
        summary = share != nil ? "who owns firms" : "who is in which organisation"
        return [
            subject, organization,
            relation(schema, (from, subject), (to, organization), role: role, share: share),
        ]
    }

    private mutating func withOwner(_ subject: MappingDraft.Entity) -> [MappingDraft.Entity] {
        var subject = subject
        if ["LegalEntity", "Person"].contains(subject.schema) { subject.schema = "Company" }
        let (schema, why) = schema(of: [.owner])
        var owner = entity("owner", schema, [.owner], why: why)
        fill(&owner, of: [.owner])
        summary += " and their owners"
        let link = relation(
            "Ownership", ("owner", owner), ("asset", subject), role: first(.role, of: [nil, .owner]),
            share: first(.share, of: [nil, .owner, .organization, .person]))
        return [subject, owner, link]
    }

    private mutating func relation(
        _ schema: String, _ source: (property: String, entity: MappingDraft.Entity),
        _ target: (property: String, entity: MappingDraft.Entity), role: ColumnGuess?, share: ColumnGuess?
    ) -> MappingDraft.Entity {
        var keys = source.entity.keys
        for key in target.entity.keys + [role?.name].compactMap({ $0 }) where !keys.contains(key) {
            keys.append(key)
        }
        var link = MappingDraft.Entity(
            name: schema.lowercased(), schema: schema, keyLiteral: schema.lowercased(), keys: keys,
            comment: "likely: one row, one relation")
        link.add(source.property, [("entity", source.entity.name)], "")
        link.add(target.property, [("entity", target.entity.name)], "")
        add("role", role, to: &link)
        add("percentage", share, to: &link)
        add("startDate", first(.startDate, of: [nil, .person, .organization, .owner]), to: &link)
        add("endDate", first(.endDate, of: [nil, .person, .organization, .owner]), to: &link)
        add("date", first(.date, of: [nil]), to: &link)
        return link
    }

    private mutating func buildVessels(_ subject: [Party?], hasOwner: Bool) {
        summary = "a list of vessels"
        var query = MappingDraft.Query(comment: "Each row is one vessel.")
        var vessel = entity("vessel", "Vessel", subject, why: "likely: the header says so")
        fill(&vessel, of: subject)
        query.entities = [vessel]
        if hasOwner {
            let (schema, why) = schema(of: [.owner])
            var owner = entity("owner", schema, [.owner], why: why)
            fill(&owner, of: [.owner])
            let link = relation(
                "Ownership", ("owner", owner), ("asset", vessel), role: nil,
                share: first(.share, of: [nil, .owner]))
            query.entities += [owner, link]
        }
        draft.queries = [query]
    }

    /// An account in a list of its holders.
    private mutating func addAccount(
        of holder: String, _ parties: [Party?], to query: inout MappingDraft.Query
    ) {
        guard let number = first(.account, of: parties) else { return }
        let account = account(number, name: "account", bank: first(.bank, of: parties))
        guard let owner = query.entities.first(where: { $0.name == holder }) else { return }
        var holding = relation("Ownership", ("owner", owner), ("asset", account), role: nil, share: nil)
        holding.name = "holding"
        query.entities += [account, holding]
    }

    mutating func account(_ number: ColumnGuess, name: String, bank: ColumnGuess?) -> MappingDraft.Entity {
        var account = MappingDraft.Entity(
            name: name, schema: "BankAccount", keyLiteral: "account", keys: [number.name],
            comment: "told apart by its number")
        if number.column.ibans >= 0.5 {
            account.add(
                "iban", [("column", MappingDraft.quoted(number.name)), ("format", "iban")],
                number.why + "; one whose check digits are wrong is reported")
        }
        account.add("accountNumber", column(number), number.why)
        add("bankName", bank, to: &account)
        return account
    }
}
