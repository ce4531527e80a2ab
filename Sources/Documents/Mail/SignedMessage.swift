import Foundation

/// A signed message (CMS, PKCS #7) as OpenSSL opens it: who signed it, and what.
///
/// Whether the signature fits the content is checked; whether the signer's certificate is to be trusted is not, for
/// that depends on the day and on lists that are not here.
struct SignedMessage {
    /// What a message of this kind does with its content.
    enum Kind { case signed, encrypted, other }

    /// What was signed, in a work folder; `nil` where the signature stands alone.
    private(set) var content: URL?
    /// Whether content and signature fit each other; `nil` where there is no content.
    private(set) var isIntact: Bool?
    /// Who signed it, as their certificates say.
    private(set) var signers: [Signer] = []
    /// When it was signed, as the signer says.
    private(set) var signed: String?

    /// The media types that wrap a whole message.
    static let types: Set<String> = ["application/pkcs7-mime", "application/x-pkcs7-mime"]

    private static let tool = ExternalTool(program: "openssl", package: "openssl")
    private static let mostSigners = 20
    /// Past this size the message is not printed to find when it was signed.
    private static let mostPrinted = 4 << 20

    /// Who signed a message.
    struct Signer {
        /// What the certificate calls them: "Alessandro De Angelis".
        var name: String?
        var emails: [String] = []
        /// All that it says of them: "C=IT, CN=Alessandro De Angelis".
        var subject = ""
        /// Who says so.
        var issuer = ""
    }

    /// The signers' names.
    var names: [String] { signers.compactMap(\.name) }

    /// Opens bytes that are part of something else.
    init(_ bytes: Data, of file: SourceFile, isDetached: Bool = false) throws {
        let folder = try file.scratch.makeWorkFolder()
        let message = folder.appending(path: "message")
        try bytes.write(to: message)
        try self.init(at: message, bytes, of: file, in: folder, isDetached: isDetached)
    }

    /// Opens a message that lies in a file.
    ///
    /// - Throws: ``DocumentError`` where OpenSSL finds no signed message in it.
    init(at url: URL, _ bytes: Data, of file: SourceFile, in folder: URL, isDetached: Bool = false) throws {
        let form = ["-inform", Self.isArmoured(bytes) ? "PEM" : "DER", "-in", url.path]
        let signers = folder.appending(path: "signers")
        let content = folder.appending(path: "content")
        let open =
            ["cms", "-verify", "-noverify", "-signer", signers.path, "-out", content.path, "-binary"] + form
        let unchecked = open + ["-nosigs", "-no_content_verify"]
        var isDetached = isDetached
        let wasChecked = try !isDetached && Self.run(open, on: file).status == 0
        var isOpen = try wasChecked || !isDetached && Self.run(unchecked, on: file).status == 0
        if !isOpen {
            isDetached = true
            isOpen = try Self.run(unchecked + ["-content", "/dev/null"], on: file).status == 0
        }
        guard isOpen else {
            throw file.failure(.damaged(detail: "OpenSSL finds no signed message in it"))
        }
        let count = (try? content.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0
        if !isDetached, count > 0 {
            self.content = content
            isIntact = wasChecked
        }
        self.signers = try Self.certificates(in: signers).map { try Self.signer($0, of: file, in: folder) }
        if bytes.count <= Self.mostPrinted {
            let print = try Self.run(
                ["cms", "-cmsout", "-print", "-noout"] + form, on: file, limit: 64 << 20)
            signed = Self.signingTime(in: String(decoding: print.standardOutput, as: UTF8.self))
        }
    }

    /// What an investigator should know: "the mail is digitally signed by Ana Pérez".
    func finding(about what: String) -> String {
        let by = names.isEmpty ? "" : " by \(names.joined(separator: ", "))"
        let fit =
            isIntact == false
            ? ", and the signature does not fit the content"
            : "; the signature fits the content, the certificate was not checked"
        return "\(what) is digitally signed\(by)\(fit)"
    }

    private static func run(_ arguments: [String], on file: SourceFile, limit: Int = 1 << 20) throws
        -> ExternalTool.Output
    {
        try tool.run(arguments, on: file, limit: limit)
    }

    // MARK: - Kinds

    private static let standard: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07]
    /// Encrypted and authenticated at once (RFC 5083).
    private static let authenticated: [UInt8] = [
        0x06, 0x0B, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01, 0x17,
    ]

    /// What the object identifier at the beginning says (RFC 5652, 3).
    static func kind(of bytes: Data) -> Kind? {
        var head = bytes.prefix(64)
        if isArmoured(bytes) {
            let lines = bytes.prefix(4_096).split(separator: 0x0A).dropFirst()
            head =
                Data(base64Encoded: Data(lines.first ?? Data()), options: .ignoreUnknownCharacters) ?? Data()
        }
        guard head.first == 0x30 else { return nil }
        if head.range(of: Data(authenticated)) != nil { return .encrypted }
        guard let found = head.range(of: Data(standard)), found.upperBound < head.endIndex else { return nil }
        return switch head[found.upperBound] {
        case 2: .signed
        case 3, 4, 6: .encrypted
        default: .other
        }
    }

    private static func isArmoured(_ bytes: Data) -> Bool { bytes.starts(with: Data("-----BEGIN ".utf8)) }

    // MARK: - Certificates

    private static func certificates(in file: URL) -> [String] {
        guard let bytes = try? Data(contentsOf: file) else { return [] }
        let end = "-----END CERTIFICATE-----"
        return String(decoding: bytes, as: UTF8.self).split(separator: end).prefix(mostSigners)
            .map { $0 + end + "\n" }.filter { $0.contains("-----BEGIN CERTIFICATE-----") }
    }

    private static func signer(_ certificate: String, of file: SourceFile, in folder: URL) throws -> Signer {
        let url = folder.appending(path: "certificate")
        try Data(certificate.utf8).write(to: url)
        let names = "utf8,sname,sep_multiline,-esc_msb,-esc_ctrl"
        let output = try run(
            ["x509", "-in", url.path, "-noout", "-subject", "-issuer", "-email", "-nameopt", names], on: file)
        var signer = Signer()
        var fields: [String: [String]] = [:]
        var part = ""
        for line in String(decoding: output.standardOutput, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("    "), let sign = line.firstIndex(of: "=") {
                let field = String(line[..<sign]).trimmed
                let value = String(line[line.index(after: sign)...]).onOneLine.trimmed
                fields[part + field, default: []].append(value)
                let said = "\(field)=\(value)"
                if part == "subject:" {
                    signer.subject += signer.subject.isEmpty ? said : ", " + said
                } else {
                    signer.issuer += signer.issuer.isEmpty ? said : ", " + said
                }
            } else if line.hasPrefix("subject=") {
                part = "subject:"
            } else if line.hasPrefix("issuer=") {
                part = "issuer:"
            } else if line.contains("@") {
                signer.emails.append(String(line).onOneLine.trimmed)
            }
        }
        signer.name = (fields["subject:CN"] ?? fields["subject:O"])?.last
        return signer
    }

    /// The first "signingTime" with its "UTCTIME:Sep 17 12:46:37 2014 GMT".
    private static func signingTime(in print: String) -> String? {
        guard let place = print.firstRange(of: "signingTime"),
            let time = print[place.upperBound...].prefix(400).firstRange(of: "TIME:")
        else { return nil }
        let words = print[time.upperBound...].prefix { $0 != "\n" }.split(separator: " ")
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard words.count >= 4, let month = months.firstIndex(of: String(words[0])) else { return nil }
        func padded(_ text: Substring) -> String { text.count == 1 ? "0" + text : String(text) }
        return DocumentDate.iso("\(words[3])-\(padded("\(month + 1)"))-\(padded(words[1]))T\(words[2])Z")
    }
}
