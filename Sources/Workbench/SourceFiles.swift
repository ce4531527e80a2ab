internal import CaseFiles
internal import Foundation

/// The files under some paths, in the order of their names.
struct SourceFiles {
    struct File: Sendable {
        var url: URL
        var bytes: Int
    }

    var files: [File] = []
    var bytes = 0
    var unreachable: [Failure] = []

    init(_ paths: [URL]) {
        for path in paths { add(path) }
        bytes = files.reduce(0) { $0 + $1.bytes }
    }

    private mutating func add(_ path: URL) {
        let target = path.resolvingSymlinksInPath()
        switch kind(of: target) {
        case nil: fail(path, "there is no such file or folder; check the name")
        case .typeRegular: files.append(File(url: path.standardizedFileURL, bytes: size(of: target)))
        case .typeDirectory where isCase(target):
            fail(path, "it is a case, which cannot be a source of itself")
        case .typeDirectory: walk(target, named: path)
        default:
            fail(path, "it is no file, but a pipe, socket or device; copy what comes out of it into a file")
        }
    }

    /// Everything in a folder but hidden files and cases, in the order of the paths.
    private mutating func walk(_ folder: URL, named path: URL) {
        var found: [File] = []
        var open = [folder]
        while let folder = open.popLast() {
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
                fail(folder, "the folder cannot be opened; check its permissions")
                continue
            }
            for name in names where !name.hasPrefix(".") {
                let entry = folder.appendingPathComponent(name)
                switch kind(of: entry) {
                case .typeRegular: found.append(File(url: entry.standardizedFileURL, bytes: size(of: entry)))
                case .typeDirectory where isCase(entry): continue
                case .typeDirectory: open.append(entry)
                case .typeSymbolicLink:
                    fail(
                        entry,
                        "it is a link, and links in folders are not followed; name its target to read it")
                default: fail(entry, "it is no file, but a pipe, socket or device")
                }
            }
        }
        files += found.sorted { $0.url.path < $1.url.path }
    }

    private func isCase(_ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("case.sqlite").path)
    }

    private func kind(of url: URL) -> FileAttributeType? {
        try? FileManager.default.attributesOfItem(atPath: url.path)[.type] as? FileAttributeType
    }

    private func size(of url: URL) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int) ?? 0
    }

    private mutating func fail(_ path: URL, _ reason: String) {
        unreachable.append(
            Failure(
                path: path.path, stage: "find", reason: "\(path.lastPathComponent): \(reason)."))
    }
}
