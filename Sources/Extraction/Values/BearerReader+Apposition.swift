/// A number that follows the name: "Juan Pérez (DNI 12.345.678)", "Ana Ruiz, casada, titular de la cédula …".
extension BearerReader {
    /// No bearer is looked for further away.
    private static let reach = 48

    func apposition(_ placed: PlacedValue, _ demand: Demand) -> Tie? {
        guard let found = nameBefore(placed, demand) else { return nil }
        let name = found.name
        let between = name.tokens.upperBound..<placed.tokens.lowerBound
        let bearers = placed.value.bearers
        guard !bearers.isDisjoint(with: .init(name.kind)), opens(between, name, placed, demand),
            !isAmbiguous(name, bearers)
                || BearerWords.brackets.contains(text.word(between.lowerBound)) && !isKin(name)
        else { return nil }
        var role: String?
        switch demand {
        case .label: break
        case .holding: guard !leadsElsewhere(between) else { return nil }
        case .owner:
            guard between.contains(where: { BearerWords.owning.contains(text.word($0)) }) else { return nil }
        case .party:
            guard let said = party(of: name, between) else { return nil }
            role = said
        }
        return Tie(
            name: name, passage: name.tokens.lowerBound..<placed.tokens.upperBound,
            confidence: found.isLoose ? 0.75 : 0.9, role: role)
    }

    private func isKin(_ name: Name) -> Bool {
        let start = name.tokens.lowerBound
        return KinReader(text: text).isKin(before: start, in: text.sentence(at: start))
    }

    /// Goes back over words that tie, and over appositions where a word like "portador" says that the number is his.
    private func nameBefore(_ placed: PlacedValue, _ demand: Demand) -> (name: Name, isLoose: Bool)? {
        var place = placed.tokens.lowerBound - 1
        let lowest = max(place - BearerReader.reach, 0)
        var isLoose = false
        var isAnnounced = false
        while place >= lowest, !isCut(before: place + 1) {
            if let name = name(endingAt: place) {
                let isMake = demand == .owner && isMake(name)
                if !isMake, !placed.value.bearers.isDisjoint(with: .init(name.kind)) {
                    let next = text.word(name.tokens.upperBound)
                    return !isLoose || BearerWords.marks.contains(next) ? (name, isLoose) : nil
                }
                // "gerente de Andina S.A., DNI …", "natural de Caracas, titular de …"
                guard isMake || isAnnounced && demand == .label else { return nil }
                isLoose = isLoose || !isMake
                place = name.tokens.lowerBound - 1
                continue
            }
            if let earlier = values.ending(at: place) {
                guard isPersonal(earlier) else { return nil }
                place = earlier.tokens.lowerBound - 1
                continue
            }
            let isLink = isLink(place) || says(place, demand)
            if isLink, !isLoose {
                isAnnounced =
                    isAnnounced || isLabel(place) || BearerWords.bearing.contains(text.word(place))
            } else if !isLink || isLoose {
                isLoose = isLoose || isAnnounced && beginsApposition(place + 1)
                guard isLoose, demand == .label, placed.value.isSingular, isApposition(place) else {
                    return nil
                }
            }
            place -= 1
        }
        return nil
    }

    /// "camioneta Toyota Hilux": what was made is not who made it.
    private func isMake(_ name: Name) -> Bool {
        BearerWords.vehicles.contains(text.word(name.tokens.lowerBound - 1))
    }

    private func beginsApposition(_ token: Int) -> Bool {
        let word = text.word(token)
        return word == "," || word == "(" || (word == "y" || word == "e" || word == "and")
    }

    /// "venezolano", "mayor de edad", "de 34 años", "natural de Lima": nothing that may be another name or a clause.
    private func isApposition(_ token: Int) -> Bool {
        let type = text.facts(token)
        let word = text.word(token)
        if word == "," { return true }
        guard type.isWord, !KinReader.isKin(word) else { return false }
        if ["que", "quien", "quem", "who", "which", "pero", "mas", "but"].contains(word) { return false }
        return !type.isCapital || type.isNumber || text.phrases.phrase(.demonym, at: token) != nil
    }

    /// Words that only an owner's or party's tie may go over.
    private func says(_ token: Int, _ demand: Demand) -> Bool {
        let word = text.word(token)
        switch demand {
        case .label, .holding: return BearerWords.owning.contains(word) && demand == .holding
        case .party: return BearerWords.parties.contains(word) || BearerWords.inCase.contains(word)
        case .owner:
            let type = text.facts(token)
            // "propietario de la camioneta Toyota Hilux, placas": what the thing is does not matter.
            return type.isWord && !["que", "quien", "who", "which"].contains(word)
                || BearerWords.ownership.contains(word)
        }
    }

    /// Whether what follows the name begins something about him, and not the next step of a clause.
    private func opens(_ between: Range<Int>, _ name: Name, _ placed: PlacedValue, _ demand: Demand) -> Bool {
        guard let first = between.first else { return demand == .label && placed.value.kind != .url }
        let word = text.word(first)
        let hasLabel = between.contains(where: isLabel)
        if placed.value.kind == .url, !hasLabel, !isHome(placed.value) { return false }
        if BearerWords.brackets.contains(word) { return true }
        if BearerWords.openingMarks.contains(word) {
            return demand == .party || demand == .owner || placed.value.isSingular
                || isClosed(placed) && !isQuoted(name)
        }
        if let value = values.values(in: first..<first + 1).first { return isPersonal(value) }
        if word == "'s" || BearerWords.bearing.contains(word) || isLabel(first) { return true }
        if BearerWords.owning.contains(word) || BearerWords.parties.contains(word) { return true }
        if ["con", "com", "with"].contains(word) { return hasLabel }
        if BearerWords.calling.contains(word) {
            return demand == .label && BearerWords.called.contains(text.word(name.tokens.lowerBound - 1))
        }
        if BearerWords.copulas.contains(word) {
            return isGenitive(name) || demand == .party
                || between.contains { BearerWords.owning.contains(text.word($0)) }
        }
        return false
    }

    /// Whether nothing is said of the number itself: not in "X, phone … was used".
    private func isClosed(_ placed: PlacedValue) -> Bool {
        let next = placed.tokens.upperBound
        return isCut(before: next) || text.tokens[next].breaks > 0 || !text.facts(next).isWord
            || BearerWords.joining.contains(text.word(next))
            || ["con", "com", "with"].contains(text.word(next))
    }

    /// "According to X, account …"
    private func isQuoted(_ name: Name) -> Bool {
        BearerWords.quoting.contains(text.word(name.tokens.lowerBound - 1))
    }

    /// Whether an address leads to a site's first page and not to an article.
    private func isHome(_ value: Value) -> Bool {
        value.value.split(separator: "/", omittingEmptySubsequences: true).count <= 2
    }

    /// "el teléfono de X", "the account of X"
    private func isGenitive(_ name: Name) -> Bool {
        let start = name.tokens.lowerBound
        return (1...3).contains { step in
            BearerWords.genitives.contains(text.word(start - step))
                && (1...4).contains { isLabel(start - step - $0) }
        }
    }

    /// "X, de la cuenta …", "X a la cuenta …": the number is where money comes from or goes to.
    private func leadsElsewhere(_ between: Range<Int>) -> Bool {
        between.contains { token in
            let word = text.word(token)
            guard ["de", "del", "da", "do", "of", "from", "desde", "a", "al", "to"].contains(word) else {
                return false
            }
            return token == between.lowerBound || BearerWords.marks.contains(text.word(token - 1))
        }
    }

    /// What the name is in the case: a word between, or "defendant" after "contra".
    private func party(of name: Name, _ between: Range<Int>) -> String? {
        if let word = between.first(where: { BearerWords.parties.contains(text.word($0)) }) {
            return text.line(word..<word + 1).lowercased()
        }
        return isAccused(name) ? "defendant" : nil
    }

    /// "contra X", "c/ X", "United States v. X"
    func isAccused(_ name: Name) -> Bool {
        let start = name.tokens.lowerBound
        return BearerWords.against.contains(text.word(start - 1))
            || text.word(start - 1) == "." && BearerWords.against.contains(text.word(start - 2))
            || text.word(start - 1) == "/" && text.word(start - 2) == "c"
    }
}
