/// An element of an XML list with what stands in it.
struct XMLElement {
    var name: String
    var attributes: [XMLScanner.Attribute] = []
    /// Its own text, without that of the elements in it.
    var text = ""
    var children: [XMLElement] = []
    /// From its first tag to its last.
    var row: ListReading.Row
    /// Whether its end is missing, or bytes of its text are.
    var isBroken = false

    /// From its first tag to the end of the first element in it: enough to know an entry by.
    var head: ListReading.Row {
        var head = row
        head.bytes = row.bytes.lowerBound..<(children.first?.row.bytes.upperBound ?? row.bytes.upperBound)
        return head
    }

    /// The elements of that name directly in it.
    func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

    /// The first of them.
    func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

    /// The text of the first of them, without space at its ends; empty where there is none.
    func said(_ name: String) -> String { first(name)?.text.trimmed ?? "" }

    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// Its text, or that of all that stands in it: "Tehran Iran".
    var wholeText: String {
        ([text.trimmed] + children.map(\.wholeText)).filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// The entries of an XML list one by one, each as a small tree, so that a list of any length takes the memory of an entry.
///
/// ```xml
/// <CONSOLIDATED_LIST dateGenerated="…"> <INDIVIDUALS> <INDIVIDUAL>…</INDIVIDUAL> …
/// ```
///
/// In a damaged list an element without its end loses its own text, and what stands in it counts as standing around it;
/// an entry ends at the latest where another begins.
struct XMLEntries {
    /// Elements stand inside one another no deeper than this.
    static let deepest = 64

    /// Longer texts are narratives, in bytes.
    private static let longestName = 400

    /// The outermost element, without what stands in it.
    private(set) var root: XMLElement?

    private let text: UnsafeRawBufferPointer
    private let names: Set<String>
    private var scanner: XMLScanner
    private var lines: LineCount
    private var problems = XMLProblems()
    /// The elements around the entries that are open, and how many more than are kept.
    private var around: [String] = []
    private var aroundDeeper = 0
    /// The entry that is being read and the open elements in it.
    private var open: [XMLElement] = []
    private var deeper = 0

    /// The entries are the elements of these names, which never stand in one another.
    init(_ text: UnsafeRawBufferPointer, named names: Set<String>) {
        self.text = text
        self.names = names
        scanner = XMLScanner(text)
        lines = LineCount(text)
    }

    /// What is wrong with the text, as far as it was read.
    var findings: [ListReading.Finding] {
        (scanner.problems.findings(in: text) + problems.findings(in: text))
            .sorted { ($0.line ?? .max) < ($1.line ?? .max) }
    }

    /// The next entry.
    mutating func next() -> XMLElement? {
        while let token = scanner.next() {
            let start = scanner.tokenStart
            switch token {
            case .start(let name, let attributes, let isEmpty):
                let row = ListReading.Row(
                    file: 0, line: lines.line(at: start), bytes: start..<scanner.position)
                let element = XMLElement(name: name, attributes: attributes, row: row)
                if names.contains(name) {
                    let unfinished = finish(before: start)
                    if isEmpty, unfinished == nil { return element }
                    open = isEmpty ? [] : [element]
                    if let unfinished { return unfinished }
                } else if open.isEmpty {
                    enter(element, isEmpty: isEmpty)
                } else if deeper > 0 || open.count >= XMLEntries.deepest {
                    if !isEmpty { deeper += 1 }
                    if deeper <= 1 { problems.add(.tooDeep, at: start) }
                } else if isEmpty {
                    open[open.count - 1].children.append(element)
                } else {
                    open.append(element)
                }
            case .text(let text):
                if !open.isEmpty, deeper == 0 { open[open.count - 1].text += text }
            case .end(let name):
                if open.isEmpty {
                    leave(name, at: start)
                } else if let entry = close(name, at: start) {
                    return entry
                }
            }
        }
        if let unfinished = finish(before: text.count) { return unfinished }
        if let outermost = around.first {
            problems.add(.elementNotClosed(outermost), at: text.count)
            around = []
        }
        return nil
    }

    // MARK: Around the entries

    private mutating func enter(_ element: XMLElement, isEmpty: Bool) {
        if root == nil { root = element }
        guard !isEmpty else { return }
        if around.count < XMLEntries.deepest { around.append(element.name) } else { aroundDeeper += 1 }
    }

    private mutating func leave(_ name: String, at byte: Int) {
        if aroundDeeper > 0 {
            aroundDeeper -= 1
        } else if let place = around.lastIndex(of: name) {
            around.removeSubrange(place...)
        } else {
            problems.add(.nothingToClose(name), at: byte)
        }
    }

    // MARK: In an entry

    /// Closes the element of that name; the entry itself where it was that.
    private mutating func close(_ name: String, at byte: Int) -> XMLElement? {
        if deeper > 0 {
            deeper -= 1
        } else if let place = open.lastIndex(where: { $0.name == name }) {
            while open.count > place + 1 { abandon() }
            return closeLast(at: scanner.position)
        } else if around.contains(name) {
            let entry = finish(before: byte)
            leave(name, at: byte)
            return entry
        } else {
            problems.add(.nothingToClose(name), at: byte)
            // <SECOND_NAME>BADEGE</FIRST_NAME>: whichever tag is right, the text is nobody's.
            if open.count > 1, open.last?.children.isEmpty ?? false { abandon() }
        }
        return nil
    }

    private mutating func closeLast(at end: Int) -> XMLElement? {
        guard var element = open.popLast() else { return nil }
        element.row.bytes = element.row.bytes.lowerBound..<end
        // Half a name would be another name; of a narrative the rest can be read.
        if element.text.utf8.count <= XMLEntries.longestName, element.text.utf8.contains(0xEF),
            element.text.unicodeScalars.contains("\u{FFFD}")
        {
            problems.countBroken(at: element.row.bytes.lowerBound)
            element.text = ""
            element.isBroken = true
        }
        if open.isEmpty { return element }
        open[open.count - 1].children.append(element)
        return nil
    }

    /// Takes out an element whose end is missing, and leaves what stands in it to the one around it.
    private mutating func abandon() {
        guard open.count > 1, let element = open.popLast() else { return }
        problems.add(.elementNotClosed(element.name), at: element.row.bytes.lowerBound)
        open[open.count - 1].children += element.children
        open[open.count - 1].isBroken = true
    }

    /// Ends an entry whose end is missing.
    private mutating func finish(before end: Int) -> XMLElement? {
        deeper = 0
        while open.count > 1 { abandon() }
        guard var entry = open.popLast() else { return nil }
        problems.add(.elementNotClosed(entry.name), at: entry.row.bytes.lowerBound)
        entry.isBroken = true
        let last = entry.children.last?.row.bytes.upperBound ?? entry.row.bytes.upperBound
        entry.row.bytes = entry.row.bytes.lowerBound..<min(last, end)
        return entry
    }
}

extension XMLEntries {
    /// How far a list is looked at to tell what it is.
    private static let longestLook = 64

    /// Which list the text is, by its outermost element and the first ones in it.
    static func format(of text: UnsafeRawBufferPointer) -> ListFormat? {
        var scanner = XMLScanner(text)
        var names: [String] = []
        while names.count < longestLook, let token = scanner.next() {
            if case .start(let name, _, _) = token { names.append(name) }
        }
        guard let root = names.first else { return nil }
        let inner = Set(names.dropFirst())
        switch root {
        case UNList.root: return .un
        case OFACClassic.root: return .ofacClassicXML
        case "data-set" where inner.contains("record") && !inner.isDisjoint(with: CanadaList.fields):
            return .canada
        case "sanctionsData" where inner.contains("publicationInfo") || inner.contains("entity"):
            return .ofacXML
        default: return nil
        }
    }
}
