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

    /// People as "Name <address>, …".
    func people(_ people: MailPeople) -> String? { Self.taken(mail_people(message, people)) }

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
        var charset: String? { mail_part_parameter(pointer, "charset").map { String(cString: $0) } }
        /// What it declares its encrypted content to be.
        var protection: String? { mail_part_parameter(pointer, "smime-type").map { String(cString: $0) } }
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
