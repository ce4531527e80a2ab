/// A file that lies beside lists and says of each when it was fetched: no list itself.
///
/// ```json
/// [{"key": "un", "name": "UN Security Council Consolidated List", "count": 1002, "sha256": "…", "fetched_at": "2026-06-11T09:00:34Z"}]
/// ```
public struct ListManifest: Sendable {
    /// When each list was fetched, by its file's name without ending.
    public private(set) var dates: [String: String] = [:]

    /// Reads a manifest; nil where the text is none.
    public init?(_ text: [UInt8]) {
        let found = text.withUnsafeBytes { text -> [(String, String)]? in
            let entries = JSONPlace(whole: text)?.elements ?? []
            guard !entries.isEmpty, entries.allSatisfy({ $0.has("key", "fetched_at") }) else { return nil }
            return entries.compactMap { entry in
                guard let key = entry["key"]?.words, let date = entry["fetched_at"]?.words else { return nil }
                return (key, date)
            }
        }
        guard let found else { return nil }
        dates = Dictionary(found, uniquingKeysWith: max)
    }
}
