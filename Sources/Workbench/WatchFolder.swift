public import Foundation

/// A drop folder: what comes into it, once nobody writes it any more.
///
/// ```swift
/// var folder = WatchFolder([drop])
/// let files = folder.settled()      // empty at first; next time, what has stayed as it was
/// ```
public struct WatchFolder: Sendable {
    private struct State: Hashable {
        var bytes: Int
        var changed: Date?
    }

    private let paths: [URL]
    private var seen: [URL: State] = [:]
    private var taken: [URL: State] = [:]

    /// Watches files and folders, with everything in them.
    public init(_ paths: [URL]) { self.paths = paths }

    /// The files that are new or changed since they were given last, and have the size and date that they had at the
    /// last look.
    public mutating func settled() -> [URL] {
        var states: [URL: State] = [:]
        for file in SourceFiles(paths).files {
            let changed = try? file.url.resourceValues(forKeys: [.contentModificationDateKey])
                .contentModificationDate
            states[file.url] = State(bytes: file.bytes, changed: changed)
        }
        let settled = states.filter { seen[$0.key] == $0.value && taken[$0.key] != $0.value }
        seen = states
        taken = taken.filter { states[$0.key] != nil }.merging(settled) { $1 }
        return settled.keys.sorted { $0.path < $1.path }
    }
}
