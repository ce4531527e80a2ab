import Foundation
import Testing

@testable import Documents

@Suite struct MailTests {
    private let heading =
        "From: =?utf-8?Q?Ana_P=C3=A9rez?= <ana@example.org>\nTo: Luis <luis@example.org>, eva@example.org\n"

    @Test func `headers and body can be cited`() throws {
        let document = try read(
            heading + """
                Subject: =?iso-8859-1?Q?Tocor=F3n?=
                Date: Wed, 20 Sep 2023 08:00:00 -0400
                Message-ID: <1@example.org>
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                El Ni=F1o huy=F3.
                """, named: "a.eml")
        #expect(
            document.text == """
                Subject: Tocorón
                From: Ana Pérez <ana@example.org>
                To: Luis <luis@example.org>, eva@example.org
                Date: Wed, 20 Sep 2023 08:00:00 -0400

                El Niño huyó.
                """)
        #expect(document.title == "Tocorón")
        #expect(document.author == "Ana Pérez <ana@example.org>")
        #expect(document.created == "2023-09-20T12:00:00")
        #expect(document.metadata["message-id"] == ["<1@example.org>"])
        #expect(document.findings == [])
    }

    @Test func `of two forms the plain one is read, and files are kept`() throws {
        let folder = try TemporaryFolder()
        let document = try read(
            Data(
                (heading + """
                    Subject: Anexos
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary=m

                    --m
                    Content-Type: multipart/alternative; boundary=a

                    --a
                    Content-Type: text/plain

                    El texto.
                    --a
                    Content-Type: text/html

                    <p>La <b>página</b>.</p>
                    --a--
                    --m
                    Content-Type: text/csv; name="../../etc/lista.csv"
                    Content-Disposition: attachment; filename="../../etc/lista.csv"
                    Content-Transfer-Encoding: base64

                    YSxiCjEsMgo=
                    --m
                    Content-Type: message/rfc822

                    From: eva@example.org
                    Subject: Dentro

                    Adentro.
                    --m--
                    """).utf8), named: "a.eml", in: folder)
        #expect(document.text.hasSuffix("\n\nEl texto."))
        #expect(document.attachments.map(\.name) == ["../../etc/lista.csv", "part-2.eml"])
        #expect(document.attachments.map(\.declaredType) == ["text/csv", "message/rfc822"])
        #expect(try Data(contentsOf: document.attachments[0].file) == Data("a,b\n1,2\n".utf8))
        #expect(
            try read(Data(contentsOf: document.attachments[1].file), named: "part-2.eml").title == "Dentro")
        #expect(folder.names == ["input", "part-1", "part-2"])
    }

    @Test func `a body that is only a page is read as one`() throws {
        let document = try read(
            heading
                + "Subject: x\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>Hola<p>Adiós</html>",
            named: "a.eml")
        #expect(document.text.hasSuffix("\n\nHola\n\nAdiós"))
    }

    @Test func `attachments over the limit are left out with a finding`() throws {
        let document = try read(
            heading
                + "Subject: x\nContent-Type: multipart/mixed; boundary=m\n\n--m\n\nHola\n--m\nContent-Type: application/pdf\n"
                + "Content-Disposition: attachment; filename=a.pdf\n\n\(String(repeating: "x", count: 500))\n--m--\n",
            named: "a.eml", limits: .standard { $0.scratchBytes = 100 })
        #expect(document.attachments == [])
        #expect(document.findings == ["the attachment a.pdf is too large and was left out"])
    }

    @Test func `an encrypted body is named`() throws {
        let document = try read(
            heading
                + "Subject: x\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n"
                + "Content-Transfer-Encoding: base64\n\nMIIB\n", named: "a.eml")
        #expect(document.findings.contains("the mail's body is encrypted"))
        #expect(document.attachments.map(\.name) == ["smime.p7m"])
    }

    @Test func `a mail from a box is read`() throws {
        let one = "From ana@example.org Wed Sep 20 08:00:00 2023\n" + heading + "Subject: uno\n\nHola\n"
        #expect(try read(one, named: "buzon").title == "uno")
    }

    @Test func `everyone in the heading is a contact`() throws {
        let document = try read(
            """
            From: "Pérez, Ana" <ana@example.org>
            Sender: office@example.org
            Reply-To: ana@example.org, answers@example.org
            To: friends: Luis <luis@example.org>, eva@example.org;, 'Bo' <bo@example.org>
            Cc: undisclosed-recipients:;
            Bcc: Иван <ivan@example.org>
            Subject: x

            Hola
            """, named: "a.eml")
        #expect(
            document.text == """
                Subject: x
                From: "Pérez, Ana" <ana@example.org>
                Sender: office@example.org
                Reply-To: answers@example.org
                To: Luis <luis@example.org>, eva@example.org, Bo <bo@example.org>
                Cc: undisclosed-recipients:;
                Bcc: Иван <ivan@example.org>

                Hola
                """)
        #expect(
            said(by: document.contacts, in: document.text) == [
                "sender: Pérez, Ana, ana@example.org", "sender: office@example.org",
                "replyTo: answers@example.org", "recipient: Luis, luis@example.org",
                "recipient: eva@example.org", "recipient: Bo, bo@example.org",
                "blindCopied: Иван, ivan@example.org",
            ])
    }

    @Test func `the thread of a mail is in its metadata`() throws {
        let document = try read(
            heading + """
                Subject: Re: x
                Message-ID: <3@example.org>
                In-Reply-To: <2@example.org>
                References: <1@example.org>
                \t<2@example.org>
                Thread-Topic: x
                Received: from b; Wed, 20 Sep 2023 08:00:02 -0400
                Received: from a; Wed, 20 Sep 2023 08:00:01 -0400

                Hola
                """, named: "a.eml")
        #expect(document.metadata["in-reply-to"] == ["<2@example.org>"])
        #expect(document.metadata["references"] == ["<1@example.org>", "<2@example.org>"])
        #expect(document.metadata["thread-topic"] == ["x"])
        #expect(document.metadata["received"]?.count == 2)
    }

    @Test func `paragraphs broken for the post are whole again`() throws {
        let document = try read(
            heading + """
                Subject: x
                Content-Type: text/plain; format=flowed

                El jefe del \ngrupo huyó.
                > Dijo \n> que sí.
                >> Antes.
                -- \nAna
                """, named: "a.eml")
        #expect(
            document.text.hasSuffix("\n\nEl jefe del grupo huyó.\n> Dijo que sí.\n>> Antes.\n-- \nAna"))
    }

    @Test func `a page is read where the plain form says nothing`() throws {
        let page = String(repeating: "El grupo se reunió en Caracas. ", count: 20)
        let document = try read(
            heading + """
                Subject: x
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/plain

                Your program shows no pages.
                --a
                Content-Type: text/html

                <p>\(page)</p>
                --a--
                """, named: "a.eml")
        #expect(document.text.contains("El grupo se reunió en Caracas. El grupo"))
        #expect(
            document.findings
                == ["the mail's plain form says next to nothing, so that its page was read"])
    }

    @Test func `Apple's form of a mail is read with what the program knew`() throws {
        let mail = heading + "Subject: x\n\nHola\n"
        let document = try read(
            """
            \(mail.utf8.count)\n\(mail)<?xml version="1.0" encoding="UTF-8"?>
            <plist version="1.0"><dict><key>date-received</key><real>1580999940.5</real>
            <key>flags</key><integer>3</integer></dict></plist>
            """, named: "1.emlx")
        #expect(document.format == .emlx)
        #expect(document.text.hasSuffix("\n\nHola"))
        // date -u -d @1580999940
        #expect(document.metadata["date-received"] == ["2020-02-06T14:39:00"])
        #expect(document.metadata["flags"] == ["read", "deleted"])
        #expect(document.findings == ["the mail program had marked the mail as deleted"])
    }

    @Test func `a body whose parts break the rules is shown as it came`() throws {
        let document = try read(
            heading + """
                Subject: x
                Content-Type: multipart/mixed; boundary=m

                --m
                Nos vemos el lunes.
                --m--
                """, named: "a.eml")
        #expect(document.text.contains("Nos vemos el lunes."))
        #expect(document.findings == ["the mail's parts break the rules; its body is shown as it came"])
    }

    @Test func `headers of old mails have spaces before the colon`() throws {
        let document = try read(
            "From  : Ana <ana@example.org>\nTo    : Luis\nDate\t: x\n\nHola\n", named: "a")
        #expect(document.format == .email)
        #expect(said(by: document.contacts, in: document.text).first == "sender: Ana, ana@example.org")
    }

    @Test func `parts in parts without end are no crash`() throws {
        var mail = heading + "Subject: x\n"
        for level in 0..<20_000 {
            mail += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
        }
        _ = try? read(mail + "\nHola\n", named: "a.eml")
    }
}
