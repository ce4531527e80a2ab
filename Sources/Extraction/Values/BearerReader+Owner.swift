/// A name that follows the number: "cuenta … a nombre de Juan Pérez", "phone … belonging to Ana Ruiz".
extension BearerReader {
    func owner(after placed: PlacedValue, _ demand: Demand) -> Tie? {
        let start = placed.tokens.upperBound
        var place = start
        var isSaid = false
        while place < min(start + 10, text.tokens.count), !isCut(before: place) {
            if let name = name(beginningAt: place) {
                guard !bearers(placed).isDisjoint(with: .init(name.kind)), place > start,
                    demand == .party ? isAccused(name) : isSaid || isBareGenitive(start..<place, demand),
                    !goesOn(after: name, bearers(placed))
                else { return nil }
                return Tie(
                    name: name, passage: placed.tokens.lowerBound..<name.tokens.upperBound, confidence: 0.85,
                    role: demand == .party ? "defendant" : nil)
            }
            let word = text.word(place)
            if demand == .party {
                guard
                    BearerWords.against.contains(word) || BearerWords.opened.contains(word) || isTitle(place)
                        || [",", "(", ".", "/", "c"].contains(word)
                else { return nil }
            } else if BearerWords.owning.contains(word) || word == "nombre" || word == "nome"
                || word == "name"
                || word == "to" && text.word(place - 1) == "registered"
            {
                isSaid = true
            } else if !BearerWords.ownership.contains(word), !isTitle(place),
                ![",", "(", ":"].contains(word)
            {
                return nil
            }
            place += 1
        }
        return nil
    }

    private func bearers(_ placed: PlacedValue) -> Value.Bearers { placed.value.bearers }

    private func name(beginningAt token: Int) -> Name? {
        names(in: token..<token + 1, bearing: .anybody).first
    }

    private static let titles: WordSet = [
        "el", "la", "o", "a", "the", "ciudadano", "ciudadana", "cidadao", "cidada", "empresa", "firma",
        "sociedad", "company",
    ]

    /// "el señor", "ciudadano"
    private func isTitle(_ token: Int) -> Bool {
        text.phrases.phrase(.honorific, at: token) != nil
            || BearerReader.titles.contains(text.word(token))
    }

    /// "la cuenta ES91… de Juan Pérez": enough for numbers and accounts, not for cars.
    private func isBareGenitive(_ range: Range<Int>, _ demand: Demand) -> Bool {
        guard demand == .label || demand == .holding, let first = range.first else { return false }
        return BearerWords.genitives.contains(text.word(first)) && range.dropFirst().allSatisfy(isTitle)
    }

    /// Whether another may be meant as well: "de X y Y", "of X's brother".
    private func goesOn(after name: Name, _ bearers: Value.Bearers) -> Bool {
        let end = name.tokens.upperBound
        if KinReader(text: text).isKin(after: end) { return true }
        guard BearerWords.joining.contains(text.word(end)) else { return false }
        return !names(in: end + 1..<end + 3, bearing: bearers).isEmpty
    }
}
