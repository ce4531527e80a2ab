import Exchange
import Foundation
import Testing

/// The scanner shows in what Canada's list makes of a text, since its elements lie flat.
struct XMLScannerTests {
    private func names(_ records: String, head: String = "") -> [String] {
        RealList.read(Array((head + "<data-set>\(records)</data-set>").utf8)).entities.flatMap(\.values)
            .filter { $0.property == "name" }.map(\.value)
    }

    private func record(_ name: String, _ item: Int = 1) -> String {
        "<record><Country>Iran</Country><EntityOrShip>\(name)</EntityOrShip><Item>\(item)</Item><DateOfListing>2020-01-01</DateOfListing></record>"
    }

    @Test(arguments: [
        ("Boyle &amp; Sons &lt;1&gt; &quot;x&apos;", "Boyle & Sons <1> \"x'"),
        ("Mu&#241;oz &#xF1;", "Muñoz ñ"),
        ("<![CDATA[A & <B>]]> C", "A & <B> C"), ("A<!-- not <b>this</b> -->B", "AB"),
        ("A<?php echo '>' ?>B", "AB"),
        ("&unknown; &#xD800; &#99999999999; & A", "&unknown; &#xD800; &#99999999999; & A"),
        ("A < B > C", "A < B > C"),
    ])
    func `text is what XML says it is`(_ written: String, _ name: String) {
        #expect(names(record(written)) == [name])
    }

    @Test func `prefixes of names are left out, and attributes may hold any mark`() {
        let records =
            "<s:record a='>' b=\"/>\" c = '&lt;'><s:Country/><x:EntityOrShip>A</x:EntityOrShip><Item>1</Item><DateOfListing/></s:record>"
        #expect(names(records) == ["A"])
    }

    @Test func `a document type declares nothing here`() {
        let billion = """
            <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol]>"><!-- ]> ' --><!ENTITY lol2 "&lol;&lol;&lol;&lol;">
            <!ENTITY xxe SYSTEM "file:///etc/passwd">]>
            """
        let reading = RealList.read(Array((billion + "<data-set>\(record("&lol2;&xxe;"))</data-set>").utf8))
        #expect(reading.entities.first?.said.contains("name=&lol2;&xxe;") ?? false)
        #expect(
            reading.findings.contains {
                $0.reason.contains("2 references") && $0.reason.contains("nothing is expanded")
            })
    }

    @Test func `what is nested without end, or long without end, is read in linear time`() {
        let deep = String(repeating: "<a>", count: 50_000)
        #expect(names(record("A") + deep + record("B", 2)) == ["A", "B"])
        #expect(names(record("A\(deep)") + record("B", 2)).contains("B"))
        #expect(names(record(String(repeating: "x", count: 10_000_000))).first?.utf8.count == 10_000_000)
        for piece in [
            "<", "<!--", "<![CDATA[", "&", "<a b='", "</", "<?", "<!DOCTYPE [", "<record>", "]]>", "&#",
        ] {
            let reading = RealList.read(
                Array("<data-set>\(record("A"))\(String(repeating: piece, count: 20_000))".utf8))
            #expect(reading.entities.contains { $0.said.contains("name=A") })
            #expect(reading.findings.count < 1000 || piece == "<record>")
        }
    }
}
