import CArchive
import Foundation
import Testing

@testable import Documents

@Suite struct ArchiveTests {
    @Test(arguments: [
        (Pack.zip, DocumentFormat.zip), (.sevenZip, .sevenZip), (.tar, .tar), (.tarGzip, .compressed),
        (.tarBzip2, .compressed), (.tarXZ, .compressed), (.tarZstd, .compressed), (.disc, .disc),
    ])
    func `every file of an archive is kept under its whole path`(pack: Pack, format: DocumentFormat) throws {
        let bytes = try pack.archive([
            ("informes/año 2023/acta.txt", Data("El Niño Guerrero huyó.".utf8)),
            ("lista.csv", Data("a,b\n".utf8)),
            ("vacío.txt", Data()),
        ])
        let folder = try TemporaryFolder()
        let document = try read(bytes, named: "fuga.bin", in: folder)
        #expect(document.format == format)
        #expect(
            Set(document.attachments.map(\.name)) == ["informes/año 2023/acta.txt", "lista.csv"])
        let act = try #require(document.attachments.first { $0.name.hasSuffix("acta.txt") })
        #expect(try Data(contentsOf: act.file) == Data("El Niño Guerrero huyó.".utf8))
        let lines = document.text.split(separator: "\n")
        #expect(lines.contains("informes/año 2023/acta.txt\t24\t2023-09-20T12:00:00"))
        #expect(lines.contains { $0.hasPrefix("vacío.txt\t0") })
        #expect(document.findings == [])
    }

    @Test(arguments: [
        ("carta.txt.gz", "carta.txt"), ("carta.txt.xz", "carta.txt"), ("fotos.tgz", "fotos.tar"),
        ("carta", "carta"),
    ])
    func `a compressed file is named without the ending`(name: String, inner: String) throws {
        let document = try read(Pack.gzip.archive([("", Data("Hola".utf8))]), named: name)
        #expect(document.format == .compressed)
        #expect(document.attachments.map(\.name) == [inner])
    }

    @Test func `the name that gzip kept stands in for a missing one`() throws {
        var bytes: [UInt8] = [0x1F, 0x8B, 8, 8, 0, 0, 0, 0, 0, 3] + Array("carpeta/acta.txt".utf8) + [0]
        // A stored block (RFC 1951, 3.2.4), then CRC-32 of "Hola" and its length.
        bytes += [1, 4, 0, 0xFB, 0xFF] + Array("Hola".utf8) + [0x8F, 0x8C, 0x9A, 0x61, 4, 0, 0, 0]
        #expect(try read(Data(bytes), named: "descarga.bin").attachments.map(\.name) == ["acta.txt"])
    }

    @Test func `links, devices and paths that lead out are names and nothing more`() throws {
        let bytes = try Pack.tar.archive([
            ("../../etc/cron.d/x", Data("* * * * *".utf8)), ("/etc/passwd", Data("root".utf8)),
            ("C:\\Windows\\x.txt", Data("x".utf8)), ("bien.txt", Data("bien".utf8)),
        ]) { archive in
            archive.add("enlace", kind: 0o120000, target: "/etc/shadow")
            archive.add("otro", kind: 0o100000, hardlink: "/etc/shadow")
            archive.add("disco", kind: 0o060000)
            archive.add("tubo", kind: 0o010000)
        }
        let folder = try TemporaryFolder()
        let document = try read(bytes, named: "trampa.tar", in: folder)
        #expect(
            document.attachments.map(\.name) == [
                "../../etc/cron.d/x", "/etc/passwd", "C:\\Windows\\x.txt", "bien.txt",
            ])
        #expect(folder.names == ["input", "part-1", "part-2", "part-3", "part-4"])
        #expect(
            document.findings == [
                "links, of which only the names were kept: enlace → /etc/shadow, otro → /etc/shadow",
                "devices or pipes, of which only the names were kept: disco, tubo",
                "names that lead out of the archive's folder, kept as names: ../../etc/cron.d/x, /etc/passwd, "
                    + "C:\\Windows\\x.txt",
            ])
    }

    @Test func `a member over the limit is named, and the rest is read`() throws {
        let zeros = Data(count: 3 << 20)
        for pack in [Pack.zip, .tarGzip, .sevenZip] {
            let document = try read(
                pack.archive([("a.txt", Data("uno".utf8)), ("bomba.bin", zeros), ("b.txt", Data("dos".utf8))]
                ),
                named: "a.bin", limits: .standard { $0.scratchBytes = 1 << 20 })
            #expect(document.attachments.map(\.name) == ["a.txt", "b.txt"])
            #expect(document.findings.contains("too large with what came before, and left out: bomba.bin"))
        }
    }

    @Test func `an archive made to fill disks ends as a list`() throws {
        let bytes = try Pack.tarGzip.archive((0..<40).map { ("\($0).bin", Data(count: 1 << 20)) })
        let document = try read(bytes, named: "b.tgz", limits: .standard { $0.scratchBytes = 3 << 20 })
        #expect(document.attachments.count == 3)
        #expect(document.findings.contains("the archive holds more than is unpacked; the rest was left out"))
    }

    @Test func `more members than are allowed end the list`() throws {
        let bytes = try Pack.zip.archive((0..<50).map { ("\($0).txt", Data("x".utf8)) })
        let document = try read(bytes, named: "b.zip", limits: .standard { $0.parts = 20 })
        #expect(document.attachments.count == 20)
        #expect(document.findings.contains("the archive holds more than is unpacked; the rest was left out"))
    }

    @Test func `passwords are tried in turn`() throws {
        for encryption in ["traditional", "aes256"] {
            let bytes = try Pack.zip.archive(
                [("a.txt", Data("secreto".utf8))], options: "zip:encryption=\(encryption)",
                password: "Tocorón")
            let folder = try TemporaryFolder()
            let document = try read(
                bytes, named: "a.zip", passwords: ["nada", "123", "Tocorón"], in: folder)
            #expect(try Data(contentsOf: #require(document.attachments.first).file) == Data("secreto".utf8))
            for wrong in [[], ["nada"]] {
                let error = #expect(throws: DocumentError.self) {
                    try read(bytes, named: "a.zip", passwords: wrong)
                }
                #expect(error?.reason == .encrypted)
            }
        }
    }

    @Test(arguments: [
        ("acta.part1.rar", 1), ("acta.part03.rar", 3), ("acta.7z.002", 2), ("acta.r00", 2), ("acta.z01", 1),
        ("acta.rar", nil), ("acta.2023", nil), ("informe.001", nil),
    ])
    func `parts of an archive are known by their names`(name: String, number: Int?) {
        #expect(ArchiveVolume.number(of: name) == number)
    }

    @Test func `what comes before the damage is kept`() throws {
        var random = SeededRandom(seed: 3)
        let members = (0..<20).map { index in
            ("\(index).txt", Data((0..<5_000).map { _ in UInt8(random.below(256)) }))
        }
        for pack in [Pack.tar, .tarGzip, .tarXZ, .zip] {
            let whole = try pack.archive(members)
            let folder = try TemporaryFolder()
            let document = try read(whole.prefix(whole.count * 6 / 10), named: "a.bin", in: folder)
            #expect((8...13).contains(document.attachments.count), "\(pack)")
            #expect(!document.findings.isEmpty, "\(pack)")
            let first = try #require(document.attachments.first)
            #expect(try Data(contentsOf: first.file) == members[0].1)
        }
    }

    @Test func `no cut and no flipped byte brings it down`() throws {
        let members = (0..<4).map { ("archivo \($0).txt", Data("línea \($0)\n".utf8) + Data(count: 300)) }
        var random = SeededRandom(seed: 11)
        for pack in Pack.allCases {
            let whole = try pack.archive(pack == .gzip ? Array(members.prefix(1)) : members)
            for _ in 0..<40 {
                var bytes = random.below(2) == 0 ? whole : whole.prefix(random.below(whole.count) + 1)
                for _ in 0..<(1 + random.below(6)) {
                    bytes[random.below(bytes.count)] = UInt8(random.below(256))
                }
                _ = try? read(Data(bytes), named: "a.bin", limits: .standard { $0.scratchBytes = 1 << 20 })
            }
        }
    }

    @Test func `names in an old encoding are decoded together`() throws {
        // "año.txt" and "cárcel.txt" as DOS wrote them, in code page 850.
        let document = try read(
            Pack.tar.archive(
                [], raw: [[0x61, 0xA4, 0x6F, 0x2E, 0x74, 0x78, 0x74], [0x63, 0xA0, 0x72, 0x63, 0x65, 0x6C]]),
            named: "a.tar")
        #expect(document.attachments.map(\.name) == ["año.txt", "cárcel"])
        #expect(document.metadata["charset"] == ["cp850"])
    }

    @Test func `a tape archive from before its signature is known by its sum`() throws {
        var bytes = [UInt8](try Pack.oldTar.archive([("a.txt", Data("Hola".utf8))]))
        #expect(try read(Data(bytes), named: "a").format == .tar)
        bytes[0] ^= 1
        #expect(throws: DocumentError.self) { try read(Data(bytes), named: "a") }
    }
}

/// How the samples of a test are packed, by libarchive's writers.
enum Pack: CaseIterable {
    case zip, sevenZip, tar, oldTar, tarGzip, tarBzip2, tarXZ, tarZstd, disc, gzip

    /// An archive being written.
    struct Writer {
        let archive: OpaquePointer

        func add(
            _ name: String, _ bytes: Data = Data(), kind: UInt32 = 0o100000, target: String? = nil,
            hardlink: String? = nil
        ) {
            add(Array(name.utf8), bytes, kind: kind, target: target, hardlink: hardlink)
        }

        func add(
            _ name: [UInt8], _ bytes: Data, kind: UInt32 = 0o100000, target: String? = nil,
            hardlink: String? = nil
        ) {
            guard let entry = archive_entry_new() else { return }
            defer { archive_entry_free(entry) }
            (name.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer {
                archive_entry_set_pathname(entry, $0.baseAddress)
            }
            archive_entry_set_filetype(entry, kind)
            archive_entry_set_perm(entry, 0o644)
            archive_entry_set_size(entry, Int64(bytes.count))
            archive_entry_set_mtime(entry, 1_695_211_200, 0)
            if let target { archive_entry_set_symlink(entry, target) }
            if let hardlink { archive_entry_set_hardlink(entry, hardlink) }
            #expect(archive_write_header(archive, entry) >= ARCHIVE_WARN)
            _ = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        }
    }

    /// Packs files, and whatever else `others` adds.
    func archive(
        _ files: [(name: String, bytes: Data)], raw: [[UInt8]] = [], options: String? = nil,
        password: String? = nil,
        others: (Writer) -> Void = { _ in }
    ) throws -> Data {
        let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
        let before = uselocale(locale)
        defer { _ = uselocale(before) }
        var buffer = [UInt8](
            repeating: 0, count: 4 << 20 + files.reduce(0) { $0 + $1.bytes.count + 2_048 })
        var used = 0
        let archive = try #require(archive_write_new())
        defer { archive_write_free(archive) }
        prepare(archive)
        if let options { archive_write_set_options(archive, options) }
        if let password { archive_write_set_passphrase(archive, password) }
        archive_write_set_bytes_in_last_block(archive, 1)
        try buffer.withUnsafeMutableBytes { buffer in
            try #require(
                archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used) == ARCHIVE_OK)
            let writer = Writer(archive: archive)
            for (name, bytes) in files { writer.add(name, bytes) }
            for name in raw { writer.add(name, Data("x".utf8)) }
            others(writer)
            #expect(archive_write_close(archive) == ARCHIVE_OK)
        }
        return Data(buffer[..<used])
    }

    private func prepare(_ archive: OpaquePointer) {
        switch self {
        case .zip:
            archive_write_set_format_zip(archive)
            archive_write_set_options(archive, "zip:hdrcharset=UTF-8")
        case .sevenZip: archive_write_set_format_7zip(archive)
        case .tar, .tarGzip, .tarBzip2, .tarXZ, .tarZstd: archive_write_set_format_pax_restricted(archive)
        case .oldTar: archive_write_set_format_v7tar(archive)
        case .disc: archive_write_set_format_iso9660(archive)
        case .gzip: archive_write_set_format_raw(archive)
        }
        switch self {
        case .tarGzip, .gzip: archive_write_add_filter_gzip(archive)
        case .tarBzip2: archive_write_add_filter_bzip2(archive)
        case .tarXZ: archive_write_add_filter_xz(archive)
        case .tarZstd: archive_write_add_filter_zstd(archive)
        default: break
        }
    }
}

/// Archives of other people's programs.
@Suite(.enabled(if: Corpus.isThere, "no ../shared/data/documents beside the project"))
struct CorpusArchiveTests {
    private func read(_ path: String, passwords: [String] = []) throws -> Document {
        let url = Corpus.url.appending(path: path)
        return try DocumentsTests.read(
            Data(contentsOf: url), named: url.lastPathComponent, passwords: passwords)
    }

    @Test(arguments: [
        ("docs-tika/test-documents.zip", 9), ("docs-tika/test-documents.tar", 9),
        ("docs-tika/test-documents.tgz", 9), ("docs-tika/test-documents.7z", 9),
        ("docs-tika/test-documents.rar", 9), ("docs-tika/testTAR_no_magic.tar", 3),
        ("docs-ingest-file/500_pages.7z", 1), ("robust-zipslip/zip-slip.zip", 2),
        ("docs-ingest-file/badrar.rar", 0), ("docs-tika/bz2/lbzip2-8-file.txt.bz2", 1),
    ])
    func `as many files come out as went in`(path: String, files: Int) throws {
        #expect(try read(path).attachments.count == files)
    }

    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/7zz"), "7zip is not installed"),
        arguments: [
            ("docs-tika/test7Z_protected_passTika.7z", "Tika", "text.txt"),
            ("docs-tika/full_encrypted.7z", "password", "test.txt"),
            ("docs-ingest-file/7z_password.7z", "password", "secret.txt"),
        ])
    func `a 7z under a password is opened with it alone`(path: String, password: String, name: String) throws
    {
        #expect(try read(path, passwords: ["nope", password]).attachments.map(\.name) == [name])
        let error = #expect(throws: DocumentError.self) { try read(path, passwords: ["nope"]) }
        #expect(error?.reason == .encrypted)
    }

    @Test func `names in Shift-JIS and GBK are read`() throws {
        #expect(
            try read("docs-tika/testZipEntryNameCharsetShiftSJIS.zip").attachments.map(\.name)
                == ["文章1.txt", "文章2.txt"])
        #expect(try read("docs-tika/gbk.zip").text.hasPrefix("审计压缩包文件检索测试/集团邮件审计系统"))
    }
}
