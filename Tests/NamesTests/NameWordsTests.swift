import Foundation
import Testing

@testable import Names

/// The tables of Resources/names, for tests that read what the program carries.
enum NameResources {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Resources/names")

    static func rows(_ file: String) throws -> [[String]] {
        let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }
}

@Test func `common names carry few bits and rare ones many`() throws {
    for (common, rare) in [("jose", "hermenegildo"), ("mohammed", "hamdan"), ("maria", "genoveva")] {
        let left = try #require(NameWord.lookup(common)).given
        let right = try #require(NameWord.lookup(rare)).given
        #expect(left > 0 && left + 16 < right, "\(common) \(left), \(rare) \(right)")
    }
    for (common, rare) in [("garcia", "abadesso"), ("kim", "goikoetxea"), ("smith", "aalders")] {
        let left = try #require(NameWord.lookup(common)).surname
        let right = NameWord.lookup(rare)?.surname ?? 160
        #expect(left > 0 && left + 32 < right, "\(common) \(left), \(rare) \(right)")
    }
    #expect(try #require(NameWord.lookup("company")).common <= 40)
    #expect(NameWord.lookup("xqzzyv") == nil)
    #expect(NameWord.lookup("") == nil)
}

@Test func `garcia has the share that the Spanish statistics office counts`() throws {
    // INE: 1,484,607 of 47 million bear it first.
    let bits = Double(try #require(NameWord.lookup("garcia")).surname) / 8
    #expect(abs(bits - log2(47.0e6 / 1_484_607)) < 0.5)
}

@Test(arguments: [
    ("mouhamed", "mohammed"), ("muhammad", "mohammed"), ("hussayn", "hussein"), ("yousef", "yusuf"),
])
func `every spelling of a name is as common as the name`(spelling: String, name: String) throws {
    #expect(try #require(NameWord.lookup(spelling)).given == #require(NameWord.lookup(name)).given)
}

@Test func `words beside the names have roles`() {
    let roles: [(String, NameWord.Role)] = [
        ("de", .particle), ("von", .particle), ("bin", .nasab), ("ibn", .nasab), ("oglu", .nasab),
        ("abu", .kunya),
        ("umm", .kunya), ("sheikh", .title), ("mullah", .title), ("haji", .title), ("lic", .title),
        ("dona", .title),
        ("general", .title), ("jr", .suffix), ("iii", .suffix), ("phd", .suffix), ("al", .article),
        ("jose", .none),
    ]
    for (word, role) in roles { #expect(NameWord.lookup(word)?.role == role, "\(word)") }
}

@Test func `every word of the table is found`() throws {
    for row in try NameResources.rows("words.tsv") {
        let word = try #require(NameWord.lookup(row[0]), "\(row[0])")
        #expect((word.given > 0) || row[1].isEmpty, "\(row[0])")
        #expect((word.surname > 0) || row[2].isEmpty, "\(row[0])")
        #expect((word.common > 0) || row[3].isEmpty, "\(row[0])")
        for bits in [word.given, word.surname, word.common] {
            #expect(bits == 0 || (24...160).contains(bits))
        }
    }
}
