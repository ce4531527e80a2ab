import struct Foundation.Data

/// A mail as Apple's program keeps it: a line with the number of its bytes, the mail, and a property list.
struct AppleMail {
    /// The mail itself.
    let message: Data
    /// What the program knew of it: when it came, whether it was read.
    private(set) var metadata: [String: [String]] = [:]
    /// What an investigator should know.
    private(set) var findings: [String] = []

    /// The bits of the property `flags`, from the lowest.
    private static let flags = ["read", "deleted", "answered", "encrypted", "flagged", "recent", "draft"]

    /// Takes it apart; `nil` where it does not begin with a number.
    init?(_ bytes: Data) {
        guard let end = bytes.prefix(32).firstIndex(of: 0x0A),
            let count = Int(String(decoding: bytes[..<end], as: UTF8.self).trimmed), count >= 0
        else { return nil }
        let rest = bytes[(end + 1)...]
        message = rest.prefix(count)
        if count > rest.count {
            findings.append(
                "the file says that its mail has \(count) bytes, and only \(rest.count) are there")
        }
        readProperties(rest.dropFirst(count))
    }

    private mutating func readProperties(_ list: Data) {
        var properties: [String: String] = [:]
        var key = ""
        var text = ""
        try? XMLEvents.read(list) { event in
            switch event {
            case .begin: text = ""
            case .text(let more): text += more
            case .end(let name, _):
                if name == "key" {
                    key = text.trimmed
                } else if !key.isEmpty {
                    properties[key] = text.trimmed
                }
            }
            return true
        }
        if let seconds = properties["date-received"].flatMap(Double.init), abs(seconds) < 1e11 {
            metadata["date-received"] = DocumentDate.iso(secondsSince1970: Int(seconds)).map { [$0] }
        }
        guard let bits = properties["flags"].flatMap(Int.init) else { return }
        let set = Self.flags.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element)
        if !set.isEmpty { metadata["flags"] = set }
        if set.contains("deleted") { findings.append("the mail program had marked the mail as deleted") }
        if set.contains("draft") { findings.append("the mail program had it as a draft") }
    }
}
