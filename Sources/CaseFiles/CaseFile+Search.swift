internal import GRDB
internal import Names
internal import Ontology

/// A document or entity that a search found.
public struct SearchHit: Hashable, Sendable, Codable {
    /// The document, where one was found.
    public var document: CaseDocument?
    /// The entity, where one was found.
    public var entity: EntitySummary?
    /// A piece of the text around the words, with `⟦` and `⟧` about each of them.
    public var snippet: String
    /// Where the first of the words stands in the document's text, in UTF-8 bytes.
    public var at: Int?
}

/// What people type, as a query that SQLite understands.
enum SearchQuery {
    /// Words and "phrases" that must all occur; a word ending in * stands for all that begin with it. Nil for nothing.
    static func words(_ text: String, all: Bool = true) -> String? {
        var terms: [String] = []
        for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
            if !index.isMultiple(of: 2) {
                let phrase = part.foldedWords.joined(separator: " ")
                if !phrase.isEmpty { terms.append("\"\(phrase)\"") }
                continue
            }
            for word in part.split(whereSeparator: \.isWhitespace) {
                let folded = word.foldedWords.joined(separator: " ")
                if !folded.isEmpty { terms.append("\"\(folded)\"" + (word.hasSuffix("*") ? "*" : "")) }
            }
        }
        return terms.isEmpty ? nil : terms.joined(separator: all ? " AND " : " OR ")
    }
}

extension CaseFile {
    /// Entities by their names, then documents by their texts, that hold all words of `text`; accents do not matter.
    ///
    /// At most `limit` of each.
    public func search(_ text: String, limit: Int = 20) throws -> [SearchHit] {
        guard let query = SearchQuery.words(text) else { return [] }
        return try read { db in
            var hits: [SearchHit] = []
            let names = try Row.fetchAll(
                db,
                sql: """
                    SELECT entity.canonical AS canonical, name_search.names AS names
                    FROM name_search JOIN entity ON entity.number = name_search.rowid
                    WHERE name_search MATCH ? ORDER BY entity.mentions DESC LIMIT ?
                    """, arguments: [query, limit * 8])
            var seen: Set<Int64> = []
            for row in names where seen.count < limit && seen.insert(row["canonical"]).inserted {
                let shown = (row["names"] as String).split(separator: "\n").joined(separator: " · ")
                hits.append(SearchHit(entity: try summary(of: row["canonical"], in: db), snippet: shown))
            }
            let texts = try Row.fetchAll(
                db,
                sql: """
                    SELECT rowid, snippet(document_search, 1, '⟦', '⟧', ' … ', 24) AS snippet,
                        CASE WHEN length(body) < 4000000 THEN highlight(document_search, 1, char(1), '')
                        ELSE '' END AS marked
                    FROM document_search WHERE document_search MATCH ? ORDER BY rank LIMIT ?
                    """, arguments: [query, limit])
            for row in texts {
                let marked: String = row["marked"]
                hits.append(
                    SearchHit(
                        document: try document(numbered: row["rowid"], in: db), snippet: row["snippet"],
                        at: marked.utf8.firstIndex(of: 1).map {
                            marked.utf8.distance(from: marked.startIndex, to: $0)
                        }))
            }
            return hits
        }
    }
}
