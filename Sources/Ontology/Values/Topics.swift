/// Why an entity matters, from FollowTheMoney's closed list: "crime.boss", "wanted", "role.pep".
public enum Topics {
    /// The labels by code, in no order.
    public static let labels: [String: String] = Dictionary(
        Table.rows(OntologyData.topics).map { (String($0[0]), String($0[$0.count - 1])) }
    ) { first, _ in first }

    private static let codes = Dictionary(labels.map { ($1.lowercased(), $0) }) { first, _ in first }

    /// The code of a topic, from the code or its label in any case: "Wanted".
    public static func code(for text: String) -> String? {
        let text = text.lowercased()
        return labels[text] == nil ? codes[text] : text
    }
}
