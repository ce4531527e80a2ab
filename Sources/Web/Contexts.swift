internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Workbench

/// What templates are filled with: dictionaries of texts, flags and lists.
typealias Values = [String: Any]

/// The value, or what a template takes for nothing: a key that is missing would be looked up further out.
func orNothing(_ value: Any?) -> Any { value ?? false }

extension CasePages {
    /// What every page has.
    func common(title: String, back: String, tab: String? = nil, query: String = "") -> Values {
        var values: Values = [
            "title": title, "case": investigation.caseFile.name, "query": query, "csrf": access.formToken,
            "back": back,
            "reviewCount": orNothing(
                (try? investigation.caseFile.reviewCount()).flatMap { $0 > 0 ? $0 : nil }),
            "alertCount": orNothing(
                (try? investigation.caseFile.alertCount()).flatMap { $0 > 0 ? $0 : nil }),
        ]
        if let tab { values["is\(tab)"] = true }
        return values
    }

    func values(of entity: EntitySummary) -> Values {
        [
            "url": "/entities/\(entity.id)",
            "caption": entity.caption.isEmpty ? entity.id.description : entity.caption,
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
        values["language"] = orNothing(document.language)
        values["created"] = orNothing(document.created.map { String($0.prefix(10)) })
        values["grade"] = orNothing(document.grade?.description)
        values["marking"] = orNothing(document.marking?.description)
        return values
    }

    /// A group of claims; the forms need to know the page that they stand on.
    func values(of evidence: Evidence, back: String) -> Values {
        var values: Values = [
            "unit": evidence.unit, "place": evidence.place, "citation": evidence.citation,
            "method": evidence.method,
            "confidence": String(format: "%.2f", evidence.confidence),
            "isNotAsserted": !evidence.modality.isAffirmed,
            "isProposed": evidence.status == .proposed, "isAccepted": evidence.status == .accepted,
            "isRejected": evidence.status == .rejected, "details": evidence.details, "csrf": access.formToken,
            "back": back,
        ]
        values["quote"] = orNothing(evidence.passage?.quote)
        values["url"] = orNothing(url(of: evidence))
        values["word"] = orNothing(evidence.word)
        values["badge"] = orNothing(evidence.modality.badge)
        values["saidBy"] = orNothing(evidence.saidBy)
        values["grade"] = orNothing(evidence.grade?.description)
        values["marking"] = orNothing(evidence.marking?.description)
        return values
    }

    /// Where the passage is read in its document.
    func url(of evidence: Evidence) -> String? {
        evidence.passage.map { passage in
            "/documents/\(passage.document)?at=\(passage.bytes.lowerBound)&unit=\(evidence.unit)#u\(evidence.unit)"
        }
    }

    /// The first piece of evidence, and the rest behind a fold.
    func folded(_ evidence: [Evidence], back: String) -> Values {
        let more = evidence.dropFirst().map { self.values(of: $0, back: back) }
        return [
            "count": evidence.count,
            "first": orNothing(evidence.first.map { self.values(of: $0, back: back) }),
            "more": more, "moreCount": more.isEmpty ? false : more.count as Any,
        ]
    }

    static func size(_ bytes: Int) -> String {
        bytes < 1000
            ? "\(bytes) B"
            : bytes < 1_000_000
                ? String(format: "%.1f KB", Double(bytes) / 1e3)
                : String(format: "%.1f MB", Double(bytes) / 1e6)
    }
}
