internal import Foundation
internal import Ontology

extension GuessBuilder {
    private static let callers: [Party?] = [.caller, .payer]
    private static let called: [Party?] = [.receiver, .beneficiary]

    /// A table of calls: who rang whom, when, for how long. False where it is none.
    mutating func buildCalls() -> Bool {
        func number(_ parties: [Party?]) -> ColumnGuess? {
            guesses.first { guess in
                parties.contains(guess.party)
                    && (guess.field == .phone || guess.column.phoneLike >= 0.8 && guess.field != .amount)
            }
        }
        guard let from = number(GuessBuilder.callers), let to = number(GuessBuilder.called),
            first(.amount, of: [nil, .payer, .beneficiary]) == nil
        else { return false }
        let saysPhone = from.field == .phone || to.field == .phone
        let saysCall = from.party == .caller || to.party == .receiver || first(.duration, of: [nil]) != nil
        guard saysPhone || saysCall else { return false }
        summary = "calls"
        var query = MappingDraft.Query(comment: "Each row is a call.")
        for (number, name, parties) in [
            (from, "caller", GuessBuilder.callers), (to, "receiver", GuessBuilder.called),
        ] {
            var party = MappingDraft.Entity(
                name: name, schema: "LegalEntity", keyLiteral: "phone", keys: [number.name],
                comment: "whoever has the number; told apart by it, so that it is one in both columns")
            add("phone", number, to: &party)
            add("name", first(.name, of: parties), to: &party)
            for (field, property) in [
                (Field.idNumber, "idNumber"), (.address, "address"), (.country, "country"),
            ] {
                add(property, first(field, of: parties), to: &party)
            }
            query.entities.append(party)
        }
        var call = MappingDraft.Entity(
            name: "call", schema: "Call", keyLiteral: "call", keys: [from.name, to.name],
            comment: "two calls that have all keys alike become one")
        call.add("caller", [("entity", "caller")], "")
        call.add("receiver", [("entity", "receiver")], "")
        add("callerNumber", from, to: &call)
        add("receiverNumber", to, to: &call)
        addDate(to: &call, of: [nil])
        for (field, property) in [
            (Field.startDate, "startDate"), (.endDate, "endDate"), (.duration, "duration"),
            (.reference, "recordId"), (.notes, "description"),
        ] {
            let guess = first(field, of: [nil])
            if add(property, guess, to: &call), let guess, field != .notes { call.keys.append(guess.name) }
        }
        query.entities.append(call)
        draft.queries = [query]
        return true
    }

    /// A table of payments: who paid whom, how much, when, from which account. False where it is none.
    mutating func buildPayments() -> Bool {
        let amount = first(.amount, of: [nil, .payer, .beneficiary])
        let payerColumns = guesses.contains { $0.party == .payer && $0.field != nil }
        let payeeColumns = guesses.contains { $0.party == .beneficiary && $0.field != nil }
        guard
            amount != nil && (payerColumns || payeeColumns)
                || payerColumns && payeeColumns && first(.currency, of: [nil]) != nil
        else { return false }
        summary = "payments"
        var query = MappingDraft.Query(comment: "Each row is a payment.")
        var payment = MappingDraft.Entity(
            name: "payment", schema: "Payment", keyLiteral: "payment", keys: [],
            comment: "two payments that have all keys alike become one")
        for (parties, name, property) in [
            ([Party.payer], "payer", "payer"), ([Party.beneficiary], "beneficiary", "beneficiary"),
        ] as [([Party?], String, String)] {
            let (schema, why) = schema(of: parties)
            let number = first(.account, of: parties)
            let bank = first(.bank, of: parties)
            if first(.name, of: parties) != nil, let (columns, reason) = keys(of: parties) {
                var party = MappingDraft.Entity(
                    name: name, schema: schema, keyLiteral: nil, keys: columns, comment: why + "; " + reason)
                fill(&party, of: parties)
                query.entities.append(party)
                payment.add(property, [("entity", name)], "")
                payment.keys += columns
            }
            if let number {
                query.entities.append(account(number, name: name + "Account", bank: bank))
                payment.add(property + "Account", [("entity", name + "Account")], "")
                payment.keys.append(number.name)
            }
        }
        addDate(to: &payment, of: [nil, .payer, .beneficiary])
        for (field, property) in [
            (Field.amount, "amount"), (.currency, "currency"), (.purpose, "purpose"),
            (.reference, "transactionNumber"), (.startDate, "startDate"), (.endDate, "endDate"),
            (.notes, "description"), (.rowNumber, "sequenceNumber"),
        ] {
            let guess = first(field, of: [nil, .payer, .beneficiary])
            if add(property, guess, to: &payment), let guess, field != .notes {
                payment.keys.append(guess.name)
            }
        }
        let unique = [Field.reference, .rowNumber].compactMap { field in
            guesses.first { $0.field == field && $0.column.isUnique && $0.column.filled >= 0.99 }
        }.first
        if let unique {
            payment.keys = [unique.name]
            payment.comment = "told apart by \(MappingDraft.quoted(unique.name)), which never comes twice"
        }
        guard !payment.keys.isEmpty else { return false }
        query.entities.append(payment)
        draft.queries = [query]
        return true
    }
}
