extension Property {
    /// A property as its file has it.
    init(_ text: ModelFile.PropertyText, of schema: String, in model: String) throws(OntologyError) {
        let fields = text.fields
        let typeName = try fields.string("type") ?? "string"
        guard let type = PropertyType(rawValue: typeName) else {
            throw fields.error(.unknownType(typeName), at: "type")
        }
        name = text.name
        self.schema = schema
        label = try fields.string("label") ?? text.name
        description = try fields.string("description")
        self.type = type
        format = try fields.string("format")
        if let format, IdentifierFormat.named(format) == nil {
            throw fields.error(.unknownFormat(format), at: "format")
        }
        range = try fields.string("range")
        guard (type == .entity) == (range != nil) else { throw fields.error(.rangeMismatch, at: "range") }
        let reverse = try fields.fields("reverse", known: ["hidden", "label", "name"])
        self.reverse = try reverse.map { fields throws(OntologyError) in
            Reverse(name: try fields.required("name"), label: try fields.string("label"))
        }
        isMatchable = try fields.bool("matchable") ?? type.isMatchable
        isHidden = try fields.bool("hidden") ?? false
        isDeprecated = try fields.bool("deprecated") ?? false
        maxLength = try fields.count("maxLength") ?? type.maxLength
        origin = model
        var destinations: [Destination] = []
        for item in try fields.list("degradesTo", known: ["as", "to"]) {
            let words = (try item.string("as") ?? "value").split(
                separator: "value", omittingEmptySubsequences: false)
            guard words.count == 2 else {
                throw item.error(.notA("a text with the word “value” once, as in “Charge: value”"), at: "as")
            }
            destinations.append(
                Destination(to: try item.required("to"), before: String(words[0]), after: String(words[1])))
        }
        self.destinations = destinations
    }
}
