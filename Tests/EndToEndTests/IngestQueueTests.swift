import Foundation
import Testing

/// The queue of an ingest: it survives the program, and what failed in it can be tried again.
@Suite struct IngestQueueTests {
    /// Sixty files in three folders, among them mails with attachments, an archive in an archive, and some that fail.
    private func makeFolder(in trama: Program) throws {
        for number in 0..<40 {
            try trama.write(
                "Ana Pérez, jefa de la banda Los Lobos \(number), fue detenida en Lima el 3 de mayo de 2021.\n",
                to: "in/\(number % 3)/nota-\(number).txt")
        }
        for number in 0..<12 {
            let attached = Data("El fiscal Luis Rojas acusó a Pedro Salas en la causa \(number).".utf8)
            try trama.write(
                """
                From: Ana Pérez <ana@example.org>
                To: luis@example.org
                Subject: Causa \(number)
                Message-ID: <\(number)@example.org>
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: text/plain; charset=utf-8

                Luis, va la nota.
                --m
                Content-Type: text/plain; name=nota.txt
                Content-Disposition: attachment; filename=nota.txt
                Content-Transfer-Encoding: base64

                \(attached.base64EncodedString())
                --m--

                """, to: "in/mail/\(number).eml")
        }
        try trama.write(Data(), to: "in/empty.txt")
        try trama.write(Data([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31]), to: "in/cut.pdf")
        try trama.write("Ana Pérez visitó Tocorón.", to: "pack/dentro.txt")
        try trama.write("Pedro Salas vive en Cúcuta.", to: "pack/otro/mas.txt")
        for command in [
            ["/usr/bin/tar", "-cf", "pack/inner.tar", "pack/dentro.txt", "pack/otro/mas.txt"],
            ["/usr/bin/tar", "-czf", "in/outer.tar.gz", "pack/inner.tar", "pack/dentro.txt"],
        ] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: command[0])
            process.arguments = Array(command.dropFirst())
            process.currentDirectoryURL = trama.folder
            try process.run()
            process.waitUntilExit()
            try #require(process.terminationStatus == 0)
        }
    }

    /// All that a case says, but for when it was said.
    private func contents(of name: String, in trama: Program) throws -> [String] {
        let documents = try #require(try trama.json("documents", name) as? [[String: Any]]).map { document in
            let origins = (document["origins"] as? [[String: Any]] ?? []).map {
                "\($0["path"] ?? "") in \($0["parent"] ?? "")"
            }
            return "\(document["number"] ?? "") \(document["hash"] ?? "") \(origins.sorted())"
        }
        let claims = try #require(try trama.json("claims", name) as? [[String: Any]]).map { recorded in
            let claim = recorded["claim"] as? [String: Any] ?? [:]
            return "\(recorded["number"] ?? "") "
                + String(
                    decoding: try JSONSerialization.data(
                        withJSONObject: [claim["statement"], claim["citation"]].compactMap { $0 },
                        options: .sortedKeys), as: UTF8.self)
        }
        let failures = try #require(try trama.json("documents", name, "--failed") as? [[String: Any]]).map {
            "\($0["path"] ?? "") \($0["kind"] ?? "") \($0["reason"] ?? "")"
        }
        return documents + claims + failures.sorted()
    }

    @Test func `an ingest killed twenty times makes the same case as one that is not`()
        async throws
    {
        try await Program.inScratch { trama in
            try makeFolder(in: trama)
            try trama("new", "whole")
            #expect(try trama("ingest", "whole.trama", "in", "--source", "leak").status == 1)
            try trama("new", "killed")
            var random = SystemRandomNumberGenerator()
            var killed = 0
            for attempt in 0..<20 {
                // Sometimes with the paths, sometimes with what still waits.
                let arguments =
                    ["ingest", "killed.trama"] + (attempt % 2 == 0 ? ["in", "--source", "leak"] : [])
                let process = try trama.start(
                    arguments, output: FileHandle.nullDevice, errors: FileHandle.nullDevice)
                try await Task.sleep(for: .milliseconds(Int.random(in: 1...900, using: &random)))
                if process.isRunning { killed += 1 }
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
            }
            #expect(killed > 0)
            try trama("ingest", "killed.trama", "in", "--source", "leak")
            #expect(try trama("check", "killed.trama").status == 0)
            let (whole, other) = (
                try contents(of: "whole.trama", in: trama), try contents(of: "killed.trama", in: trama)
            )
            #expect(whole.count == other.count)
            #expect(whole == other)
        }
    }

    @Test func `what is in an archive in an archive is read, and says where it was`() async throws {
        try await Program.inScratch { trama in
            try makeFolder(in: trama)
            try trama("new", "c")
            try trama("ingest", "c.trama", "in/outer.tar.gz")
            let names = try #require(try trama.json("documents", "c.trama") as? [[String: Any]])
                .compactMap { $0["name"] as? String }
            #expect(names.contains("pack/otro/mas.txt"), "\(names)")
            #expect(try trama("search", "c.trama", "Cúcuta").output.contains("mas.txt"))
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    @Test func `a protected archive waits for its password, and the password goes nowhere`() async throws {
        try await Program.inScratch { trama in
            try trama.write("Ana Pérez visitó Tocorón.", to: "secreto.txt")
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["7zz", "a", "-tzip", "-pclave-de-ana", "in.zip", "secreto.txt"]
            process.currentDirectoryURL = trama.folder
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                print("skipped: 7zz is not installed, so no protected archive can be made")
                return
            }
            try trama("new", "c")
            #expect(try trama("ingest", "c.trama", "in.zip").output.contains("encrypted: 1"))
            try trama.write("falsa\nclave-de-ana\n", to: "claves.txt")
            let none = try trama("ingest", "c.trama", "--retry", "--reason", "damaged")
            #expect(none.status == 0 && none.output.hasPrefix("Read 0 documents"))
            let retried = try trama(
                "ingest", "c.trama", "--retry", "--reason", "encrypted", "--password-file", "claves.txt")
            #expect(retried.status == 0, "\(retried.output)")
            #expect(try trama("entities", "c.trama").output.contains("Ana Pérez"))
            #expect(try trama("documents", "c.trama", "--failed").output.contains("Every file was read"))
            for name in try FileManager.default.subpathsOfDirectory(
                atPath: trama.folder.appendingPathComponent("c.trama").path)
            {
                let file = trama.folder.appendingPathComponent("c.trama/\(name)")
                guard let bytes = try? Data(contentsOf: file) else { continue }
                #expect(bytes.range(of: Data("clave-de-ana".utf8)) == nil, "\(name)")
            }
        }
    }

    @Test func `what comes into a watched folder is taken in`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write("Ana Pérez visitó Tocorón.", to: "drop/una.txt")
            let process = try trama.start(
                ["ingest", "c.trama", "drop", "--watch"], output: FileHandle.nullDevice,
                errors: FileHandle.nullDevice)
            defer {
                process.terminate()
                process.waitUntilExit()
            }
            func wait(for name: String) async throws -> Bool {
                for _ in 0..<120 {
                    if try trama("documents", "c.trama").output.contains(name) { return true }
                    try await Task.sleep(for: .milliseconds(500))
                }
                return false
            }
            #expect(try await wait(for: "una.txt"))
            try trama.write("Pedro Salas vive en Cúcuta.", to: "drop/dos.txt")
            #expect(try await wait(for: "dos.txt"))
        }
    }
}
