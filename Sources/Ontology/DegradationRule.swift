extension Degradation {
    /// What a schema of ours becomes in FollowTheMoney, beyond the destinations of its properties.
    ///
    /// A Custody becomes an UnknownLink with the role "held in", or "escaped from" where that is how it ended.
    public struct Rule: Hashable, Sendable {
        /// FollowTheMoney's schema: "UnknownLink".
        public let schema: String

        /// Values that the form gets; of several for one property the first whose condition holds.
        public let assignments: [Assignment]

        /// Values that other entities get.
        public let marks: [Mark]
    }

    /// A value that the form gets beside those of the entity.
    public struct Assignment: Hashable, Sendable {
        /// The property of FollowTheMoney: "role".
        public let property: String

        /// The value: "escaped from".
        public let value: String

        /// When it gets it; nil is always.
        public let condition: Condition?
    }

    /// That the entity has a value.
    public struct Condition: Hashable, Sendable {
        /// The property of ours: "endReason".
        public let property: String

        /// The value that it has, among others: "escaped".
        public let value: String
    }

    /// A value that an entity gets because another points at it: whom a Notice names gets the topic "wanted".
    public struct Mark: Hashable, Sendable {
        /// The property of ours that points at the entity: "entity".
        public let pointer: String

        /// The property that gets the value: "topics".
        public let property: String

        /// The value: "wanted".
        public let value: String
    }
}
