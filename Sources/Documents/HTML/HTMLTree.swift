import CXML
import Glibc

/// A web page as a tree of elements, parsed by libxml2 with all the faults that pages have.
final class HTMLTree {
    private let document: htmlDocPtr

    /// Why there is no tree.
    enum Failure: Error {
        /// There is nothing in the page.
        case empty
        /// There is more in it than memory.
        case outOfMemory
    }

    /// Parses a page.
    init(_ html: String) throws(Failure) {
        guard let context = htmlCreatePushParserCtxt(nil, nil, nil, 0, nil, XML_CHAR_ENCODING_UTF8) else {
            throw .outOfMemory
        }
        defer { htmlFreeParserCtxt(context) }
        htmlCtxtUseOptions(context, Self.options)
        // Old pages nest thousands of elements deep, and the parser would stop at 256.
        context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
        var html = html
        html.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                _ = htmlParseChunk(context, bytes.baseAddress, Int32(clamping: bytes.count), 0)
            }
        }
        htmlParseChunk(context, nil, 0, 1)
        let isOutOfMemory = context.pointee.errNo == Int32(XML_ERR_NO_MEMORY.rawValue)
        guard let parsed = context.pointee.myDoc else { throw isOutOfMemory ? .outOfMemory : .empty }
        document = parsed
        if isOutOfMemory { throw .outOfMemory }
    }

    private static let options = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

    deinit { xmlFreeDoc(document) }

    /// The `html` element.
    var root: HTMLNode? { xmlDocGetRootElement(document).map(HTMLNode.init) }
}

/// An element or a piece of text; valid while its tree is.
struct HTMLNode {
    private let pointer: xmlNodePtr

    fileprivate init(_ pointer: xmlNodePtr) { self.pointer = pointer }

    /// The element's name in small letters; `nil` for text and comments.
    var name: String? {
        guard pointer.pointee.type == XML_ELEMENT_NODE, let name = pointer.pointee.name else { return nil }
        return String(cString: name)
    }

    /// The text, if this is a piece of text.
    var ownText: String? {
        guard pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE,
            let content = pointer.pointee.content
        else { return nil }
        return String(cString: content)
    }

    /// An attribute's value, without white space around it.
    func attribute(_ name: String) -> String? {
        guard pointer.pointee.type == XML_ELEMENT_NODE, let value = xmlGetProp(pointer, name) else {
            return nil
        }
        defer { free(value) }
        return String(cString: value).trimmed
    }

    /// Visits everything below, in order, without recursion: pages nest deeper than a stack.
    ///
    /// - Parameters:
    ///   - enter: Called for each node; false leaves out what is below it, and its `leave`.
    ///   - leave: Called when everything below a node has been visited.
    func walk(enter: (HTMLNode) -> Bool, leave: (HTMLNode) -> Void = { _ in }) {
        var current = pointer
        while true {
            let node = HTMLNode(current)
            let entered = enter(node)
            if entered, let child = current.pointee.children, current.pointee.type == XML_ELEMENT_NODE {
                current = child
                continue
            }
            if entered { leave(node) }
            while current != pointer, current.pointee.next == nil, let parent = current.pointee.parent {
                current = parent
                leave(HTMLNode(current))
            }
            guard current != pointer, let next = current.pointee.next else { return }
            current = next
        }
    }

    /// Every element below, and this one, in order.
    func elements(where matches: (_ name: String, HTMLNode) -> Bool) -> [HTMLNode] {
        var found: [HTMLNode] = []
        walk(enter: { node in
            if let name = node.name, matches(name, node) { found.append(node) }
            return true
        })
        return found
    }

    /// All text below, as it is written.
    var rawText: String {
        var text = ""
        walk(enter: { node in
            text += node.ownText ?? ""
            return true
        })
        return text
    }

    /// Whether two are the same place in the tree.
    func isSame(as other: HTMLNode) -> Bool { pointer == other.pointer }
}

extension String {
    /// The same without white space at either end.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
