/// What the words in a table's header mean, in Spanish, English and Portuguese: to be read and argued with.
///
/// A header is looked at without accents and case, word by word. "Cuenta del beneficiario" is the account (a field) of
/// the beneficiary (a party); of several phrases that fit, the longest says most.
enum HeaderWords {
    /// Whom or what a column is about.
    enum Party: String, CaseIterable {
        case payer, beneficiary, caller, receiver, owner, organization, person, vessel
    }

    /// What a column says.
    enum Field: String, CaseIterable {
        case name, givenName, middleName, familyName, secondFamilyName, alias, kind
        case birthDate, birthPlace, deathDate, gender, nationality, country
        case address, city, phone, email, website
        case idNumber, taxNumber, passport, registrationNumber, account, bank, bic, lei, imo, wallet
        case role, title, status, notes, topic, incorporationDate
        case date, startDate, endDate, amount, currency, purpose, reference, share, duration
        case rowNumber
    }

    /// Small words that mean nothing by themselves.
    static let fillers: Set<String> = [
        "de", "del", "la", "el", "los", "las", "do", "da", "dos", "das", "e", "y", "o", "a", "of", "the",
        "and", "s",
        "en", "em", "in", "un", "una", "um", "uma", "por",
    ]

    static let parties: [(Party, [String])] = [
        (
            .payer,
            [
                "ordenante", "pagador", "pagadora", "remitente", "remetente", "emisor", "emissor", "payer",
                "payor",
                "sender", "originator", "debtor", "ordering customer", "ordering party", "from", "origen",
                "origem",
                "deudor", "devedor", "comprador", "buyer", "source", "debito", "debit",
            ]
        ),
        (
            .beneficiary,
            [
                "beneficiario", "beneficiaria", "destinatario", "receptor", "recebedor", "favorecido",
                "payee",
                "recipient", "receiver", "beneficiary", "creditor", "to", "destino", "acreedor", "credor",
                "vendedor", "seller", "proveedor", "fornecedor", "supplier", "vendor", "destination",
                "target",
                "credito", "credit",
            ]
        ),
        (
            .caller,
            [
                "llamante", "caller", "calling", "chamador", "originador", "numero que llama",
                "calling party",
            ]
        ),
        (
            .receiver,
            [
                "llamado", "called", "callee", "chamado", "numero llamado", "called party", "marcado",
                "dialled", "dialed",
            ]
        ),
        (
            .owner,
            [
                "propietario", "propietaria", "dueno", "accionista", "socio", "owner", "shareholder",
                "proprietario",
                "acionista", "beneficial owner", "beneficiario final", "tenedor", "holder", "ubo",
            ]
        ),
        (
            .organization,
            [
                "empresa", "sociedad", "compania", "company", "organization", "organisation", "organizacion",
                "organizacao", "companhia", "entidad", "entidade", "firma", "firm", "employer", "empleador",
                "empregador", "grupo", "group", "razon social", "razao social", "denominacion social",
                "institucion",
                "instituicao", "institution", "negocio", "business", "corporation", "partido", "banda",
                "gang",
                "asset", "subsidiary", "filial",
            ]
        ),
        (
            .person,
            [
                "persona", "pessoa", "person", "individual", "individuo", "miembro", "membro", "member",
                "empleado",
                "empregado", "employee", "director", "diretor", "administrador", "funcionario",
                "representante",
                "representative", "apoderado", "integrante", "sospechoso", "suspeito", "suspect", "detenido",
                "preso", "inmate", "interno", "officer", "manager", "expert", "experto",
            ]
        ),
        (.vessel, ["buque", "embarcacion", "embarcacao", "vessel", "ship", "navio", "nave"]),
    ]

    static let fields: [(Field, [String])] = [
        (
            .name,
            [
                "nombre", "nombres", "name", "nome", "nombre completo", "full name", "fullname",
                "nome completo",
                "nombre y apellidos", "apellidos y nombres", "apellidos nombres", "nombres y apellidos",
                "nombre apellidos", "razon social", "razao social", "denominacion", "denominacao",
                "denominacion social", "nombre o razon social", "nome ou razao social", "names",
                "entity name",
                "legal name", "registered name", "company name", "nombre de la empresa", "whole name",
                "titular",
                "nombre comercial", "name of subject",
            ]
        ),
        (
            .givenName,
            [
                "primer nombre", "nombre de pila", "given name", "given names", "first name", "firstname",
                "forename", "prenome", "primeiro nome", "first names",
            ]
        ),
        (.middleName, ["segundo nombre", "middle name", "segundo nome", "middlename", "other names"]),
        (
            .familyName,
            [
                "apellido", "apellidos", "primer apellido", "apellido paterno", "surname", "last name",
                "lastname",
                "family name", "sobrenome", "apelido", "ultimo nome", "paterno", "surnames",
            ]
        ),
        (.secondFamilyName, ["segundo apellido", "apellido materno", "second surname", "materno"]),
        (
            .alias,
            [
                "alias", "apodo", "sobrenombre", "aka", "also known as", "nickname", "apelido alcunha",
                "alcunha", "vulgo", "tambien conocido como", "tambem conhecido como", "other name", "aliases",
                "apodos", "codinome",
            ]
        ),
        (
            .kind,
            [
                "tipo", "type", "tipo de persona", "tipo persona", "tipo de pessoa", "tipo pessoa",
                "entity type",
                "tipo de entidad", "kind", "clase", "category", "categoria", "person type", "party type",
                "naturaleza", "fisica juridica", "member type", "subject type",
            ]
        ),
        (
            .birthDate,
            [
                "fecha de nacimiento", "fecha nacimiento", "f nacimiento", "nacimiento", "fec nac",
                "fecha nac",
                "f nac", "nacido", "data de nascimento", "nascimento", "data nascimento", "dt nasc",
                "dt nascimento",
                "date of birth", "birth date", "birthdate", "dob", "born", "birthday", "year of birth", "yob",
                "ano de nacimiento",
            ]
        ),
        (
            .birthPlace,
            [
                "lugar de nacimiento", "lugar nacimiento", "place of birth", "birth place", "birthplace",
                "pob",
                "local de nascimento", "naturalidade", "natural de", "ciudad de nacimiento",
            ]
        ),
        (
            .deathDate,
            [
                "fecha de defuncion", "fecha de muerte", "fallecimiento", "date of death", "death date",
                "died",
                "data de obito", "data de falecimento",
            ]
        ),
        (.gender, ["sexo", "genero", "gender", "sex"]),
        (
            .nationality,
            [
                "nacionalidad", "nacionalidade", "nationality", "ciudadania", "cidadania", "citizenship",
                "nacionalidades",
            ]
        ),
        (
            .country,
            [
                "pais", "country", "jurisdiccion", "jurisdicao", "jurisdiction", "pais de origen",
                "country of residence", "pais de residencia", "country code", "bandera", "flag", "bandeira",
            ]
        ),
        (
            .address,
            [
                "direccion", "domicilio", "endereco", "address", "residencia", "morada", "calle", "street",
                "registered address", "domicilio fiscal", "ubicacion", "logradouro", "full address",
            ]
        ),
        (.city, ["ciudad", "cidade", "city", "municipio", "localidad", "town", "localidade"]),
        (
            .phone,
            [
                "telefono", "telefonos", "telefone", "phone", "telephone", "tel", "celular", "movil",
                "mobile",
                "phone number", "numero de telefono", "msisdn", "whatsapp", "telemovel", "cell", "fone",
                "cellphone",
                "linea", "abonado",
            ]
        ),
        (
            .email,
            [
                "correo", "email", "e mail", "mail", "correo electronico", "correio eletronico",
                "email address",
                "correos",
            ]
        ),
        (.website, ["web", "website", "sitio web", "pagina web", "url", "site", "homepage", "pagina"]),
        (
            .idNumber,
            [
                "cedula", "dni", "documento", "documento de identidad", "numero de documento",
                "identificacion",
                "numero de identificacion", "id number", "identity number", "national id", "identity card",
                "curp",
                "rg", "carnet", "cedula de identidad", "ci", "c i", "nro documento", "num documento",
                "identidade", "document number", "nie", "ssn", "id card", "bi", "nuip", "identity document",
                "id no",
            ]
        ),
        (
            .taxNumber,
            [
                "rfc", "cuit", "cuil", "nit", "ruc", "rif", "cnpj", "cpf", "rut", "nif", "cif", "tin",
                "tax id",
                "tax number", "numero fiscal", "identificacion fiscal", "tax identification number",
                "cpf cnpj",
                "cnpj cpf", "rtn", "inn", "id fiscal", "vat number",
            ]
        ),
        (
            .passport,
            ["pasaporte", "passaporte", "passport", "passport number", "numero de pasaporte", "passport no"]
        ),
        (
            .registrationNumber,
            [
                "matricula", "registro mercantil", "numero de registro", "registration number",
                "company number",
                "reg no", "folio mercantil", "numero de empresa", "register number", "registro", "ficha",
                "registration no", "company id", "company no", "expediente mercantil", "nire",
            ]
        ),
        (
            .account,
            [
                "cuenta", "numero de cuenta", "conta", "account", "account number", "iban", "clabe",
                "cuenta bancaria",
                "conta bancaria", "bank account", "acct", "nro cuenta", "numero da conta", "account no",
                "cbu",
            ]
        ),
        (.bank, ["banco", "bank", "bank name", "entidad bancaria", "nombre del banco"]),
        (.bic, ["bic", "swift", "swift bic", "codigo swift", "swift code", "bic swift"]),
        (.lei, ["lei", "lei code", "codigo lei", "legal entity identifier"]),
        (.imo, ["imo", "imo number", "numero imo", "imo no"]),
        (
            .wallet,
            ["wallet", "billetera", "carteira", "direccion crypto", "wallet address", "crypto address"]
        ),
        (
            .role,
            [
                "cargo", "puesto", "rol", "role", "position", "funcion", "funcao", "ocupacion", "occupation",
                "profesion", "profissao", "job title", "rango", "rank", "post", "job", "membership status",
                "vinculo", "relacion", "relationship", "capacity", "en calidad de", "participacion como",
            ]
        ),
        (.title, ["titulo", "title", "tratamiento", "tratamento", "salutation"]),
        (.status, ["estado", "estatus", "status", "situacion", "situacao"]),
        (
            .notes,
            [
                "notas", "nota", "observaciones", "observacoes", "notes", "note", "remarks", "comments",
                "comentarios", "descripcion", "description", "descricao", "detalles", "details",
                "observacion",
                "comment", "remark",
            ]
        ),
        (.topic, ["topic", "topics"]),
        (
            .incorporationDate,
            [
                "fecha de constitucion", "incorporation date", "date of incorporation",
                "data de constituicao",
                "data de abertura", "constitucion", "incorporated", "founded", "fecha de fundacion",
                "fundacion",
                "registered on",
            ]
        ),
        (
            .date,
            [
                "fecha", "data", "date", "fecha operacion", "fecha de operacion", "fecha valor", "value date",
                "booking date", "transaction date", "fecha de pago", "data do pagamento", "payment date",
                "fecha hora",
                "date time", "datetime", "timestamp", "fecha y hora", "data hora", "dia", "when", "call date",
                "fecha llamada", "hora", "time", "fecha de transaccion", "posting date", "fecha movimiento",
            ]
        ),
        (
            .startDate,
            [
                "desde", "inicio", "fecha inicio", "fecha de inicio", "start", "start date", "since",
                "valid from",
                "data de inicio", "start time", "hora inicio", "from date", "fecha de ingreso", "appointed",
                "fecha desde", "hora de inicio",
            ]
        ),
        (
            .endDate,
            [
                "hasta", "fin", "fecha fin", "fecha de fin", "end", "end date", "until", "valid to", "ate",
                "termino",
                "data de fim", "end time", "hora fin", "to date", "fecha de cese", "resigned", "fecha hasta",
                "vencimiento",
            ]
        ),
        (
            .amount,
            [
                "monto", "importe", "valor", "amount", "sum", "suma", "cantidad", "total", "value",
                "montante",
                "quantia", "importe total", "transaction amount", "monto total", "valor pago", "paid",
            ]
        ),
        (.currency, ["moneda", "moeda", "currency", "divisa", "ccy", "currency code"]),
        (
            .purpose,
            [
                "concepto", "motivo", "purpose", "finalidad", "finalidade", "conceito", "payment details",
                "details of payment", "glosa", "historico", "narrative", "memo", "concepto de pago",
                "subject",
                "asunto", "payment purpose",
            ]
        ),
        (
            .reference,
            [
                "referencia", "reference", "numero de referencia", "transaction id", "transaction number",
                "numero de transaccion", "numero de operacion", "ref", "numero operacion", "txn id",
                "id transaccion",
                "id transacao", "operacion", "reference number", "comprobante", "transaccion", "tx id",
                "call id",
                "payment id",
            ]
        ),
        (
            .share,
            [
                "porcentaje", "participacion", "percentage", "share", "participacao", "percent", "acciones",
                "quota", "cuota", "shareholding", "ownership percentage", "porcentaje de participacion",
                "pct",
                "percentual", "ownership",
            ]
        ),
        (
            .duration,
            [
                "duracion", "duracao", "duration", "segundos", "seconds", "duracion seg", "duration seconds",
                "minutos", "minutes", "duracion segundos", "length",
            ]
        ),
        (
            .rowNumber,
            [
                "id", "no", "nro", "num", "numero", "number", "row", "uid", "codigo", "code", "item", "fila",
                "key", "n",
            ]
        ),
    ]

    /// How a column of kinds says that a row is about a person, or about an organisation.
    static let personKinds: Set<String> = [
        "persona fisica", "persona natural", "fisica", "natural", "person", "individual", "pessoa fisica",
        "pf",
        "persona", "p", "natural person", "individuo", "people", "human", "f", "pn", "fisico", "pessoa",
        "private person",
    ]
    static let companyKinds: Set<String> = [
        "persona juridica", "persona moral", "juridica", "moral", "entity", "company", "organization",
        "organisation", "pessoa juridica", "pj", "empresa", "legal entity", "legal person", "corporate",
        "corporation", "sociedad", "entidad", "j", "pm", "firm", "organizacion", "business", "companhia",
        "juridical person", "compania",
    ]

    /// Legal forms, the last words of firms' names.
    static let legalForms: Set<String> = [
        "sa", "sas", "srl", "ltda", "ltd", "limited", "inc", "corp", "corporation", "llc", "ca", "cv", "sl",
        "gmbh",
        "ag", "plc", "bv", "nv", "eireli", "spa", "sociedad", "compania", "cia", "company", "co", "holding",
        "holdings", "group", "grupo", "bank", "banco", "fundacion", "foundation", "trust", "me", "epp",
        "eirl", "saa",
        "sac", "sapi", "rl", "llp", "lp", "consultores", "inversiones", "importadora", "exportadora",
        "comercial",
        "servicios", "transportes", "constructora", "ministerio", "universidad", "asociacion", "cooperativa",
    ]
}
