import struct Foundation.Data

/// A file that lies in an office file, taken out of the wrappings that Windows puts around it.
struct EmbeddedObject {
    /// What it is called; never used as a path.
    let name: String
    /// The file itself.
    let bytes: Data

    /// Unwraps an object; one that wears no wrapping is taken as it is.
    init(_ bytes: Data, named name: String) {
        guard let streams = CompoundStreams(bytes), let inside = Self.unwrapped(streams, named: name) else {
            self.name = name.onOneLine
            self.bytes = bytes
            return
        }
        self = inside
    }

    /// What a storage of a compound file wraps ([MS-OLEDS] 2.3.6 and the streams that programs use).
    ///
    /// `folder` is the storage, as `ObjectPool/_1/`; the whole file by default.
    static func unwrapped(_ streams: CompoundStreams, in folder: String = "", named name: String) -> Self? {
        if let wrapped = streams.stream(folder + "\u{1}Ole10Native"), let file = native(wrapped, named: name)
        {
            return file
        }
        for stream in ["Package", "CONTENTS", "EmbeddedOdf"] {
            guard let bytes = streams.stream(folder + stream), !bytes.isEmpty else { continue }
            let stem = name.hasSuffix(".bin") ? String(name.dropLast(4)) : name
            return Self(name: stem, bytes: bytes)
        }
        return nil
    }

    private init(name: String, bytes: Data) {
        self.name = name.onOneLine
        self.bytes = bytes
    }

    /// A file that was dropped into a document: its label, where it came from, and its bytes.
    fileprivate static func native(_ wrapped: Data, named name: String) -> Self? {
        var position = 6
        func string() -> String? {
            let rest = wrapped.dropFirst(position)
            guard let end = rest.firstIndex(of: 0), end - rest.startIndex < 4_096 else { return nil }
            position += end - rest.startIndex + 1
            return TextDecoder.decode(Data(rest[..<end])).text
        }
        guard wrapped.littleEndian(at: 4, bytes: 2) == 2, let label = string(), let source = string() else {
            return nil
        }
        position += 4
        position += 4 + wrapped.littleEndian(at: position, bytes: 4)
        let count = wrapped.littleEndian(at: position, bytes: 4)
        let bytes = wrapped.piece(at: position + 4, count: count)
        guard !bytes.isEmpty else { return nil }
        let file = source.split(whereSeparator: { $0 == "\\" || $0 == "/" }).last.map(String.init) ?? label
        return Self(name: [label, file, name].first { $0.contains(".") } ?? name, bytes: bytes)
    }
}

extension EmbeddedObject {
    /// An object as rich text holds it ([MS-OLEDS] 2.2): its class, then its bytes; a mere link has none.
    init?(linked bytes: Data, named name: String) {
        var position = 8
        func string() -> String {
            let count = bytes.littleEndian(at: position, bytes: 4)
            defer { position += 4 + min(count, bytes.count) }
            return String(decoding: bytes.piece(at: position + 4, count: max(0, count - 1)), as: UTF8.self)
        }
        guard bytes.littleEndian(at: 4, bytes: 4) == 2 else { return nil }
        let kind = string()
        _ = string()
        _ = string()
        let count = bytes.littleEndian(at: position, bytes: 4)
        let object = Data(bytes.piece(at: position + 4, count: count))
        guard !object.isEmpty else { return nil }
        if kind == "Package", let file = Self.native(Data(count: 4) + object, named: name) {
            self = file
        } else {
            self.init(object, named: name)
        }
    }
}
