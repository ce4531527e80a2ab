extension String {
    /// The pages of a text that is divided by form feeds, and the text with line feeds in their place.
    ///
    /// The text keeps its length in bytes. A form feed belongs to the page that it ends; one at the very end begins
    /// no page. A text without form feeds has no pages.
    func splitIntoPages() -> (text: String, pages: [Document.Page]) {
        var bytes = Array(utf8)
        var pages: [Document.Page] = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x0C {
            bytes[index] = 0x0A
            pages.append(Document.Page(number: pages.count + 1, bytes: start..<index + 1))
            start = index + 1
        }
        guard !pages.isEmpty else { return (self, []) }
        if start < bytes.count {
            pages.append(Document.Page(number: pages.count + 1, bytes: start..<bytes.count))
        }
        return (String(decoding: bytes, as: UTF8.self), pages)
    }
}
