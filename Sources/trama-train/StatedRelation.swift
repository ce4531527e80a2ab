internal import Foundation
internal import Ontology

/// A relation as a passage is annotated with it: "leads #1 #2 : denied".
struct StatedRelation {
    let name: String
    /// The entities between which it stands, without who did it, where and to where.
    var entities: [Int]
    /// The words of a post.
    var title = ""
    var how = Modality.stated

    /// The relations of a line; a meeting of three is three meetings.
    static func read(_ line: String) -> [StatedRelation] {
        var words = Substring(line)
        var how = Modality.stated
        if let colon = line.range(of: " : ", options: .backwards) {
            let rest = line[colon.upperBound...].split(separator: " ")
            how = rest.first.flatMap { Modality(rawValue: String($0)) } ?? .stated
            words = line[..<colon.lowerBound]
        }
        var title = ""
        if let open = words.firstIndex(of: "\""), let close = words.lastIndex(of: "\""), open < close {
            title = String(words[words.index(after: open)..<close])
            words.removeSubrange(open...close)
        }
        var entities: [Int] = []
        var isArgument = true
        let parts = words.split(separator: " ")
        guard let name = parts.first else { return [] }
        for part in parts.dropFirst() {
            if part.hasPrefix("#"), let id = Int(part.dropFirst()) {
                if isArgument { entities.append(id) }
            } else {
                isArgument = false
            }
        }
        let relation = StatedRelation(name: String(name), entities: entities, title: title, how: how)
        guard ["met", "family", "associate"].contains(name), entities.count > 2 else { return [relation] }
        return entities.indices.flatMap { first in
            entities[(first + 1)...].map {
                StatedRelation(name: String(name), entities: [entities[first], $0], title: title, how: how)
            }
        }
    }

    /// Relations that are the same from either end.
    static let symmetric: Set<String> = ["family", "associate", "rival", "ally", "met"]

    /// "leads Wilmer Ayala Tocto, Los Pulpos de Moche".
    func line(_ passage: Passages.Passage) -> String {
        let names = entities.map { id in
            let name = passage.names.first { $0.id == id }
            return name.map { String(decoding: Array(passage.text.utf8)[$0.bytes], as: UTF8.self) } ?? "?"
        }
        return "\(name) \(names.joined(separator: " → "))\(title.isEmpty ? "" : " “\(title)”")"
            + (how == .stated ? "" : " (\(how.rawValue))")
    }
}
