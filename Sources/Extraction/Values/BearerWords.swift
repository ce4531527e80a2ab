/// The words by which a text ties a number to a name.
enum BearerWords {
    /// Words apart by white space, with dots as they are written: "d.n.i" for the key "d n i".
    private static func set(_ words: String) -> WordSet {
        WordSet(
            keys: words.split(whereSeparator: \.isWhitespace).map { word in
                String(word.map { $0 == "." ? " " : $0 })
            })
    }

    /// What a number is called: "DNI", "teléfono", "account".
    static let labels = set(
        """
        dni d.n.i nie nif n.i.f nipc rut r.u.t run rif r.i.f ruc r.u.c nit n.i.t cuit cuil curp rfc r.f.c
        cpf c.p.f cnpj c.n.p.j rg r.g ssn cedula cedulas c.i ci cc c.c identidad identidade identity id
        identificacion identificacao identification documento doc document pasaporte passport passaporte
        registro registration matricula matriculation tax tributario tributaria contribuinte contribuyente
        taxpayer licencia telefono telefonos tel telf tlf tlfn tfno telefone telefones fone fono celular cel
        movil movel mobile cell cellphone telephone phone phones whatsapp wsp fax contacto contact contato
        email e.mail mail correo correos web website sitio site pagina portal cuenta account acct conta cta
        iban bic swift clabe cbu cvu wallet billetera monedero carteira address direccion endereco
        expediente exp causa caso case proceso processo procedimiento procedimento docket radicado
        radicacion inquerito carpeta rol rit sumario legajo autos acao accion action imo hc rhc ipl apelacao
        recurso investigacion diligencias nuc placa placas patente patentes dominio plate plates
        """)

    /// What may stand between a name, a label and a number without telling anything.
    static let fillers = set(
        """
        de del da do of the la el los las o os no nro num numero numeros number numbers n nos con com with
        sob bajo under nacional national civil personal ciudadania extranjeria unica unico fiscal bancaria
        bancario bank corriente ahorros ahorro corrente poupanca savings checking bitcoin ethereum usdt tron
        btc eth criminal penal judicial geral general venezolana venezolano colombiana colombiano mexicana
        mexicano peruana peruano ecuatoriana ecuatoriano chilena chileno argentina argentino boliviana
        boliviano paraguaya paraguayo uruguaya brasileira brasileiro espanola espanol electronico
        electronica eletronico es is era was e é foi fue and y su sus seu sua his her their its cuyo cuya
        cujo cuja whose security social oficial official fijo fijos fixo principal vigente valido v ssp sp
        rj mg pr rs sc ba pe ce
        """)

    /// What says that a number is of the one before it: "portador", "holder".
    static let bearing = set(
        """
        titular titulares portador portadora tenedor poseedor identificado identificada identificados
        identified inscrito inscrita inscripto inscripta registrado registrada registered bearer holder
        bearing holding cuyo cuya cujo cuja whose quien porta
        """)

    /// What says whose a thing is: "propietario", "owned".
    static let owning = set(
        """
        titular titularidad titularidade propietario propietaria proprietario proprietaria dueno duena dono
        dona owner owners owned holder held belonging belongs belonged perteneciente pertenece pertenecia
        pertencente pertence pertencia propiedad propriedade
        """)

    /// What stands beside such a word: "a nombre de", "cuyo … es", "registered to".
    static let ownership = set(
        """
        a al ao de del da do of to by in en em the el la o un una esta esta nombre nome name cuyo cuya cujo
        cuja whose es is é era was registered registrado registrada registrados inscrito inscrita que which
        """)

    /// What makes somebody a party of a case.
    static let parties = set(
        """
        acusado acusada imputado imputada procesado procesada investigado investigada denunciado denunciada
        demandado demandada demandante querellante sentenciado sentenciada condenado condenada indiciado
        indiciada reu re denunciado processado processada defendant accused charged convicted indicted
        plaintiff appellant petitioner respondent paciente impetrante apelante sindicado sindicada
        """)

    /// What stands between such a word and the number of a case.
    static let inCase = set("en in no na nos nas dentro within dentro the la el o a los autos")

    /// Before a name, what makes it the one against whom a case is.
    static let against: WordSet = ["contra", "against", "v", "vs"]

    /// Between the number of a case and "contra".
    static let opened = set(
        """
        seguido seguida seguidos instruido instruida incoado incoada abierto abierta iniciado iniciada
        movido movida instaurado instaurada promovida filed brought
        """)

    /// After these a name is who says something, not whose number follows.
    static let quoting: WordSet = ["segun", "segundo", "conforme", "to"]

    /// What a make or model follows: "camioneta Toyota Hilux".
    static let vehicles = set(
        """
        vehiculo vehiculos camioneta carro moto motocicleta automovil auto coche camion furgoneta veiculo
        caminhao caminhonete motocicleta car truck van motorcycle vehicle avioneta aeronave avion
        helicoptero jet aviao aircraft airplane plane helicopter marca modelo model make
        """)

    static let inRegister: WordSet = ["en", "na", "in", "ante"]
    static let joining: WordSet = ["y", "e", "and", "&", ","]
    static let genitives: WordSet = ["de", "del", "da", "do", "of", "dos", "das"]
    static let copulas: WordSet = ["es", "is", "era", "was", "é", "foi", "fue"]
    static let calling: WordSet = ["al", "ao", "at", "on"]
    static let called: WordSet = ["a", "to", "con", "com", "with", "para", "contact", "call", "contactar"]
    static let brackets: WordSet = ["(", "["]
    static let marks: WordSet = [
        ",", "(", ")", "[", "]", ":", "-", "–", "—", "|", ";", "/", "\"", "'", "'s", "#", "º", "°", ".", "«",
        "»", "*", "<",
    ]
    /// Marks that part a name from what is said of it.
    static let openingMarks: WordSet = [
        ",", "(", "[", ":", "-", "–", "—", "|", ";", "/", ")", "\"", "'", "»", "<",
    ]
    /// Words before a stop that does not end the sentence: "tel.", "Nro.".
    static let shortened = set(
        "tel telf tlf tfno cel nro num no n ced cta exp doc pas ci cc id c.i rut ruc nit acct wsp")
}
