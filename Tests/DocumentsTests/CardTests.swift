import Foundation
import Testing

@testable import Documents

@Suite struct CardTests {
    @Test func `a card becomes lines, and its owner a contact`() throws {
        let document = try read(
            """
            BEGIN:VCARD\r
            VERSION:3.0\r
            N:Pérez Gómez;Ana;María;Dra.;\r
            FN:Dra. Ana María Pérez Gómez\r
            ORG:Fiscalía\\, Caracas;Delitos comunes\r
            TITLE:Fiscal 67\r
            item1.TEL:+58 412 555 0101\r
            item1.X-ABLabel:_$!<Mobile>!$_\r
            TEL;TYPE=work,voice;VALUE=uri:tel:+58-212-555-0102;ext=7\r
            EMAIL;TYPE=INTERNET:ana@example.org\r
            ADR;TYPE=work:;;Av. México\\, 5;Caracas;DC;1010;Venezuela\r
            BDAY:19800412\r
            NOTE:Uno\\nDos \r
             y tres\\; fin\r
            REV:2023-09-20T12:00:00Z\r
            PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r
             SkZJRg==\r
            END:VCARD\r

            """, named: "ana.vcf")
        #expect(
            document.text == """
                Name: Dra. Ana María Pérez Gómez
                Organization: Fiscalía, Caracas, Delitos comunes
                Position: Fiscal 67
                Phone (Mobile): +58 412 555 0101
                Phone (work): +58-212-555-0102
                Email: ana@example.org
                Address (work): Av. México, 5, Caracas, DC, 1010, Venezuela
                Born: 1980-04-12
                Note: Uno
                Dos y tres; fin

                """)
        #expect(
            said(by: document.contacts, in: document.text) == [
                "owner: Dra. Ana María Pérez Gómez, Fiscalía, Caracas, Fiscal 67, ana@example.org, "
                    + "+58 412 555 0101, +58-212-555-0102, Av. México, 5, Caracas, DC, 1010, Venezuela"
            ])
        #expect(document.title == "Dra. Ana María Pérez Gómez")
        #expect(document.modified == "2023-09-20T12:00:00")
        #expect(document.attachments.map(\.name) == ["Dra. Ana María Pérez Gómez, photo"])
    }

    @Test func `cards of 2·1 are read in the encoding that they name`() throws {
        let card = """
            BEGIN:VCARD
            VERSION:2.1
            N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:P=E9rez;Ana=
            ;Mar=EDa
            TEL;CELL;VOICE:0412-5550101
            ADR;HOME;CHARSET=UTF-8;QUOTED-PRINTABLE:;;Calle 5=0D=0APiso 2;M=C3=A9rida;;;
            END:VCARD
            """
        let document = try read(card, named: "ana.vcf")
        #expect(
            document.text == """
                Name: Ana María Pérez
                Phone (cell): 0412-5550101
                Address (home): Calle 5, Piso 2, Mérida

                """)
    }

    @Test func `a letter that a fold cut in two is whole again`() throws {
        let bytes =
            Data("BEGIN:VCARD\r\nFN:Jos".utf8) + [0xC3] + Data("\r\n ".utf8) + [0xA9]
            + Data(" Díaz\r\nEND:VCARD\r\n".utf8)
        #expect(try read(bytes, named: "a.vcf").text == "Name: José Díaz\n")
    }

    @Test func `many cards are many owners, and a firm is no person`() throws {
        let document = try read(
            """
            BEGIN:VCARD
            VERSION:4.0
            KIND:org
            FN:Rotor S.A.
            TEL;TYPE="voice,work";VALUE=uri:tel:+58-1
            END:VCARD
            begin:vcard
            fn:Luis
            agent:
            begin:vcard
            fn:Eva
            email:eva@example.org
            end:vcard
            end:vcard
            BEGIN:VCARD
            ORG:Nadie;
            """, named: "todos.vcf")
        #expect(
            said(by: document.contacts, in: document.text) == [
                "owner: Rotor S.A., +58-1", "owner: Eva, eva@example.org", "owner: Luis",
                "owner: Nadie, Nadie",
            ])
        #expect(document.contacts[0].name == nil)
        #expect(document.metadata["cards"] == ["4"])
        #expect(document.findings == ["the last card breaks off"])
    }

    @Test(arguments: ["BEGIN:VCARD\nEND:VCARD", "BEGIN:VCARD\n\n\n", "BEGIN:VCARD\n:::;;;\n=\n"])
    func `a card that says nothing is refused`(text: String) {
        #expect(throws: DocumentError.self) { try read(text, named: "a.vcf") }
    }

    @Test func `cards in cards without end are no crash`() throws {
        let many = String(repeating: "BEGIN:VCARD\nFN:x\n", count: 50_000)
        #expect(try read(many, named: "a.vcf").contacts.count == 100)
    }
}

@Suite struct CalendarTests {
    @Test func `a meeting becomes lines, and who takes part contacts`() throws {
        let folder = try TemporaryFolder()
        let document = try read(
            Data(
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                METHOD:REQUEST
                BEGIN:VTIMEZONE
                TZID:America/Caracas
                BEGIN:STANDARD
                DTSTART:20160501T023000
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:1@example.org
                CREATED:20230919T120000Z
                SUMMARY:Reunión\\, segunda
                DTSTART;TZID=America/Caracas:20230920T140000
                DURATION:PT1H30M
                RRULE:FREQ=WEEKLY;COUNT=4
                EXDATE:20230927T180000Z,20231004T180000Z
                LOCATION:Hotel Ávila
                ORGANIZER;CN="Pérez, Ana":MAILTO:ana@example.org
                ATTENDEE;PARTSTAT=DECLINED;CN=Luis:mailto:luis@example.org
                ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:eva@example.org
                ATTACH;FMTTYPE=text/csv;ENCODING=BASE64;VALUE=BINARY;X-FILENAME="lista.csv":YSxiCg==
                DESCRIPTION:Traer\\nla lista.
                BEGIN:VALARM
                DESCRIPTION:Aviso
                END:VALARM
                END:VEVENT
                BEGIN:VTODO
                SUMMARY:Pagar
                DUE;VALUE=DATE:20231001
                END:VTODO
                END:VCALENDAR
                """.utf8), named: "agenda.ics", in: folder)
        #expect(
            document.text == """
                Event: Reunión, segunda
                Start: 2023-09-20 14:00 America/Caracas
                Lasts: 1 h 30 min
                Repeats: FREQ=WEEKLY;COUNT=4
                Not on: 2023-09-27 18:00 UTC, 2023-10-04 18:00 UTC
                Place: Hotel Ávila
                Organizer: "Pérez, Ana" <ana@example.org>
                Attendee: Luis <luis@example.org> (declined)
                Attendee: eva@example.org
                Description: Traer
                la lista.

                Task: Pagar
                Due: 2023-10-01

                """)
        #expect(
            said(by: document.contacts, in: document.text) == [
                "organizer: Pérez, Ana, ana@example.org", "attendee: Luis, luis@example.org",
                "attendee: eva@example.org",
            ])
        #expect(document.created == "2023-09-19T12:00:00")
        #expect(document.metadata["method"] == ["REQUEST"])
        #expect(document.attachments.map(\.name) == ["lista.csv"])
        #expect(try Data(contentsOf: document.attachments[0].file) == Data("a,b\n".utf8))
    }

    @Test(arguments: [
        ("P1DT2H30M", "1 day 2 h 30 min"), ("P2W", "2 weeks"), ("PT0S", "PT0S"), ("soon", "soon"),
    ])
    func `lengths of time are words`(written: String, words: String) {
        #expect(CalendarTime.readDuration(written) == words)
    }

    @Test func `an entry that breaks off is read as far as it goes`() throws {
        let document = try read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Hola\n", named: "a.ics")
        #expect(document.text == "Event: Hola\n")
        #expect(document.findings == ["the last entry breaks off"])
    }
}
