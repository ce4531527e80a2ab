import CLanguage

/// The language that most of a text is in.
enum Language {
    /// How much of the text is looked at; more does not change the answer.
    private static let sampleBytes = 262_144

    /// The ISO 639-1 code by CLD2 ("es"), where it is certain.
    static func of(_ text: String) -> String? {
        var sample = String(text.utf8.count <= sampleBytes ? text[...] : text.prefix(sampleBytes / 2))
        guard
            let name = sample.withUTF8({ bytes in
                bytes.withMemoryRebound(to: CChar.self) { language_detect($0.baseAddress, $0.count) }
            })
        else { return nil }
        let code = String(cString: name).prefix { $0 != "-" }
        let current = renamed[String(code)] ?? String(code)
        return current.count == 2 ? current : nil
    }

    /// Codes that ISO 639-1 has replaced since CLD2 was trained.
    private static let renamed = ["iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro"]
}
