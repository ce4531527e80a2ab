internal import Extraction
internal import Foundation
internal import Ontology

/// How well the relations of annotated passages are read: precision and recall by relation and language.
///
///     var score = RelationScore { GoldTagger(passage: $0) }
///     for passage in try Passages(path: "es1.txt").all { score.add(passage) }
///     print(score.table)
///
/// A relation that was found is right where the passage has one of its name between the same entities; roles, dates,
/// crimes and other qualifiers are not compared, a post's words only roughly. How it is said is counted beside.
/// What was found and the passage lacks is wrong.
///
/// To run it: `trama-train score-relations [--gold] FILE… [--misses] [--wrong]`.
struct RelationScore {
    /// Right, found and wanted.
    struct Count {
        var right = 0, found = 0, recalled = 0, wanted = 0, saidAlike = 0

        var precision: Double { Double(right) / Double(max(found, 1)) }
        var recall: Double { Double(recalled) / Double(max(wanted, 1)) }
        var f1: Double {
            precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        }
    }

    /// A relation that was missed or wrong, with the words that say it.
    struct Example {
        let language: String
        let name: String
        let line: String
    }

    private(set) var counts: [String: [String: Count]] = [:]
    private(set) var misses: [Example] = []
    private(set) var wrongs: [Example] = []
    /// How many relations were said otherwise than read: "alleged, read as stated".
    private(set) var confusions: [String: Int] = [:]
    /// Relations that name nobody ("the prisoners were warned"): the passages have none such.
    private(set) var unnamed = 0

    /// A relation or a second name that was read, and whether it is right.
    struct Judged {
        let name: String
        let confidence: Double
        let evidence: RelationConfidence.Evidence?
        let isRight: Bool
    }

    /// All that was found.
    private(set) var judged: [Judged] = []

    private let tagger: (Passages.Passage) -> any Tagger
    private let words: WordCache

    init(words: WordCache = .standard, tagger: @escaping (Passages.Passage) -> any Tagger) {
        self.words = words
        self.tagger = tagger
    }

    /// Reads a passage and compares.
    mutating func add(_ passage: Passages.Passage) {
        let context = ReadingContext(
            document: String(repeating: "0", count: 64), dataset: "passages", language: passage.language,
            date: PartialDate(passage.date))
        var reading = RelationsRead(
            Extractor(tagger: tagger(passage), words: words).readings(
                utf8: Array(passage.text.utf8), in: context), passage)
        let wanted = passage.relations.flatMap { StatedRelation.read($0) }
        unnamed += reading.unnamed
        judged += reading.aliases
        reading.removeRepeats()
        for found in reading.all {
            let same = wanted.filter { found.agrees(with: $0) }
            let name = same.first?.name ?? found.names[0]
            judged.append(
                Judged(
                    name: name, confidence: found.confidence, evidence: found.evidence,
                    isRight: !same.isEmpty))
            count(passage.language, name) { $0.found += 1 }
            guard let best = same.first(where: { $0.how == found.how }) ?? same.first else {
                wrongs.append(example(passage, name, found.line(passage) + "   | " + found.quote))
                continue
            }
            count(passage.language, name) {
                $0.right += 1
                $0.saidAlike += best.how == found.how ? 1 : 0
            }
            if best.how != found.how {
                confusions["\(best.how.rawValue), read as \(found.how.rawValue)", default: 0] += 1
            }
        }
        for relation in wanted {
            let isFound = reading.all.contains { $0.agrees(with: relation) }
            count(passage.language, relation.name) {
                $0.wanted += 1
                $0.recalled += isFound ? 1 : 0
            }
            if !isFound {
                let text = passage.text.replacing("\n", with: " ⏎ ")
                misses.append(example(passage, relation.name, relation.line(passage) + "   | " + text))
            }
        }
    }

    private func example(_ passage: Passages.Passage, _ name: String, _ line: String) -> Example {
        Example(language: passage.language, name: name, line: line)
    }

    private mutating func count(_ language: String, _ name: String, _ change: (inout Count) -> Void) {
        for language in [language, "all"] {
            for name in [name, "TOTAL"] { change(&counts[language, default: [:]][name, default: Count()]) }
        }
    }

    // MARK: Printing

    /// A row for each relation, the commonest first, and three columns for each language.
    var table: String {
        let languages = ["es", "en", "pt", "all"].filter { counts[$0] != nil }
        let all = counts["all"] ?? [:]
        let names = all.keys.sorted { (all[$0]?.wanted ?? 0, $1) > (all[$1]?.wanted ?? 0, $0) }
        var lines = [pad("", 12) + languages.map { pad("  \($0): wanted found    P    R    F", 36) }.joined()]
        for name in names {
            lines.append(
                pad(name, 12)
                    + languages.map { language in
                        let count = counts[language]?[name] ?? Count()
                        let numbers = [count.wanted, count.found].map { left("\($0)", 6) }.joined()
                        let rates = [count.precision, count.recall, count.f1].map {
                            left("\(($0 * 1000).rounded() / 10)", 6)
                        }.joined()
                        return pad("   " + numbers + " " + rates, 36)
                    }.joined())
        }
        let total = all["TOTAL"] ?? Count()
        lines.append("said alike: \(total.saidAlike) of \(total.right) right; unnamed: \(unnamed)")
        let worst = confusions.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(8)
        lines += worst.map { "  \($0.value) \($0.key)" }
        return lines.joined(separator: "\n")
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func left(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
