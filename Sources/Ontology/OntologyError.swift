/// A file of schemata that cannot be used: which one, where in it, and what to do.
///
///     Harbours at schemata.Quay.extends: there is no schema “Facilty”.
public struct OntologyError: Error, Hashable, CustomStringConvertible {
    /// The file's `model`, or its number among those that were merged where it cannot be read so far.
    public let source: String

    /// The keys that lead to the place: "schemata.Quay.properties.depth.type"; empty for the file as a whole.
    public let path: String

    /// What is wrong there.
    public let reason: Reason

    /// What can be wrong with a file of schemata.
    public enum Reason: Hashable, Sendable {
        /// It is no JSON from this line on.
        case notJSON(line: Int, problem: String)
        /// A value of another kind is needed.
        case notA(String)
        /// A key must be there.
        case missing(String)
        /// A key that means nothing here.
        case unknownKey(String, known: [String])
        /// A name that cannot be used.
        case badName(String)
        /// A type that no value has.
        case unknownType(String)
        /// An identifier format that nobody checks.
        case unknownFormat(String)
        /// A schema that no file declares.
        case unknownSchema(String)
        /// A property that the schema does not have.
        case unknownProperty(String, schema: String)
        /// A second declaration of one name.
        case declaredTwice(String)
        /// A schema that specialises itself.
        case cycle([String])
        /// A range where no entity is pointed at, or none where one is.
        case rangeMismatch
        /// Values that would be lost in an export to FollowTheMoney.
        case noDestination
    }

    /// One sentence for whoever wrote the file.
    public var description: String {
        "\(source)\(path.isEmpty ? "" : " at \(path)"): \(sentence)"
    }

    private var sentence: String {
        switch reason {
        case .notJSON(let line, let problem): "line \(line) is no JSON: \(problem)."
        case .notA(let kind): "this must be \(kind)."
        case .missing(let key): "“\(key)” is missing."
        case .unknownKey(let key, let known):
            "“\(key)” means nothing here; known are \(known.sorted().joined(separator: ", "))."
        case .badName(let name):
            "“\(name)” cannot be a name: schemata start with a capital, properties with a small letter, "
                + "then letters and digits; id, caption, schema, schemata, referents and datasets are taken."
        case .unknownType(let type):
            "there is no type “\(type)”; there are "
                + PropertyType.allCases.map(\.rawValue).joined(separator: ", ") + "."
        case .unknownFormat(let format):
            "there is no identifier format “\(format)”; there are "
                + IdentifierFormat.all.map(\.name).joined(separator: ", ") + "."
        case .unknownSchema(let schema): "there is no schema “\(schema)”."
        case .unknownProperty(let property, let schema): "\(schema) has no property “\(property)”."
        case .declaredTwice(let name):
            "“\(name)” is declared already; to add properties to a schema, name it under “extend”."
        case .cycle(let names): "\(names.joined(separator: " extends ")): a circle."
        case .rangeMismatch: "a “range” is for properties of type entity, and those need one."
        case .noDestination:
            "say in “degradesTo” where its values go in FollowTheMoney, whose schema has no notes or description."
        }
    }
}
