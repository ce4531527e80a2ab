import Foundation

/// How fast does text come in? 200 articles of 100 KB, and one text of 20 MB, from file to stored claims.
enum IngestSpeed {
    static func run() async throws {
        try withScratch { folder in
            let docs = folder.appendingPathComponent("docs")
            try FileManager.default.createDirectory(at: docs, withIntermediateDirectories: true)
            var text = Prose(seed: 1)
            for number in 0..<200 {
                try text.article(bytes: 100_000).write(
                    to: docs.appendingPathComponent("\(number).txt"), atomically: false, encoding: .utf8)
            }
            let large = folder.appendingPathComponent("large.txt")
            try text.article(bytes: 20_000_000).write(to: large, atomically: false, encoding: .utf8)
            try measure("200 × 100 KB", docs, megabytes: 20, in: folder)
            try measure("1 × 20 MB", large, megabytes: 20, in: folder)
        }
    }

    private static func measure(_ title: String, _ path: URL, megabytes: Double, in folder: URL) throws {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".txt") && folder.appendingPathComponent($0).path.hasPrefix(path.path) }
            .map { folder.appendingPathComponent($0).path }
        let words = try median(of: 3) { try seconds("/usr/bin/wc", ["-w"] + files) }
        var run = 0
        let ours = try median(of: 3) {
            run += 1
            let caseFile = folder.appendingPathComponent("\(path.lastPathComponent)-\(run).trama").path
            try seconds(program.path, ["new", caseFile])
            return try seconds(program.path, ["ingest", caseFile, path.path])
        }
        print(
            "ingest, \(title): \(String(format: "%.1f MB/s", megabytes / ours)) "
                + "(\(String(format: "%.2f", ours)) s; wc -w \(String(format: "%.2f", words)) s, "
                + "ratio \(String(format: "%.1f", ours / words)))")
    }
}

/// Articles made of sentences such as newspapers write, with names recombined.
struct Prose {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func pick(_ words: [String]) -> String {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return words[Int((state >> 33) % UInt64(words.count))]
    }

    mutating func article(bytes: Int) -> String {
        var text = ""
        text.reserveCapacity(bytes + 200)
        while text.utf8.count < bytes {
            let name = "\(pick(Prose.given)) \(pick(Prose.family)) \(pick(Prose.family))"
            text += pick([
                "\(name), the leader of the \(pick(Prose.gangs)), escaped from \(pick(Prose.prisons)) in \(pick(Prose.years)). ",
                "Police in \(pick(Prose.countries)) said on Tuesday that the group had spread to several neighbouring states. ",
                "Según la fiscalía, \(name) dirige \(pick(Prose.gangs)) desde \(pick(Prose.years)) y vive en \(pick(Prose.countries)). ",
                "The price of rice rose again last week, and the rains came late to the valleys of the north. ",
                "O preso \(name) fugiu do presídio e foi visto em \(pick(Prose.countries)) poucos dias depois. ",
                "Nobody knows how many families had moved into the compound before the soldiers arrived that morning. ",
            ])
            if pick(["a", "b", "c", "d", "e", "f"]) == "a" { text += "\n\n" }
        }
        return text
    }

    private static let given = [
        "Ana", "Luis", "María", "José", "Carmen", "Pedro", "Lucía", "João", "Rosa", "Miguel",
    ]
    private static let family = [
        "Pérez", "Rojas", "Quispe", "Silva", "Mendoza", "Castro", "Ferreira", "Luna", "Díaz", "Núñez",
    ]
    private static let gangs = [
        "Tren del Sur", "Cártel del Norte", "Primeiro Comando", "Clan Mendoza", "Banda Los Reyes",
    ]
    private static let prisons = ["Tocorón prison", "La Picota prison", "the prison of Lurigancho"]
    private static let countries = ["Chile", "Peru", "Colombia", "Ecuador", "Brazil"]
    private static let years = ["2013", "2017", "2019", "2021", "2023"]
}
