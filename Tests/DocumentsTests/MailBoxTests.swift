import Foundation
import Testing

@testable import Documents

@Suite struct MailBoxTests {
    private func mail(_ subject: String, _ body: String, from: String = "ana@example.org") -> String {
        "From \(from) Wed Sep 20 08:00:00 2023\nFrom: Ana <\(from)>\nSubject: \(subject)\n"
            + "Date: Wed, 20 Sep 2023 08:00:00 -0400\n\n\(body)\n\n"
    }

    private func parts(of document: Document) throws -> [String] {
        try document.attachments.map { String(decoding: try Data(contentsOf: $0.file), as: UTF8.self) }
    }

    @Test(arguments: ["\n", "\r\n"])
    func `each mail becomes a file, and a line of the list`(end: String) throws {
        let folder = try TemporaryFolder()
        let box = (mail("uno", "Hola") + mail("dos", "Adiós")).replacing("\n", with: end)
        let document = try read(Data(box.utf8), named: "buzon.mbox", in: folder)
        #expect(document.format == .mbox)
        #expect(
            document.text == """
                2023-09-20 12:00\tAna <ana@example.org>\tuno
                2023-09-20 12:00\tAna <ana@example.org>\tdos

                """)
        #expect(document.attachments.map(\.name) == ["buzon-1.eml", "buzon-2.eml"])
        #expect(document.metadata["mails"] == ["2"])
        let second = try read(parts(of: document)[1], named: "buzon-2.eml")
        #expect(second.title == "dos")
        #expect(second.text.hasSuffix("\n\nAdiós"))
    }

    @Test func `a line of a text that begins with From ends no mail`() throws {
        let folder = try TemporaryFolder()
        let body = "Hola\n\nFrom here we went on.\nNothing.\n>From there too.\n>>From cited.\n> From stays."
        let document = try read(
            Data((mail("uno", body) + mail("dos", "x")).utf8), named: "a.mbox", in: folder)
        #expect(document.attachments.count == 2)
        let first = try parts(of: document)[0]
        #expect(first.hasSuffix("\nFrom there too.\n>From cited.\n> From stays.\n\n"))
    }

    @Test func `what there is no room for is counted`() throws {
        let document = try read(
            Data((mail("uno", String(repeating: "x", count: 900)) + mail("dos", "y")).utf8), named: "a.mbox",
            limits: .standard { $0.scratchBytes = 500 })
        #expect(document.attachments.map(\.name) == ["a-2.eml"])
        #expect(
            document.findings == ["1 of the 2 items were left out, for there was no room for them"])
    }

    @Test func `a mail without headers is one, where its line says when it came`() throws {
        let box =
            "From ana Mon Jun 01 10:00:00 2009\n\nUno\nFrom ana Mon Jun 01 11:00:00 2010\n\nDos\n"
            + "\nFrom ana Mon Jun 01 12:00 2010 +0200\n\nTres\n"
        let document = try read(box, named: "a.mbox")
        #expect(document.format == .mbox)
        #expect(document.attachments.count == 2)
    }

    @Test(arguments: [
        ("From a Mon Sep 25 10:00:00 2023", true), ("From a Mon Sep 25 10:00 2023", true),
        ("From a@b Mon Sep  5 10:00:00 +0200 2023\r", true), ("From a Mon Sep 25 10:00:00 2023 +0200", true),
        ("From 10:00 to 12:00 in room 2023", true), ("From 10 to 12 in 2023", false), ("From here on", false),
        ("From a:b:c:d 2023", false),
    ])
    func `a line ends with a date or not`(line: String, isDated: Bool) {
        #expect(MailBox.isDated(Array(line.utf8)) == isDated)
    }

    @Test func `a box is cut where a walk over its lines cuts it`() throws {
        let kinds = [
            "From a b", "From a Mon Sep 25 10:00:00 2023", "Subject: x", "", "", "Hola", ">From x", "From: a",
            "\t",
            "Fro",
        ]
        for _ in 0..<300 {
            let lines =
                ["From a b", "Subject: x"] + (0..<30).compactMap { _ in kinds.randomElement() } + [""]
            let cuts = lines.indices.dropFirst(1).filter { index in
                guard lines[index].hasPrefix("From ") else { return false }
                let next = lines[min(index + 1, lines.count - 1)]
                return [
                    lines[index - 1].isEmpty, lines[index].hasSuffix("2023"),
                    next.hasPrefix(">From ") || next.contains(": "),
                ].count { $0 } >= 2
            }
            let messages = Array(MailBox.messages(in: Data(lines.joined(separator: "\n").utf8)))
            #expect(messages.count == cuts.count + 1, "\(lines)")
        }
    }
}
