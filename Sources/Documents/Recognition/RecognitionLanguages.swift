import Foundation

/// The languages that Tesseract can read in on this machine.
struct RecognitionLanguages {
    /// Tesseract's names of the models that are installed: "spa".
    let installed: Set<String>

    /// Those that lie where Debian puts them.
    init() {
        let root = URL(fileURLWithPath: "/usr/share/tesseract-ocr", isDirectory: true)
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        let names = versions.flatMap {
            (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "\($0)/tessdata").path))
                ?? []
        }
        installed = Set(
            names.filter { $0.hasSuffix(".traineddata") && !$0.hasPrefix("osd") }
                .map { String($0.dropLast(".traineddata".count)) })
    }

    /// What pages are read in while nothing is known of them: measured, this reads Spanish and Portuguese as well as
    /// their own models do, for a quarter more time.
    static let unknown = ["spa", "por", "eng"]

    /// The models for these languages (ISO 639-1), and the languages that have none here.
    func models(for languages: [String]) -> (models: [String], missing: [String]) {
        var models: [String] = []
        var missing: [String] = []
        for language in languages {
            if let model = Self.model(for: language), installed.contains(model) {
                if !models.contains(model) { models.append(model) }
            } else {
                missing.append(language)
            }
        }
        return (models, missing)
    }

    /// The language of a model (ISO 639-1).
    static func language(of model: String) -> String? { names.first { $0.value == model }?.key }

    /// The model for a language; Tesseract's own names are taken as they are.
    static func model(for language: String) -> String? {
        let code = language.lowercased()
        return names[code] ?? (names.values.contains(code) ? code : nil)
    }

    /// The package that a model comes in.
    static func package(for model: String) -> String {
        "tesseract-ocr-\(model.replacing("_", with: "-"))"
    }

    private static let names = [
        "af": "afr", "ar": "ara", "az": "aze", "be": "bel", "bg": "bul", "bs": "bos", "ca": "cat",
        "cs": "ces",
        "da": "dan", "de": "deu", "el": "ell", "en": "eng", "es": "spa", "et": "est", "eu": "eus",
        "fa": "fas",
        "fi": "fin", "fr": "fra", "gl": "glg", "he": "heb", "hi": "hin", "hr": "hrv", "ht": "hat",
        "hu": "hun",
        "hy": "hye", "id": "ind", "is": "isl", "it": "ita", "ja": "jpn", "ka": "kat", "kk": "kaz",
        "ko": "kor",
        "lt": "lit", "lv": "lav", "mk": "mkd", "ms": "msa", "mt": "mlt", "nl": "nld", "no": "nor",
        "pl": "pol",
        "ps": "pus", "pt": "por", "qu": "que", "ro": "ron", "ru": "rus", "sk": "slk", "sl": "slv",
        "sq": "sqi",
        "sr": "srp", "sv": "swe", "sw": "swa", "th": "tha", "tl": "tgl", "tr": "tur", "uk": "ukr",
        "ur": "urd",
        "uz": "uzb", "vi": "vie", "zh": "chi_sim",
    ]
}
