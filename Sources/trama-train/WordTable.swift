internal import Extraction
internal import Foundation

/// The word table that `Scripts/tagger-words.py` makes.
struct WordTable {
    private(set) var records: [String: WordRecord] = [:]
    private var order: [String] = []

    /// The words that tell most, first: those with clusters by their frequency, then names.
    var ranked: [(String, WordRecord)] { order.compactMap { form in records[form].map { (form, $0) } } }

    /// The hash under which a model keeps a word.
    static func hash(_ form: String) -> UInt64 { TaggerModel.wordHash(Array(form.utf8)) }

    init(path: String) throws {
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: "\t")
            guard fields.count == 5 else { continue }
            order.append(String(fields[0]))
            records[String(fields[0])] = WordRecord(
                spanishCluster: UInt16(fields[1]) ?? 0, englishCluster: UInt16(fields[2]) ?? 0,
                capitalRatio: UInt8(fields[3]) ?? 0, lists: UInt8(fields[4]) ?? 0)
        }
    }

    /// What is known of a word; of one in capitals, what is known of it as a name.
    func record(_ word: String) -> WordRecord {
        if let known = records[word] { return known }
        guard let title = WordRecord.titleForm(of: Array(word.utf8)) else { return WordRecord() }
        return records[String(decoding: title, as: UTF8.self)] ?? WordRecord()
    }

    func features(_ word: String) -> WordFeatures {
        WordFeatures(of: word.utf8, record: record(word), marks: TaggerModel.marks(of: word))
    }
}
