/// Telephone numbers with their country code (ITU-T E.164): "+584121234567".
public enum Phones {
    /// How numbers look in one country.
    private struct Plan: Sendable {
        let country: String
        let code: String
        let pattern: String
        let trunk: String
        let replacement: String
    }

    private static let plans: [Plan] = Table.rows(OntologyData.phones).filter { $0.count == 5 }.map {
        Plan(
            country: String($0[0]), code: String($0[1]), pattern: String($0[2]), trunk: String($0[3]),
            replacement: String($0[4]))
    }

    private static let plansByCode = Dictionary(grouping: plans, by: \.code)

    /// The number with its country code; nil where no country has such a number.
    ///
    /// `country` is where a number without country code is dialled: "ve" makes "0412-1234567" "+584121234567".
    /// Without it such a number is nil, since nobody can tell whose it is.
    public static func clean(_ text: String, country: String? = nil) -> String? {
        guard let (digits, isInternational) = digits(of: text) else { return nil }
        if isInternational { return international(digits) }
        for plan in plans where plan.country == country {
            if let number = national(digits, plan: plan) { return number }
        }
        return digits.hasPrefix("00") ? international(String(digits.dropFirst(2))) : nil
    }

    /// The digits, and whether the number starts with a plus; nil where something else stands between them.
    private static func digits(of text: String) -> (String, Bool)? {
        var text = text.lowercased().replacing("(0)", with: "")
        for prefix in ["tel:", "tel.", "tel", "phone:"] where text.hasPrefix(prefix) {
            text = String(text.dropFirst(prefix.count))
            break
        }
        if let extension_ = text.firstMatch(of: /\s*(?:ext\.?|x|#)\s*\d{1,6}$/) {
            text = String(text[..<extension_.range.lowerBound])
        }
        var digits = ""
        let number = text.drop { " (".contains($0) }
        for character in number.hasPrefix("+") ? number.dropFirst() : number {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else if !" ()-./–\u{A0}".contains(character) {
                return nil
            }
        }
        return digits.isEmpty ? nil : (digits, number.hasPrefix("+"))
    }

    private static func international(_ digits: String) -> String? {
        for length in 1...3 {
            guard let plans = plansByCode[String(digits.prefix(length))] else { continue }
            let rest = String(digits.dropFirst(length))
            return plans.contains { matches(rest, $0.pattern) } ? "+" + digits : nil
        }
        return nil
    }

    private static func national(_ digits: String, plan: Plan) -> String? {
        if let number = withoutTrunk(digits, plan: plan), matches(number, plan.pattern) {
            return "+" + plan.code + number
        }
        return matches(digits, plan.pattern) ? "+" + plan.code + digits : nil
    }

    /// The number without what is dialled before it at home: the 0 of Caracas' 0212.
    private static func withoutTrunk(_ digits: String, plan: Plan) -> String? {
        guard !plan.trunk.isEmpty, let regex = try? Regex(plan.trunk),
            let match = digits.prefixMatch(of: regex)
        else { return nil }
        let rest = String(digits[match.range.upperBound...])
        let groups = match.output.dropFirst().map { $0.substring ?? "" }
        guard !plan.replacement.isEmpty, groups.last?.isEmpty == false else { return rest }
        let replaced = groups.enumerated().reduce(plan.replacement) { text, group in
            text.replacing("\\\(group.offset + 1)", with: group.element)
        }
        return replaced + rest
    }

    private static func matches(_ digits: String, _ pattern: String) -> Bool {
        guard let regex = try? Regex(pattern) else { return false }
        return digits.wholeMatch(of: regex) != nil
    }
}
