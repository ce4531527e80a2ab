import CXML
import struct Foundation.Data

/// Reads XML from beginning to end and tells what it meets, without loading entities, schemas or anything else.
struct XMLEvents {
    /// What was met.
    enum Event {
        /// An element begins; attributes by their names without prefix.
        case begin(name: String, namespace: String, attributes: [String: String])
        /// An element ends.
        case end(name: String, namespace: String)
        /// Text between elements.
        case text(String)
    }

    /// Where the XML breaks its rules.
    struct Failure: Error {
        /// The line, counted from 1.
        var line: Int
        /// Whether it was not the XML's fault.
        var isOutOfMemory = false
    }

    /// Reads XML and tells `handle` of each event; false after `begin` leaves out the element with all that is in it.
    static func read(_ xml: Data, handle: (Event) -> Bool) throws(Failure) {
        let failure = xml.withUnsafeBytes { bytes -> Failure? in
            let reader = xmlReaderForMemory(
                bytes.bindMemory(to: CChar.self).baseAddress, Int32(clamping: bytes.count), nil, nil, options)
            return run(reader, handle: handle)
        }
        if let failure { throw failure }
    }

    /// Reads XML that comes in pieces, in bounded memory.
    ///
    /// `next` fills a buffer and says how many bytes it got: 0 at the end, negative where it broke off.
    static func read(
        pieces next: (UnsafeMutableRawBufferPointer) -> Int, handle: (Event) -> Bool
    ) throws(Failure) {
        let failure = withoutActuallyEscaping(next) { next -> Failure? in
            var source = Source(next: next)
            return withUnsafeMutablePointer(to: &source) { source in
                let reader = xmlReaderForIO(
                    { context, buffer, count in
                        guard let source = context?.assumingMemoryBound(to: Source.self), let buffer else {
                            return -1
                        }
                        let room = UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))
                        return Int32(clamping: source.pointee.next(room))
                    }, nil, source, nil, nil, options)
                return run(reader, handle: handle)
            }
        }
        if let failure { throw failure }
    }

    /// What a C callback can hold on to.
    private struct Source {
        let next: (UnsafeMutableRawBufferPointer) -> Int
    }

    private static func run(_ reader: xmlTextReaderPtr?, handle: (Event) -> Bool) -> Failure? {
        guard let reader else { return Failure(line: 1) }
        defer { xmlFreeTextReader(reader) }
        var namespaces = Namespaces()
        var status = xmlTextReaderRead(reader)
        while status == 1 {
            status =
                handleNode(of: reader, &namespaces, handle: handle)
                ? xmlTextReaderRead(reader) : xmlTextReaderNext(reader)
        }
        guard status < 0 else { return nil }
        let isOutOfMemory = xmlGetLastError()?.pointee.code == Int32(XML_ERR_NO_MEMORY.rawValue)
        return Failure(
            line: max(1, Int(xmlTextReaderGetParserLineNumber(reader))), isOutOfMemory: isOutOfMemory)
    }

    /// The namespaces met, by libxml2's own copy of each, so that a million elements do not make a million strings.
    private struct Namespaces {
        private var known: [UnsafePointer<xmlChar>: String] = [:]

        mutating func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
            guard let pointer else { return "" }
            if let name = known[pointer] { return name }
            let name = String(cString: pointer)
            known[pointer] = name
            return name
        }
    }

    private static let options = Int32(
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)

    /// Tells of one node; false where what is below it is to be left out.
    private static func handleNode(
        of reader: xmlTextReaderPtr, _ namespaces: inout Namespaces, handle: (Event) -> Bool
    ) -> Bool {
        switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
        case XML_READER_TYPE_ELEMENT.rawValue:
            let name = string(xmlTextReaderConstLocalName(reader))
            let namespace = namespaces.string(xmlTextReaderConstNamespaceUri(reader))
            let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
            let goesOn = handle(.begin(name: name, namespace: namespace, attributes: attributes(of: reader)))
            if isEmpty && goesOn { _ = handle(.end(name: name, namespace: namespace)) }
            return goesOn
        case XML_READER_TYPE_END_ELEMENT.rawValue:
            _ = handle(
                .end(
                    name: string(xmlTextReaderConstLocalName(reader)),
                    namespace: namespaces.string(xmlTextReaderConstNamespaceUri(reader))))
        case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
            XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
            _ = handle(.text(string(xmlTextReaderConstValue(reader))))
        default: break
        }
        return true
    }

    private static func attributes(of reader: xmlTextReaderPtr) -> [String: String] {
        guard xmlTextReaderHasAttributes(reader) == 1 else { return [:] }
        var attributes: [String: String] = [:]
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            if xmlTextReaderIsNamespaceDecl(reader) == 1 { continue }
            let name = string(xmlTextReaderConstLocalName(reader))
            // Of `id` and `r:id` the one with a prefix says more.
            if attributes[name] != nil, xmlTextReaderConstPrefix(reader) == nil { continue }
            attributes[name] = string(xmlTextReaderConstValue(reader))
        }
        xmlTextReaderMoveToElement(reader)
        return attributes
    }

    private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}
