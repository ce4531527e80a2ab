/// How one file is to be read: what it may cost, which passwords may open it, and what is done with its pictures.
///
/// It travels to the worker through a pipe, never through arguments that other people on the machine could see.
public struct ReadingOptions: Sendable, Codable, Hashable {
    /// When words are looked for in pictures.
    public enum Recognition: String, Sendable, Codable, Hashable, CaseIterable {
        /// Never.
        case off
        /// On pages that have no text of their own, and in pictures.
        case whereNoText = "where-no-text"
        /// On every page.
        case always
    }

    /// What reading may cost.
    public var limits: ReadingLimits
    /// What is tried in turn on a protected file.
    public var passwords: [String]
    /// When words are looked for in pictures.
    public var recognition: Recognition
    /// The languages that pictures are read in (ISO 639-1), the likeliest first; empty lets the program choose.
    public var languages: [String]

    /// The standard limits, no password, and recognition where there is no text.
    public static let standard = ReadingOptions()

    /// Options of one's own.
    public init(
        limits: ReadingLimits = .standard, passwords: [String] = [], recognition: Recognition = .whereNoText,
        languages: [String] = []
    ) {
        self.limits = limits
        self.passwords = passwords
        self.recognition = recognition
        self.languages = languages
    }
}
