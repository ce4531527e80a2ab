import Exchange
import Foundation
import Ontology
import Testing

struct MappingGuessTests {
    /// A guess, after making sure that it passes the check, with what it makes of the table.
    private func guess(
        _ table: String, country: String? = nil
    ) throws -> (yaml: String, unused: [String], entities: [String], findings: [String]) {
        let bytes = Array(table.utf8)
        return try bytes.withUnsafeBytes { text in
            let table = DelimitedTable(text)
            let guess = MappingGuess(of: table, dataset: "d", table: "t.csv", country: country)
            let mapping = try TableMapping(yaml: guess.yaml)
            #expect(mapping.mistakes(in: table, named: "t.csv").isEmpty)
            var (entities, findings) = ([String](), [String]())
            try RowMapper(mapping, table: table).forEachEntity { entity in
                entities.append(
                    entity.schema
                        + entity.values.filter { $0.value.count != 40 && $0.property != "namesMentioned" }.map
                    {
                        " \($0.property)=\($0.value)"
                    }.joined())
            } finding: {
                findings.append($0.reason)
            }
            return (guess.yaml, guess.unused, entities, findings)
        }
    }

    // MARK: Lists

    @Test func `a list of people in Spanish`() throws {
        let found = try guess(
            """
            No.;Apellidos y Nombres;Alias;Cédula;Fecha de Nacimiento;Nacionalidad;Sexo;Teléfono;Cargo;XZ-77
            1;GUERRERO FLORES, Héctor;Niño|El Niño;V-17367457;02/12/1983;venezolana;Masculino;0412-1234567;pran;q
            2;PÉREZ SOTO, Ana;La Flaca;V-12345678;25/01/1990;colombiana;Femenino;0414-7654321;;
            3;MEDINA, Olga;;V-9999999;13/05/1979;peruana;Femenino;0212-5550101;;

            """)
        #expect(
            found.entities.first
                == "Person nationality=ve name=GUERRERO FLORES, Héctor alias=Niño alias=El Niño birthDate=1983-12-02"
                + " gender=male phone=+584121234567 idNumber=V-17367457 position=pran")
        #expect(found.unused == ["No.", "XZ-77"])
        #expect(found.yaml.contains("\"XZ-77\": for instance “q”"))
        #expect(found.yaml.contains("day first: values above 12 stand in first place"))
    }

    @Test func `names in parts, with two surnames`() throws {
        let found = try guess(
            "Nombres,Primer apellido,Segundo apellido,CURP\nHéctor,Guerrero,Flores,x\nAna,Pérez,,y\n")
        #expect(found.entities.allSatisfy { $0.hasPrefix("Person name=") })
        let parts = try guess("Given name,Surname,Date of birth\nKlaus,Trutzel,1960-02-01\n")
        #expect(
            parts.entities == [
                "Person name=Klaus Trutzel firstName=Klaus lastName=Trutzel birthDate=1960-02-01"
            ])
    }

    @Test func `a list of people in Portuguese`() throws {
        let found = try guess(
            "Nome completo;CPF/CNPJ;Data de nascimento;Endereço;Cidade;E-mail\n"
                + "João da Silva;529.982.247-25;25/12/1970;Rua A, 10;São Paulo;joao@exemplo.com.br\n"
                + "Maria Souza;111.444.777-35;01/02/1980;Rua B, 20;Rio;\n")
        #expect(
            found.entities.first
                == "Person name=João da Silva birthDate=1970-12-25 email=joao@exemplo.com.br taxNumber=529.982.247-25"
                + " address=Rua A, 10, São Paulo")
        #expect(found.yaml.contains("sound as CPF (Brazil)"))
    }

    @Test(arguments: [
        ("Tipo de persona", "Persona física", "Persona moral"), ("Entity type", "Individual", "Entity"),
        ("Tipo de pessoa", "Pessoa Física", "Pessoa Jurídica"), ("Tipo", "F", "J"),
    ])
    func `people and firms in one sheet are told apart by a column`(
        _ header: String, _ person: String, _ firm: String
    ) throws {
        let found = try guess(
            "\(header),Nombre\n\(person),Ana Soto\n\(firm),Casa Vieja\n\(person),Luis\n,Nadie\n")
        #expect(
            Set(found.entities) == [
                "Person name=Ana Soto", "Company name=Casa Vieja", "Person name=Luis",
                "LegalEntity name=Nadie",
            ])
    }

    @Test func `owners of firms`() throws {
        let found = try guess(
            "Company name,Company number,Jurisdiction,Shareholder,Percentage\n"
                + "Rotor Shipping Ltd,1234567,Cyprus,Héctor Flores,51\nBlue Anchor Ltd,7654321,Malta,Casa Vieja,100\n"
        )
        #expect(
            Array(found.entities.prefix(3)) == [
                "Company jurisdiction=cy name=Rotor Shipping Ltd registrationNumber=1234567",
                "LegalEntity name=Héctor Flores", "Ownership percentage=51",
            ])
    }

    @Test func `who is in which organisation`() throws {
        let found = try guess(
            "Name,Organization,Role,Start date\nKlaus Trutzel,Urban Audit,Member,2010-01-01\n")
        #expect(
            found.entities == [
                "LegalEntity name=Klaus Trutzel", "Organization name=Urban Audit",
                "Membership role=Member startDate=2010-01-01",
            ])
    }

    @Test func `H and M are no gender, since M may be mujer`() throws {
        let found = try guess("Nombre,Sexo\nAna,M\nLuis,H\n")
        #expect(found.entities == ["Person name=Ana", "Person name=Luis"])
        #expect(found.yaml.contains("M may be mujer"))
    }

    // MARK: Dates

    @Test(arguments: [
        ("Fecha de nacimiento", "05/06/1980", "25/06/1980", "%d/%m/%Y", "day first"),
        ("Date of birth", "05/06/1980", "06/25/1980", "%m/%d/%Y", "month first"),
        ("Fecha de nacimiento", "05/06/1980", "06/07/1980", "%d/%m/%Y", "AMBIGUOUS"),
        ("DOB", "5.6.80", "25.6.80", "%d.%m.%y", "day first"),
        ("Born", "19800605", "19801231", "%Y%m%d", "written so"),
    ])
    func `the order of dates is told by values`(
        _ header: String, _ first: String, _ second: String, _ pattern: String, _ reason: String
    ) throws {
        let yaml = try guess("name,\(header)\nA B,\(first)\nC D,\(second)\n").yaml
        #expect(yaml.contains("format: \"\(pattern)\"}"))
        #expect(yaml.contains(reason))
    }

    @Test func `an order that nobody can tell is not made up`() throws {
        let found = try guess("name,DOB\nA B,05/06/1980\nC D,06/07/1981\n")
        #expect(found.yaml.contains("AMBIGUOUS, no value tells day from month; only years"))
        #expect(found.entities.first == "Person name=A B birthDate=1980")
    }

    // MARK: Payments and calls

    @Test func `payments with accounts, and what is wrong in them`() throws {
        let found = try guess(
            """
            Fecha operación,Ordenante,Cuenta ordenante,Beneficiario,Cuenta del beneficiario,Importe,Moneda,Concepto
            05/06/2023,Rotor,DE89370400440532013000,Héctor Flores,GB29NWBK60161331926819,"1.250,50",EUR,Flete
            26/07/2023,Casa Vieja,DE89370400440532013001,Olga Medina,ES9121000418450200051332,1.250,EUR,
            07/08/2023,Rotor,DE89370400440532013000,Olga Medina,ES9121000418450200051332,sin dato,EUR,

            """)
        #expect(
            Array(found.entities.prefix(5)) == [
                "LegalEntity name=Rotor",
                "BankAccount iban=DE89370400440532013000 accountNumber=DE89370400440532013000",
                "LegalEntity name=Héctor Flores",
                "BankAccount iban=GB29NWBK60161331926819 accountNumber=GB29NWBK60161331926819",
                "Payment date=2023-06-05 amount=1250.50 currency=EUR purpose=Flete",
            ])
        #expect(found.entities.contains("Payment date=2023-07-26 amount=1250 currency=EUR"))
        #expect(
            found.findings == [
                "“DE89370400440532013001” is no value of BankAccount:iban and was left out.",
                "“sin dato” is no value of Value:amount and was left out.",
            ])
    }

    @Test func `calls, with date and hour in two columns`() throws {
        let found = try guess(
            "Número A,Número B,Fecha,Hora,Duración (seg)\n+584121234567,0414-7654321,13/02/2023,14:30,65\n"
                + "+584121234567,0212-5550101,14/02/2023,14:35,64\n", country: "ve")
        #expect(
            Array(found.entities.prefix(3)) == [
                "LegalEntity phone=+584121234567", "LegalEntity phone=+584147654321",
                "Call callerNumber=+584121234567 receiverNumber=+584147654321 date=2023-02-13T14:30 duration=65",
            ])
        #expect(found.unused.isEmpty)
    }

    @Test func `a date out of order and an end before the start are reported`() throws {
        var table = "payer,beneficiary,amount,date\n"
        for day in 1...28 { table += "A,B,\(day),2023-01-\(day < 10 ? "0" : "")\(day == 20 ? 2 : day)\n" }
        table = table.replacing("A,B,20,2023-01-2\n", with: "A,B,20,2023-01-02\n")
        let payments = try guess(table)
        #expect(
            payments.findings == ["2023-01-02 stands after 2023-01-19, though the rows are in order of date."]
        )
        let members = try guess(
            "Name,Organization,Start date,End date\nA,B,2010-01-01,2009\nC,D,2010,2010-05-05\nE,F,2012-05,2012-04-30\n"
        )
        #expect(
            members.findings == [
                "The “membership” ends before it starts (2010-01-01 to 2009), and so do 1 more."
            ])
    }

    // MARK: Any table

    @Test(arguments: [
        "a\n1\n", ",,x\n1,2,3\n", "a,a,b\n1,2,3\n", "name\n", "📞,\"x \"\"y\"\": {z} # [q]\"\n1,2\n",
        "\"line\nbreak\",&anchor,*alias,!tag\n1,2,3,4\n", "null,~,true,no,1\na,b,c,d,e\n",
        "'name',\"\\\\\"\nA,B\n",
        "\u{2028}name\u{85},\u{7}bell\nA,B\n", "name,\u{A0}born\u{A0}\nA,1980\n", "<<,=\nA,B\n",
        "monto,ordenante\n1,A\n", "from,to\n1,2\n", "payer,amount\n,\n", "iban\nDE89370400440532013000\n",
        "email\na@b.example\nc@d.example\n", "lei,imo\n5493001KJTIIGC8Y1R12,9074729\n", "tipo,x\nF,1\nJ,2\n",
    ])
    func `a guess at any table passes the check`(_ table: String) throws {
        _ = try guess(table)
    }

    @Test func `a guess at any header passes the check`() throws {
        let words = [
            "nombre", "Name", "apellido", "IBAN", "ordenante", "beneficiario", "monto", "fecha", "tipo",
            "owner",
            "company", "share", "phone", "caller", "called", "to", "from", "account", "date", "vessel", "IMO",
            "RFC",
            "x", "", "role", "city", "address", "alias", "gender", "duration", "hora", "number", "id",
        ]
        let values = [
            "A B", "F", "J", "2020-01-02", "1/2/2020", "12:30", "+584121234567", "5", "", "x;y",
            "Persona física",
        ]
        var seed: UInt64 = 3
        func next(_ count: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % count
        }
        for _ in 0..<150 {
            let width = 1 + next(7)
            let header = (0..<width).map { _ in
                words[next(words.count)] + (next(3) == 0 ? " " + words[next(words.count)] : "")
            }
            guard header.contains(where: { !$0.trimmingCharacters(in: .whitespaces).isEmpty }) else {
                continue
            }
            let rows = (0..<4).map { _ in
                (0..<width).map { _ in values[next(values.count)] }.joined(separator: ",")
            }
            _ = try guess(([header.joined(separator: ",")] + rows).joined(separator: "\n") + "\n")
        }
    }

    @Test func `a hundred thousand columns are looked at in part`() throws {
        let names = (0..<100_000).map { "c\($0)" }.joined(separator: ",")
        #expect(try guess("\(names)\n\(names)\n").yaml.contains("99800 more columns were not looked at."))
    }
}
