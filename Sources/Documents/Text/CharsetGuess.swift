import CCharset
import struct Foundation.Data

/// Guesses the encoding of bytes that say nothing about it.
///
/// Statistical detectors take short Spanish or Portuguese text for Turkish or Vietnamese, so the encodings of
/// Western Europe are tried first: one fits if it turns nearly every foreign byte into something that a text in
/// these languages has in that place. For the rest of the world, uchardet decides.
enum CharsetGuess {
    /// The likeliest encoding.
    static func charset(of bytes: Data) -> Charset {
        let start = bytes.firstIndex { $0 >= 0x80 } ?? bytes.startIndex
        let sample = bytes[max(bytes.startIndex, start - 64)...].prefix(32_768)
        return western(sample) ?? uchardet(sample) ?? Charset(label: "windows-1252")
    }

    private static func western(_ sample: Data) -> Charset? {
        let fits = ["windows-1252", "cp850", "macintosh"].compactMap { label -> (Charset, Double)? in
            let charset = Charset(label: label)
            guard let (text, _) = charset.decode(sample) else { return nil }
            return (charset, plausibility(of: text))
        }
        guard let best = fits.first(where: { fit in fits.allSatisfy { fit.1 >= $0.1 } }), best.1 >= 0.9 else {
            return nil
        }
        return best.0
    }

    /// The share of characters beyond ASCII that stand where Western text has them, 0…1.
    private static func plausibility(of text: String) -> Double {
        let scalars = Array(text.unicodeScalars)
        var foreign = 0
        var plausible = 0
        for (index, scalar) in scalars.enumerated() where !scalar.isASCII {
            foreign += 1
            let before = index > 0 ? scalars[index - 1] : " "
            let after = index + 1 < scalars.count ? scalars[index + 1] : " "
            if isPlausible(scalar, after: before, before: after) { plausible += 1 }
        }
        return foreign == 0 ? 0 : Double(plausible) / Double(foreign)
    }

    private static func isPlausible(
        _ scalar: Unicode.Scalar, after before: Unicode.Scalar, before after: Unicode.Scalar
    ) -> Bool {
        let isInside = before.properties.isAlphabetic && after.properties.isAlphabetic
        if lowercase.contains(scalar) { return before.isASCII || after.isASCII }
        // A capital in a word of small letters is another encoding's small letter.
        if uppercase.contains(scalar) {
            return !before.properties.isLowercase && (before.isASCII || after.isASCII)
        }
        return punctuation.contains(scalar) && (!isInside || "’·".unicodeScalars.contains(scalar))
    }

    private static let lowercase = Set("áéíóúüñçãõâêôàèìòùäöëïîûœæøåß".unicodeScalars)
    private static let uppercase = Set("ÁÉÍÓÚÜÑÇÃÕÂÊÔÀÈÌÒÙÄÖËÏÎÛŒÆØÅ".unicodeScalars)
    private static let punctuation = Set("¿¡«»“”‘’‚„–—…€£ºª°·•§©®™\u{A0}\u{AD}´".unicodeScalars)

    private static func uchardet(_ sample: Data) -> Charset? {
        let detector = uchardet_new()
        defer { uchardet_delete(detector) }
        sample.withUnsafeBytes { bytes in
            _ = uchardet_handle_data(detector, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
        }
        uchardet_data_end(detector)
        guard let name = uchardet_get_charset(detector).map({ String(cString: $0) }), !name.isEmpty else {
            return nil
        }
        let charset = Charset(label: name)
        // The sample had bytes that neither of these has.
        return charset == .ascii || charset == .utf8 ? nil : charset
    }
}
