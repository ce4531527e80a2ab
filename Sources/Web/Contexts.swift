internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Workbench

/// What templates are filled with: dictionaries of texts, flags and lists.
typealias Values = [String: Any]

extension CasePages {
    /// What every page has.
    func common(title: String, back: String, tab: String? = nil, query: String = "") -> Values {
        var values: Values = [
            "title": title, "case": investigation.caseFile.name, "query": query, "csrf": access.formToken,
            "back": back,
        ]
        if let tab { values["is\(tab)"] = true }
        return values
    }

    func values(of entity: EntitySummary) -> Values {
        [
            "url": "/entities/\(entity.id)", "caption": entity.caption.isEmpty ? entity.id.description : entity.caption,
            "kind": investigation.model.schema(named: entity.schema)?.label ?? entity.schema,
            "mentions": entity.mentions, "joined": entity.joined > 1 ? entity.joined as Any : false,
            "isJoinProposed": entity.isJoinProposed,
        ]
    }

    func values(of document: CaseDocument) -> Values {
        var values: Values = [
            "url": "/documents/\(document.hash)", "caption": document.caption, "format": document.format,
            "size": Self.size(document.bytes), "source": document.source,
        ]
        values["language"] = document.language
        values["created"] = document.created.map { String($0.prefix(10)) }
        values["grade"] = document.grade?.description
        values["marking"] = document.marking?.description
        return values
    }

    /// A group of claims; the forms need to know the page that they stand on.
    func values(of evidence: Evidence, back: String) -> Values {
        var values: Values = [
            "unit": evidence.unit, "place": evidence.place, "citation": evidence.citation, "method": evidence.method,
            "confidence": String(format: "%.2f", evidence.confidence), "isNotAsserted": !evidence.modality.isAffirmed,
            "isProposed": evidence.status == .proposed, "isAccepted": evidence.status == .accepted,
            "isRejected": evidence.status == .rejected, "details": evidence.details, "csrf": access.formToken,
            "back": back,
        ]
        if let passage = evidence.passage {
            values["quote"] = passage.quote
            values["url"] =
                "/documents/\(passage.document)?at=\(passage.bytes.lowerBound)&unit=\(evidence.unit)#u\(evidence.unit)"
        }
        values["word"] = evidence.word
        values["badge"] = evidence.modality.badge
        values["saidBy"] = evidence.saidBy
        values["grade"] = evidence.grade?.description
        values["marking"] = evidence.marking?.description
        return values
    }

    /// The first piece of evidence, and the rest behind a fold.
    func folded(_ evidence: [Evidence], back: String) -> Values {
        var values: Values = ["count": evidence.count]
        values["first"] = evidence.first.map { self.values(of: $0, back: back) }
        if evidence.count > 1 {
            values["more"] = evidence.dropFirst().map { self.values(of: $0, back: back) }
            values["moreCount"] = evidence.count - 1
        }
        return values
    }

    static func size(_ bytes: Int) -> String {
        bytes < 1000
            ? "\(bytes) B"
            : bytes < 1_000_000
                ? String(format: "%.1f KB", Double(bytes) / 1e3) : String(format: "%.1f MB", Double(bytes) / 1e6)
    }
}
