import Ontology
import Testing

@testable import Extraction

/// Sentences as reports, indictments, deeds and forms have them, and what they say of whose number is which.
struct ValueClaimTests {
    /// "phone of Juan Pérez: +58…", "BankAccount iban: ES91…", "Ownership(owner: Ana Ruiz, asset: ES91…)".
    private func read(_ text: String, _ language: String? = nil) -> Set<String> {
        let context = ReadingContext(
            document: String(repeating: "0", count: 64), dataset: "test", language: language)
        let groups = Extractor.standard.read(text, in: context)
        let bytes = Array(text.utf8)
        var names: [EntityID: String] = [:]
        for claim in groups.flatMap(\.claims)
        where ["name", "registrationNumber", "iban", "accountNumber", "publicKey", "caseNumber"]
            .contains(claim.statement.property)
            && !(claim.statement.schema == "CourtCase" && claim.statement.property == "name")
        {
            names[claim.statement.entity] = names[claim.statement.entity] ?? claim.statement.value
        }
        var found: Set<String> = []
        for group in groups {
            for claim in group.claims {
                guard let passage = claim.citation.passage else {
                    Issue.record("a claim without a passage")
                    continue
                }
                #expect(Array(passage.quote.utf8) == Array(bytes[passage.bytes]))
                #expect(claim.confidence > 0 && claim.confidence <= 1)
            }
            found.formUnion(said(group, names))
        }
        return found
    }

    private static let attributes: Set<String> = [
        "phone", "email", "website", "idNumber", "taxNumber", "passportNumber", "socialSecurityNumber",
    ]
    private static let relations: Set<String> = ["Ownership", "CourtCaseParty", "Payment", "Notice"]
    private static let things: Set<String> = [
        "BankAccount", "CryptoWallet", "Vehicle", "Airplane", "Vessel", "CourtCase",
    ]

    private func said(_ group: ClaimGroup, _ names: [EntityID: String]) -> [String] {
        func value(_ claim: Claim) -> String {
            EntityID(claim.statement.value).flatMap { names[$0] } ?? claim.statement.value
        }
        guard let first = group.claims.first?.statement else { return [] }
        if ValueClaimTests.relations.contains(first.schema) {
            let fields = group.claims.map { "\($0.statement.property): \(value($0))" }
            return ["\(first.schema)(\(fields.joined(separator: ", ")))"]
        }
        if ValueClaimTests.things.contains(first.schema) {
            return group.claims.filter { $0.statement.property != "name" || first.schema == "Vessel" }.map {
                "\(first.schema) \($0.statement.property): \(value($0))"
            }
        }
        return group.claims.filter { ValueClaimTests.attributes.contains($0.statement.property) }.map {
            "\($0.statement.property) of \(names[$0.statement.entity] ?? "?"): \($0.statement.value)"
        }
    }

    @Test(arguments: [
        (
            "Fue detenido Juan Pérez Gómez, DNI 12.345.678, en Lima.",
            ["idNumber of Juan Pérez Gómez: 12345678"]
        ),
        (
            "El ciudadano Juan Pérez Gómez, titular de la cédula de identidad Nº V-12.345.678, fue imputado.",
            ["idNumber of Juan Pérez Gómez: V12345678"]
        ),
        (
            "Juan Pérez Gómez, venezolano, mayor de edad, de 34 años, titular de la cédula de identidad V-12.345.678, compareció.",
            ["idNumber of Juan Pérez Gómez: V12345678"]
        ),
        (
            "Compareció Ana Ruiz Paz (pasaporte AB123456) ante el juez.",
            ["passportNumber of Ana Ruiz Paz: AB123456"]
        ),
        (
            "Juan Pérez Gómez, DNI 12.345.678, y Pedro Luna Gil, DNI 23.456.789, viajaron a Lima.",
            ["idNumber of Juan Pérez Gómez: 12345678", "idNumber of Pedro Luna Gil: 23456789"]
        ),
        (
            "El teléfono de Juan Pérez Gómez es +58 412-1234567.",
            ["phone of Juan Pérez Gómez: +584121234567"]
        ),
        (
            "Contactar a Juan Pérez Gómez, tel. +58 412-1234567, correo jperez@example.com.",
            ["phone of Juan Pérez Gómez: +584121234567", "email of Juan Pérez Gómez: jperez@example.com"]
        ),
        (
            "El número +58 412-1234567, a nombre de Juan Pérez Gómez, llamó dos veces.",
            ["phone of Juan Pérez Gómez: +584121234567"]
        ),
    ])
    func `numbers of people in Spanish`(text: String, expected: [String]) {
        #expect(read(text, "es") == Set(expected))
    }

    @Test(arguments: [
        (
            "João Souza Lima, brasileiro, casado, portador do RG nº 12.345.678-9 e do CPF nº 111.444.777-35, foi preso.",
            [
                "idNumber of João Souza Lima: 123456789", "taxNumber of João Souza Lima: 11144477735",
            ]
        ),
        (
            "João Souza Lima, inscrito no CPF sob o nº 111.444.777-35, é o dono.",
            ["taxNumber of João Souza Lima: 11144477735"]
        ),
        (
            "O telefone de João Souza Lima é +55 (11) 98765-4321.",
            ["phone of João Souza Lima: +5511987654321"]
        ),
        (
            "Transportes Aurora Ltda., CNPJ 11.222.333/0001-81, tem sede em Santos.",
            ["taxNumber of Transportes Aurora Ltda.: 11222333000181"]
        ),
    ])
    func `numbers of people and firms in Portuguese`(text: String, expected: [String]) {
        #expect(read(text, "pt") == Set(expected))
    }

    @Test(arguments: [
        (
            "John Smith, holder of passport number AB123456, was arrested in Miami.",
            ["passportNumber of John Smith: AB123456"]
        ),
        (
            "Agents traced John Smith (phone: +1 202 555 0123, email jsmith@example.com) to Miami.",
            ["phone of John Smith: +12025550123", "email of John Smith: jsmith@example.com"]
        ),
        (
            "John Smith's phone number is +1 202 555 0123.", ["phone of John Smith: +12025550123"]
        ),
        (
            "Anyone with information should contact John Smith at +1 202 555 0123.",
            ["phone of John Smith: +12025550123"]
        ),
        (
            "Aurora Shipping Ltd (www.aurora-shipping.com) denied it.",
            ["website of Aurora Shipping Ltd: http://www.aurora-shipping.com/"]
        ),
    ])
    func `numbers of people and firms in English`(text: String, expected: [String]) {
        #expect(read(text, "en") == Set(expected))
    }

    @Test func `a form tells by its lines`() {
        let form = """
            Nombre: Juan Pérez Gómez
            Cédula: V-12.345.678
            Teléfono: +58 412-1234567
            Nombre: Ana Ruiz Paz
            Cédula: V-9.876.543
            Teléfono: +58 414-7654321
            """
        #expect(
            read(form, "es") == [
                "idNumber of Juan Pérez Gómez: V12345678", "phone of Juan Pérez Gómez: +584121234567",
                "idNumber of Ana Ruiz Paz: V9876543", "phone of Ana Ruiz Paz: +584147654321",
            ])
    }

    @Test func `a form of a case names its party`() {
        #expect(
            read("Réu: João Souza Lima\nProcesso nº 0000230-98.2014.8.26.0536", "pt") == [
                "CourtCase caseNumber: 0000230-98.2014.8.26.0536", "CourtCase country: br",
                "CourtCaseParty(party: João Souza Lima, case: 0000230-98.2014.8.26.0536, role: réu)",
            ])
    }

    @Test(arguments: [
        "De: Juan Pérez Gómez <juan@example.com>\nPara: Ana Ruiz Paz <ana@example.com>",
        "Juan Pérez Gómez\tjuan@example.com\nAna Ruiz Paz\tana@example.com",
    ])
    func `lines of a header or list`(text: String) {
        #expect(
            read(text) == [
                "email of Juan Pérez Gómez: juan@example.com", "email of Ana Ruiz Paz: ana@example.com",
            ])
    }

    @Test func `the firm's number is the firm's and the person's the person's`() {
        let text = """
            La empresa Inversiones Caribe C.A., RIF J-12345678-4, representada por Juan Pérez Gómez, titular de la C.I. \
            V-12.345.678, firmó el contrato.
            """
        #expect(
            read(text, "es") == [
                "taxNumber of Inversiones Caribe C.A.: J123456784", "idNumber of Juan Pérez Gómez: V12345678",
            ])
    }

    @Test(arguments: [
        // A firm's telephone, two sentences after somebody else.
        "Juan Pérez Gómez fue detenido en Lima. La empresa cerró ayer. Informes al teléfono +51 1 234 5678.",
        "John Smith was arrested. The firm denied it. Call +1 202 555 0123 for details.",
        // Two of whom either may be meant.
        "Juan Pérez Gómez y Pedro Luna Gil, DNI 12.345.678, fueron detenidos.",
        "Juan Pérez Gómez y Pedro Luna Gil (DNI 12.345.678 y DNI 23.456.789) fueron detenidos.",
        "John Smith and Peter Moon, phone +1 202 555 0123, were seen.",
        // Somebody else's number.
        "El hermano de Juan Pérez Gómez, DNI 12.345.678, fue detenido.",
        "O advogado de João Souza Lima, CPF 111.444.777-35, foi preso.",
        "Juan Pérez Gómez llamó al +58 412-1234567.",
        "Juan Pérez Gómez habló con el +58 412-1234567.",
        "John Smith said that the phone +1 202 555 0123 was stolen.",
        "Juan Pérez Gómez denunció a su vecino, titular de la cédula V-12.345.678.",
        "According to John Smith, phone +1 202 555 0123 was used by the gang.",
        "John Smith's lawyer, Peter Moon, said. The number +1 202 555 0123 is off.",
        // What a person cannot have, and an article that is no site of his.
        "Juan Pérez Gómez, RUC 20100070970, firmó.",
        "Según Juan Pérez Gómez (https://www.eltiempo.com/justicia/nota-123), no hubo robo.",
        // A form of two people.
        "Nombre: Juan Pérez Gómez\nMadre: Ana Ruiz Paz\nCédula: V-12.345.678",
    ])
    func `a number that may be another's is nobody's`(text: String) {
        #expect(read(text) == [])
    }

    @Test(arguments: [
        (
            "es",
            "Depositó el dinero en la cuenta ES91 2100 0418 4502 0005 1332 a nombre de Ana Ruiz Paz.",
            [
                "BankAccount iban: ES9121000418450200051332", "BankAccount country: es",
                "Ownership(owner: Ana Ruiz Paz, asset: ES9121000418450200051332)",
            ]
        ),
        (
            "es", "Transfirió fondos de la cuenta ES91 2100 0418 4502 0005 1332 a otra.",
            ["BankAccount iban: ES9121000418450200051332", "BankAccount country: es"]
        ),
        (
            "es", "Pagó Ana Ruiz Paz, de la cuenta ES91 2100 0418 4502 0005 1332, la casa.",
            ["BankAccount iban: ES9121000418450200051332", "BankAccount country: es"]
        ),
        (
            "en",
            "The money went to account DE89 3704 0044 0532 0130 00 held by Aurora Shipping Ltd in Cyprus.",
            [
                "BankAccount iban: DE89370400440532013000", "BankAccount country: de",
                "Ownership(owner: Aurora Shipping Ltd, asset: DE89370400440532013000)",
            ]
        ),
        (
            "en", "IBAN DE89 3704 0044 0532 0130 00, BIC: DEUTDEFF500.",
            [
                "BankAccount iban: DE89370400440532013000", "BankAccount country: de",
                "BankAccount bic: DEUTDEFF500",
            ]
        ),
        (
            "en", "The wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa belongs to John Smith.",
            [
                "CryptoWallet publicKey: 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "CryptoWallet currency: BTC",
                "CryptoWallet holder: John Smith",
            ]
        ),
        (
            "es", "El vehículo placas ABC-123-D, propiedad de Juan Pérez Gómez, fue hallado.",
            ["Vehicle registrationNumber: ABC123D", "Vehicle owner: Juan Pérez Gómez"]
        ),
        (
            "es", "Juan Pérez Gómez conducía la camioneta de placas ABC-123-D.",
            ["Vehicle registrationNumber: ABC123D"]
        ),
        (
            "en", "The tanker Lady Nelly (IMO 9074729) sailed from Santos.",
            ["Vessel imoNumber: IMO9074729", "Vessel name: Lady Nelly"]
        ),
        (
            "es", "Juan Pérez Gómez, imputado en la causa Nº 4521/2019, guardó silencio.",
            [
                "CourtCase caseNumber: 4521/2019",
                "CourtCaseParty(party: Juan Pérez Gómez, case: 4521/2019, role: imputado)",
            ]
        ),
        (
            "en", "In United States v. John Smith, No. 1:19-cr-00123, the jury was out.",
            [
                "CourtCase caseNumber: 1:19-cr-00123", "CourtCase country: us",
                "CourtCaseParty(party: John Smith, case: 1:19-cr-00123, role: defendant)",
            ]
        ),
        (
            "es", "Expediente Nº 4521/2019, seguido contra Juan Pérez Gómez por extorsión.",
            [
                "CourtCase caseNumber: 4521/2019",
                "CourtCaseParty(party: Juan Pérez Gómez, case: 4521/2019, role: defendant)",
            ]
        ),
        (
            "es", "Juan Pérez Gómez es titular de la cuenta ES91 2100 0418 4502 0005 1332.",
            [
                "BankAccount iban: ES9121000418450200051332", "BankAccount country: es",
                "Ownership(owner: Juan Pérez Gómez, asset: ES9121000418450200051332)",
            ]
        ),
        (
            "es", "Juan Pérez Gómez no es titular de la cuenta ES91 2100 0418 4502 0005 1332.",
            ["BankAccount iban: ES9121000418450200051332", "BankAccount country: es"]
        ),
        (
            "es", "La esposa de Juan Pérez Gómez es titular de la cuenta ES91 2100 0418 4502 0005 1332.",
            ["BankAccount iban: ES9121000418450200051332", "BankAccount country: es"]
        ),
        (
            "es", "La cuenta ES91 2100 0418 4502 0005 1332 no está a nombre de Ana Ruiz Paz.",
            ["BankAccount iban: ES9121000418450200051332", "BankAccount country: es"]
        ),
        ("en", "A CRJ-200 aircraft of the airline landed in Lima.", []),
        (
            "en", "According to John Smith, account DE89 3704 0044 0532 0130 00 was empty.",
            ["BankAccount iban: DE89370400440532013000", "BankAccount country: de"]
        ),
        (
            "es", "Juan Pérez Gómez, propietario de la camioneta Toyota Hilux placas ABC-123-D, huyó.",
            ["Vehicle registrationNumber: ABC123D", "Vehicle owner: Juan Pérez Gómez"]
        ),
        (
            "en", "The Gulfstream jet N123AB, registered to Aurora Shipping Ltd, landed.",
            [
                "Airplane registrationNumber: N123AB", "Airplane country: us",
                "Airplane owner: Aurora Shipping Ltd",
            ]
        ),
        (
            "pt", "O veículo de placa ABC1D23, de propriedade de João Souza Lima, foi apreendido.",
            ["Vehicle registrationNumber: ABC1D23", "Vehicle owner: João Souza Lima"]
        ),
        (
            "pt", "Conta corrente 12345-6 em nome de João Souza Lima.",
            [
                "BankAccount accountNumber: 12345-6", "Ownership(owner: João Souza Lima, asset: 12345-6)",
            ]
        ),
        (
            "es", "El fiscal Juan Pérez Gómez abrió el expediente 4521/2019.",
            ["CourtCase caseNumber: 4521/2019"]
        ),
    ])
    func `things with numbers, and whose they are`(language: String, text: String, expected: [String]) {
        #expect(read(text, language) == Set(expected))
    }

    @Test(arguments: [
        (
            "es", "Juan Pérez Gómez pagó 20.000 dólares a Ana Ruiz Paz.",
            ["Payment(payer: Juan Pérez Gómez, beneficiary: Ana Ruiz Paz, amount: 20000, currency: USD)"]
        ),
        (
            "en", "John Smith paid US$20,000 to Peter Moon.",
            ["Payment(payer: John Smith, beneficiary: Peter Moon, amount: 20000, currency: USD)"]
        ),
        (
            "pt", "João Souza Lima pagou R$ 20 mil a Pedro Alves Costa.",
            ["Payment(payer: João Souza Lima, beneficiary: Pedro Alves Costa, amount: 20000, currency: BRL)"]
        ),
        (
            "en",
            "The United States offered a US$5 million reward for information leading to the arrest of John Smith.",
            ["Notice(entity: John Smith, reward: US$5 million)"]
        ),
        (
            "en", "John Smith paid Peter Moon, who owns 3 million dollars in land.",
            ["Payment(payer: John Smith, beneficiary: Peter Moon)"]
        ),
    ])
    func `payments with their sums`(language: String, text: String, expected: [String]) {
        #expect(read(text, language) == Set(expected))
    }
}
