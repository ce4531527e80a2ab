/// Addresses on the web, in one spelling.
enum WebAddresses {
    /// Scheme and host in lower case, no default port, at least "/" as path, spaces as %20; without scheme, http.
    ///
    /// The path stays as it is, since servers may tell its letters apart. Only http, https and ftp.
    static func clean(_ text: String) -> String? {
        var scheme = "http"
        var rest = text[...]
        if let colon = text.firstRange(of: "://") {
            scheme = text[..<colon.lowerBound].lowercased()
            rest = text[colon.upperBound...]
        } else if text.hasPrefix("//") {
            rest = text.dropFirst(2)
        } else if text.contains("@") {
            return nil
        }
        guard ["http", "https", "ftp"].contains(scheme) else { return nil }
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        guard let authority = authority(rest[..<end], scheme: scheme) else { return nil }
        var path = rest[end...].replacing(" ", with: "%20")
        guard !path.contains(where: \.isWhitespace) else { return nil }
        if !path.hasPrefix("/") { path = "/" + path }
        return scheme + "://" + authority + path
    }

    private static func authority(_ text: Substring, scheme: String) -> String? {
        let user = text.lastIndex(of: "@").map { text[...$0] } ?? ""
        guard !user.contains(where: \.isWhitespace) else { return nil }
        var host = text.dropFirst(user.count)
        var port = ""
        if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") {
            let digits = host[host.index(after: colon)...]
            guard let number = UInt16(digits), number > 0 else { return nil }
            let usual = ["http": 80, "https": 443, "ftp": 21]
            port = usual[scheme].map { $0 == Int(number) } == true ? "" : ":\(number)"
            host = host[..<colon]
        }
        if host.hasPrefix("["), host.hasSuffix("]") {
            return InternetAddresses.clean(String(host.dropFirst().dropLast())).map {
                user + "[" + $0 + "]" + port
            }
        }
        if InternetAddresses.clean(String(host)) != nil { return user + host + port }
        guard let name = Hosts.clean(host), Hosts.isPublic(name) else { return nil }
        return user + name + port
    }
}
