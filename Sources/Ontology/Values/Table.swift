/// A generated table of tab-separated columns that travels in the binary.
enum Table {
    /// The rows, without the comment at the top.
    static func rows(_ text: StaticString) -> [[Substring]] {
        text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
            .split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }
}
