/// Why a piece of a text is no XML.
enum XMLProblem: Hashable, CustomStringConvertible {
    case endsTooSoon
    case tagNotClosed
    case neverClosed
    case elementNotClosed(String)
    case nothingToClose(String)
    case tooDeep

    /// The problem in a sentence.
    var description: String {
        switch self {
        case .endsTooSoon: "The file ends within a tag."
        case .tagNotClosed: "The tag that begins here is damaged and was passed over."
        case .neverClosed: "What begins here is never closed, and nothing after it was read."
        case .elementNotClosed(let name): "The element <\(name)> is not closed; its own text was left out."
        case .nothingToClose(let name): "</\(name)> closes nothing that is open."
        case .tooDeep:
            "The XML is nested deeper than \(XMLEntries.deepest) levels; what is deeper was left out."
        }
    }
}

/// What is wrong with an XML text and where, for as many places as somebody would read.
struct XMLProblems {
    private static let mostPlaces = 200

    private(set) var places: [(byte: Int, problem: XMLProblem)] = []
    private var further = 0
    private var references = (count: 0, first: 0)
    private var brackets = (count: 0, first: 0)
    private var broken = (count: 0, first: 0)
    private var controls = (count: 0, first: 0)

    mutating func add(_ problem: XMLProblem, at byte: Int) {
        if places.count < XMLProblems.mostPlaces { places.append((byte, problem)) } else { further += 1 }
    }

    mutating func countReference(at byte: Int) {
        if references.count == 0 { references.first = byte }
        references.count += 1
    }

    mutating func countBracket(at byte: Int) {
        if brackets.count == 0 { brackets.first = byte }
        brackets.count += 1
    }

    mutating func countBroken(at byte: Int) {
        if broken.count == 0 { broken.first = byte }
        broken.count += 1
    }

    mutating func countControl(at byte: Int) {
        if controls.count == 0 { controls.first = byte }
        controls.count += 1
    }

    /// Each as a finding with its line.
    func findings(in text: UnsafeRawBufferPointer) -> [ListReading.Finding] {
        var said = places.map { (byte: $0.byte, reason: $0.problem.description) }
        if references.count > 0 {
            said.append(
                (
                    references.first,
                    "From here on, \(references.count) references or “&” that XML does not define stay as they are written; nothing is expanded."
                ))
        }
        if brackets.count > 0 {
            said.append(
                (
                    brackets.first,
                    "From here on, \(brackets.count) “<” begin no tag; they were taken for text."
                ))
        }
        if broken.count > 0 {
            said.append(
                (
                    broken.first,
                    "From here on, names and other short texts with bytes that are no characters were left out, "
                        + "\(broken.count) in all."
                ))
        }
        if controls.count > 0 {
            said.append(
                (
                    controls.first,
                    "From here on, \(controls.count) control characters stand where XML has none: letters were lost "
                        + "before the file came here, so compare its names with another copy."
                ))
        }
        said.sort { $0.byte < $1.byte }
        var lines = LineCount(text)
        var findings = said.map { byte, reason in
            ListReading.Finding(
                file: 0, line: lines.line(at: min(byte, text.count)), reason: reason, isRowLost: false)
        }
        if further > 0 {
            findings.append(
                ListReading.Finding(
                    file: 0, line: nil, reason: "\(further) further places of the XML are damaged.",
                    isRowLost: false))
        }
        return findings
    }
}
