/// What the numbers, addresses and sums of a text say of the entities that it names.
///
/// "Juan Pérez, DNI 12.345.678, tel. +51 999 888 777" gives two attributes; "la cuenta ES91… a nombre de Juan Pérez" an
/// account and its owner; "pagó 20.000 dólares a …" the amount of a payment. A number whose bearer is not certain stays
/// without one.
struct ValueAttachment {
    private let text: TokenizedText
    private let values: PlacedValues
    private let bearers: BearerReader

    /// Finds the values of `text`; `language` is the document's (ISO 639-1).
    init(text: TokenizedText, entities: Entities, language: String?) {
        self.text = text
        let found = ValueReader(utf8: text.utf8).values(language: language, country: nil)
        values = PlacedValues(found, in: text)
        bearers = BearerReader(text: text, entities: entities, values: values)
    }

    /// Telephones, addresses and identity numbers of who is named, in text order.
    func attributes() -> [Attribute] {
        /// What somebody has one of, as one passage tells it.
        struct Claimed: Hashable {
            let name: Int
            let kind: Value.Kind
            let type: String?
        }
        var found: [(of: Claimed, isSingular: Bool, attribute: Attribute)] = []
        var numbers: [Claimed: Set<String>] = [:]
        for placed in values.all {
            let value = placed.value
            guard let property = value.property, let tie = bearers.bearer(of: placed, .label) else {
                continue
            }
            let written = text.line(placed.tokens)
            let attribute = Attribute(
                entity: tie.name.entity, property: property, value: value.value,
                original: written == value.value ? nil : written, passage: tie.passage,
                confidence: tie.confidence * value.confidence)
            let claimed = Claimed(name: tie.passage.lowerBound, kind: value.kind, type: value.type)
            numbers[claimed, default: []].insert(value.value)
            found.append((claimed, value.isSingular, attribute))
        }
        // Of two passports after one name, one is another's.
        return found.filter { !$0.isSingular || numbers[$0.of]?.count == 1 }.map(\.attribute)
    }

    /// Accounts, wallets, vehicles and cases, in text order.
    func things() -> [NumberedThing] {
        var things: [NumberedThing] = []
        for (index, placed) in values.all.enumerated() {
            let announced = announced(placed)
            guard
                var thing = NumberedThing(
                    placed, written: text.line(placed.tokens), announced: text.line(announced),
                    passage: announced)
            else { continue }
            thing.tie = bearers.bearer(of: placed, NumberedThing.demand(placed.value.kind))
            if thing.schema == "BankAccount", let code = bankCode(after: index) {
                thing.properties.append(("bic", code, nil))
            }
            if thing.schema == "Vessel" {
                thing.properties.append(("name", vesselName(before: placed) ?? placed.value.value, nil))
            }
            things.append(thing)
        }
        return things
    }

    /// The relations, those that move money with their sums.
    func withAmounts(_ relations: [Relation]) -> [Relation] {
        let amounts = AmountReader(text: text, values: values)
        return relations.map(amounts.reading)
    }

    /// A value with the words that announce it: "cuenta corriente Nº 0102-…".
    private func announced(_ placed: PlacedValue) -> Range<Int> {
        var start = placed.tokens.lowerBound
        var place = start - 1
        while place >= 0, start - place <= 4, placed.tokens.lowerBound - place <= 8,
            !bearers.isCut(before: place + 1), bearers.isLink(place)
        {
            if bearers.isLabel(place) { start = place }
            place -= 1
        }
        return start..<placed.tokens.upperBound
    }

    /// "IBAN … BIC …"
    private func bankCode(after index: Int) -> String? {
        guard index + 1 < values.all.count, values.all[index + 1].value.kind == .bic else { return nil }
        let between = values.all[index].tokens.upperBound..<values.all[index + 1].tokens.lowerBound
        guard between.count <= 5, between.allSatisfy(bearers.isLink) else { return nil }
        return values.all[index + 1].value.value
    }

    private static let vesselNouns: WordSet = [
        "buque", "vessel", "ship", "tanker", "navio", "barco", "motonave", "carguero", "mv",
        "petrolero", "petroleiro", "granelero", "freighter", "yacht", "yate", "embarcacion", "embarcacao",
        "v",
    ]

    /// "the tanker Lady Nelly (IMO 9074729)"
    private func vesselName(before placed: PlacedValue) -> String? {
        var end = announced(placed).lowerBound
        while end > 0, !text.facts(end - 1).isWord, placed.tokens.lowerBound - end < 6 { end -= 1 }
        var start = end
        while start > 0, end - start < 5, text.facts(start - 1).isCapital || text.facts(start - 1).isNumber,
            !ValueAttachment.vesselNouns.contains(text.word(start - 1))
        {
            start -= 1
        }
        while start > 0, text.word(start - 1) == "\"" { start -= 1 }
        guard start < end, ValueAttachment.vesselNouns.contains(text.word(start - 1)) else { return nil }
        let words = (start..<end).filter { text.facts($0).isWord }
        guard let first = words.first, let last = words.last else { return nil }
        return text.line(first..<last + 1)
    }
}
