import CArchive
import Foundation
import Testing

@testable import Documents

@Suite struct CrawlTests {
    /// One record of a crawl (ISO 28500, 5).
    private func record(_ kind: String, _ address: String, _ body: Data) -> Data {
        let head =
            "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: \(address)\r\nWARC-Date: 2023-09-20T12:00:00Z\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: \(body.count)\r\n\r\n"
        return Data(head.utf8) + body + Data("\r\n\r\n".utf8)
    }

    private func answer(_ status: String, _ type: String, _ body: Data, _ others: String = "") -> Data {
        Data("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(others)\r\n".utf8) + body
    }

    private func sample() throws -> Data {
        let page = Data("<html><body><p>El Niño Guerrero huyó</p></body></html>".utf8)
        let packed = try Pack.gzip.archive([("", page)])
        let chunked = Data("5\r\nhola \r\n6;x=1\r\ntodos\n\r\n0\r\n\r\n".utf8)
        return record("warcinfo", "-", Data("software: prueba\r\n\r\n".utf8))
            + record("request", "https://e.org/", Data("GET / HTTP/1.1\r\n\r\n".utf8))
            + record("response", "https://e.org/", answer("200 OK", "text/html; charset=utf-8", page))
            + record(
                "response", "https://e.org/gz",
                answer("200 OK", "text/html", packed, "Content-Encoding: gzip\r\n"))
            + record(
                "response", "https://e.org/nota.txt",
                answer("200 OK", "text/plain", chunked, "Transfer-Encoding: chunked\r\n"))
            + record("response", "https://e.org/no", answer("404 Not Found", "text/html", Data("nada".utf8)))
            + record("response", "https://e.org/a.css", answer("200 OK", "text/css", Data("p {}".utf8)))
    }

    @Test func `each answer is an attachment under its address, as the server meant it`() throws {
        let plain = try sample()
        for bytes in [plain, try Pack.gzip.archive([("", plain)])] {
            let folder = try TemporaryFolder()
            let document = try read(bytes, named: "rastreo.warc", in: folder)
            #expect(document.format == .warc)
            #expect(
                document.attachments.map(\.name) == [
                    "https://e.org/", "https://e.org/gz", "https://e.org/nota.txt",
                ])
            let bodies = try document.attachments.map { try Data(contentsOf: $0.file) }
            #expect(bodies[0] == bodies[1])
            #expect(bodies[2] == Data("hola todos\n".utf8))
            #expect(
                document.text.split(separator: "\n")[3]
                    == "https://e.org/no\t404\ttext/html\t2023-09-20T12:00:00")
            #expect(document.findings == ["1 style sheets, programs and fonts were left out"])
        }
    }

    @Test func `a crawl that breaks off is kept as far as it goes`() throws {
        let whole = try sample()
        let document = try read(whole.prefix(900), named: "rastreo.warc")
        #expect(document.attachments.count == 2)
        #expect(document.findings.contains("the file breaks off; what came before was kept"))
        var random = SeededRandom(seed: 2)
        for _ in 0..<100 {
            var bytes = random.below(2) == 0 ? whole : whole.prefix(random.below(whole.count) + 1)
            for _ in 0..<6 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            _ = try? read(Data(bytes), named: "a.warc")
        }
    }

    @Test func `a saved page is read as a page, with its pictures beside it`() throws {
        let document = try read(
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://e.org/fuga
            Subject: Fuga
            Date: Wed, 20 Sep 2023 12:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="x"

            --x
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://e.org/fuga

            <html><body><article><h1>Fuga</h1><p>El Ni=C3=B1o huy=C3=B3.</p></article></body></html>
            --x
            Content-Type: image/png
            Content-Transfer-Encoding: base64
            Content-Location: https://e.org/foto.png

            iVBORw0KGgo=
            --x
            Content-Type: text/css
            Content-Location: cid:css

            p { color: red }
            --x--
            """, named: "fuga.mhtml")
        #expect(document.format == .mhtml)
        #expect(document.text == "Fuga\n\nEl Niño huyó.")
        #expect(document.attachments.map(\.name) == ["https://e.org/foto.png"])
        #expect(document.metadata["address"] == ["https://e.org/fuga"])
    }

    @Test func `an e-book is read chapter by chapter, in its own order`() throws {
        let package = """
            <package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
            <dc:title>La fuga</dc:title><dc:creator>Ana Pérez</dc:creator><dc:date>2023-09-20</dc:date></metadata>
            <manifest><item id="b" href="dos.xhtml"/><item id="a" href="../uno%20a.xhtml"/></manifest>
            <spine><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine></package>
            """
        let members = [
            (
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OPS/x.opf\"/></rootfiles></container>"
            ),
            ("OPS/x.opf", package), ("OPS/dos.xhtml", "<html><body><h2>Dos</h2><p>Después</p></body></html>"),
            ("uno a.xhtml", "<html><body><h1>Uno</h1><p>Antes</p></body></html>"), ("OPS/a.css", "p {}"),
            ("OPS/foto.jpg", "no es nada"),
        ]
        let document = try read(zip(members.map { ($0.0, Data($0.1.utf8)) }), named: "libro.epub")
        #expect(document.format == .epub)
        #expect(try texts(of: document).map(\.trimmed) == ["Uno\n\nAntes", "Dos\n\nDespués"])
        #expect(document.pages.map(\.label) == ["Uno", "Dos"])
        #expect(document.title == "La fuga")
        #expect(document.author == "Ana Pérez")
        #expect(document.created == "2023-09-20")
        #expect(document.attachments.map(\.name) == ["OPS/foto.jpg"])
        let locked =
            "<encryption><EncryptedData><CipherReference URI=\"OPS/dos.xhtml\"/></EncryptedData></encryption>"
        let error = #expect(throws: DocumentError.self) {
            try read(
                zip((members + [("META-INF/encryption.xml", locked)]).map { ($0.0, Data($0.1.utf8)) }),
                named: "libro.epub")
        }
        #expect(error?.reason == .encrypted)
    }
}
