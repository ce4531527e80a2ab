/// A number on a line of its own below a name, as forms and signatures have it:
///
///     Nombre: Juan Pérez
///     Teléfono: 0412-1234567
extension BearerReader {
    func form(_ placed: PlacedValue, _ demand: Demand) -> Tie? {
        var line = text.lineOfText(at: placed.tokens.lowerBound)
        guard isLabelled(line, placed) else { return nil }
        let bearers = placed.value.bearers
        var found: (name: Name, line: Range<Int>)?
        for _ in 0..<12 where line.lowerBound > 0 && text.tokens[line.lowerBound].breaks == 1 {
            line = text.lineOfText(at: line.lowerBound - 1)
            let others = values.values(in: line)
            if others.contains(where: {
                $0.value.kind == placed.value.kind && $0.value.type == placed.value.type
            }) {
                break
            }
            if let found, text.word(line.lowerBound) == text.word(found.line.lowerBound) { break }
            let names = names(in: line, bearing: bearers)
            if names.isEmpty {
                guard isEntry(line) || !others.isEmpty else { break }
                continue
            }
            guard names.count == 1, found == nil, let name = names.first else { return nil }
            guard isEntry(line) || isAlone(name, on: line) else { break }
            found = (name, line)
        }
        guard let found, let role = role(found.line, demand) else { return nil }
        return Tie(
            name: found.name, passage: found.name.tokens.lowerBound..<placed.tokens.upperBound,
            confidence: 0.85, role: demand == .party ? role : nil)
    }

    /// Whether a line holds the value, what announces it, and little else.
    private func isLabelled(_ line: Range<Int>, _ placed: PlacedValue) -> Bool {
        guard line.lowerBound > 0, text.tokens[line.lowerBound].breaks == 1, line.count <= 24 else {
            return false
        }
        let before = line.lowerBound..<placed.tokens.lowerBound
        let isTied = before.allSatisfy { token in
            isLink(token) || values.values(in: line).contains { $0.tokens.contains(token) }
        }
        return isTied && line.upperBound - placed.tokens.upperBound <= 4
    }

    /// "Empleador: Comercial Andina"
    private func isEntry(_ line: Range<Int>) -> Bool {
        line.count <= 24 && line.prefix(6).contains { text.word($0) == ":" }
    }

    private func isAlone(_ name: Name, on line: Range<Int>) -> Bool {
        line.allSatisfy { token in
            name.tokens.contains(token) || !text.facts(token).isWord
                || text.phrases.phrase(.honorific, at: token) != nil
        }
    }

    /// The label before the name where the tie needs one that says what he is; nil where it says nothing of the kind.
    private func role(_ line: Range<Int>, _ demand: Demand) -> String? {
        switch demand {
        case .label, .holding: return ""
        case .owner:
            return line.prefix(4).contains { BearerWords.owning.contains(text.word($0)) } ? "" : nil
        case .party:
            return line.prefix(4).first { BearerWords.parties.contains(text.word($0)) }
                .map { text.line($0..<$0 + 1).lowercased() }
        }
    }
}
