/// The lists that can be read, told by what stands in them and not by their names.
public enum ListFormat: String, Sendable, CaseIterable {
    /// FollowTheMoney JSON, an entity a line.
    case ftm
    /// FollowTheMoney's entities in one JSON document: Aleph's network diagrams and pages of its API.
    case ftmObjects = "ftm-objects"
    /// The changes to a list of FollowTheMoney's entities, one a line.
    case ftmDelta = "ftm-delta"
    /// FollowTheMoney's statements as JSON lines.
    case ftmStatements = "ftm-statements"
    /// FollowTheMoney's statements as a comma-separated table.
    case ftmStatementTable = "ftm-statement-table"
    /// A JSON file with the entries of OFAC's list: uid, name, aliases, program, type.
    case ofacJSON = "ofac-json"
    /// OFAC's table of entries, `sdn.csv` or `cons_prim.csv`.
    case ofacTable = "ofac-table"
    /// OFAC's table of further names, `alt.csv`.
    case ofacNames = "ofac-names"
    /// OFAC's table of addresses, `add.csv`.
    case ofacAddresses = "ofac-addresses"
    /// OFAC's table of the remarks that were too long, `sdn_comments.csv`.
    case ofacComments = "ofac-comments"
    /// Statements on ownership and control, by the Beneficial Ownership Data Standard.
    case bods
    /// Events and galaxies of MISP.
    case misp
    /// The consolidated screening list of the United States, a table with a heading.
    case screeningTable = "screening-table"
    /// A JSON list of objects with a full name and aliases.
    case names
    /// The FBI's wanted list, as its API gives it.
    case fbi
    /// The United Nations' consolidated list in XML.
    case un
    /// Canada's list under its Special Economic Measures Act in XML.
    case canada
    /// OFAC's lists in XML with their reference values, `SDN_ENHANCED.XML` or `CONS_ENHANCED.XML`.
    case ofacXML = "ofac-xml"
    /// OFAC's lists in the older XML, `SDN.XML` or `CONSOLIDATED.XML`.
    case ofacClassicXML = "ofac-classic-xml"
    /// The list of the United Kingdom's Foreign, Commonwealth and Development Office, a row for each name or address.
    case uk

    /// Whether it is a list by itself, rather than a part of OFAC's.
    public var isMain: Bool {
        switch self {
        case .ofacNames, .ofacAddresses, .ofacComments: false
        default: true
        }
    }

    /// Whether it is a comma-separated table.
    public var isTable: Bool {
        switch self {
        case .ofacTable, .ofacNames, .ofacAddresses, .ofacComments, .screeningTable, .uk: true
        default: false
        }
    }

    /// Whether OFAC's further tables go with it.
    public var takesTables: Bool { self == .ofacJSON || self == .ofacTable }

    /// What its claims are said to be read by: "import:ofac".
    public var method: String {
        switch self {
        case .ofacJSON, .ofacTable, .ofacNames, .ofacAddresses, .ofacComments, .ofacXML,
            .ofacClassicXML:
            "import:ofac"
        case .canada: "import:ca"
        case .screeningTable: "import:csl"
        case .ftmObjects, .ftmDelta, .ftmStatements, .ftmStatementTable: "import:ftm"
        default: "import:" + rawValue
        }
    }

    /// The mapping with its version; another version reads the same file anew.
    public var mapping: String { rawValue + "@1" }

    /// What a text is; nil where it is no list that can be read.
    public init?(of text: [UInt8]) {
        guard let format = text.withUnsafeBytes(ListFormat.detect) else { return nil }
        self = format
    }

    private static func detect(_ text: UnsafeRawBufferPointer) -> ListFormat? {
        let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = text[start...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        switch first {
        case UInt8(ascii: "{"):
            if NameList.isOFAC(text) { return .ofacJSON }
            if isFtM(text) { return .ftm }
            return json(text)
        case UInt8(ascii: "["): return NameList.isPlain(text) ? .names : json(text)
        case UInt8(ascii: "<"): return XMLEntries.format(of: text)
        case nil: return nil
        default:
            if ScreeningList.matches(text) { return .screeningTable }
            if UKList.matches(text) { return .uk }
            if FtMStatements.isTable(text) { return .ftmStatementTable }
            return OFACTables.kind(of: text) ?? (isFtM(text) ? .ftm : nil)
        }
    }

    /// Lists in JSON, told by the keys of their first entries.
    private static func json(_ text: UnsafeRawBufferPointer) -> ListFormat? {
        if BODSList.matches(text) { return .bods }
        if FBIList.matches(text) { return .fbi }
        if FtMStatements.isLines(text) { return .ftmStatements }
        if FtMDelta.matches(text) { return .ftmDelta }
        if MISPList.matches(text) { return .misp }
        if FtMObjects.matches(text) { return .ftmObjects }
        return nil
    }

    /// Whether one of the first lines is an entity.
    private static func isFtM(_ text: UnsafeRawBufferPointer) -> Bool {
        struct Enough: Error { var found: Bool }
        var lines = 0
        do {
            try FtMLines.forEach(in: text) { line in
                lines += 1
                if case .success = line { throw Enough(found: true) }
                if lines == 50 { throw Enough(found: false) }
            }
            return false
        } catch {
            return (error as? Enough)?.found ?? false
        }
    }
}
