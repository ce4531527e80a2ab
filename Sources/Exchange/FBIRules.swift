/// What the FBI's posters are about, in one place, to read and argue with: most are wanted people, and some are not.
enum FBIRules {
    enum Kind: String {
        case wanted = "wanted person"
        case missing = "missing person"
        case victim
        case unidentified = "unidentified person"
        case sought = "seeking information"
    }

    /// Words of a poster's subjects that say that nobody on it is wanted; the first that is found decides.
    private static let subjects: [(words: String, kind: Kind)] = [
        ("unidentified persons", .unidentified),
        ("missing persons", .missing),
        ("homicides and sexual assaults", .victim),
        ("homicide victim", .victim),
        ("endangered child alert", .sought),
        ("seeking info", .sought),
        ("information sought", .sought),
    ]

    /// What a poster is about: its victim comes first, then its kind, then its subjects.
    static func kind(person: String, poster: String, subjects: [String], path: String) -> Kind {
        let said = subjects.map { $0.lowercased() }
        let told = FBIRules.subjects.first { rule in said.contains { $0.contains(rule.words) } }?.kind
        let poster = poster.lowercased()
        if path.contains("unidentified") { return .unidentified }
        if person.lowercased() == "victim" {
            return poster == "missing" || told == .missing ? .missing : .victim
        }
        if told == .unidentified { return .unidentified }
        if poster == "missing" { return .missing }
        if let told { return told }
        if poster == "information" || poster == "ecap" { return .sought }
        return .wanted
    }

    /// The kind of a notice by the kind of its poster.
    static func notice(_ poster: String) -> String {
        switch poster.lowercased() {
        case "ten": "FBI Ten Most Wanted Fugitives"
        case "terrorist": "FBI Most Wanted Terrorists"
        case "law-enforcement-assistance": "Law enforcement assistance"
        default: "FBI wanted poster"
        }
    }

    /// States in which the person is no longer sought: the notice stays, the mark goes.
    static let over: Set<String> = [
        "captured", "surrendered", "located", "deceased", "recovered", "dead", "arrested", "closed",
        "apprehended",
    ]

    /// What only a poster of one person has.
    static let particulars = [
        "sex", "dates_of_birth_used", "place_of_birth", "race", "race_raw", "hair", "hair_raw", "eyes",
        "eyes_raw",
        "height_min", "height_max", "weight", "weight_min", "weight_max", "nationality", "aliases",
        "age_range",
        "age_min", "age_max", "build", "complexion", "scars_and_marks",
    ]

    /// What goes to a property of the person.
    static let properties: [(key: String, property: String, label: String)] = [
        ("dates_of_birth_used", "birthDate", "Date of birth"),
        ("place_of_birth", "birthPlace", "Place of birth"),
        ("sex", "gender", "Sex"),
        ("race_raw", "ethnicity", "Race"),
        ("nationality", "nationality", "Nationality"),
        ("eyes_raw", "eyeColor", "Eyes"),
        ("hair_raw", "hairColor", "Hair"),
        ("complexion", "appearance", "Complexion"),
        ("build", "appearance", "Build"),
        ("scars_and_marks", "appearance", "Scars and marks"),
        ("occupations", "profession", "Occupation"),
        ("languages", "spokenLanguage", "Language"),
        ("modified", "modifiedAt", "Modified"),
        ("url", "sourceUrl", "Address"),
    ]

    /// The FBI's own coding of what another key says in words.
    static let coded = ["race": "race_raw", "eyes": "eyes_raw", "hair": "hair_raw"]

    /// What goes to the notes, with these words before it.
    static let notes: [(key: String, label: String)] = [
        ("age_range", "Age"), ("age_min", "Age, at least"), ("age_max", "Age, at most"),
        ("weight", "Weight"), ("remarks", "Remarks"), ("additional_information", "Further information"),
        ("possible_countries", "May be in the country"), ("possible_states", "May be in the state"),
        ("locations", "Location"), ("legat_names", "FBI office abroad"), ("suspects", "Suspect"),
        ("coordinates", "Coordinates"), ("files", "File"), ("images", "Picture"),
    ]

    /// The names of people whom nobody knows.
    static let nobody = ["UNKNOWN", "UNIDENTIFIED", "JOHN DOE", "JANE DOE", "BABY DOE"]
}
