extension RomanisingReader {
    /// "नरेन्द्र मोदी" is narendra modi, "मनमोहन सिंह" manmohan singh, "রহমান" rahman.
    ///
    /// In the north a consonant's own vowel is silent at the end of a word and between a vowel and a syllable: the rule of
    /// L. V. S. Narasimhan, R. Sproat and G. Kiraz, "Schwa-deletion in Hindi text-to-speech synthesis" (2004).
    mutating func readIndic(_ letters: [Letter]) {
        let letters = letters.filter { $0.entry.kind != .sign }
        let sounds = soundedVowels(letters)
        for (index, letter) in letters.enumerated() {
            switch letter.entry.kind {
            case .consonant:
                if sounds[index] { append(letter) } else { appendConsonant(letter) }
            case .vowelSign where isNasal(letter):
                let next = index + 1 < letters.count ? letters[index + 1].entry.letters.first : nil
                switch next {
                case UInt8(ascii: "p"), UInt8(ascii: "b"), UInt8(ascii: "m"): append("m")
                case UInt8(ascii: "h"): append("ng")
                case nil where letter.scalar >= 0x0C00: append("m")
                default: append("n")
                }
            case .virama: break
            default: append(letter)
            }
        }
    }

    /// For each consonant whether its own vowel is spoken.
    private func soundedVowels(_ letters: [Letter]) -> [Bool] {
        var sounds = Array(repeating: false, count: letters.count)
        for index in letters.indices.reversed() where letters[index].entry.kind == .consonant {
            let isSouthern = letters[index].scalar >= 0x0B80
            guard index + 1 < letters.count else {
                let endsCluster = index > 0 && letters[index - 1].entry.kind == .virama
                sounds[index] = isSouthern || endsCluster || index == 0
                continue
            }
            switch letters[index + 1].entry.kind {
            case .virama: sounds[index] = false
            case .vowelSign: sounds[index] = isNasal(letters[index + 1]) || isBreath(letters[index + 1])
            default:
                let afterVowel = index > 0 && letters[index - 1].entry.kind != .virama
                sounds[index] = isSouthern || !(afterVowel && hasVowel(index + 1, letters, sounds))
            }
        }
        return sounds
    }

    private func hasVowel(_ index: Int, _ letters: [Letter], _ sounds: [Bool]) -> Bool {
        guard letters[index].entry.kind == .consonant else { return false }
        if sounds[index] { return true }
        return index + 1 < letters.count && letters[index + 1].entry.kind == .vowelSign
    }

    private func isNasal(_ letter: Letter) -> Bool {
        letter.entry.letters.count == 1 && letter.entry.letters.first == UInt8(ascii: "n")
    }

    private func isBreath(_ letter: Letter) -> Bool { letter.entry.letters.first == UInt8(ascii: "h") }
}
