import CLanguage

/// The languages of a text, by CLD2.
enum Language {
    /// How much of the text is looked at; more does not change the answer.
    private static let sampleBytes = 262_144
    /// In how many pieces that is taken from a longer text, since its languages may follow each other.
    private static let pieces = 32
    /// A language with a smaller share of a text is more likely names and quotations, or an error.
    static let leastPercent = 5

    /// The ISO 639-1 code of the language that most of it is in ("es"), where that is certain.
    static func of(_ text: String) -> String? {
        var sample = sample(of: text)
        return sample.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { language_detect($0.baseAddress, $0.count) }
        }.flatMap { current($0) }
    }

    /// The languages that it is in, the largest share first, with how many of a hundred bytes each has.
    ///
    /// At most three, and none below ``leastPercent``.
    static func shares(of text: String) -> [(language: String, percent: Int)] {
        var sample = sample(of: text)
        var shares = [language_share](repeating: language_share(), count: 3)
        var main: UnsafePointer<CChar>?
        let count = sample.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                language_shares($0.baseAddress, $0.count, &shares, &main)
            }
        }
        return shares.prefix(Int(count)).compactMap { share in
            guard share.percent >= leastPercent, let language = share.code.flatMap(current) else {
                return nil
            }
            return (language, Int(share.percent))
        }
    }

    /// The whole text, or pieces of it from its beginning to its end.
    private static func sample(of text: String) -> String {
        guard text.utf8.count > sampleBytes else { return text }
        let bytes = text.utf8
        var sample = ""
        for piece in 0..<pieces {
            let start = bytes.index(bytes.startIndex, offsetBy: bytes.count / pieces * piece)
            let end = bytes.index(start, offsetBy: sampleBytes / pieces)
            sample += String(decoding: bytes[start..<end], as: UTF8.self) + "\n"
        }
        return sample
    }

    private static func current(_ name: UnsafePointer<CChar>) -> String? {
        let code = String(String(cString: name).prefix { $0 != "-" })
        let current = renamed[code] ?? code
        return current.count == 2 ? current : nil
    }

    /// Codes that ISO 639-1 has replaced since CLD2 was trained.
    private static let renamed = ["iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro"]
}
