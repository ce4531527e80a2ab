/// Quantities of drugs, arms and ammunition.
extension ValuePass {
    /// "3,2 toneladas de cocaína" is 3.2 of "t cocaine"; "45 fusiles" is 45 of "rifle".
    func quantity(_ run: NumberRun) -> Value? {
        guard run.tokenStart == run.start, !run.looksLikeDate, text[run.start - 1] != UInt8(ascii: "-"),
            let amount = Amount(run, style: quantityStyle, in: text)
        else { return nil }
        let end = amount.bytes.upperBound
        let start = Amount.skippingSpace(end, in: text)
        guard text.isLetter(start ?? end) else { return nil }
        if let unit = Goods.units.meaning(startingAt: start ?? end, in: text) {
            guard let goods = substance(after: unit.end) else { return nil }
            return Value(
                bytes: run.start..<goods.end, kind: .quantity, value: amount.value,
                type: "\(unit.meaning) \(goods.name)",
                confidence: 0.9)
        }
        guard let start, let thing = thing(at: start) else { return nil }
        return Value(
            bytes: run.start..<thing.end, kind: .quantity, value: amount.value, type: thing.name,
            confidence: 0.85)
    }

    private var quantityStyle: Amount.Style {
        let isEnglish =
            language == "en" || ValuePass.commaCountries.contains(country ?? "") && language != "pt"
        return Amount.Style(commaGroups: isEnglish, pointGroups: !isEnglish)
    }

    /// The drug after a unit, with at most two words between: "de clorhidrato de cocaína", "of pure cocaine".
    private func substance(after end: Int) -> (name: String, end: Int)? {
        var place = end
        for _ in 0..<4 {
            guard let next = Amount.skippingSpace(place, in: text), let word = text.word(startingAt: next)
            else { return nil }
            if let name = Goods.substances[word.hash] { return (name, word.range.upperBound) }
            guard Goods.links[word.hash] == true else { return nil }
            place = word.range.upperBound
        }
        return nil
    }

    private func thing(at start: Int) -> (name: String, end: Int)? {
        guard let first = text.word(startingAt: start) else { return nil }
        if let name = Goods.things[first.hash] { return (name, first.range.upperBound) }
        guard Goods.links[first.hash] == true,
            let next = Amount.skippingSpace(first.range.upperBound, in: text),
            let thing = Goods.things.meaning(startingAt: next, in: text)
        else { return nil }
        return (thing.meaning, thing.end)
    }
}

/// Words of units and of what is seized.
enum Goods {
    static let units = WordTable<String>([
        (
            "kg kgs kilo kilos kilogramo kilogramos quilo quilos quilograma quilogramas kilogram kilograms",
            "kg"
        ),
        ("tonelada toneladas ton tons tonne tonnes t", "t"),
        ("gramo gramos grama gramas gram grams g gr", "g"),
        ("libra libras pound pounds lb lbs", "lb"), ("litro litros liter liters litre litres", "l"),
        ("onza onzas ounce ounces oz", "oz"), ("galon galones gallon gallons", "gal"),
    ])
    static let substances = WordTable<String>([
        ("cocaina cocaine coca", "cocaine"), ("marihuana mariguana marijuana maconha cannabis", "cannabis"),
        ("heroina heroin", "heroin"), ("fentanilo fentanil fentanyl", "fentanyl"),
        ("metanfetamina metanfetaminas methamphetamine meth cristal", "methamphetamine"),
        ("anfetamina anfetaminas amphetamine", "amphetamine"), ("opio opium", "opium"),
        ("hachis haxixe hashish", "hashish"), ("crack", "crack"), ("ketamina ketamine", "ketamine"),
        ("tusi tucibi", "tusi"), ("droga drogas drugs narcoticos estupefacientes entorpecentes", "drugs"),
        ("mercurio mercury", "mercury"), ("oro ouro gold", "gold"),
        ("explosivos explosives pentolita anfo", "explosives"),
    ])
    static let things = WordTable<String>([
        ("fusiles fusil rifles rifle fuzis fuzil", "rifle"), ("pistolas pistola pistols handguns", "pistol"),
        ("revolveres revolver revolvers", "revolver"), ("escopetas escopeta shotguns espingardas", "shotgun"),
        ("granadas granada grenades", "grenade"), ("armas firearms guns weapons", "weapon"),
        ("cartuchos municiones municoes proyectiles balas rounds bullets", "ammunition"),
        ("dosis doses", "dose"), ("pastillas pildoras pills comprimidos", "pill"),
    ])
    static let links = WordTable<Bool>([
        (
            "de da do of clorhidrato cloridrato pura puro pure pasta base crystal suspected presunta supuesta la a powder"
                + " liquid liquida assault asalto largas long",
            true
        )
    ])
}
