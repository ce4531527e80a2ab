import struct Foundation.Data

/// What an Office file before 2007 says about itself ([MS-OLEPS]).
struct SummaryInformation {
    private var values: [Int: String] = [:]
    private var further: [Int: String] = [:]

    init(of streams: CompoundStreams) {
        values = Self.properties(streams.stream("\u{5}SummaryInformation", limit: 1 << 20))
        further = Self.properties(streams.stream("\u{5}DocumentSummaryInformation", limit: 1 << 20))
    }

    /// Puts what is known into a document.
    func describe(_ document: inout Document) {
        document.title = values[2]
        document.author = values[4]
        document.created = values[12]
        document.modified = values[13]
        for (number, name) in Self.fields { document.metadata[name] = values[number].map { [$0] } }
        for (number, name) in Self.furtherFields { document.metadata[name] = further[number].map { [$0] } }
    }

    private static let fields = [
        (3, "subject"), (5, "keywords"), (6, "description"), (7, "template"), (8, "modified-by"),
        (9, "revision"), (11, "printed"), (18, "creator"),
    ]
    private static let furtherFields = [(2, "category"), (14, "manager"), (15, "company")]

    private static func properties(_ stream: Data?) -> [Int: String] {
        guard let stream, stream.littleEndian(at: 0, bytes: 2) == 0xFFFE else { return [:] }
        let bytes = [UInt8](stream)
        let start = bytes.u32(44)
        var places: [Int: Int] = [:]
        for index in 0..<min(bytes.u32(start + 4), 200) {
            places[bytes.u32(start + 8 + 8 * index)] = start + bytes.u32(start + 12 + 8 * index)
        }
        let page = places[1].map { bytes.u16($0 + 4) } ?? 1252
        return places.compactMapValues { value(bytes, at: $0, codePage: page) }
    }

    private static func value(_ bytes: [UInt8], at place: Int, codePage: Int) -> String? {
        let text: String
        switch bytes.u32(place) {
        case 0x1E:
            let raw = Data(bytes.piece(place + 8, bytes.u32(place + 4)))
            let charset = Charset(windowsCodePage: codePage) ?? Charset(label: "windows-1252")
            text = charset.decode(raw)?.text ?? ""
        case 0x1F: text = bytes.utf16(place + 8, bytes.u32(place + 4))
        case 0x40:
            // Tenths of microseconds since 1601; durations are small, and a time of nothing is nought.
            let time = UInt64(bytes.u32(place + 4)) | UInt64(bytes.u32(place + 8)) << 32
            let seconds = Int(time / 10_000_000) - 11_644_473_600
            guard seconds > -11_000_000_000, let date = DocumentDate.iso(secondsSince1970: seconds) else {
                return nil
            }
            return date
        default: return nil
        }
        let clean = text.prefix { $0 != "\0" }.description.normalised().text.trimmed
        return clean.isEmpty ? nil : clean
    }
}
