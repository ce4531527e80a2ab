/// The encodings of rich text: the document's own, and those that its fonts bring.
struct RichTextCharsets {
    /// The document's encoding, where the font says nothing.
    var document = Charset(label: "windows-1252")
    /// The encodings of fonts, by their numbers.
    private(set) var fonts: [Int: Charset] = [:]
    /// The number of the font that is being described.
    var open: Int?

    /// Notes a control word of the header or of the list of fonts.
    mutating func note(_ word: String, _ number: Int?) {
        switch word {
        case "mac": document = Charset(label: "macintosh")
        case "pc": document = Charset(label: "cp437")
        case "pca": document = Charset(label: "cp850")
        case "ansicpg": if let charset = number.flatMap(Charset.init(windowsCodePage:)) { document = charset }
        case "f": open = number
        case "cpg":
            if let open, let charset = number.flatMap(Charset.init(windowsCodePage:)) {
                fonts[open] = charset
            }
        case "fcharset":
            if let open, let page = number.flatMap({ Self.pages[$0] }) { fonts[open] = Charset(label: page) }
        default: break
        }
    }

    /// Windows' numbers for the scripts of fonts; that of symbols has no letters.
    private static let pages = [
        77: "macintosh", 128: "cp932", 129: "cp949", 130: "cp1361", 134: "cp936", 136: "cp950",
        161: "windows-1253", 162: "windows-1254", 163: "windows-1258", 177: "windows-1255",
        178: "windows-1256",
        186: "windows-1257", 204: "windows-1251", 222: "windows-874", 238: "windows-1250", 254: "cp437",
        255: "cp850",
    ]
}
