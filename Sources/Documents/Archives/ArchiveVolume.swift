/// One part of an archive that was cut into several files.
enum ArchiveVolume {
    /// Which part a file's name says that it is: 2 for `leak.part2.rar`, `leak.7z.002`, `leak.r00`, `leak.z02`.
    static func number(of name: String) -> Int? {
        let name = name.lowercased()
        if let match = name.wholeMatch(of: /.*\.part(\d{1,5})\.rar/) { return Int(match.1) }
        if let match = name.wholeMatch(of: /.*\.(?:7z|zip|rar|tar|tgz|gz|bz2|xz|iso|cab)\.(\d{3,4})/) {
            return Int(match.1)
        }
        if let match = name.wholeMatch(of: /.*\.r(\d\d)/) { return Int(match.1).map { $0 + 2 } }
        if let match = name.wholeMatch(of: /.*\.z(\d\d)/) { return Int(match.1) }
        return nil
    }

    /// What to tell the investigator of it.
    static func advice(for name: String) -> String? {
        number(of: name).map {
            "this is part \($0) of an archive in several files; join them with the program that cut them, and add that"
        }
    }
}
