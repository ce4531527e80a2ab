/// The entities of one document and the mentions of each.
struct Entities {
    /// One person, group or place, however often and by whatever name the document mentions it.
    struct Entity {
        let kind: Mention.Kind
        /// The fullest name in the document, on one line and without nicknames: "Héctor Guerrero Flores".
        var name: String
        /// What tells it from others of its kind: the folded name, "country:ve".
        var key: String
        /// 0, and 1, 2 … for further entities of the same name.
        var ordinal = 0
        /// Whether the document tells no more of a person than a nickname.
        var isNickname = false
    }

    /// A mention and whom it names.
    struct Reference {
        let mention: Mention
        let entity: Int
    }

    /// A second name that the text introduces: "alias 'Niño Guerrero'", "(TdA)".
    struct Alias {
        let entity: Int
        let tokens: Range<Int>
        /// Where mention and alias stand together.
        let passage: Range<Int>
        let isWeak: Bool
    }

    var all: [Entity] = []
    /// In text order, none overlapping.
    var references: [Reference] = []
    var aliases: [Alias] = []

    func name(_ entity: Int) -> String { all[entity].name }
}
