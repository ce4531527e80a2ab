/// A value of a JSON text and where it stands there, looked into only when asked, so that a list is read without a tree.
///
///     item["aliases"]?.elements.compactMap(\.text)   // ["Bob Tov", "Peou Tang"], each with its bytes
///
/// It is made from bytes that were walked over before and are sound; each look walks over them again.
struct JSONPlace {
    /// The whole text.
    let source: UnsafeRawBufferPointer
    /// The value's own bytes.
    let bytes: Range<Int>
    /// The bytes that say it: key and value of a member, an element of a list alone.
    let said: Range<Int>

    init(_ source: UnsafeRawBufferPointer, _ bytes: Range<Int>, said: Range<Int>? = nil) {
        self.source = source
        self.bytes = bytes
        self.said = said ?? bytes
    }

    /// The one value of a text; nil where the text is no JSON.
    init?(whole text: UnsafeRawBufferPointer) {
        var scanner = JSONScanner(text)
        scanner.skipMark()
        guard let range = try? scanner.skipValue() else { return nil }
        scanner.skipSpace()
        guard scanner.isAtEnd else { return nil }
        self.init(text, range)
    }

    private var first: UInt8 { bytes.isEmpty ? 0 : source[bytes.lowerBound] }

    var isObject: Bool { first == UInt8(ascii: "{") }

    var isList: Bool { first == UInt8(ascii: "[") }

    var isText: Bool { first == UInt8(ascii: "\"") }

    var isNull: Bool { first == UInt8(ascii: "n") }

    /// True or false; nil for any other value.
    var flag: Bool? { first == UInt8(ascii: "t") ? true : first == UInt8(ascii: "f") ? false : nil }

    /// A text; a number as it is written; nil for any other value.
    var text: String? {
        var scanner = scanner
        return try? scanner.text()
    }

    /// A text without space at its ends; nil where nothing is said.
    var words: String? {
        guard let text = text?.trimmed, !text.isEmpty else { return nil }
        return text
    }

    /// The members of an object in their order; none for any other value.
    var members: [(key: String, value: JSONPlace)] {
        guard isObject else { return [] }
        var (scanner, members) = (scanner, [(key: String, value: JSONPlace)]())
        do throws(JSONProblem) {
            var more = try scanner.enterObject()
            while more {
                scanner.skipSpace()
                let start = scanner.position
                let key = try scanner.key()
                let range = scanner.passSoundValue()
                members.append((key, JSONPlace(source, range, said: start..<range.upperBound)))
                more = try scanner.hasMoreMembers()
            }
        } catch {}
        return members
    }

    /// The elements of a list; none for any other value.
    var elements: [JSONPlace] {
        guard isList else { return [] }
        var (scanner, elements) = (scanner, [JSONPlace]())
        do throws(JSONProblem) {
            var more = try scanner.enterList()
            while more {
                elements.append(JSONPlace(source, scanner.passSoundValue()))
                more = try scanner.hasMoreElements()
            }
        } catch {}
        return elements
    }

    /// The elements of a list, or the value alone where it is no list and not null: what one hand writes as `["a"]`
    /// another writes as `"a"`.
    var each: [JSONPlace] { isList ? elements : isNull ? [] : [self] }

    /// The members by key, the first of each.
    var fields: [String: JSONPlace] {
        Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The first member of that key.
    subscript(key: String) -> JSONPlace? {
        guard isObject else { return nil }
        var scanner = scanner
        do throws(JSONProblem) {
            var more = try scanner.enterObject()
            while more {
                scanner.skipSpace()
                let start = scanner.position
                let found = try scanner.key() == key
                let range = scanner.passSoundValue()
                if found { return JSONPlace(source, range, said: start..<range.upperBound) }
                more = try scanner.hasMoreMembers()
            }
        } catch {}
        return nil
    }

    private var scanner: JSONScanner {
        var scanner = JSONScanner(source)
        scanner.jump(to: bytes.lowerBound)
        return scanner
    }
}

extension JSONScanner {
    /// Calls `body` for each element of the list at the position. A broken element is told and the next object sought;
    /// throws where nothing after the damage can be told apart.
    mutating func forEachElement(
        of text: UnsafeRawBufferPointer, _ body: (JSONPlace) -> Void,
        broken: (_ start: Int, JSONProblem) -> Void
    ) throws(JSONProblem) {
        var more = try enterList()
        while more {
            skipSpace()
            let start = position
            do throws(JSONProblem) {
                let range = try skipValue()
                body(JSONPlace(text, range))
                more = try hasMoreElements()
            } catch {
                guard skipToObject(after: start) else { throw error }
                broken(start, error)
            }
        }
    }
}

/// The lines of a text, in any order.
struct LineIndex {
    private var ends: [Int] = []

    init(_ text: UnsafeRawBufferPointer) {
        for (offset, byte) in text.enumerated() where byte == 0x0A { ends.append(offset) }
    }

    /// The line of a byte, counted from 1.
    func line(at byte: Int) -> Int {
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] < byte { low = middle + 1 } else { high = middle }
        }
        return low + 1
    }

    /// The row of some bytes of the main file.
    func row(_ bytes: Range<Int>) -> ListReading.Row {
        ListReading.Row(file: 0, line: line(at: bytes.lowerBound), bytes: bytes)
    }
}
