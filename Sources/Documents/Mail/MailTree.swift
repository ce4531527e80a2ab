import CMail
import struct Foundation.Data

/// A mail as GMime parses it: headers, and a tree of parts.
final class MailTree {
    private let message: OpaquePointer

    /// Parses a mail; `nil` where not even headers are found.
    init?(_ bytes: Data) {
        guard let message = bytes.withUnsafeBytes({ mail_parse($0.baseAddress, $0.count) }) else {
            return nil
        }
        self.message = message
    }

    deinit { mail_close(message) }

    /// A header's first value, decoded.
    func header(_ name: String) -> String? { Self.taken(mail_header(message, name)) }

    /// All headers in their order, decoded: those on top were added last.
    var headers: [(name: String, value: String)] {
        Self.pairs { mail_each_header(message, $0, $1) }.compactMap { name, value in
            name.flatMap { name in value.map { (name.lowercased(), $0) } }
        }
    }

    /// People in the order in which a header names them, those in groups among them.
    func people(_ people: MailPeople) -> [MailPerson] {
        Self.pairs { mail_each_person(message, people, $0, $1) }.compactMap(MailPerson.init(name:address:))
    }

    /// What the C library says pair by pair.
    private static func pairs(_ goThrough: (MailEach, UnsafeMutableRawPointer) -> Void) -> [(
        String?, String?
    )] {
        var pairs: [(String?, String?)] = []
        withUnsafeMutablePointer(to: &pairs) { pairs in
            goThrough(
                { context, first, second in
                    context?.assumingMemoryBound(to: [(String?, String?)].self).pointee.append(
                        (first.map { String(cString: $0) }, second.map { String(cString: $0) }))
                }, UnsafeMutableRawPointer(pairs))
        }
        return pairs
    }

    /// When it says that it was sent, in UTC.
    var date: String? {
        var seconds: Int64 = 0
        return mail_date(message, &seconds) ? DocumentDate.iso(secondsSince1970: Int(seconds)) : nil
    }

    /// The whole body.
    var root: Part? { mail_root(message).map { Part(pointer: $0) } }

    /// One part of a mail; valid while its tree is.
    struct Part {
        fileprivate let pointer: OpaquePointer

        /// What it is.
        var kind: MailPartKind { mail_part_kind(pointer) }
        /// Its media type: "text/plain".
        var type: String { MailTree.taken(mail_part_type(pointer)) ?? "text/plain" }
        /// The encoding that it declares for its text.
        var charset: String? { parameter("charset") }
        /// A parameter of its media type: "flowed" for `format`.
        func parameter(_ name: String) -> String? {
            mail_part_parameter(pointer, name).map { String(cString: $0) }
        }
        /// A header of its own: "Content-Location".
        func header(_ name: String) -> String? { MailTree.taken(mail_part_header(pointer, name)) }
        /// Whether two are the same part.
        func isSame(as other: Part) -> Bool { pointer == other.pointer }
        /// The file name that the sender gave it.
        var filename: String? { MailTree.taken(mail_part_filename(pointer)) }
        /// Whether the sender wants it to be shown as a file.
        var isAttachment: Bool {
            mail_part_disposition(pointer).map { String(cString: $0).lowercased() } == "attachment"
        }

        /// The parts that it holds.
        var children: [Part] {
            (0..<mail_part_count(pointer)).compactMap {
                mail_part_child(pointer, $0).map { Part(pointer: $0) }
            }
        }

        /// Its bytes as they were before they were packed for the post.
        var bytes: Data {
            var count = 0
            guard let start = mail_part_bytes(pointer, &count) else { return Data() }
            return Data(
                bytesNoCopy: start, count: count, deallocator: .custom { memory, _ in mail_free(memory) })
        }
    }

    /// A string of the C library's that is now ours; empty ones count as none.
    fileprivate static func taken(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
        guard let pointer else { return nil }
        defer { mail_free(pointer) }
        return String(cString: pointer).trimmed.orNil
    }
}
