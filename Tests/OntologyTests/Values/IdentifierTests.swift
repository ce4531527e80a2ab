import Ontology
import Testing

/// Numbers that their issuers, Wikipedia or python-stdnum's documentation give as examples.
struct IdentifierTests {
    static let right: [ValueCase] = [
        .init("iban", "GB29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819"),
        .init("iban", "de89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        .init("iban", "NO93 8601 1117 947", "NO9386011117947"),
        .init("iban", "CR05 0152 0200 1026 2840 66", "CR05015202001026284066"),
        .init("iban", "DO28 BAGR 0000 0001 2124 5361 1324", "DO28BAGR00000001212453611324"),
        .init("iban", "MT84 MALT 0110 0001 2345 MTLC AST0 01S", "MT84MALT011000012345MTLCAST001S"),
        .init("iban", "BR18 0036 0305 0000 1000 9795 493C 1", "BR1800360305000010009795493C1"),
        .init("bic", "DEUTDEFF", "DEUTDEFF"),
        .init("bic", "deutdeff500", "DEUTDEFF"),
        .init("lei", "5493 0084 UKLVMY22DS 16", "54930084UKLVMY22DS16"),
        .init("lei", "213800WSGIIZCXF1P572", "213800WSGIIZCXF1P572"),
        .init("isin", "US0378331005", "US0378331005"),
        .init("isin", "AU0000XVGZA3", "AU0000XVGZA3"),
        .init("isin", "GB 0002634946", "GB0002634946"),
        .init("figi", "BBG000BLNQ16", "BBG000BLNQ16"),
        .init("imo", "IMO 9074729", "IMO9074729"),
        .init("imo", "imo no. 9074729", "IMO9074729"),
        .init("luhn", "7992 7398 713", "79927398713"),
        .init("wikidata", "https://www.wikidata.org/wiki/Q717", "Q717"),
        .init("cpf", "111.444.777-35", "11144477735"),
        .init("cnpj", "11.222.333/0001-81", "11222333000181"),
        .init("cnpj", "12.ABC.345/01DE-35", "12ABC34501DE35"),
        .init("cl-rut", "76.086.428-5", "760864285"),
        .init("cl-rut", "12.531.909-2", "125319092"),
        .init("ar-cuit", "20-05536168-2", "20055361682"),
        .init("co-nit", "213.123.432-1", "2131234321"),
        .init("co-nit", "890.903.938-8", "8909039388"),
        .init("pe-ruc", "20512333797", "20512333797"),
        .init("ec-cedula", "171430710-3", "1714307103"),
        .init("ec-ruc", "1792060346-001", "1792060346001"),
        .init("mx-curp", "BOXW310820HNERXN09", "BOXW310820HNERXN09"),
        .init("mx-rfc", "GODE 561231 GR8", "GODE561231GR8"),
        .init("mx-rfc", "Ñ&A-990101-AB1", "Ñ&A990101AB1"),
        .init("es-dni", "54362315-K", "54362315K"),
        .init("es-nie", "x-2482300w", "X2482300W"),
        .init("it-codice-fiscale", "RCCMNL83S18D969H", "RCCMNL83S18D969H"),
        .init("inn", "1234567894", "1234567894"),
        .init("inn", "123456789047", "123456789047"),
        .init("ogrn", "1027739019208", "1027739019208"),
        .init("uscc", "91110000600037341L", "91110000600037341L"),
        .init("npi", "1234567893", "1234567893"),
        .init("ssn", "111-22-3333", "111223333"),
        .init("uei", "ZQGGHJH74DW7", "ZQGGHJH74DW7"),
        .init("ve-cedula", "V-12.345.678", "V12345678"),
        .init("ve-cedula", "C.I. V 8.765.432", "V8765432"),
        .init("ve-rif", "V-11470283-4", "V114702834"),
    ]

    static let wrong: [ValueCase] = [
        .init("iban", "GB29 NWBK 6016 1331 9268 18", nil),
        .init("iban", "GB29 NWBK 6016 1331 9268 1", nil),
        .init("iban", "XX89 3704 0044 0532 0130 00", nil),
        .init("iban", "DE89370400440532013000 y otros", nil),
        .init("bic", "DEUTZZFF", nil),
        .init("bic", "ABCDE", nil),
        .init("lei", "213800WSGIIZCXF1P573", nil),
        .init("isin", "US0378331006", nil),
        .init("figi", "BBG000BLNQ17", nil),
        .init("imo", "IMO 9074728", nil),
        .init("imo", "0000000", nil),
        .init("imo", "+58 9074729", nil),
        .init("luhn", "79927398710", nil),
        .init("wikidata", "P31", nil),
        .init("wikidata", "Q", nil),
        .init("cpf", "111.444.777-05", nil),
        .init("cpf", "111.111.111-11", nil),
        .init("cnpj", "11.222.333/0001-80", nil),
        .init("cl-rut", "76086A28-5", nil),
        .init("cl-rut", "12531909-3", nil),
        .init("ar-cuit", "20-05536168-3", nil),
        .init("ar-cuit", "99-05536168-2", nil),
        .init("co-nit", "213.123.432-5", nil),
        .init("pe-ruc", "20512333798", nil),
        .init("ec-cedula", "171430710-4", nil),
        .init("ec-cedula", "9914307103", nil),
        .init("ec-ruc", "1792060347001", nil),
        .init("mx-curp", "BOXW310820HNERXN08", nil),
        .init("mx-curp", "BOXW311320HNERXN09", nil),
        .init("mx-rfc", "GODE561331GR8", nil),
        .init("es-dni", "54362315Z", nil),
        .init("es-nie", "X2482300A", nil),
        .init("it-codice-fiscale", "RCCMNL83S18D969", nil),
        .init("it-codice-fiscale", "RCCMNL83S18D969A", nil),
        .init("inn", "1234567895", nil),
        .init("ogrn", "1027739019209", nil),
        .init("uscc", "91110000600037342L", nil),
        .init("npi", "1234567890", nil),
        .init("ssn", "666-22-3333", nil),
        .init("uei", "OQGGHJH74DW7", nil),
        .init("ve-cedula", "12.345.678", nil),
        .init("ve-cedula", "J-12345678", nil),
        .init("ve-rif", "V-11470283-3", nil),
        .init("no-such-format", "1", nil),
    ]

    @Test(arguments: right) func `an example of the issuer passes`(_ item: ValueCase) {
        #expect(item.result == item.clean)
    }

    @Test(arguments: wrong) func `a wrong digit, letter or length fails`(_ item: ValueCase) {
        #expect(item.result == nil)
    }

    @Test func `every format has an example that passes and one that fails`() {
        for format in IdentifierFormat.all {
            #expect(
                IdentifierTests.right.contains { $0.format == format.name },
                "\(format.name) has none that passes")
            #expect(
                IdentifierTests.wrong.contains { $0.format == format.name },
                "\(format.name) has none that fails")
        }
    }
}
