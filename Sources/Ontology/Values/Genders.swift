/// Genders, by FollowTheMoney's words: male, female, other.
enum Genders {
    private static let words: [String: [String]] = [
        "male": [
            "male", "m", "man", "masculino", "masc", "hombre", "varon", "homem", "masculin", "mannlich",
            "мужскои",
            "мужской", "男",
        ],
        "female": [
            "female", "f", "woman", "femenino", "feminino", "fem", "mujer", "mulher", "feminin", "weiblich",
            "женскии", "женский", "女",
        ],
        "other": [
            "other", "o", "otro", "outro", "x", "d", "divers", "nonbinary", "non binary", "no binario",
        ],
    ]

    /// The gender that a word in a list stands for. "M" is taken for male, as FollowTheMoney has it, though a Spanish
    /// list of H and M means hombre and mujer.
    static func clean(_ text: String) -> String? {
        let word = text.folded()
        return words.first { $0.value.contains(word) }?.key
    }
}
