/// One source's word for one property of one entity.
///
/// "In `leak.pdf`, bytes 120–138, company *c1* has the `name` *Rotor Shipping Ltd*": the entity, property and value are
/// the statement; where it says so is the ``Citation`` of a ``Claim``. The fields are FollowTheMoney's.
public struct Statement: Hashable, Sendable, Codable {
    /// Whom or what it speaks of.
    public var entity: EntityID

    /// The schema under which the source sees the entity: "Person".
    public var schema: String

    /// The property's name in that schema: "birthDate".
    public var property: String

    /// The value in its type's normal form ("1983-12-02"); for a property that points at an entity, that entity's ID.
    public var value: String

    /// The value as the source wrote it, where that differs: "2 de diciembre de 1983".
    public var originalValue: String?

    /// The language of the value (ISO 639-1, "es"), where it matters and is known.
    public var language: String?

    /// The source that says so, in the sense of FtM: a named set of documents or a list.
    public var dataset: String

    /// A statement, field by field.
    public init(
        entity: EntityID, schema: String, property: String, value: String, originalValue: String? = nil,
        language: String? = nil, dataset: String
    ) {
        self.entity = entity
        self.schema = schema
        self.property = property
        self.value = value
        self.originalValue = originalValue
        self.language = language
        self.dataset = dataset
    }
}
