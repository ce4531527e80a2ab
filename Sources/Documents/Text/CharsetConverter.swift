import struct Foundation.Data
import Glibc

/// Turns bytes of one encoding into UTF-8, piece by piece, with the system's `iconv`.
final class CharsetConverter {
    private let converter: iconv_t
    /// The beginning of a character whose end has not come yet.
    private var rest: [UInt8] = []
    private var buffer = [UInt8](repeating: 0, count: 65_536)
    /// How many bytes meant nothing; each became U+FFFD.
    private(set) var illegal = 0

    /// `nil` where the system does not know the encoding.
    init?(_ charset: Charset) {
        guard let converter = iconv_open("UTF-8", charset.name), Int(bitPattern: converter) != -1 else {
            return nil
        }
        self.converter = converter
    }

    deinit { iconv_close(converter) }

    /// The next piece in UTF-8; a character that is cut in two waits for the piece after, unless this is the last.
    func convert(_ bytes: Data, isLast: Bool) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 8)
        var input = rest
        input.append(contentsOf: bytes)
        rest = []
        var code: Int32 = 0
        input.withUnsafeMutableBytes { input in
            var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = input.count
            while left > 0 {
                buffer.withUnsafeMutableBytes { buffer in
                    var target = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
                    var room = buffer.count
                    let result = iconv(converter, &next, &left, &target, &room)
                    code = result == -1 ? errno : 0
                    output.append(contentsOf: UnsafeRawBufferPointer(buffer)[..<(buffer.count - room)])
                }
                if code == 0 || code == E2BIG { continue }
                if code == EINVAL, !isLast, left < 16 {
                    rest = Array(input.suffix(left))
                    return
                }
                illegal += 1
                output += Array("\u{FFFD}".utf8)
                next = next.map { $0 + 1 }
                left -= 1
            }
        }
        return output
    }
}
