/// Something asked of screening that cannot be done, in a sentence.
public struct ScreeningError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sentence.
    public let description: String

    /// An error of that sentence.
    public init(_ sentence: String) { description = sentence }
}
