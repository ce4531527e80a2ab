/// The form that an entity takes for programs that know FollowTheMoney alone, with every value kept.
///
/// A Custody of *ana* in the facility *toc* that ended with "escaped" becomes
///
///     UnknownLink  subject: ana   object: toc   role: escaped from   description: How it ended: escaped
///
/// What FollowTheMoney has a property for goes there; the rest stands as text in the notes or the description.
public struct Degradation: Hashable, Sendable {
    /// A schema of FollowTheMoney.
    public var schema: String

    /// The values by property, each once.
    public var properties: [String: [String]]

    /// What other entities get: entity, property, values. Whom a Notice names gets the topic "wanted".
    public var marks: [String: [String: [String]]]

    /// An entity that another points at.
    public struct Reference: Hashable, Sendable {
        /// Its schema, ours or FollowTheMoney's.
        public var schema: String

        /// What it is called.
        public var caption: String?

        /// An entity of that schema.
        public init(schema: String, caption: String? = nil) {
            self.schema = schema
            self.caption = caption
        }
    }
}

extension Model {
    /// The form of an entity in FollowTheMoney; one that has no property of ours comes back as it is.
    ///
    /// `reference` says what is known of an entity that it points at: a link that FollowTheMoney allows to some
    /// schemata alone is made where the entity's schema is known; else the ID stands in the text. A schema that
    /// the model does not have is taken for FollowTheMoney's.
    public func degrade(
        _ schema: String, _ properties: [String: [String]],
        reference: @escaping (String) -> Degradation.Reference? = { _ in nil }
    ) -> Degradation {
        guard let ours = self.schema(named: schema), let target = self.schema(named: ours.exportSchema) else {
            return Degradation(schema: schema, properties: properties, marks: [:])
        }
        var form = Form(target: target, model: self, reference: reference)
        for (name, values) in properties.sorted(by: { $0.key < $1.key }) {
            for value in values { form.place(value, of: ours.property(named: name), named: name) }
        }
        var marks: [String: [String: [String]]] = [:]
        if let rule = ours.degradesTo {
            form.assign(rule.assignments, given: properties)
            for mark in rule.marks {
                for entity in properties[mark.pointer] ?? [] {
                    marks[entity, default: [:]][mark.property, default: []].append(mark.value)
                }
            }
        }
        return Degradation(schema: target.name, properties: form.properties, marks: marks)
    }
}

/// The form while it fills.
private struct Form {
    let target: Schema
    let model: Model
    let reference: (String) -> Degradation.Reference?
    var properties: [String: [String]] = [:]

    mutating func add(_ value: String, to property: String) {
        if properties[property]?.contains(value) != true { properties[property, default: []].append(value) }
    }

    /// Puts one value wherever its property says, or where text goes.
    mutating func place(_ value: String, of property: Property?, named name: String) {
        if property?.origin == Model.followTheMoney, target.property(named: name) != nil {
            return add(value, to: name)
        }
        var placed = false
        for destination in property?.destinations ?? [] {
            guard let goal = target.property(named: destination.to) else { continue }
            if goal.type == .entity {
                guard let property, fits(value, of: property, into: goal) else { continue }
                add(value, to: goal.name)
            } else {
                add(destination.text(for: written(value, of: property)), to: goal.name)
            }
            placed = true
        }
        if !placed {
            let text = "\(property?.label ?? name): \(written(value, of: property))"
            add(text, to: target.textProperty ?? "notes")
        }
    }

    mutating func assign(_ assignments: [Degradation.Assignment], given values: [String: [String]]) {
        var done: Set<String> = []
        for assignment in assignments where !done.contains(assignment.property) {
            let holds = assignment.condition.map { values[$0.property]?.contains($0.value) == true } ?? true
            guard holds else { continue }
            add(assignment.value, to: assignment.property)
            done.insert(assignment.property)
        }
    }

    /// Whether FollowTheMoney lets `goal` point at the entity.
    private func fits(_ value: String, of property: Property, into goal: Property) -> Bool {
        guard let range = goal.range else { return true }
        let schemata = [property.range, reference(value)?.schema]
        return schemata.contains { $0.flatMap(model.schema(named:))?.isA(range) == true }
    }

    /// A value as people read it; an entity with its name.
    private func written(_ value: String, of property: Property?) -> String {
        guard property?.type == .entity, let caption = reference(value)?.caption else { return value }
        return "\(caption) (\(value))"
    }
}

extension Property.Destination {
    fileprivate func text(for value: String) -> String { before + value + after }
}

extension Schema {
    /// The property of FollowTheMoney in which any text may stand.
    var textProperty: String? {
        ["notes", "description", "summary"].first { property(named: $0)?.origin == Model.followTheMoney }
    }
}
