/// A kind of file that Trama reads, under its media type.
public enum DocumentFormat: String, Codable, Sendable, CaseIterable {
    // Text
    /// Text in any encoding.
    case plainText = "text/plain"
    /// Objects and lists in JSON, one or one a line.
    case json = "application/json"
    /// A tree of elements that is nothing better known.
    case xml = "application/xml"

    // The web
    /// A web page.
    case html = "text/html"
    /// A web page saved with its pictures in one file (MHTML).
    case mhtml = "multipart/related"
    /// What a crawler got, answer by answer (WARC).
    case warc = "application/warc"
    /// A packed WARC with its index.
    case wacz = "application/wacz"
    /// A drawing of lines and words.
    case svg = "image/svg+xml"

    // Pages
    /// A PDF.
    case pdf = "application/pdf"
    /// A scanned book.
    case djvu = "image/vnd.djvu"
    /// An e-book.
    case epub = "application/epub+zip"

    // Office
    /// A Word document, 2007 or later.
    case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    /// A Word document before 2007.
    case doc = "application/msword"
    /// A text of LibreOffice.
    case odt = "application/vnd.oasis.opendocument.text"
    /// Rich text.
    case rtf = "application/rtf"
    /// A WordPerfect document.
    case wordPerfect = "application/vnd.wordperfect"
    /// An Excel workbook, 2007 or later.
    case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    /// An Excel workbook, 2007 or later, in its binary form.
    case xlsb = "application/vnd.ms-excel.sheet.binary.macroenabled.12"
    /// An Excel workbook before 2007.
    case xls = "application/vnd.ms-excel"
    /// A workbook of LibreOffice.
    case ods = "application/vnd.oasis.opendocument.spreadsheet"
    /// A PowerPoint presentation, 2007 or later.
    case pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    /// A PowerPoint presentation before 2007.
    case ppt = "application/vnd.ms-powerpoint"
    /// A presentation of LibreOffice.
    case odp = "application/vnd.oasis.opendocument.presentation"
    /// A Visio drawing, 2013 or later.
    case vsdx = "application/vnd.ms-visio.drawing.main+xml"
    /// A Visio drawing before 2013.
    case vsd = "application/vnd.visio"

    /// An office document of 2007 or later under a password.
    case encryptedOffice = "application/encrypted-office"

    // Tables
    /// A table with a delimiter: CSV, TSV.
    case table = "text/csv"
    /// An SQLite database.
    case sqlite = "application/vnd.sqlite3"
    /// A table of dBase.
    case dbf = "application/vnd.dbf"
    /// A database of Access.
    case access = "application/vnd.ms-access"

    // Mail
    /// One mail with its attachments.
    case email = "message/rfc822"
    /// One mail as Apple keeps it.
    case emlx = "message/x-emlx"
    /// A box of mails in one file.
    case mbox = "application/mbox"
    /// One item of Outlook.
    case msg = "application/vnd.ms-outlook"
    /// A box of Outlook.
    case pst = "application/vnd.ms-outlook-pst"
    /// What Outlook wraps attachments in (winmail.dat).
    case tnef = "application/ms-tnef"
    /// A signed or encrypted message (S/MIME).
    case smime = "application/pkcs7-mime"
    /// Business cards.
    case vcard = "text/vcard"
    /// A calendar.
    case calendar = "text/calendar"

    // Pictures
    /// A PNG image.
    case png = "image/png"
    /// A JPEG image.
    case jpeg = "image/jpeg"
    /// A TIFF image, of one page or many.
    case tiff = "image/tiff"
    /// A GIF image.
    case gif = "image/gif"
    /// A WebP image.
    case webp = "image/webp"
    /// A bitmap image.
    case bmp = "image/bmp"
    /// A JPEG 2000 image.
    case jp2 = "image/jp2"
    /// A HEIC image, as telephones take them.
    case heic = "image/heic"
    /// A portable any-map image.
    case pnm = "image/x-portable-anymap"

    // Sound and film
    /// Sound.
    case audio = "audio/*"
    /// Film.
    case video = "video/*"

    // Archives
    /// A ZIP archive.
    case zip = "application/zip"
    /// A 7-Zip archive.
    case sevenZip = "application/x-7z-compressed"
    /// A RAR archive.
    case rar = "application/vnd.rar"
    /// A TAR archive.
    case tar = "application/x-tar"
    /// A cabinet of Windows.
    case cabinet = "application/vnd.ms-cab-compressed"
    /// The image of a disc.
    case disc = "application/x-iso9660-image"
    /// One file made smaller: gzip, bzip2, xz, zstd.
    case compressed = "application/gzip"
}

extension DocumentFormat {
    /// What the text of such a file is.
    public enum Content: Sendable {
        /// Sentences, to be read.
        case prose
        /// Rows, which become claims by a mapping.
        case rows
        /// The names of the files in it.
        case parts
    }

    /// What the text of such a file is.
    public var content: Content {
        switch self {
        case .table, .xlsx, .xlsb, .xls, .ods, .sqlite, .dbf, .access, .json: .rows
        case .zip, .sevenZip, .rar, .tar, .cabinet, .disc, .compressed, .mbox, .pst, .tnef, .warc, .wacz:
            .parts
        default: .prose
        }
    }

    /// What people call it.
    public var plainName: String {
        switch self {
        case .plainText: "plain text"
        case .json: "JSON"
        case .xml: "XML"
        case .html: "a web page"
        case .mhtml: "a saved web page (MHTML)"
        case .warc: "a web archive (WARC)"
        case .wacz: "a web archive (WACZ)"
        case .svg: "a drawing (SVG)"
        case .pdf: "a PDF"
        case .djvu: "a DjVu scan"
        case .epub: "an e-book (EPUB)"
        case .docx: "a Word document"
        case .doc: "a Word document from before 2007"
        case .odt: "an OpenDocument text"
        case .rtf: "rich text (RTF)"
        case .wordPerfect: "a WordPerfect document"
        case .xlsx: "an Excel workbook"
        case .xlsb: "a binary Excel workbook"
        case .xls: "an Excel workbook from before 2007"
        case .ods: "an OpenDocument workbook"
        case .pptx: "a PowerPoint presentation"
        case .ppt: "a PowerPoint presentation from before 2007"
        case .odp: "an OpenDocument presentation"
        case .vsdx: "a Visio drawing"
        case .vsd: "a Visio drawing from before 2013"
        case .encryptedOffice: "an office document under a password"
        case .table: "a table"
        case .sqlite: "an SQLite database"
        case .dbf: "a dBase table"
        case .access: "an Access database"
        case .email: "a mail"
        case .emlx: "a mail (EMLX)"
        case .mbox: "a mail box (MBOX)"
        case .msg: "an Outlook message"
        case .pst: "an Outlook mail box (PST)"
        case .tnef: "Outlook attachments (winmail.dat)"
        case .smime: "a signed or encrypted message (S/MIME)"
        case .vcard: "business cards (vCard)"
        case .calendar: "a calendar (iCalendar)"
        case .png: "a PNG image"
        case .jpeg: "a JPEG image"
        case .tiff: "a TIFF image"
        case .gif: "a GIF image"
        case .webp: "a WebP image"
        case .bmp: "a bitmap image"
        case .jp2: "a JPEG 2000 image"
        case .heic: "a HEIC image"
        case .pnm: "a portable any-map image"
        case .audio: "a sound file"
        case .video: "a film"
        case .zip: "a ZIP archive"
        case .sevenZip: "a 7-Zip archive"
        case .rar: "a RAR archive"
        case .tar: "a TAR archive"
        case .cabinet: "a Windows cabinet"
        case .disc: "a disc image (ISO)"
        case .compressed: "a compressed file"
        }
    }

    /// The endings that files of this kind usually have.
    ///
    /// A name only breaks a tie: the bytes decide.
    var endings: Set<String> {
        switch self {
        case .plainText: ["txt", "text", "md", "log"]
        case .json: ["json", "jsonl", "ndjson", "geojson"]
        case .xml: ["xml"]
        case .html: ["html", "htm", "xhtml", "xht"]
        case .mhtml: ["mht", "mhtml"]
        case .warc: ["warc"]
        case .wacz: ["wacz"]
        case .svg: ["svg"]
        case .pdf: ["pdf"]
        case .djvu: ["djvu", "djv"]
        case .epub: ["epub"]
        case .docx: ["docx", "docm", "dotx", "dotm"]
        case .doc: ["doc", "dot"]
        case .odt: ["odt", "ott", "fodt"]
        case .rtf: ["rtf"]
        case .wordPerfect: ["wpd", "wp", "wp5", "wp6"]
        case .xlsx: ["xlsx", "xlsm", "xltx", "xltm"]
        case .xlsb: ["xlsb"]
        case .xls: ["xls", "xlt"]
        case .ods: ["ods", "ots", "fods"]
        case .pptx: ["pptx", "pptm", "ppsx", "potx"]
        case .ppt: ["ppt", "pps", "pot"]
        case .odp: ["odp", "otp", "fodp"]
        case .vsdx: ["vsdx"]
        case .vsd: ["vsd"]
        case .encryptedOffice: []
        case .table: ["csv", "tsv", "tab"]
        case .sqlite: ["sqlite", "sqlite3", "db3"]
        case .dbf: ["dbf"]
        case .access: ["mdb", "accdb"]
        case .email: ["eml"]
        case .emlx: ["emlx"]
        case .mbox: ["mbox", "mbx"]
        case .msg: ["msg"]
        case .pst: ["pst", "ost"]
        case .tnef: ["tnef"]
        case .smime: ["p7m", "p7s", "p7c"]
        case .vcard: ["vcf", "vcard"]
        case .calendar: ["ics", "ical", "ifb"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg", "jpe"]
        case .tiff: ["tif", "tiff"]
        case .gif: ["gif"]
        case .webp: ["webp"]
        case .bmp: ["bmp", "dib"]
        case .jp2: ["jp2", "jpx", "j2k", "jpf"]
        case .heic: ["heic", "heif", "avif"]
        case .pnm: ["pnm", "ppm", "pgm", "pbm"]
        case .audio: ["mp3", "wav", "flac", "ogg", "oga", "opus", "m4a", "aac", "aif", "aiff", "amr", "mid"]
        case .video: ["mp4", "m4v", "mov", "avi", "mkv", "webm", "mpg", "mpeg", "flv", "wmv", "3gp", "ogv"]
        case .zip: ["zip"]
        case .sevenZip: ["7z"]
        case .rar: ["rar"]
        case .tar: ["tar"]
        case .cabinet: ["cab"]
        case .disc: ["iso"]
        case .compressed: ["gz", "tgz", "bz2", "tbz", "tbz2", "xz", "txz", "zst", "z"]
        }
    }

    private static let promised: [String: DocumentFormat] = Dictionary(
        allCases.flatMap { format in format.endings.map { ($0, format) } },
        uniquingKeysWith: { first, _ in first })

    /// What the name promises, which may be wrong.
    init?(promisedBy name: String) {
        guard let dot = name.lastIndex(of: "."),
            let format = Self.promised[name[name.index(after: dot)...].lowercased()]
        else { return nil }
        self = format
    }
}
