/// What the words before a number announce.
struct Cue: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    private static func bit(_ place: UInt64) -> Cue { Cue(rawValue: 1 << place) }
    static let account = bit(0)
    static let clabe = bit(1)
    static let cbu = bit(2)
    static let iban = bit(3)
    static let bic = bit(4)
    static let phone = bit(5)
    static let plate = bit(6)
    static let vehicle = bit(7)
    /// "matrícula", "registration": of a car or of an aircraft.
    static let registration = bit(8)
    static let aircraft = bit(9)
    static let imo = bit(10)
    /// An identity card whose country is not said: "cédula", "documento".
    static let identity = bit(11)
    static let dni = bit(12)
    static let nie = bit(13)
    static let rut = bit(14)
    static let cpf = bit(15)
    static let cnpj = bit(16)
    static let cuit = bit(17)
    static let cuil = bit(18)
    static let nit = bit(19)
    static let ruc = bit(20)
    static let rif = bit(21)
    static let curp = bit(22)
    static let rfc = bit(23)
    static let ssn = bit(24)
    static let passport = bit(25)
    /// "expediente", "docket": a number after it is a case's.
    static let docket = bit(26)
    /// "causa", "proceso", "rol": only with "nº" or a docket's shape.
    static let lawsuit = bit(27)
    static let wallet = bit(28)
    static let nif = bit(29)
    static let rg = bit(30)
    /// "artículo", "ley", "ISBN", "página": the number is none of ours.
    static let other = bit(31)
    /// "nº", "number", "#": a number follows that names something.
    static let numberSign = bit(32)

    static let table = WordTable<Cue>([
        ("cuenta cuentas account accounts acct conta contas cta", .account), ("clabe", .clabe),
        ("cbu cvu", .cbu),
        ("iban", .iban), ("bic swift", .bic),
        (
            "telefono telefonos tel telf tlf tfno celular celulares cel movil moviles fono whatsapp wsp telefone telefones "
                + "fone fones phone phones telephone mobile cell cellphone fax telegram contactar ligar llamar call llame",
            .phone
        ),
        ("placa placas patente patentes dominio plate plates tag", .plate),
        (
            "vehiculo vehiculos camioneta camionetas carro carros moto motos motocicleta motocicletas automovil automoviles "
                + "auto autos coche coches camion camiones taxi furgoneta veiculo veiculos caminhao caminhonete "
                + "motocicletas car cars truck trucks van vans suv motorcycle vehicle vehicles sedan toyota chevrolet ford "
                + "nissan hyundai kia mazda volkswagen fiat honda yamaha renault hilux",
            .vehicle
        ),
        ("matricula matriculas registration registered registro rego", .registration),
        (
            "aeronave aeronaves avioneta avionetas avion aviones helicoptero jet aviao avioes helicopteros "
                + "aircraft airplane plane planes helicopter helicopters tail cessna beechcraft gulfstream learjet piper",
            .aircraft
        ),
        ("imo omi", .imo),
        (
            "cedula cedulas documento identidad identidade identity id identificacion identificacao ci cc doc cui "
                + "ciudadania",
            .identity
        ),
        ("dni dnis", .dni), ("nie", .nie), ("rut run ruts", .rut), ("cpf", .cpf), ("cnpj", .cnpj),
        ("cuit", .cuit),
        ("cuil", .cuil), ("nit", .nit), ("ruc", .ruc), ("rif", .rif), ("curp", .curp), ("rfc", .rfc),
        ("ssn security", .ssn),
        ("pasaporte pasaportes passport passports passaporte passaportes", .passport),
        ("nif nipc contribuinte", .nif),
        ("rg", .rg),
        (
            "expediente expedientes exp docket radicado radicacion inquerito ipl hc rhc sumario carpeta nuc nunc",
            .docket
        ),
        (
            "causa causas caso case cases proceso processo processos procedimiento procedimento rol rit apelacao "
                + "acao recurso legajo investigacion diligencias folio sentencia",
            .lawsuit
        ),
        ("wallet billetera monedero carteira", .wallet),
        (
            "art arts articulo articulos artigo artigos article articles ley leyes lei leis law decreto decree section "
                + "seccion isbn issn doi pagina paginas page pages pp pag resolucion resolution resolucao inciso paragrafo "
                + "clausula chapter capitulo capitulo figura figure table tabla tabela vol volumen volume",
            .other
        ),
        ("no num nro numero numeros number numbers n nos", .numberSign),
    ])

    /// Words that may stand between what announces a number and the number.
    static let fillers = WordTable<Bool>([
        (
            "o a de del da do la el es e is era fue was the with con com of for bajo bancaria corriente ahorros ahorro bancario "
                + "corrente poupanca savings checking bank code codigo cod sob under judicial penal civil criminal "
                + "nacional national identidad identidade extranjeria venezolana venezolano colombiano "
                + "colombiana mexicano mexicana peruano peruana ecuatoriano espanol espanola chileno chilena argentino "
                + "argentina brasileiro brasileira boliviano boliviana paraguayo american unica unico portador portadora "
                + "personal fiscal social at al ao e interbancaria estandarizada address direccion endereco "
                + "fija fijo movel celular licencia license tributaria y and or u civ crim civil policial terminacion "
                + "serie numbered numerada policial ending registrada bearing",
            true
        )
    ])
}

/// The cues before one place.
struct CueWords {
    /// With nothing but fillers between.
    var near: Cue = []
    /// Up to eight words before, in the same sentence.
    var far: Cue = []

    /// Reads back from `place`, at most eight words and not beyond `floor`; returns `inherited` as near where only "y"
    /// and the like stand between `place` and `floor`, as in "cuentas 123456 y 654321".
    init(before place: Int, floor: Int, inherited: Cue, in text: ValueText) {
        var position = place
        var isNear = true
        var words = 0
        let limit = max(place - 120, 0)
        while position > limit {
            if position <= floor {
                if isNear, words < 3, place - floor <= 8 { near.formUnion(inherited) }
                return
            }
            let byte = text[position - 1]
            guard let word = text.abbreviation(endingAt: position) ?? text.word(endingAt: position) else {
                if byte == 0x0A, text[position - 2] == 0x0A { return }
                if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
                    return
                }
                if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") && words > 0 {
                    isNear = isNear && words == 0
                }
                if byte == UInt8(ascii: "#"), words == 0 { near.formUnion(.numberSign) }
                if byte == UInt8(ascii: "/") && text.isLetter(position - 2) && words == 0 && place == position
                {
                    return
                }
                position -= 1
                continue
            }
            if text.isDigit(word.range.upperBound - 1) || text.isDigit(word.range.lowerBound) { return }
            let cue = Cue.table[word.hash]
            let isFiller = Cue.fillers[word.hash] == true
            // A full stop ends the sentence, unless the word before it is one of those that are cut short: "No.", "Exp."
            if text[word.range.upperBound] == UInt8(ascii: "."), text.isSpace(word.range.upperBound + 1),
                cue == nil
            {
                return
            }
            if let cue {
                far.formUnion(cue)
                if isNear { near.formUnion(cue) }
            } else if !isFiller, !isCourtOrBank(word, in: text) {
                isNear = false
            }
            words += 1
            if words == 8 { return }
            position = word.range.lowerBound
        }
    }

    /// Short words in capitals may stand between too: "causa FSM 1234/2018", "cuenta BBVA 0123456789", "Rol C-12-2020".
    private func isCourtOrBank(_ word: ValueText.Word, in text: ValueText) -> Bool {
        word.range.count <= 4 && word.range.allSatisfy(text.isCapital)
    }
}
