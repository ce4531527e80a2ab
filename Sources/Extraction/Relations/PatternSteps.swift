/// A grammar's patterns laid out for the search: their elements one after the other, as small integers.
///
/// A search tries thousands of elements a sentence, and most of them fail at the first word. So no step holds a reference
/// that would be counted, all of them lie close together, and each list of words knows by a few bits which cannot be of it.
struct PatternSteps: Sendable {
    /// One element of a pattern, as in ``Grammar/Element``; lists and roles are told by their places in ``lists`` and ``roles``.
    enum Step: Sendable {
        case words(list: UInt16, isOptional: Bool, isRole: Bool)
        case slot(Slot.Kind, role: UInt8, isList: Bool)
        case gap(UInt8)
    }

    /// Words and phrases of which one has to stand there.
    struct List: Sendable {
        /// Which of ``PatternSteps/phrases`` they are.
        let phrases: Range<Int32>
        /// With what they begin and end.
        let openers, closers: AtomFilter
    }

    /// Some atoms by the lowest six bits of each: what shares no bit with it shares no atom.
    struct AtomFilter: Sendable {
        fileprivate var bits: UInt64 = 0

        static let all = AtomFilter(bits: .max)

        mutating func insert(_ atom: Int32) { bits |= 1 << UInt64(truncatingIfNeeded: atom & 63) }
        func mayMeet(_ other: AtomFilter) -> Bool { bits & other.bits != 0 }
    }

    /// Where a search begins: at this phrase of this step.
    struct Start: Sendable {
        let pattern, step, phrase: Int32
        let language: Int32
    }

    /// The elements of all patterns, and for each pattern which are its own.
    private(set) var steps: [Step] = []
    private(set) var ranges: [Range<Int>] = []
    private(set) var lists: [List] = []
    /// Each word or phrase, as a range of ``atoms``.
    private(set) var phrases: [Range<Int32>] = []
    private(set) var atoms: [Int32] = []
    /// The roles that patterns give to slots.
    private(set) var roles: [String] = []
    /// The starts that each atom triggers, one atom after the other, and where each atom's begin.
    private(set) var starts: [Start] = []
    private var startsFrom: [Int32] = [0]
    /// What each start needs, apart, since most need what the sentence has not.
    private(set) var needs: [Grammar.Needs] = []

    /// The atoms that trigger patterns without slots.
    private(set) var slotless = AtomFilter()

    /// Lays out `patterns`; `triggers` are those of each atom.
    init(_ patterns: [Grammar.Pattern], triggers: [[Grammar.Trigger]]) {
        var known: [[[Int]]: UInt16] = [:]
        for pattern in patterns {
            let first = steps.count
            for element in pattern.elements { steps.append(step(element, &known)) }
            ranges.append(first..<steps.count)
        }
        for (atom, list) in triggers.enumerated() {
            for trigger in list {
                let step = ranges[trigger.pattern].lowerBound + trigger.element
                guard case .words(let words, _, _) = steps[step] else { continue }
                starts.append(
                    Start(
                        pattern: Int32(trigger.pattern), step: Int32(step),
                        phrase: lists[Int(words)].phrases.lowerBound + Int32(trigger.alternative),
                        language: Int32(patterns[trigger.pattern].language)))
                if trigger.needs.areMet(by: .init(.all, [])) { slotless.insert(Int32(atom)) }
                needs.append(trigger.needs)
            }
            startsFrom.append(Int32(starts.count))
        }
    }

    /// Which of ``starts`` an atom triggers.
    func starts(at atom: Int32) -> Range<Int> {
        Int(startsFrom[Int(atom)])..<Int(startsFrom[Int(atom) + 1])
    }

    /// The atoms of a list that are a word by themselves.
    func words(of list: List) -> some Sequence<Int32> {
        list.phrases.lazy.map { phrases[Int($0)] }.filter { $0.count == 1 }.map { atoms[Int($0.lowerBound)] }
    }

    private mutating func step(_ element: Grammar.Element, _ known: inout [[[Int]]: UInt16]) -> Step {
        switch element {
        case .gap(let length): return .gap(UInt8(length))
        case .slot(let kind, let role, let isList):
            let index = roles.firstIndex(of: role) ?? roles.count
            if index == roles.count { roles.append(role) }
            return .slot(kind, role: UInt8(index), isList: isList)
        case .words(let alternatives, let isOptional, let isRole):
            let index = known[alternatives] ?? UInt16(lists.count)
            if index == lists.count {
                known[alternatives] = index
                lists.append(list(alternatives))
            }
            return .words(list: index, isOptional: isOptional, isRole: isRole)
        }
    }

    private mutating func list(_ alternatives: [[Int]]) -> List {
        let first = Int32(phrases.count)
        var openers = AtomFilter(), closers = AtomFilter()
        for words in alternatives {
            phrases.append(Int32(atoms.count)..<Int32(atoms.count + words.count))
            atoms += words.map { Int32($0) }
            openers.insert(Int32(words[0]))
            closers.insert(Int32(words[words.count - 1]))
        }
        return List(phrases: first..<Int32(phrases.count), openers: openers, closers: closers)
    }
}
