internal import Names

/// What each agreement and disagreement is worth, in log odds: the one table to argue with.
///
/// A weight of 0.7 doubles the odds, one of 2.3 makes them ten times what they were.
public struct EvidenceWeights: Sendable {
    /// How much the names' agreement counts: log odds of its share, times this, about the threshold.
    public var nameGain = 1.3

    /// What one bit more of agreement adds, from `plainBits` on: two rare names that agree are surer than two common.
    public var bit = 0.034

    /// A given name and a surname that are neither rare nor common.
    public var plainBits = 16.0

    /// Two entities without a name in common.
    public var noName = -3.8

    /// Up to this weight, names have nothing in common to speak of.
    public var nameless = -3.7

    /// An entity without any name: nothing to go by but facts.
    public var unnamed = -3.0

    /// A nickname, one name alone, initials: taken off, besides the ceiling.
    public var weakName = 0.5

    /// Log odds that weak names never reach together with all other evidence: 0.69 is below the threshold.
    public var weakCeiling = 0.8

    /// One day in some 20,000 that people now wanted were born on.
    public var sameDay = 3.2
    /// The same month, where one source says no day.
    public var sameMonth = 1.8
    /// One year in some sixty.
    public var sameYear = 1.0
    /// 03-04 for 04-03: a habit of two continents.
    public var dayAndMonthSwapped = 1.2
    /// Lists copy dates by hand.
    public var oneDigitOff = 0.65
    /// Years of birth are often guessed, above all where the day is not known.
    public var nextYear = -0.2
    /// People have one birth date, lists often a wrong one.
    public var differentDate = -2.5

    /// Dates that one side alone states, beside one that agrees.
    public var looseDate = -0.3

    /// Most people wanted together share their country; it tells little.
    public var sameCountry = 0.45
    /// People have several countries, and lists know one.
    public var otherCountry = -0.7

    /// Half of mankind.
    public var sameGender = 0.05
    /// Lists rarely err in this.
    public var otherGender = -1.5

    /// A number that states give to one person or firm alone.
    public var sameIdentifier = 6.0
    /// The same digits under another title.
    public var likeIdentifier = 3.5
    /// People have several passports.
    public var differentIdentifier = -0.6

    /// A bit of the words of an address that agree: a city four or so, a postcode ten.
    public var placeBit = 0.25
    /// What an address can be worth at most: it has many tenants.
    public var mostPlace = 4.0
    /// People move, and have several addresses; the more both sides state without a word in common, the more it tells.
    public var otherPlaceBit = -0.1
    /// What two addresses without a word in common can be worth at most.
    public var otherPlace = -2.5

    /// The weights we use.
    public static let standard = EvidenceWeights()

    func nameWeight(_ sums: NameSums) -> Double {
        let share = min(max(sums.agreement, 0.02), 0.985)
        let agreement = Scorer.logOdds(share)
        return Scorer.pivot + nameGain * (agreement - Scorer.pivot) + bit
            * (Double(sums.agreeing) / 1000 - plainBits)
    }

    /// What the facts of two entities say.
    func evidence(_ left: Facts, _ right: Facts) -> FactAgreement {
        left.withView { mine in right.withView { evidence(mine, $0) } }
    }

    func evidence(_ left: FactsView, _ right: FactsView) -> FactAgreement {
        var evidence = FactAgreement()
        evidence.date = DateAgreement(left.dates, right.dates)
        evidence.looseDates = looseDates(left.dates, right.dates)
        if !left.countries.isEmpty, !right.countries.isEmpty {
            let (shared, all) = overlap(left.countries, right.countries)
            evidence.countriesMeet = shared > 0
            evidence.sharedCountries = shared * 10 / all
        }
        if left.genders != 0, right.genders != 0 { evidence.gendersMeet = left.genders & right.genders != 0 }
        evidence.compareIdentifiers(left.identifiers, right.identifiers)
        if !left.places.isEmpty, !right.places.isEmpty {
            evidence.places = shared(left.places, right.places)
            evidence.statedPlaces = min(bits(left.places), bits(right.places))
        }
        evidence.total = total(evidence)
        return evidence
    }

    private func total(_ evidence: FactAgreement) -> Double {
        var total =
            weight(ofDates: evidence) + weight(ofCountries: evidence) + weight(ofIdentifiers: evidence)
        if let meet = evidence.gendersMeet { total += meet ? sameGender : otherGender }
        if let places = evidence.places { total += weight(ofPlaces: places, stated: evidence.statedPlaces) }
        return total
    }

    /// A source that knows three dates of birth is less sure of the one that agrees.
    func weight(ofDates evidence: FactAgreement) -> Double {
        weight(of: evidence.date) + looseDate * Double(evidence.looseDates) / 10
    }

    /// The whole weight where all countries are shared, six tenths where one of many is.
    func weight(ofCountries evidence: FactAgreement) -> Double {
        guard let meet = evidence.countriesMeet else { return 0 }
        return meet ? sameCountry * (0.6 + 0.04 * Double(evidence.sharedCountries)) : otherCountry
    }

    func weight(ofIdentifiers evidence: FactAgreement) -> Double {
        if evidence.sameIdentifiers > 0 { return sameIdentifier }
        if evidence.likeIdentifiers > 0 { return likeIdentifier }
        return evidence.differentIdentifiers ? differentIdentifier : 0
    }

    func weight(ofPlaces bits: Int, stated: Int) -> Double {
        bits == 0 ? max(otherPlace, otherPlaceBit * Double(stated)) : min(mostPlace, placeBit * Double(bits))
    }

    func weight(of date: DateAgreement) -> Double {
        switch date {
        case .unknown: 0
        case .sameDay: sameDay
        case .sameMonth: sameMonth
        case .sameYear: sameYear
        case .dayAndMonthSwapped: dayAndMonthSwapped
        case .oneDigitOff: oneDigitOff
        case .nextYear: nextYear
        case .different: differentDate
        }
    }

    private func bits(_ places: UnsafeBufferPointer<UInt32>) -> Int { places.reduce(0) { $0 + Int($1 & 31) } }

    /// How many tenths of the dates of both sides have no like on the other.
    private func looseDates(_ left: UnsafeBufferPointer<Int32>, _ right: UnsafeBufferPointer<Int32>) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        func loose(_ dates: UnsafeBufferPointer<Int32>, _ others: UnsafeBufferPointer<Int32>) -> Int {
            dates.count { date in
                others.allSatisfy { DateAgreement(date, $0).rawValue >= DateAgreement.nextYear.rawValue }
            }
        }
        return (loose(left, right) + loose(right, left)) * 10 / (left.count + right.count)
    }

    /// How many values of two sorted lists without repetitions are in both, and how many there are in all.
    private func overlap<Value: Comparable>(
        _ left: UnsafeBufferPointer<Value>, _ right: UnsafeBufferPointer<Value>
    ) -> (shared: Int, all: Int) {
        var (i, j, shared) = (0, 0, 0)
        while i < left.count, j < right.count {
            let (mine, theirs) = (left[i], right[j])
            if mine == theirs { shared += 1 }
            if mine <= theirs { i += 1 }
            if theirs <= mine { j += 1 }
        }
        return (shared, left.count + right.count - shared)
    }

    /// The bits of the words that are in both of two sorted lists.
    private func shared(_ left: UnsafeBufferPointer<UInt32>, _ right: UnsafeBufferPointer<UInt32>) -> Int {
        var (i, j, count) = (0, 0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] { count += Int(left[i] & 31) }
            let (mine, theirs) = (left[i], right[j])
            if mine <= theirs { i += 1 }
            if theirs <= mine { j += 1 }
        }
        return count
    }
}
