import Ontology
import Testing

struct InternetTests {
    static let cases: [ValueCase] = [
        .init(.url, "www.example.com", "http://www.example.com/"),
        .init(.url, "HTTP://Example.COM:80/Path?q=1#x", "http://example.com/Path?q=1#x"),
        .init(.url, "https://example.com", "https://example.com/"),
        .init(.url, "https://example.com?q=ñ", "https://example.com/?q=ñ"),
        .init(.url, "http://192.0.2.1:8080/a b", "http://192.0.2.1:8080/a%20b"),
        .init(.url, "http://[2001:DB8::1]/", "http://[2001:db8::1]/"),
        .init(.url, "https://пример.рф/а", "https://пример.рф/а"),
        .init(.url, "//example.org/x", "http://example.org/x"),
        .init(.url, "javascript:alert(1)", nil),
        .init(.url, "file:///etc/passwd", nil),
        .init(.url, "Social media: http://vk.com/x", nil),
        .init(.url, "http://", nil),
        .init(.url, "http://localhost/", nil),
        .init(.url, "http://exa mple.com/", nil),
        .init(.url, "http://example.com:99999/", nil),
        .init(.url, "3.4", nil),
        .init(.url, "N.A.", nil),
        .init(.url, "ana@example.org", nil),
        .init(.email, "ana@example.org", "ana@example.org"),
        .init(.email, "Ana.Perez+x@Example.ORG", "Ana.Perez+x@example.org"),
        .init(.email, "mailto:ana@example.org", "ana@example.org"),
        .init(.email, "Ana Pérez <ana@example.org>", "ana@example.org"),
        .init(.email, "josé@correo.example", "josé@correo.example"),
        .init(.email, "ana@localhost", nil),
        .init(.email, "ana@192.0.2.1", nil),
        .init(.email, "a b@example.org", nil),
        .init(.email, "@example.org", nil),
        .init(.email, "ana@", nil),
        .init(.email, "ana@-x.org", nil),
        .init(.email, "ana@@example..org", nil),
        .init(.email, "ana at example.org", nil),
        .init(.ip, "192.0.2.1", "192.0.2.1"),
        .init(.ip, "2001:0DB8:0:0:0:0:0:1", "2001:db8::1"),
        .init(.ip, "2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"),
        .init(.ip, "2001:0:0:1:0:0:0:1", "2001:0:0:1::1"),
        .init(.ip, "2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"),
        .init(.ip, "::ffff:192.0.2.1", "::ffff:c000:201"),
        .init(.ip, "::", "::"),
        .init(.ip, "fe80::", "fe80::"),
        .init(.ip, "192.0.2.01", nil),
        .init(.ip, "256.1.1.1", nil),
        .init(.ip, "192.0.2", nil),
        .init(.ip, "1:2:3:4:5:6:7:8:9", nil),
        .init(.ip, "1::2::3", nil),
        .init(.ip, "12345::", nil),
        .init(.ip, "1:2", nil),
    ]

    @Test(arguments: cases) func `an address on the internet has one spelling`(_ item: ValueCase) {
        #expect(item.result == item.clean)
    }
}
