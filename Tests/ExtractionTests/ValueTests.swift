import Ontology
import Testing

@testable import Extraction

/// Values whose numbers their issuers, registries or standards give as examples.
struct ValueTests {
    /// A text in a language, perhaps of a country, and what stands in its ⟦…⟧: "kind value", then type, country and
    /// currency where they are given, then "✓" where a check digit agreed.
    struct Case: CustomTestStringConvertible, Sendable {
        let language: String
        let country: String?
        let text: String
        let values: [String]

        init(_ place: String, _ text: String, _ values: String...) {
            let parts = place.split(separator: "-")
            language = String(parts[0])
            country = parts.count > 1 ? String(parts[1]) : nil
            self.text = text
            self.values = values
        }

        var testDescription: String { text }
    }

    static let cases: [Case] =
        web + phones + banks + wallets + people + firms + dockets + crafts + sums + goods

    static let web: [Case] = [
        Case("es", "Escriba a ⟦juan.perez23@fiscalia.gov.co⟧.", "email juan.perez23@fiscalia.gov.co"),
        Case("en", "mail <⟦J_Doe+x@Example.COM⟧>, please", "email J_Doe+x@example.com"),
        Case("es", "⟦5551234567@example.com⟧", "email 5551234567@example.com"),
        Case("es", "la cuenta ⟦@elTiempo⟧ publicó", "handle elTiempo"),
        Case("pt", "no Instagram (⟦@mc_poze.rj⟧)", "handle mc_poze.rj"),
        Case(
            "en", "see ⟦https://insightcrime.org/news/a-(b)/⟧).", "url https://insightcrime.org/news/a-(b)/"),
        Case("en", "at ⟦http://192.168.1.1:8080/x⟧, now", "url http://192.168.1.1:8080/x"),
        Case("es", "visite ⟦www.policia.gob.ec⟧ hoy", "url http://www.policia.gob.ec/"),
        Case("pt", "o site ⟦exemplo.com.br⟧.", "url http://exemplo.com.br/"),
        Case("en", "from ⟦192.168.1.10⟧.", "ip 192.168.1.10"),
        Case("en", "from ⟦2001:db8::1⟧ and ⟦fe80::1⟧", "ip 2001:db8::1", "ip fe80::1"),
    ]

    static let phones: [Case] = [
        Case("es", "al ⟦+58 412-123.45.67⟧ desde", "phone +584121234567 ve"),
        Case("pt", "ligar para ⟦+55 (11) 98765-4321⟧.", "phone +5511987654321 br"),
        Case("en", "call ⟦+1 202 555 0123⟧", "phone +12025550123"),
        Case("en", "call ⟦+1-809-555-0123⟧", "phone +18095550123 do"),
        Case("en", "phone ⟦+44 (0)20 7946 0958⟧", "phone +442079460958 gb"),
        Case("es-ve", "su teléfono ⟦0412-1234567⟧,", "phone +584121234567 ve"),
        Case("es", "su teléfono: ⟦0412-1234567⟧,", "phone 0412-1234567"),
        Case("es-mx", "tel. ⟦55 1234 5678⟧", "phone +525512345678 mx"),
        Case("es-co", "celular ⟦300 123 4567⟧", "phone +573001234567 co"),
        Case("en-us", "at ⟦(202) 555-0123⟧ today", "phone +12025550123 us"),
        Case("en-us", "Cell: ⟦202-555-0123⟧", "phone +12025550123 us"),
        Case("pt-br", "telefone ⟦(11) 3456-7890⟧", "phone +551134567890 br"),
        Case("es-ar", "tel ⟦011 15-2345-6789⟧", "phone +5491123456789 ar"),
        Case("es-es", "móvil ⟦612 345 678⟧", "phone +34612345678 es"),
        Case("es", "tel. ⟦0034 912 345 678⟧", "phone +34912345678 es"),
    ]

    // SWIFT's IBAN registry; Wikipedia's CLABE; BIC of Deutsche Bank.
    static let banks: [Case] = [
        Case("es", "IBAN ⟦ES91 2100 0418 4502 0005 1332⟧ y", "iban ES9121000418450200051332 es ✓"),
        Case("pt", "conta ⟦BR1800360305000010009795493C1⟧.", "iban BR1800360305000010009795493C1 br ✓"),
        Case("en", "to ⟦GB29 NWBK 6016 1331 9268 19⟧ in 2019", "iban GB29NWBK60161331926819 gb ✓"),
        Case("es", "IBAN ⟦ES91 2100 0418 4502 0005 1333⟧.", "iban ES9121000418450200051333"),
        Case("en", "BIC: ⟦DEUTDEFF500⟧, and", "bic DEUTDEFF500 de"),
        Case("es", "código SWIFT ⟦DEUTDEFF⟧", "bic DEUTDEFF de"),
        Case("es", "CLABE ⟦032180000118359719⟧", "account 032180000118359719 clabe mx ✓"),
        Case("es", "CLABE interbancaria ⟦032180000118359718⟧", "account 032180000118359718 clabe mx"),
        Case("es", "CBU ⟦2850590940090418135201⟧", "account 2850590940090418135201 cbu ar ✓"),
        Case("es", "la cuenta bancaria N° ⟦191-12345678-0-12⟧ del", "account 191-12345678-0-12"),
        Case("es", "las cuentas ⟦123456789⟧ y ⟦987654321⟧", "account 123456789", "account 987654321"),
        Case("pt", "conta corrente ⟦12345-6⟧", "account 12345-6"),
        Case("en", "account number ⟦000123456789⟧.", "account 000123456789"),
    ]

    // Block 0's address, BIP 173's and BIP 350's examples, Tether's contract on Tron.
    static let wallets: [Case] = [
        Case(
            "en", "to ⟦1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa⟧.",
            "wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa btc ✓"),
        Case("en", "⟦3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy⟧", "wallet 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy btc ✓"),
        Case(
            "es", "⟦BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4⟧",
            "wallet bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 btc ✓"),
        Case(
            "es", "⟦bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0⟧",
            "wallet bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0 btc ✓"),
        Case("es", "⟦TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t⟧", "wallet TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t trx ✓"),
        Case(
            "en", "⟦0x52908400098527886E0F7030069857D2E4169EE7⟧ sent",
            "wallet 0x52908400098527886E0F7030069857D2E4169EE7 eth"),
    ]

    static let people: [Case] = [
        Case("pt", "CPF ⟦111.444.777-35⟧", "identityNumber 11144477735 cpf br ✓"),
        Case("pt", "(⟦111.444.777-35⟧),", "identityNumber 11144477735 cpf br ✓"),
        Case("pt", "CPF nº ⟦111.444.777-36⟧", "identityNumber 11144477736 cpf br"),
        Case("pt", "inscrito no CPF sob o nº ⟦11144477735⟧", "identityNumber 11144477735 cpf br ✓"),
        Case("pt", "RG nº ⟦12.345.678-9⟧", "identityNumber 123456789 rg br"),
        Case("es", "RUT ⟦12.531.909-2⟧", "identityNumber 125319092 rut cl ✓"),
        Case("es-cl", "Juan Soto, ⟦12.531.909-2⟧", "identityNumber 125319092 rut cl ✓"),
        Case("es", "con DNI ⟦54362315-K⟧", "identityNumber 54362315K dni es ✓"),
        Case("es", "el ⟦54362315K⟧", "identityNumber 54362315K dni es ✓"),
        Case("es", "NIE ⟦X-2482300-W⟧", "identityNumber X2482300W nie es ✓"),
        Case("es-ar", "DNI N° ⟦12.345.678⟧,", "identityNumber 12345678 dni ar"),
        Case("es-co", "cédula de ciudadanía No. ⟦79.123.456⟧ de Bogotá", "identityNumber 79123456 cedula co"),
        Case("es", "cédula ⟦V-12.345.678⟧", "identityNumber V12345678 cedula ve"),
        Case("es", "titular de la cédula de identidad ⟦V-8765432⟧", "identityNumber V8765432 cedula ve"),
        Case("es-ec", "cédula ⟦171430710-3⟧", "identityNumber 1714307103 cedula ec ✓"),
        Case("es-co", "C.C. ⟦79.456.123⟧ de Bogotá", "identityNumber 79456123 cedula co"),
        Case("es-pe", "D.N.I. N° ⟦45678912⟧", "identityNumber 45678912 dni pe"),
        Case("es", "CURP ⟦BOXW310820HNERXN09⟧", "identityNumber BOXW310820HNERXN09 curp mx ✓"),
        Case("es", "CUIL ⟦20-05536168-2⟧", "identityNumber 20055361682 cuil ar ✓"),
        Case("en", "SSN ⟦111-22-3333⟧", "identityNumber 111223333 ssn us"),
        Case("es", "pasaporte N° ⟦AB123456⟧", "passport AB123456 passport"),
        Case("en", "U.S. passport number ⟦123456789⟧", "passport 123456789 passport"),
        Case("pt", "passaporte ⟦FN123456⟧", "passport FN123456 passport"),
    ]

    static let firms: [Case] = [
        Case("pt", "CNPJ ⟦11.222.333/0001-81⟧", "taxNumber 11222333000181 cnpj br ✓"),
        Case("es", "RIF ⟦V-11470283-4⟧", "taxNumber V114702834 rif ve ✓"),
        Case("es", "CUIT ⟦20-05536168-2⟧", "taxNumber 20055361682 cuit ar ✓"),
        Case("es", "NIT ⟦890.903.938-8⟧", "taxNumber 8909039388 nit co ✓"),
        Case("es", "RUC ⟦20512333797⟧", "taxNumber 20512333797 ruc pe ✓"),
        Case("es", "RUC ⟦1792060346001⟧", "taxNumber 1792060346001 ruc ec ✓"),
        Case("es", "RFC ⟦GODE561231GR8⟧", "taxNumber GODE561231GR8 rfc mx"),
        Case("pt", "NIF ⟦501964843⟧", "taxNumber 501964843 nif pt ✓"),
    ]

    static let dockets: [Case] = [
        Case(
            "pt", "HC nos autos ⟦0000230-98.2014.8.26.0536⟧.", "caseNumber 0000230-98.2014.8.26.0536 cnj br ✓"
        ),
        Case("es", "expediente N° ⟦1234-2019⟧", "caseNumber 1234-2019"),
        Case("es", "la causa nº ⟦8566/2016⟧, caratulada", "caseNumber 8566/2016"),
        Case("en", "Case No. ⟦1:19-cr-00123⟧", "caseNumber 1:19-cr-00123 us"),
        Case("en", "in ⟦18-cr-00204-NGG⟧ the", "caseNumber 18-cr-00204-NGG us"),
        Case("pt", "processo nº ⟦2016.0001.002345-6⟧", "caseNumber 2016.0001.002345-6"),
        Case("es", "radicado ⟦11001-60-00-098-2015-00123⟧", "caseNumber 11001-60-00-098-2015-00123"),
        Case("es", "Rol N° ⟦1234-2019⟧", "caseNumber 1234-2019"),
        Case("pt", "o HC ⟦151.914/ES⟧ foi", "caseNumber 151.914/ES"),
        Case("pt", "inquérito ⟦4.781⟧", "caseNumber 4.781"),
        Case(
            "es", "Causa FSM ⟦1234/2018⟧ y Rol ⟦C-1234-2020⟧", "caseNumber 1234/2018",
            "caseNumber C-1234-2020"),
        Case(
            "pt", "Processo ⟦0000230-98.2014.8.26.0536⟧/SP", "caseNumber 0000230-98.2014.8.26.0536 cnj br ✓"),
        Case("es-cl", "RUC N° ⟦1900123456-7⟧", "caseNumber 1900123456-7 cl"),
    ]

    static let crafts: [Case] = [
        Case("es", "camioneta Toyota de placas ⟦ABC-123⟧", "plate ABC123"),
        Case("es", "patente ⟦AB 123 CD⟧.", "plate AB123CD"),
        Case("pt", "placa ⟦ABC1D23⟧", "plate ABC1D23"),
        Case("es", "un coche con matrícula ⟦1234 BCD⟧", "plate 1234BCD"),
        Case("en", "license plate ⟦7ABC123⟧", "plate 7ABC123"),
        Case("es", "un vehículo Hyundai, ⟦BCX-7821⟧", "plate BCX7821"),
        Case("en", "the tanker (IMO ⟦9074729⟧)", "vessel IMO9074729 imo ✓"),
        Case("en", "the tanker, IMO number: ⟦9074728⟧", "vessel IMO9074728 imo"),
        Case("es", "avioneta matrícula ⟦HK-4567⟧", "aircraft HK-4567 co"),
        Case("pt", "aeronave de prefixo ⟦PT-ABC⟧", "aircraft PT-ABC br"),
        Case("en", "a jet with tail number ⟦N123AB⟧", "aircraft N123AB us"),
    ]

    static let sums: [Case] = [
        Case("es", "por ⟦US$ 1,2 millones⟧.", "money 1200000 USD"),
        Case("pt", "pagou ⟦R$ 3 mil⟧ a", "money 3000 BRL"),
        Case("pt", "⟦R$ 1.234,56⟧", "money 1234.56 BRL"),
        Case("en", "worth ⟦$4.5m⟧ in", "money 4500000"),
        Case("en-us", "worth ⟦$1,234,567.89⟧", "money 1234567.89 USD"),
        Case("es", "⟦15 millones de pesos⟧", "money 15000000"),
        Case("es-mx", "⟦15 millones de pesos⟧", "money 15000000 MXN"),
        Case("es", "⟦3.000 millones de pesos colombianos⟧", "money 3000000000 COP"),
        Case("es", "⟦USD 20.000⟧", "money 20000 USD"),
        Case("es-mx", "⟦$20,000 pesos⟧", "money 20000 MXN"),
        Case("en", "⟦€300k⟧", "money 300000 EUR"),
        Case("es", "⟦300 €⟧ y ⟦1.500 euros⟧", "money 300 EUR", "money 1500 EUR"),
        Case("es", "cobró ⟦veinte mil dólares⟧", "money 20000 USD"),
        Case("es", "⟦dos mil millones de dólares⟧", "money 2000000000 USD"),
        Case("pt", "⟦três mil e quinhentos reais⟧", "money 3500 BRL"),
        Case("en", "⟦two hundred thousand Canadian dollars⟧", "money 200000 CAD"),
        Case("es", "⟦medio millón de euros⟧", "money 500000 EUR"),
        Case("es", "⟦mil millones de pesos⟧", "money 1000000000"),
        Case("en", "⟦£2.5 billion⟧", "money 2500000000 GBP"),
        Case("es", "⟦S/ 500⟧", "money 500 PEN"),
        Case("en", "between ⟦$15.5⟧ and ⟦$36.4 billion⟧", "money 15500000000", "money 36400000000"),
        Case("en", "⟦US$100⟧ to ⟦240 billion dollars⟧", "money 100000000000 USD", "money 240000000000"),
        Case("en", "paid ⟦MXN$5,000⟧ and ⟦C$1 million⟧", "money 5000 MXN", "money 1000000 CAD"),
        Case("es-mx", "⟦2 mil 300 millones de pesos⟧", "money 2300000000 MXN"),
        Case("es-mx", "⟦$5 mil 500⟧ y ⟦1 millón 200 mil pesos⟧", "money 5500 MXN", "money 1200000 MXN"),
        Case("es", "⟦$us 300⟧ y ⟦Bs. 1.500,50⟧", "money 300 USD", "money 1500.5"),
        Case("en", "seized ⟦380 thousand US dollars⟧", "money 380000 USD"),
        Case("es", "⟦5 mil millones de dólares⟧", "money 5000000000 USD"),
    ]

    static let goods: [Case] = [
        Case("es", "⟦3,2 toneladas de cocaína⟧", "quantity 3.2 t cocaine"),
        Case("en", "⟦1,200 kg of pure cocaine⟧", "quantity 1200 kg cocaine"),
        Case("pt", "⟦500 quilos de maconha⟧", "quantity 500 kg cannabis"),
        Case("es", "⟦45 fusiles⟧ y ⟦2.000 cartuchos⟧", "quantity 45 rifle", "quantity 2000 ammunition"),
    ]

    @Test(arguments: cases) func `a value is found with its bounds and its meaning`(_ item: Case) {
        let marked = MarkedText(item.text)
        let utf8 = Array(marked.plain.utf8)
        let values = ValueReader(utf8: utf8).values(language: item.language, country: item.country)
        #expect(values.map { String(decoding: utf8[$0.bytes], as: UTF8.self) } == marked.marked)
        #expect(values.map(\.summary) == item.values)
    }

    static let negatives: [Case] = [
        Case("en", "In 2019 and 2020, Article 33 of Law 1453 passed 85-12."),
        Case("es", "El artículo 340 de la Ley 599 de 2000, el 12/05/2019 a las 10:30."),
        Case("es", "Ganó 3-1 y luego 2 a 0; el 45,5 % de los 1.234 casos; página 123."),
        Case("en", "ISBN 978-3-16-148410-0, ISBN 0-306-40615-2"),
        Case("pt", "em 12.05.2019, 15 pessoas, das 10h às 18h30, artigo 157"),
        Case("en", "version 1.2.3 of 2019-05-12T10:30:00, 10:30:45"),
        Case("es", "El rol de 2019 en el caso de 15 detenidos y la causa de 20 muertes."),
        Case("en", "the 18th Street gang, MS-13, AK-47, F-150, Mazda CX-30 and 9mm"),
        Case("pt", "CPF 111.444.777"),
        Case("pt", "nota 111.444.777-36"),
        Case("en", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"),
        Case("en", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"),
        Case("es", "GB29 NWBK 6016 1331 9268 18"),
        Case("es", "murió.En la casa.es tarde"),
        Case("es", "unos 500 millones de personas y 3 mil familias; tres mil soldados"),
        Case("es", "coordenadas 10.4806 -66.9036 y 123456789 000111222"),
        Case("en", "It had 1,500 members between 1990-1995 and 2,000-3,000 later."),
        Case("es", "el dólar y los pesos; millones de dólares; las libras"),
        Case("en", "twenty-nine AK-47 assault rifles of PEN1's and H2O, $20-25 million"),
        Case(
            "es", "proceso 2019-2020, expediente de 2019, dio cuenta de 45 casos, matrícula 12345 estudiantes"
        ),
        Case("en", "the registered 1234 users, a plane carrying 400 kg, a car bomb in 2019, case 4 of 12"),
        Case("en", "call 911 @ 5 pm; rated 4.5/5; 100%"),
    ]

    @Test(arguments: negatives) func `years, scores, articles and failed check digits are no values`(
        _ item: Case
    ) {
        let utf8 = Array(item.text.utf8)
        let values = ValueReader(utf8: utf8).values(language: item.language, country: item.country)
        #expect(values.map { String(decoding: utf8[$0.bytes], as: UTF8.self) } == [])
    }

    /// Long runs of what starts a reading, which a reader that goes back over them would never finish.
    static let runs = [
        "1", ".", "@", "1.", "1 ", "a@", "@a", "$", "$1", "+", "+1", "a.b", ":", "://", "http://", "0x", "-",
        "A-",
        "1a", "A1", "d", "mil ", "dólares ", "veinte mil dólares ", "cuenta ", "cuenta 1 ", "V-", "ES91 ",
        "(0)", "1:",
        "::", "\u{A0}1", "º", "1,", "1'", "Nº", "€", "1/", "bc1", "T", "BIC ", "tel 1-", "nº 1/",
        "111.444.777-35 ",
    ]

    @Test(arguments: runs) func `endless runs are read to their end`(_ piece: String) {
        let text = Array(String(repeating: piece, count: 50_000 / piece.utf8.count).utf8)
        checkOrder(ValueReader(utf8: text).values(language: "es", country: "ve"), in: text)
    }

    @Test func `broken bytes give values in order, within the text and apart`() {
        var generator = SplitMix(state: 7)
        let texts = ValueTests.cases.map { Array($0.text.utf8) }
        for round in 0..<4000 {
            var bytes = texts[round % texts.count]
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.removeSubrange(place...)
                default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
                }
                if bytes.isEmpty { bytes = [0xC3] }
            }
            let language = ["es", "en", "pt", nil][round % 4]
            checkOrder(ValueReader(utf8: bytes).values(language: language, country: "mx"), in: bytes)
        }
        #expect(ValueReader(utf8: []).values(language: nil, country: nil).isEmpty)
    }

    private func checkOrder(_ values: [Value], in text: [UInt8]) {
        var end = 0
        for value in values {
            #expect(
                value.bytes.lowerBound >= end && !value.bytes.isEmpty && value.bytes.upperBound <= text.count)
            end = value.bytes.upperBound
        }
    }

    @Test(arguments: phones) func `the ontology keeps a telephone number as it was found`(_ item: Case) {
        let utf8 = Array(MarkedText(item.text).plain.utf8)
        for value in ValueReader(utf8: utf8).values(language: item.language, country: item.country)
        where value.value.hasPrefix("+") {
            #expect(PropertyType.phone.clean(value.value) == value.value)
        }
    }
}

/// Sebastiano Vigna's SplitMix64, so that every run sees the same texts.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

extension Value {
    fileprivate var summary: String {
        ([kind.rawValue, value] + [type, country, currency].compactMap { $0 } + (isVerified ? ["✓"] : []))
            .joined(separator: " ")
    }
}
