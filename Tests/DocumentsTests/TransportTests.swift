import Foundation
import Testing

@testable import Documents

@Suite struct TransportTests {
    private func little(_ number: Int, _ bytes: Int) -> Data {
        Data((0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
    }

    private func attribute(_ level: Int, _ identifier: Int, _ bytes: Data) -> Data {
        let sum = bytes.reduce(0) { ($0 + Int($1)) & 0xFFFF }
        return little(level, 1) + little(identifier, 4) + little(bytes.count, 4) + bytes + little(sum, 2)
    }

    private func padded(_ bytes: Data) -> Data { bytes + Data(count: (4 - bytes.count % 4) % 4) }

    private func variable(_ identifier: Int, _ type: Int, _ bytes: Data, name: Data = Data()) -> Data {
        little(type, 2) + little(identifier, 2) + name + little(1, 4) + little(bytes.count, 4) + padded(bytes)
    }

    private func wide(_ text: String) -> Data {
        Data(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) + [0, 0]
    }

    private func list(_ properties: [Data]) -> Data {
        little(properties.count, 4) + properties.reduce(Data(), +)
    }

    private func stream(_ attributes: [Data]) -> Data {
        Data([0x78, 0x9F, 0x3E, 0x22, 1, 0]) + attribute(1, 0x0008_9006, little(0x10000, 4))
            + attribute(1, 0x0006_9007, little(1_252, 4) + little(0, 4)) + attributes.reduce(Data(), +)
    }

    private var sample: Data {
        let inner = stream([
            attribute(1, 0x0001_8004, Data("Dentro\0".utf8)), attribute(1, 0x0002_800C, Data("Hola\0".utf8)),
        ])
        let identifier = Data([0x07, 0x03, 0x02, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46])
        let place =
            Data([0x02, 0x20, 0x06, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46]) + little(0, 4)
            + little(0x8208, 4)
        return stream([
            attribute(1, 0x0007_8008, Data("IPM.Schedule.Meeting.Request\0".utf8)),
            attribute(1, 0x0001_8004, Data("Env".utf8) + [0xED] + Data("o\0".utf8)),
            attribute(1, 0x0003_8005, [2_023, 9, 20, 12, 0, 0, 3].reduce(Data()) { $0 + little($1, 2) }),
            attribute(
                1, 0x0006_9004,
                little(1, 4)
                    + list([
                        little(3, 2) + little(0x0C15, 2) + little(1, 4), variable(0x3001, 0x1F, wide("Luis")),
                        variable(0x39FE, 0x1F, wide("luis@example.org")),
                    ])),
            attribute(
                1, 0x0006_9003,
                list([
                    variable(0x0042, 0x1F, wide("Ana Pérez")), variable(0x1000, 0x1F, wide("Nos vemos.")),
                    little(0x0B, 2) + little(0x0E1B, 2) + little(1, 4),
                    variable(0x8001, 0x1F, wide("Caracas"), name: place),
                ])),
            attribute(2, 0x0006_9002, Data(count: 14)),
            attribute(2, 0x0001_8010, Data("LISTA~1.CSV\0".utf8)),
            attribute(2, 0x0006_800F, Data("a,b\n".utf8)),
            attribute(2, 0x0006_9005, list([variable(0x3707, 0x1F, wide("../lista de años.csv"))])),
            attribute(2, 0x0006_9002, Data(count: 14)),
            attribute(
                2, 0x0006_9005,
                list([variable(0x3001, 0x1F, wide("Dentro")), variable(0x3701, 0x0D, identifier + inner)])),
        ])
    }

    @Test func `what Outlook wrapped is a mail with its files`() throws {
        let folder = try TemporaryFolder()
        let document = try read(sample, named: "winmail.dat", in: folder)
        #expect(document.format == .tnef)
        #expect(
            document.text == """
                Subject: Envío
                Organizer: Ana Pérez
                Attendees: Luis <luis@example.org>
                Date: 2023-09-20 12:00 UTC
                Place: Caracas

                Nos vemos.
                """)
        #expect(
            said(by: document.contacts, in: document.text) == [
                "organizer: Ana Pérez", "attendee: Luis, luis@example.org",
            ])
        #expect(document.findings == [])
        #expect(document.attachments.map(\.name) == ["../lista de años.csv", "Dentro.dat"])
        #expect(try Data(contentsOf: document.attachments[0].file) == Data("a,b\n".utf8))
        let inner = try read(Data(contentsOf: document.attachments[1].file), named: "Dentro.dat")
        #expect(inner.text == "Subject: Dentro\n\nHola")
    }

    @Test(.needs("tnef", of: "tnef"))
    func `another program finds the same file in it`() throws {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/tnef")
        process.arguments = ["-C", folder.url.path, "-f", try folder.file("in", sample).path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let contents = folder.names.compactMap { try? Data(contentsOf: folder.url.appending(path: $0)) }
        #expect(contents.contains(Data("a,b\n".utf8)))
    }

    @Test func `one that breaks off is read as far as it goes`() throws {
        let whole = sample
        #expect(
            try read(whole.dropLast(5), named: "winmail.dat").findings == [
                "the file breaks off before its end"
            ])
        for length in stride(from: 6, to: whole.count, by: 11) {
            _ = try? read(whole.prefix(length), named: "winmail.dat")
        }
        for seed in 1..<60 {
            var bytes = whole
            for index in stride(from: 6 + seed % 31, to: bytes.count, by: seed * 5) {
                bytes[index] = bytes[index] &+ UInt8(truncatingIfNeeded: seed * 37)
            }
            _ = try? read(bytes, named: "winmail.dat")
        }
    }
}
