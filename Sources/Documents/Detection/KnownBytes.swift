/// What files are that Trama does not read, so that a refusal can say more than "unknown".
enum KnownBytes {
    /// The first bytes of well-known formats, the longer before the shorter.
    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (ascii("%!PS"), "PostScript"),
        (ascii("%PDF-"), "a PDF"),
        (ascii("{\\rtf"), "rich text (RTF)"),
        (ascii("PK"), "a ZIP archive or an office file of another kind"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an Office file from before 2007, or an Outlook message"),
        (ascii("!BDN"), "an Outlook mail box (PST)"),
        (ascii("From "), "a mail box of several messages (MBOX)"),
        (ascii("SQLite format 3"), "an SQLite database"),
        (ascii("7z") + [0xBC, 0xAF], "a 7-Zip archive"),
        (ascii("Rar!"), "a RAR archive"),
        ([0x1F, 0x8B], "a gzip file"),
        (ascii("BZh"), "a bzip2 file"),
        ([0xFD] + ascii("7zXZ"), "an xz file"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([0x89] + ascii("PNG"), "a PNG image"),
        (ascii("GIF8"), "a GIF image"),
        (ascii("II*") + [0], "a TIFF image"),
        (ascii("MM") + [0, 0x2A], "a TIFF image"),
        (ascii("BM"), "a bitmap image"),
        (ascii("AT&TFORM"), "a DjVu scan"),
        (ascii("ID3"), "an MP3 sound file"),
        (ascii("OggS"), "an Ogg sound file"),
        (ascii("RIFF"), "a sound, film or WebP file"),
        ([0x7F] + ascii("ELF"), "a program"),
        (ascii("MZ"), "a Windows program"),
    ]

    /// Words for a file that begins so: "a PNG image", "an unknown kind of file (begins with 00 00 00 00)".
    static func name(of bytes: [UInt8]) -> String {
        if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) {
            return "this is \(known.name)"
        }
        if bytes.dropFirst(4).starts(with: ascii("ftyp")) { return "this is a film, sound or HEIC file" }
        let shown = bytes.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(
            separator: " ")
        return "this is an unknown kind of file (begins with \(shown))"
    }

    /// Whether these bytes begin a format that is surely not text, though they may look like it further on.
    ///
    /// Short signatures of letters ("BM", "MZ", "PK") may also begin a sentence.
    static func areForeign(_ bytes: some Collection<UInt8>) -> Bool {
        signatures.contains { signature in
            let isTelling = signature.bytes.count >= 4 || signature.bytes.contains { $0 < 0x20 || $0 >= 0x7F }
            return isTelling && signature.bytes != ascii("From ") && bytes.starts(with: signature.bytes)
        }
    }

    private static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }
}
