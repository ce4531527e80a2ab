import Foundation
import Testing

@testable import Documents

/// Messages that OpenSSL signed or encrypted for the test.
@Suite(.needsOpenSSL) struct SignedMessageTests {
    private let folder: TemporaryFolder
    private let message = "Content-Type: text/plain; charset=utf-8\r\n\r\nEl envío sale el lunes.\r\n"

    init() throws {
        folder = try TemporaryFolder()
        try openssl([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key", "-out", "certificate", "-days",
            "9", "-utf8", "-subj", "/C=VE/O=Fiscalía/CN=Ana Pérez/emailAddress=ana@example.org",
        ])
        _ = try folder.file("message", Data(message.utf8))
    }

    private func openssl(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    private func sign(_ more: String...) throws -> Data {
        try openssl(
            ["cms", "-sign", "-in", "message", "-signer", "certificate", "-inkey", "key", "-out", "signed"]
                + more
        )
        return try Data(contentsOf: folder.url.appending(path: "signed"))
    }

    private let heading = "From: ana@example.org\r\nTo: luis@example.org\r\nSubject: Envío\r\n"

    @Test func `what was signed comes out, with who signed it`() throws {
        let document = try read(
            sign("-outform", "DER", "-nodetach", "-binary"), named: "acta.txt.p7m", in: folder)
        #expect(document.format == .smime)
        #expect(
            document.text.hasPrefix(
                "Signed by: Ana Pérez, ana@example.org\nCertificate: C=VE, O=Fiscalía, CN=Ana"))
        #expect(
            said(by: document.contacts, in: document.text) == ["sender: Ana Pérez, ana@example.org"])
        #expect(document.created?.count == 19)
        #expect(document.attachments.map(\.name) == ["acta.txt.eml"])
        #expect(try Data(contentsOf: document.attachments[0].file) == Data(message.utf8))
        #expect(document.findings.first?.contains("the signature fits the content") == true)
    }

    @Test func `a changed content is told`() throws {
        let bytes = try sign("-outform", "DER", "-nodetach", "-binary")
        let place = try #require(bytes.range(of: Data("lunes".utf8)))
        let document = try read(bytes.replacing(place, with: "jueve"), named: "acta.p7m", in: folder)
        #expect(document.findings.first?.contains("the signature does not fit the content") == true)
        #expect(document.attachments.count == 1)
    }

    @Test func `a mail signed from outside or inside is read`() throws {
        let outside = heading + String(decoding: try sign(), as: UTF8.self)
        let inside = heading + String(decoding: try sign("-nodetach"), as: UTF8.self)
        for (mail, finding) in [
            (outside, "the mail is digitally signed by Ana Pérez; the signature was not checked"),
            (
                inside,
                "the mail is digitally signed by Ana Pérez; the signature fits the content, the certificate was not checked"
            ),
        ] {
            let document = try read(mail, named: "a.eml")
            #expect(document.text.hasSuffix("\n\nEl envío sale el lunes."))
            #expect(document.attachments == [])
            #expect(document.findings == [finding])
        }
    }

    @Test func `a signature alone names its signer`() throws {
        let document = try read(sign("-outform", "DER", "-binary"), named: "smime.p7s")
        #expect(document.text.hasPrefix("Signed by: Ana Pérez"))
        #expect(document.findings == ["this is a signature alone; what it signs is another file"])
    }

    @Test func `an encrypted message is called encrypted`() throws {
        try openssl([
            "cms", "-encrypt", "-in", "message", "-outform", "DER", "-out", "secret", "-aes128",
            "certificate",
        ])
        let bytes = try Data(contentsOf: folder.url.appending(path: "secret"))
        let error = #expect(throws: DocumentError.self) { try read(bytes, named: "smime.p7m") }
        #expect(error?.reason == .encrypted)
    }

    @Test func `a broken one is refused or read, and no more`() throws {
        let bytes = try sign("-outform", "DER", "-nodetach", "-binary")
        for length in stride(from: 20, to: bytes.count, by: bytes.count / 7) {
            let error = #expect(throws: DocumentError.self) { try read(bytes.prefix(length), named: "a.p7m") }
            guard case .damaged = error?.reason else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
    }
}

extension Data {
    fileprivate func replacing(_ range: Range<Index>, with text: String) -> Data {
        var copy = self
        copy.replaceSubrange(range, with: Data(text.utf8))
        return copy
    }
}
