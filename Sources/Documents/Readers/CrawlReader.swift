import struct Foundation.Data

/// Reads what a crawler got (WARC): each page, picture and file that it found becomes an attachment named by its address.
///
/// The text is a line for each answer: address, status, media type, date. Style sheets, programs and fonts are left out.
struct CrawlReader: DocumentReader {
    let name = "warc"
    let version = 1
    let formats = [DocumentFormat.warc]
    let isStreaming = true

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        var crawl = Crawl(file: file)
        do {
            let bytes = try CrawlBytes(file.bytes)
            try crawl.read(bytes)
            if bytes.isCut { crawl.findings.append("the file breaks off; what came before was kept") }
        } catch let failure as ArchiveStream.Failure {
            let detail =
                switch failure {
                case .damaged(let detail), .member(let detail): detail
                case .encrypted: "encrypted"
                }
            if crawl.text.isEmpty { throw file.failure(.damaged(detail: detail)) }
            crawl.findings.append("the file is damaged (\(detail)); what came before was kept")
        }
        return Document(
            format: format, text: crawl.text, created: crawl.first, metadata: crawl.metadata,
            attachments: crawl.attachments, findings: crawl.findings + crawl.summary)
    }
}

/// The records of a crawl, gathered one by one.
private struct Crawl {
    let file: SourceFile
    var text = ""
    var attachments: [Document.Attachment] = []
    var findings: [String] = []
    var first: String?
    private var software: String?
    private var records = 0
    private var layout = 0
    private var leftOut = 0
    private var packed = 0

    init(file: SourceFile) { self.file = file }

    var metadata: [String: [String]] {
        var metadata = ["records": ["\(records)"]]
        metadata["software"] = software.map { [$0.onOneLine] }
        return metadata
    }

    var summary: [String] {
        [
            layout > 0 ? "\(layout) style sheets, programs and fonts were left out" : nil,
            leftOut > 0 ? "\(leftOut) answers are too large with what came before, and were left out" : nil,
            packed > 0
                ? "\(packed) answers are packed in a way that is not known here, and were kept so" : nil,
        ].compactMap { $0 }
    }

    mutating func read(_ bytes: CrawlBytes) throws {
        while let line = try bytes.line() {
            guard line.hasPrefix("WARC/") else { continue }
            let headers = try CrawlHeaders(from: bytes)
            guard let length = headers["content-length"].flatMap({ Int($0) }), length >= 0, length < 1 << 50
            else {
                continue
            }
            records += 1
            let end = bytes.position + length
            try read(headers, from: bytes, upTo: end)
            try bytes.skip(end - bytes.position)
            if records % 100 == 0 { Progress.made() }
        }
    }

    private mutating func read(_ headers: CrawlHeaders, from bytes: CrawlBytes, upTo end: Int) throws {
        let kind = headers["warc-type"]?.lowercased() ?? ""
        if kind == "warcinfo" {
            software = try CrawlHeaders(from: bytes, upTo: end)["software"] ?? software
        }
        guard ["response", "resource", "conversion"].contains(kind), let target = headers["warc-target-uri"]
        else {
            return
        }
        let address = target.trimmingBrackets.onOneLine
        let date = headers["warc-date"].flatMap { DocumentDate.iso($0) }
        first = first ?? date
        var type = headers["content-type"]?.mediaType ?? ""
        var status = ""
        var answer: CrawlHeaders?
        if type == "application/http" {
            let line = try bytes.line() ?? ""
            status = line.split(separator: " ").dropFirst().first.map(String.init) ?? ""
            answer = try CrawlHeaders(from: bytes, upTo: end)
            type = answer?["content-type"]?.mediaType ?? ""
        }
        text += [address, status, type, date ?? ""].map(\.onOneLine).joined(separator: "\t") + "\n"
        guard bytes.position < end, status.isEmpty || status.hasPrefix("2"),
            text.utf8.count <= file.limits.textBytes
        else { return }
        if Self.isLayout(type, address) {
            layout += 1
            return
        }
        try keep(
            CrawlBody(bytes, upTo: end, headers: answer), named: address, type: type,
            encoding: answer?["content-encoding"])
    }

    private mutating func keep(_ body: CrawlBody, named name: String, type: String, encoding: String?) throws
    {
        var body = body
        let encoding = encoding?.lowercased().trimmed ?? ""
        let kept: Document.Attachment?
        if ["gzip", "x-gzip", "deflate"].contains(encoding) {
            guard let next = try body.unpacked(as: encoding) else {
                packed += 1
                return
            }
            kept = try file.scratch.keep(named: name, declaredType: type.orNil, pieces: next)
        } else {
            if !encoding.isEmpty, encoding != "identity" { packed += 1 }
            kept = try file.scratch.keep(named: name, declaredType: type.orNil) { try body.piece() }
        }
        if let kept { attachments.append(kept) } else { leftOut += 1 }
    }

    private static func isLayout(_ type: String, _ address: String) -> Bool {
        let path = address.prefix { $0 != "?" && $0 != "#" }.lowercased()
        return type == "text/css" || type.contains("javascript") || type.contains("font")
            || type == "image/x-icon"
            || type == "image/vnd.microsoft.icon"
            || [".css", ".js", ".woff", ".woff2", ".ttf"].contains(where: path.hasSuffix)
    }
}

extension String {
    /// "text/html" of "text/html; charset=utf-8".
    fileprivate var mediaType: String { prefix { $0 != ";" }.lowercased().trimmed }

    /// The same without the brackets that older crawlers write.
    fileprivate var trimmingBrackets: String {
        hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self
    }
}
