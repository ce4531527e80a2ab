/// What files are that Trama does not read, so that a refusal can say more than "unknown".
enum KnownBytes {
    /// The first bytes of well-known formats, the longer before the shorter.
    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (ascii("%!PS"), "PostScript"),
        (ascii("PK"), "a ZIP archive of an odd kind, perhaps one part of several"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file of a kind of its own"),
        ([0x7F] + ascii("ELF"), "a program"),
        (ascii("MZ"), "a Windows program"),
        ([0xCA, 0xFE, 0xBA, 0xBE], "a Java class"),
        ([0, 0, 1, 0], "an icon"),
        (ascii("wOF"), "a font"),
    ]

    /// Words for a file that begins so: "PostScript", "an unknown kind of file (begins with 00 00 00 00)".
    static func name(of bytes: [UInt8]) -> String {
        if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) {
            return "this is \(known.name)"
        }
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
            return isTelling && bytes.starts(with: signature.bytes)
        }
    }

    private static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }
}
