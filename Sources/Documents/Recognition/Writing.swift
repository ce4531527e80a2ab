import struct Foundation.Data

/// What Tesseract's model "osd" says of a page: how it lies, and in what writing it is.
struct Writing {
    /// How many quarters clockwise bring it upright; `nil` where that is not certain.
    private(set) var quarters: Int?
    /// "Hebrew"; `nil` where that is not certain.
    private(set) var script: String?

    /// Reads lines as "Orientation confidence: 10.99".
    init(report: Data) {
        var fields: [Substring: Substring] = [:]
        for line in String(decoding: report, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { fields[parts[0]] = parts[1].drop { $0 == " " } }
        }
        func isCertain(_ field: Substring, _ least: Double) -> Bool {
            fields[field].flatMap { Double($0) }.map { $0 >= least } ?? false
        }
        if isCertain("Orientation confidence", 2), let degrees = fields["Rotate"].flatMap({ Int($0) }) {
            quarters = degrees / 90 & 3
        }
        if isCertain("Script confidence", 4) { script = fields["Script"].map(String.init) }
    }

    /// The models that read a writing, the likeliest first; none for Latin letters, which are tried anyway.
    var models: [String] { script.flatMap { Self.models[$0] } ?? [] }

    private static let models = [
        "Arabic": ["ara", "fas", "urd"], "Armenian": ["hye"], "Bengali": ["ben"],
        "Cyrillic": ["rus", "ukr", "bul", "srp"], "Devanagari": ["hin"], "Georgian": ["kat"],
        "Greek": ["ell"],
        "Han": ["chi_sim", "chi_tra"], "Hangul": ["kor"], "Hebrew": ["heb"], "Japanese": ["jpn"],
        "Korean": ["kor"], "Tamil": ["tam"], "Thai": ["tha"],
    ]
}
