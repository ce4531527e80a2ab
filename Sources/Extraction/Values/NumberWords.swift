/// Numbers in words: "dos millones quinientos mil", "two hundred thousand", "três mil e quinhentos".
enum NumberWords {
    private enum Part: Sendable, Equatable {
        case value(Int)
        /// English "hundred".
        case hundred
        /// Thousand and beyond.
        case scale(Int)
        /// "millones" after which something is counted, never at the beginning.
        case many(Int)
        case half
        case link
    }

    private static let parts = WordTable<Part>([
        ("un una uno um uma one", .value(1)), ("dos dois duas two", .value(2)), ("tres three", .value(3)),
        ("cuatro quatro four", .value(4)), ("cinco five", .value(5)), ("seis six", .value(6)),
        ("siete sete seven", .value(7)), ("ocho oito eight", .value(8)), ("nueve nove nine", .value(9)),
        ("diez dez ten", .value(10)), ("once onze eleven", .value(11)), ("doce doze twelve", .value(12)),
        ("trece treze thirteen", .value(13)), ("catorce catorze quatorze fourteen", .value(14)),
        ("quince quinze fifteen", .value(15)), ("dieciseis dezesseis dezasseis sixteen", .value(16)),
        ("diecisiete dezessete dezassete seventeen", .value(17)), ("dieciocho dezoito eighteen", .value(18)),
        ("diecinueve dezenove dezanove nineteen", .value(19)), ("veinte vinte twenty", .value(20)),
        ("veintiun veintiuno veintiuna", .value(21)), ("veintidos", .value(22)), ("veintitres", .value(23)),
        ("veinticuatro", .value(24)), ("veinticinco", .value(25)), ("veintiseis", .value(26)),
        ("veintisiete", .value(27)), ("veintiocho", .value(28)), ("veintinueve", .value(29)),
        ("treinta trinta thirty", .value(30)), ("cuarenta quarenta forty", .value(40)),
        ("cincuenta cinquenta fifty", .value(50)), ("sesenta sessenta sixty", .value(60)),
        ("setenta seventy", .value(70)), ("ochenta oitenta eighty", .value(80)),
        ("noventa ninety", .value(90)),
        ("cien ciento cem cento", .value(100)), ("doscientos doscientas duzentos duzentas", .value(200)),
        ("trescientos trescientas trezentos trezentas", .value(300)),
        ("cuatrocientos cuatrocientas quatrocentos quatrocentas", .value(400)),
        ("quinientos quinientas quinhentos quinhentas", .value(500)),
        ("seiscientos seiscientas seiscentos seiscentas", .value(600)),
        ("setecientos setecientas setecentos setecentas", .value(700)),
        ("ochocientos ochocientas oitocentos oitocentas", .value(800)),
        ("novecientos novecientas novecentos novecentas", .value(900)),
        ("hundred", .hundred), ("mil thousand", .scale(1000)),
        ("millon milhao million", .scale(1_000_000)), ("millones milhoes", .many(1_000_000)),
        ("bilhao billion", .scale(1_000_000_000)), ("bilhoes", .many(1_000_000_000)),
        ("billon trilhao trillion", .scale(1_000_000_000_000)),
        ("billones trilhoes", .many(1_000_000_000_000)),
        ("medio meio half", .half), ("y e and de of a", .link),
    ])

    /// The number whose words end before `place`, and where they begin; nil where there is none.
    ///
    /// At most twelve words are read. After figures, "15 mil", there is none: the figures' own reading has them.
    static func number(before place: Int, floor: Int, in text: ValueText) -> (value: Int, start: Int)? {
        var found: [(part: Part, start: Int)] = []
        var end = place
        while found.count < 12 {
            var back = end
            while back > floor, end - back < 3, text.isSpace(back - 1) || text[back - 1] == UInt8(ascii: "-")
            { back -= 1 }
            guard back < end, back > floor, let word = text.word(endingAt: back),
                word.range.lowerBound >= floor
            else { break }
            guard let part = parts[word.hash] else {
                if text.isDigit(word.range.upperBound - 1), found.contains(where: { $0.part != .link }) {
                    return nil
                }
                break
            }
            found.append((part, word.range.lowerBound))
            end = word.range.lowerBound
        }
        while found.last?.part == .link { found.removeLast() }
        guard let first = found.last, let value = value(of: found.reversed().map(\.part)) else { return nil }
        return (value, first.start)
    }

    private static func value(of parts: [Part]) -> Int? {
        switch parts[0] {
        case .many, .link, .hundred: return nil
        case .scale(let scale) where scale > 1000: return nil
        case .half:
            let rest = parts.dropFirst().filter { $0 != .link }
            if case .scale(let scale) = rest.first, rest.count == 1, scale >= 1000 { return scale / 2 }
            return nil
        default: break
        }
        var total = 0
        var section = 0
        var current = 0
        for part in parts {
            switch part {
            case .value(let value): current += value
            case .hundred: current = max(current, 1) * 100
            case .scale(1000):
                section += max(current, 1) * 1000
                current = 0
            case .scale(let scale), .many(let scale):
                let (product, overflow) = max(section + current, 1).multipliedReportingOverflow(by: scale)
                guard !overflow, product < 1_000_000_000_000_000_000, total < 1_000_000_000_000_000_000 else {
                    return nil
                }
                total += product
                section = 0
                current = 0
            case .half: return nil
            case .link: break
            }
            guard current < 1_000_000_000, section < 1_000_000_000_000 else { return nil }
        }
        let value = total + section + current
        return value > 1 ? value : nil
    }
}
