/// A file that could not be read. Ingest records it and carries on.
public struct DocumentError: Error, Sendable, Codable, Hashable {
    /// What was wrong with the file.
    public enum Reason: Sendable, Codable, Hashable {
        /// Nothing is there.
        case missing
        /// It is there, and may not be read.
        case unreadable(detail: String)
        /// It is something else than a file: "a folder", "a pipe".
        case notAFile(kind: String)
        /// A link that leads back to itself.
        case linkLoop
        /// It has no bytes.
        case empty
        /// Its bytes are in no format that Trama reads.
        case unknownFormat(leadingBytes: [UInt8])
        /// It wants a password.
        case encrypted
        /// Its format is known, and nothing here reads it.
        case unreadFormat(DocumentFormat)
        /// It begins as its format does, and then breaks its rules.
        case damaged(detail: String)
        /// It, or what it unpacks to, is too large.
        case tooLarge(bytes: Int, limit: Int)
        /// It lies in a file in a file in a file … deeper than is followed.
        case tooDeep(levels: Int)
        /// Reading took too long.
        case timedOut(seconds: Int)
        /// Reading took too much memory.
        case outOfMemory(limit: Int)
        /// The reader died of it.
        case crashed(signal: Int32)
        /// A program that reads this format is not installed.
        case toolMissing(program: String, package: String)
        /// It was read, and there are no words in it: a scan, a photograph.
        case noText(format: DocumentFormat)
        /// The scratch folder could not be written: no space, no permission.
        case scratch(detail: String)
        /// The reading process could not be started or did not answer.
        case worker(detail: String)
    }

    /// The file's name, as the investigator knows it.
    public let file: String
    /// What was wrong.
    public let reason: Reason

    /// A file and what is wrong with it.
    public init(file: String, reason: Reason) {
        self.file = file
        self.reason = reason
    }
}

extension DocumentError.Reason {
    /// The kind of reason in a word, under which failures are counted: "encrypted".
    public var kind: String {
        switch self {
        case .missing: "missing"
        case .unreadable: "unreadable"
        case .notAFile, .linkLoop: "not a file"
        case .empty: "empty"
        case .unknownFormat, .unreadFormat: "unknown format"
        case .encrypted: "encrypted"
        case .damaged: "damaged"
        case .tooLarge: "too large"
        case .tooDeep: "too deep"
        case .timedOut: "timed out"
        case .outOfMemory: "out of memory"
        case .crashed: "crashed"
        case .toolMissing: "program missing"
        case .noText: "no text"
        case .scratch: "no room"
        case .worker: "worker"
        }
    }
}

extension DocumentError: CustomStringConvertible {
    /// One sentence: which file, what is wrong, what to do next.
    public var description: String { "\(file.onOneLine): \(problem)." }

    private var problem: String {
        switch reason {
        case .missing:
            "there is no such file; check the path"
        case .unreadable(let detail):
            "the file may not be read (\(detail)); give yourself permission and try again"
        case .notAFile(let kind):
            "this is \(kind), not a file; give the path of a file"
        case .linkLoop:
            "this link leads back to itself; give the path of the file itself"
        case .empty:
            "the file has no bytes; get it again from where it came from"
        case .unknownFormat(let bytes):
            "\(KnownBytes.name(of: bytes)), which Trama does not read; convert it to PDF, DOCX, HTML, EML, CSV or text"
        case .encrypted:
            "the file is protected by a password; put the password into a file, a line each, and try again with "
                + "--password-file"
        case .unreadFormat(let format):
            "this is \(format.plainName), which Trama does not read; convert it to PDF, DOCX or text"
        case .damaged(let detail):
            "the file is damaged (\(detail.onOneLine)); get it again from where it came from"
        case .tooLarge(let bytes, let limit):
            "the file comes to \(bytes.asSize), and the limit is \(limit.asSize); split it into smaller files"
        case .tooDeep(let levels):
            "it is packed \(levels) files deep; unpack the outer ones and add what is in them"
        case .timedOut(let seconds):
            "reading it took longer than \(seconds) s and was stopped; split the file into smaller ones"
        case .outOfMemory(let limit):
            "reading it took more than \(limit.asSize) of memory and was stopped; split the file into smaller ones"
        case .crashed(let signal):
            "its reader crashed on it (signal \(signal)); convert the file to another format, and report this"
        case .toolMissing(let program, let package):
            "the program \(program) is not installed; install it with: apt-get install \(package)"
        case .noText(.pdf):
            "no words were found in this PDF, neither written nor in pictures; open it to see what it holds, and try "
                + "again with --ocr always if recognition was off"
        case .noText(let format):
            "this is \(format.plainName) without any text; open it to see what it holds, and add that"
        case .scratch(let detail):
            "its parts cannot be written to the scratch folder (\(detail)); make room there and try again"
        case .worker(let detail):
            "its reading process failed (\(detail)); try again, and report this if it stays so"
        }
    }
}

extension String {
    /// The same without what would break a line or a terminal.
    var onOneLine: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { $0.properties.generalCategory.isPrintable ? $0 : " " }))
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isPrintable: Bool {
        switch self {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}

extension Int {
    /// "512 MB", as people count bytes.
    fileprivate var asSize: String {
        for (unit, name) in [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")] where self >= unit {
            let tenths = self / (unit / 10)
            return tenths % 10 == 0 || tenths >= 100
                ? "\(self / unit) \(name)" : "\(tenths / 10).\(tenths % 10) \(name)"
        }
        return "\(self) bytes"
    }
}
