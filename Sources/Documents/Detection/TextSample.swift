import struct Foundation.Data

/// The beginning of a file that is text, looked at for what kind of text it is.
struct TextSample {
    private let text: String
    private let lines: [Substring]

    /// Decodes the beginning of a file; `nil` where it is not text.
    init?(_ head: Data) {
        guard !head.isEmpty, Self.isText(head) else { return nil }
        let decoded = TextDecoder.decode(head, isBeginning: true)
        text = String(decoded.text.drop { $0.isWhitespace || $0 == "\u{FEFF}" })
        lines = text.split(separator: "\n", maxSplits: 200, omittingEmptySubsequences: false)
    }

    /// Whether next to nothing in it is a control character; in UTF-16 and UTF-32 that takes decoding to see.
    private static func isText(_ head: Data) -> Bool {
        var bytes = head
        if Charset.byteOrderMark(of: head) != nil || Charset.wide(head) != nil {
            let decoded = TextDecoder.decode(head, isBeginning: true)
            bytes = Data(decoded.text.utf8)
            if decoded.removedNULs * 100 > bytes.count { return false }
        }
        let controls = bytes.reduce(0) { $0 + ($1 < 0x20 && !usualControls.contains($1) ? 1 : 0) }
        return controls * 100 <= bytes.count
    }

    /// Tab, line feed, form feed, carriage return, backspace (overstrike) and escape (terminal logs, ISO-2022).
    private static let usualControls: Set<UInt8> = [0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x1B]

    // MARK: - Formats that say what they are

    /// What the first line announces.
    var announcedFormat: DocumentFormat? {
        let first = lines.first.map { $0.prefix(64).uppercased().trimmed } ?? ""
        switch first {
        case "BEGIN:VCARD": return .vcard
        case "BEGIN:VCALENDAR": return .calendar
        default: break
        }
        guard isXML(promised: false) else { return nil }
        return flatOpenDocument ?? (text.prefix(4_096).contains("<svg") ? .svg : nil)
    }

    /// A document of LibreOffice in one XML file says what it is in its first element.
    private var flatOpenDocument: DocumentFormat? {
        let root = text.prefix(32_768)
        guard root.contains("<office:document "),
            let type = root.firstMatch(of: /office:mimetype="([^"]+)"/)?.1,
            let format = DocumentFormat(rawValue: String(type).replacing("-template", with: ""))
        else { return nil }
        return format == .odt || format == .ods || format == .odp ? format : nil
    }

    /// Whether it begins as XML does; what it holds may still be a page.
    func isXML(promised: Bool) -> Bool {
        guard text.hasPrefix("<") else { return false }
        return promised || text.hasPrefix("<?xml") || text.prefix(512).contains("xmlns")
    }

    /// Whether it begins as an object or a list of JSON does.
    func isJSON(promised: Bool) -> Bool {
        guard let first = text.first, first == "{" || first == "[" else { return false }
        let next = text.dropFirst().first { !$0.isWhitespace }
        switch (first, next) {
        case ("{", "\""), ("{", "}"), ("[", "{"), ("[", "["), ("[", "\""), ("[", "]"): return true
        default: return promised
        }
    }

    // MARK: - Web pages

    /// Whether it begins as a page does; a fragment counts where the name promises a page.
    func isWebPage(promised: Bool) -> Bool {
        let beginning = text.prefix(promised ? 65_536 : 4_096).lowercased()
        guard beginning.first == "<" || promised else { return false }
        if ["<!doctype html", "<html", "<head", "<body"].contains(where: beginning.contains) { return true }
        return promised && ["<p", "<div", "<table", "<br", "<a ", "<h1"].contains(where: beginning.contains)
    }

    // MARK: - Mail

    /// Whether it begins with a mail's headers.
    func isMail(promised: Bool) -> Bool {
        let names = headerNames(skippingOthers: promised)
        let known = names.filter(Self.mailHeaders.contains).count
        return known >= (promised ? 1 : 2)
            && (promised || names.contains { Self.decisiveHeaders.contains($0) })
    }

    /// Whether it is a mail's headers and a page with its pictures as parts.
    var isSavedPage: Bool {
        let headers = text.prefix(4_096).lowercased()
        guard headers.contains("multipart/related"), headers.contains("mime-version:") else { return false }
        return headers.contains("snapshot-content-location:") || headers.hasPrefix("from: <saved by")
            || headers.contains("x-mimeole:") && !headers.contains("received:")
                && !headers.contains("message-id:")
            || headers.hasPrefix("from: \"saved by")
    }

    /// Whether a line with the number of its bytes stands before a mail.
    var isAppleMail: Bool {
        guard let first = lines.first.map({ String($0).trimmed }), !first.isEmpty, first.count < 12,
            first.allSatisfy(\.isNumber),
            lines.count > 2
        else { return false }
        return TextSample(Data(lines.dropFirst().joined(separator: "\n").utf8))?.isMail(promised: false)
            == true
    }

    /// Whether it begins as a box of messages does, with a line "From somebody some time" before the headers.
    var isMailBox: Bool {
        text.hasPrefix("From ") && MailBox.beginsMessage(text.utf8)
            && (MailBox.isDated(Array((lines.first ?? "").utf8))
                || headerNames(skippingOthers: false).contains { Self.mailHeaders.contains($0) })
    }

    private static let decisiveHeaders: Set<String> = [
        "received", "message-id", "mime-version", "return-path", "delivered-to", "from",
    ]
    private static let mailHeaders: Set<String> = [
        "from", "to", "cc", "subject", "date", "received", "message-id", "mime-version", "content-type",
        "return-path", "delivered-to", "reply-to", "in-reply-to", "sender", "x-mailer",
    ]

    /// The names of the header fields before the first empty line.
    ///
    /// With `skippingOthers` a line that is no header is overlooked; without, it means that none of them is.
    private func headerNames(skippingOthers: Bool) -> [String] {
        var names: [String] = []
        for line in lines.dropFirst(MailBox.beginsMessage(text.utf8) ? 1 : 0) {
            if line.isEmpty { break }
            if line.first == " " || line.first == "\t" { continue }
            // Old mails have spaces between a name and its colon (RFC 5322, 4.5).
            let name = line.prefix { $0 != ":" }.utf8.reversed().drop { $0 == 0x20 || $0 == 0x09 }
            guard !name.isEmpty, name.count < line.utf8.count,
                name.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else {
                if skippingOthers { continue }
                return names.count >= 3 ? names : []
            }
            names.append(String(decoding: name.reversed(), as: UTF8.self).lowercased())
        }
        return names
    }

    // MARK: - Tables

    /// Whether line after line has the same number of delimiters.
    func isTable(promised: Bool) -> Bool { TableShape(lines: lines, promised: promised) != nil }
}
