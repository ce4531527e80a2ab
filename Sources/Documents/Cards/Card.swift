import Foundation

/// One business card: what it says of somebody, written as lines that people read.
struct Card {
    /// Its lines as they stand in the file.
    var lines: [ContentLine] = []

    /// What they are called: the formatted name, or what the parts of the name make.
    var name: String? {
        if let formatted = first("FN")?.text.flowing.orNil { return formatted }
        guard let parts = first("N")?.components else { return first("ORG").map(Self.joined) }
        // Family, given, additional, prefixes, suffixes (RFC 6350, 6.2.2).
        return [3, 1, 2, 0, 4].compactMap { $0 < parts.count ? parts[$0].orNil : nil }
            .joined(separator: " ").flowing.orNil ?? first("ORG").map(Self.joined)
    }

    /// When it was last changed.
    var revised: String? { first("REV").flatMap { DocumentDate.iso($0.text) } }

    private func first(_ name: String) -> ContentLine? { lines.first { $0.name == name } }

    /// Whether it is about a firm or an office.
    private var isOrganization: Bool {
        ["org", "organization"].contains(first("KIND")?.text.lowercased() ?? "")
            || first("X-ABSHOWAS")?.text.uppercased() == "COMPANY"
    }

    private static func joined(_ line: ContentLine) -> String {
        line.components.filter { !$0.isEmpty }.joined(separator: ", ").flowing
    }

    // MARK: - Writing

    private static let fields: [String: String] = [
        "NICKNAME": "Also known as", "TITLE": "Position", "ROLE": "Role", "TEL": "Phone", "EMAIL": "Email",
        "ADR": "Address", "LABEL": "Address", "BDAY": "Born", "DEATHDATE": "Died", "BIRTHPLACE": "Born in",
        "DEATHPLACE": "Died in", "GENDER": "Gender", "ANNIVERSARY": "Anniversary", "URL": "Website",
        "IMPP": "Messages", "LANG": "Language", "NOTE": "Note", "CATEGORIES": "Categories",
        "RELATED": "Related",
        "X-ABRELATEDNAMES": "Related", "MEMBER": "Member", "GEO": "Place", "TZ": "Time zone",
        "MAILER": "Mailer",
        "X-SOCIALPROFILE": "Profile", "X-ABDATE": "Date", "X-MAIDENNAME": "Maiden name", "KIND": "Kind",
        "EXPERTISE": "Expertise", "HOBBY": "Hobby", "INTEREST": "Interest", "ORG-DIRECTORY": "Directory",
        "X-PHONETIC-FIRST-NAME": "Spoken first name", "X-PHONETIC-LAST-NAME": "Spoken last name",
        "CALURI": "Calendar", "FBURL": "Free and busy times", "SOURCE": "Source", "X-GENDER": "Gender",
    ]
    private static let messengers = [
        "X-AIM", "X-ICQ", "X-JABBER", "X-MSN", "X-YAHOO", "X-SKYPE", "X-SKYPE-USERNAME", "X-GTALK",
        "X-GOOGLE-TALK", "X-QQ", "X-TWITTER", "X-GADUGADU", "X-GROUPWISE", "X-WHATSAPP", "X-TELEGRAM",
        "X-SIGNAL", "X-WECHAT", "X-VK", "X-FACEBOOK", "X-INSTAGRAM",
    ]
    private static let longest = 20_000

    /// Writes its lines, and says whom they are about.
    func write(to text: inout FieldText) -> Document.Contact {
        var owner = Document.Contact(role: .owner)
        let name = text.add("Name", name)
        if isOrganization { owner.organization = name } else { owner.name = name }
        for line in lines where line.name != "X-ABLABEL" {
            let range = write(line, to: &text)
            guard let range else { continue }
            switch line.name {
            case "ORG":
                // The firm; what stands after it are its departments.
                let firm = line.components.first { !$0.isEmpty }?.flowing ?? ""
                owner.organization =
                    owner.organization ?? range.lowerBound..<range.lowerBound
                    + min(firm.utf8.count, range.count)
            case "TITLE": owner.position = range
            case "ROLE": owner.position = owner.position ?? range
            case "TEL": owner.phones.append(range)
            case "EMAIL": owner.emails.append(range)
            case "ADR", "LABEL": owner.addresses.append(range)
            default: break
            }
        }
        return owner
    }

    private func write(_ line: ContentLine, to text: inout FieldText) -> Range<Int>? {
        guard line.bytes == nil else { return nil }
        var field = Self.fields[line.name]
        if Self.messengers.contains(line.name) {
            field = line.name.dropFirst(2).prefix { $0 != "-" }.capitalized
        }
        let value: String
        switch line.name {
        case "ORG":
            field = "Organization"
            value = Self.joined(line)
        case "ADR":
            // Box, extension, street, place, region, code, country (RFC 6350, 6.3.1).
            value = line.components.map { $0.replacing("\n", with: ", ") }.filter { !$0.isEmpty }
                .joined(separator: ", ")
        case "TEL", "EMAIL", "IMPP", "RELATED", "MEMBER":
            value = Self.withoutScheme(line.text.flowing)
        case "CATEGORIES", "NICKNAME":
            value = line.list.filter { !$0.isEmpty }.joined(separator: ", ")
        case "BDAY", "ANNIVERSARY", "DEATHDATE", "X-ABDATE":
            value = Self.day(line.text)
        case "NOTE", "LABEL":
            value = line.text
        default:
            value = line.components.filter { !$0.isEmpty }.joined(separator: ", ").flowing
        }
        guard let field, value.utf8.count <= Self.longest || line.name == "NOTE" else { return nil }
        let note = label(of: line)
        return text.add(note.map { "\(field) (\($0))" } ?? field, value)
    }

    /// "work, cell" from the types; what the owner's program calls it, where it does.
    private func label(of line: ContentLine) -> String? {
        if let group = line.group,
            let own = lines.first(where: { $0.name == "X-ABLABEL" && $0.group == group })?.text
        {
            return own.replacing("_$!<", with: "").replacing(">!$_", with: "").flowing.orNil
        }
        let usual: Set<String> = [
            "internet", "pref", "voice", "x400", "text", "dom", "intl", "postal", "parcel",
        ]
        return line.types.filter { !usual.contains($0) }.joined(separator: ", ").flowing.orNil
    }

    private static func withoutScheme(_ value: String) -> String {
        for scheme in ["tel:", "mailto:"] where value.lowercased().hasPrefix(scheme) {
            return String(value.dropFirst(scheme.count).prefix { $0 != ";" && $0 != "?" })
        }
        return value
    }

    /// `19800412` and `1980-04-12T00:00:00Z` are 1980-04-12; `--0412` and words stay as they are.
    private static func day(_ value: String) -> String {
        guard value.first?.isNumber == true, let date = DocumentDate.iso(value) else { return value.flowing }
        return date.count > 10 ? String(date.prefix(10)) : date
    }
}
