import Foundation
import Testing

@testable import Documents

@Suite struct WebPageTests {
    @Test func `an article is read without what stands around it`() throws {
        let document = try read(
            """
            <!doctype html><html lang="es"><head><title>Fuga | El Diario</title>
            <meta property="og:title" content="Fuga en Tocorón"><meta name="author" content="Ana Pérez">
            <meta property="article:published_time" content="2023-09-21T08:30:00-04:00">
            <script>var x = "no";</script><style>p { color: red }</style></head>
            <body><nav><a href="/">Inicio</a></nav><div id="menu">Secciones</div>
            <article><h1>Fuga en Tocorón</h1><p>El jefe del <b>Tren de
               Aragua</b> huyó.</p><p>Nadie&nbsp;vio nada.<br>Nadie.</p><aside>Lea también</aside></article>
            <footer>© El Diario</footer></body></html>
            """, named: "fuga.html")
        #expect(
            document.text == "Fuga en Tocorón\n\nEl jefe del Tren de Aragua huyó.\n\nNadie vio nada.\nNadie.")
        #expect(document.title == "Fuga en Tocorón")
        #expect(document.author == "Ana Pérez")
        #expect(document.created == "2023-09-21T12:30:00")
        #expect(document.metadata["declared-language"] == ["es"])
    }

    @Test func `tables become lines with tabs`() throws {
        let document = try read(
            """
            <html><body><p>Lista</p><table><tr><th>Nombre<th>País</tr><tr><td><p>Ana</p><td>VE</tr>
            <tr><td></td><td>CO</td></tr></table><p>Fin</p></body></html>
            """, named: "lista.html")
        #expect(document.text == "Lista\n\nNombre\tPaís\nAna\tVE\n\tCO\n\nFin")
    }

    @Test(arguments: [
        (#"<meta name="dc.date" content="2023-09">"#, "2023-09"),
        (
            #"<script type="application/ld+json">{"@graph":[{"datePublished":"2023-09-20"}]}</script>"#,
            "2023-09-20"
        ),
        (#"<meta itemprop="datePublished" content="2023-09-20">"#, "2023-09-20"),
        (#"<time datetime="2023-09-20">miércoles</time>"#, "2023-09-20"),
        (#"<meta name="date" content="ayer">"#, nil),
        (#"<script type="application/ld+json">{broken</script>"#, nil),
    ])
    func `the day of publication is found`(markup: String, date: String?) throws {
        #expect(
            try read("<html><head>\(markup)</head><body>Hola</body></html>", named: "a.html").created == date)
    }

    @Test func `the encoding that a page declares is used, and doubted`() throws {
        let cyrillic =
            Data(#"<html><head><meta charset="windows-1251"></head><body>"#.utf8) + [0xCF, 0xF0, 0xE8]
            + Data("</body>".utf8)
        #expect(try read(cyrillic, named: "a.html").text == "При")
        let lie = try read(
            #"<html><head><meta charset="iso-8859-1"></head><body>Tocorón</body></html>"#, named: "a.html")
        #expect(lie.text == "Tocorón")
        #expect(lie.findings == ["declared charset iso-8859-1, but the bytes are utf-8"])
    }

    @Test func `faults in a page lose no text`() throws {
        let document = try read("<html><body><p>uno<p>dos<div>tres</b></p><table><td>cuatro", named: "a.html")
        #expect(document.text.split(whereSeparator: \.isWhitespace) == ["uno", "dos", "tres", "cuatro"])
    }

    @Test func `a page that nests without end is read`() throws {
        let deep = String(repeating: "<div>", count: 20_000)
        #expect(try read("<html><body>\(deep)fondo", named: "a.html").text == "fondo")
    }
}
