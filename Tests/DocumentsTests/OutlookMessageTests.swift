import CCompound
import Foundation
import Testing

@testable import Documents

@Suite struct OutlookMessageTests {
    /// A storage to be written: streams and storages by their names.
    private indirect enum Entry {
        case stream(Data)
        case storage([String: Entry])
    }

    private func write(_ entries: [String: Entry], into target: OpaquePointer) throws {
        for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
            switch entry {
            case .stream(let bytes):
                bytes.withUnsafeBytes {
                    #expect(
                        compound_write(target, name, $0.bindMemory(to: UInt8.self).baseAddress, bytes.count))
                }
            case .storage(let inner):
                let folder = try #require(compound_create_folder(target, name))
                try write(inner, into: folder)
                #expect(compound_finish(folder))
            }
        }
    }

    private func message(_ entries: [String: Entry]) throws -> Data {
        let folder = try TemporaryFolder()
        let url = folder.url.appending(path: "a.msg")
        let file = try #require(compound_create(url.path))
        try write(entries, into: file)
        #expect(compound_finish(file))
        return try Data(contentsOf: url)
    }

    private func little(_ number: UInt64, _ bytes: Int) -> Data {
        Data((0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
    }

    /// The stream of properties of fixed length, after a header of so many bytes.
    private func fixed(_ header: Int, _ values: [(id: Int, type: Int, value: UInt64)] = []) -> Entry {
        var bytes = Data(count: header)
        for (id, type, value) in values {
            bytes += little(UInt64(type), 2) + little(UInt64(id), 2) + little(6, 4) + little(value, 8)
        }
        return .stream(bytes)
    }

    private func wide(_ text: String) -> Entry {
        .stream(Data(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }))
    }

    /// 20 September 2023, 12:00, in ticks since 1601: `date -u -d 2023-09-20T12:00Z +%s` gives 1695211200.
    private let noon: UInt64 = (1_695_211_200 + 11_644_473_600) * 10_000_000

    private func person(_ name: String, _ address: String, type: UInt64) -> Entry {
        .storage([
            "__properties_version1.0": fixed(8, [(0x0C15, 3, type)]), "__substg1.0_3001001F": wide(name),
            "__substg1.0_39FE001F": wide(address), "__substg1.0_3002001F": wide("EX"),
            "__substg1.0_3003001F": wide("/o=Exchange/cn=\(name)"),
        ])
    }

    @Test func `a mail of Outlook is read as any mail`() throws {
        let document = try read(
            message([
                "__properties_version1.0": fixed(32, [(0x0039, 0x40, noon), (0x3FFD, 3, 1_251)]),
                "__substg1.0_0037001F": wide("Envío"), "__substg1.0_0042001F": wide("Ana Pérez"),
                "__substg1.0_0065001F": wide("ana@example.org"), "__substg1.0_0064001F": wide("SMTP"),
                "__substg1.0_1000001E": .stream(Data([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2])),
                "__substg1.0_1035001F": wide("<1@example.org>"),
                "__recip_version1.0_#00000000": person("Luis", "luis@example.org", type: 1),
                "__recip_version1.0_#00000001": person("Eva", "eva@example.org", type: 3),
                "__attach_version1.0_#00000000": .storage([
                    "__properties_version1.0": fixed(8), "__substg1.0_3707001F": wide("lista.csv"),
                    "__substg1.0_37010102": .stream(Data("a,b\n".utf8)),
                ]),
            ]), named: "a.msg")
        #expect(document.format == .msg)
        #expect(
            document.text == """
                Subject: Envío
                From: Ana Pérez <ana@example.org>
                To: Luis <luis@example.org>
                Bcc: Eva <eva@example.org>
                Date: 2023-09-20 12:00 UTC

                Привет
                """)
        #expect(
            said(by: document.contacts, in: document.text) == [
                "sender: Ana Pérez, ana@example.org", "recipient: Luis, luis@example.org",
                "blindCopied: Eva, eva@example.org",
            ])
        #expect(document.created == "2023-09-20T12:00:00")
        #expect(document.metadata["message-id"] == ["<1@example.org>"])
        #expect(document.attachments.map(\.name) == ["lista.csv"])
    }

    @Test func `a mail inside is a file of its own again, and knows its named properties`() throws {
        let folder = try TemporaryFolder()
        // One name, in the set of meetings: its place, number 0x8208.
        let family = Data([0x02, 0x20, 0x06, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46])
        let document = try read(
            message([
                "__properties_version1.0": fixed(32), "__substg1.0_0037001F": wide("Fuera"),
                "__nameid_version1.0": .storage([
                    "__substg1.0_00020102": .stream(family),
                    "__substg1.0_00030102": .stream(little(0x8208, 4) + little(3 << 1, 2) + little(5, 2)),
                ]),
                "__attach_version1.0_#00000000": .storage([
                    "__properties_version1.0": fixed(8),
                    "__substg1.0_3701000D": .storage([
                        "__properties_version1.0": fixed(24, [(0x0060, 0x40, noon)]),
                        "__substg1.0_0037001F": wide("Dentro"),
                        "__substg1.0_001A001F": wide("IPM.Appointment"),
                        "__substg1.0_8005001F": wide("Caracas"),
                    ]),
                ]),
            ]), named: "a.msg", in: folder)
        #expect(document.attachments.map(\.name) == ["Dentro.msg"])
        let inner = try read(Data(contentsOf: document.attachments[0].file), named: "Dentro.msg")
        #expect(inner.text == "Subject: Dentro\nStart: 2023-09-20 12:00 UTC\nPlace: Caracas\n\n")
    }

    @Test func `a card of Outlook has an owner`() throws {
        let document = try read(
            message([
                "__properties_version1.0": fixed(32), "__substg1.0_001A001F": wide("IPM.Contact"),
                "__substg1.0_3001001F": wide("Ana Pérez"), "__substg1.0_3A16001F": wide("Fiscalía"),
                "__substg1.0_3A1C001F": wide("+58 412 555 0101"),
            ]), named: "a.msg")
        #expect(
            document.text.hasPrefix(
                "Name: Ana Pérez\nOrganization: Fiscalía\nPhone (cell): +58 412 555 0101\n"))
        #expect(
            said(by: document.contacts, in: document.text) == ["owner: Ana Pérez, Fiscalía, +58 412 555 0101"]
        )
    }

    @Test(arguments: [
        // [MS-OXRTFCP], 4.1.1 and 4.1.2
        (
            "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0",
            "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
        ),
        (
            "1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0", "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"
        ),
    ])
    func `packed rich text is unpacked as Microsoft's examples are`(digits: String, text: String) throws {
        let pairs = stride(from: 0, to: digits.count, by: 2).map { digits.dropFirst($0).prefix(2) }
        let bytes = Data(pairs.compactMap { UInt8($0, radix: 16) })
        let unpacked = try #require(CompressedRichText.unpacked(bytes, limit: 1_000))
        #expect(String(decoding: unpacked, as: UTF8.self) == text)
        for length in 0..<bytes.count { _ = CompressedRichText.unpacked(bytes.prefix(length), limit: 1_000) }
    }

    @Test(arguments: [
        (
            #"{\rtf1\ansi\ansicpg1252 El Ni\'f1o huy\u243?.\par S\'ed \{no\}}"#, "El Niño huyó.\nSí {no}",
            false
        ),
        (
            #"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}{\info{\title x}}\f1 \'cf\'f0\f0  \'e9}"#,
            "Пр é", false
        ),
        (
            #"{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag19 <html>}{\*\htmltag84 <p class="a">}\htmlrtf {\htmlrtf0 Hola \htmlrtf\b\htmlrtf0"#
                + #"{\*\mhtmltag84 <b>}{\*\htmltag84 <b>}Ana\htmlrtf }\par\htmlrtf0 {\*\htmltag92 </b></p>\par }}"#,
            "<html><p class=\"a\">Hola <b>Ana</b></p>\n", true
        ),
        (#"{\rtf1{\pict 0102\bin4 }}}}x}a\"#, "a", false),
    ])
    func `rich text gives its words or its page`(source: String, text: String, isPage: Bool) {
        let body = RichTextBody(Data(source.utf8))
        #expect(body.text == text)
        #expect(body.isPage == isPage)
    }

    @Test func `a broken one is refused or read, and no more`() throws {
        let whole = try message([
            "__properties_version1.0": fixed(32), "__substg1.0_0037001F": wide("Envío"),
            "__substg1.0_1000001F": wide(String(repeating: "Hola. ", count: 2_000)),
        ])
        for length in stride(from: 600, to: whole.count, by: whole.count / 11) {
            #expect(throws: (any Error).self) { try read(whole.prefix(length), named: "a.msg") }
        }
        for seed in 1..<60 {
            var bytes = whole
            for index in stride(from: seed * 7 % 40, to: bytes.count, by: seed * 13) {
                bytes[index] = bytes[index] &+ UInt8(truncatingIfNeeded: seed)
            }
            _ = try? read(bytes, named: "a.msg")
        }
    }
}
