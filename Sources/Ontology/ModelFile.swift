/// One file of schemata, as it is written: nothing inherited, nothing looked up.
struct ModelFile {
    let model: String
    var schemata: [SchemaText] = []
    var extensions: [SchemaText] = []

    /// A schema under `schemata`, or what a file adds to one under `extend`.
    struct SchemaText {
        let name: String
        let fields: Fields
        let properties: [PropertyText]
    }

    /// A property under `properties`.
    struct PropertyText {
        let name: String
        let fields: Fields
    }

    private static let schemaKeys = [
        "abstract", "caption", "degradesTo", "deprecated", "description", "edge", "extends", "featured",
        "generated", "hidden", "label", "matchable", "plural", "properties", "required", "temporalExtent",
    ]
    private static let propertyKeys = [
        "degradesTo", "deprecated", "description", "format", "hidden", "label", "matchable", "maxLength",
        "range", "reverse", "type",
    ]

    /// Reads a file of an installation.
    init(_ bytes: [UInt8], number: Int) throws(OntologyError) {
        let read: Result<ModelFile, OntologyError> = bytes.withUnsafeBufferPointer { buffer in
            do throws(OntologyError) {
                return .success(try ModelFile(buffer, number: number))
            } catch {
                return .failure(error)
            }
        }
        self = try read.get()
    }

    /// Reads a file; `number` counts from 1 among the files that an installation merges.
    init(_ bytes: UnsafeBufferPointer<UInt8>, number: Int) throws(OntologyError) {
        let unnamed = "Model file \(number)"
        let json: JSON
        do {
            json = try JSONReader.read(bytes)
        } catch {
            throw OntologyError(
                source: unnamed, path: "", reason: .notJSON(line: error.line, problem: error.problem))
        }
        let unknown = try Fields(
            json, at: "", of: unnamed, known: ["extend", "licence", "model", "schemata", "version"])
        model = try unknown.required("model")
        let top = Fields(unknown, of: model)
        for (name, json) in try top.members("schemata") {
            schemata.append(try SchemaText(name: name, json: json, under: "schemata", of: model))
        }
        for (name, json) in try top.members("extend") {
            extensions.append(try SchemaText(name: name, json: json, under: "extend", of: model))
        }
    }
}

extension ModelFile.SchemaText {
    fileprivate init(name: String, json: JSON, under key: String, of model: String) throws(OntologyError) {
        let path = key + "." + name
        let known = key == "extend" ? ["caption", "featured", "properties"] : ModelFile.schemaKeys
        fields = try Fields(json, at: path, of: model, known: known)
        self.name = name
        guard key == "extend" || ModelFile.isName(name, capital: true) else {
            throw fields.error(.badName(name))
        }
        var properties: [ModelFile.PropertyText] = []
        for (name, json) in try fields.members("properties") {
            let fields = try Fields(
                json, at: path + ".properties." + name, of: model, known: ModelFile.propertyKeys)
            guard ModelFile.isName(name, capital: false) else { throw fields.error(.badName(name)) }
            properties.append(.init(name: name, fields: fields))
        }
        self.properties = properties
    }
}

extension ModelFile {
    /// FollowTheMoney's rule: letters and digits, and none of the words that its entities use themselves.
    fileprivate static func isName(_ name: String, capital: Bool) -> Bool {
        let taken = ["id", "caption", "schema", "schemata", "referents", "datasets"]
        guard let first = name.utf8.first, !taken.contains(name) else { return false }
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        let smalls = UInt8(ascii: "a")...UInt8(ascii: "z")
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return (capital ? capitals : smalls).contains(first)
            && name.utf8.allSatisfy { capitals.contains($0) || smalls.contains($0) || digits.contains($0) }
    }
}
