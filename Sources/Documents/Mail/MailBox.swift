import struct Foundation.Data

/// The line "From ana@example.org Mon Sep 25 10:00:00 2023" that mail boxes put before each of their messages.
enum MailBox {
    private static let line = Data("From ".utf8)

    /// How far a second message is looked for.
    private static let searched = 16 << 20

    /// Whether there is more than one message, each after an empty line.
    static func holdsSeveral(_ bytes: Data) -> Bool {
        ["\n\nFrom ", "\r\n\r\nFrom "].contains { bytes.prefix(searched).range(of: Data($0.utf8)) != nil }
    }

    /// The message without such a line before it.
    static func firstMessage(of bytes: Data) -> Data {
        guard bytes.starts(with: line) || bytes.starts(with: Data(">From ".utf8)),
            let end = bytes.firstIndex(of: 0x0A)
        else { return bytes }
        return bytes[(end + 1)...]
    }
}
