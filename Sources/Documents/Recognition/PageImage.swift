import CLeptonica
import Foundation

/// A picture that is made ready for recognition with Leptonica: grey, upright, straight, of a size that can be read.
///
/// All of it belongs into a ``ChildProcess``: decoders of pictures are where files attack.
struct PageImage {
    /// More than a page of newspaper at 300 dots an inch.
    static let mostDots = 35_000_000.0
    /// What is decoded at all; about 1 GB in colour.
    private static let mostDecodedDots = 250_000_000.0

    /// How making a picture ready can end.
    enum Readiness: Equatable {
        /// It is written, after being turned clockwise by so many quarters.
        case ready(quarters: Int)
        case blank, unreadable, tooLarge

        /// As the exit status of the child that did it, and back.
        var status: Int32 {
            switch self {
            case .ready(let quarters): Int32(quarters & 3)
            case .blank: 4
            case .unreadable: 5
            case .tooLarge: 6
            }
        }

        init(status: Int32) {
            switch status {
            case 0...3: self = .ready(quarters: Int(status))
            case 4: self = .blank
            case 6: self = .tooLarge
            default: self = .unreadable
            }
        }
    }

    /// What is done to a picture beyond making it grey.
    enum Straightening: Equatable {
        /// Turned and rotated until lines of text are level.
        case whole
        /// Turned clockwise by so many quarters, then rotated until lines are level.
        case turned(quarters: Int)
        /// Only as its camera said.
        case cameraOnly
    }

    private var pix: UnsafeMutablePointer<Pix>

    /// Decodes one page of a picture file, counted from 0; only TIFF has more than one.
    static func decode(_ bytes: Data, page: Int) -> (PageImage?, Readiness) {
        setMsgSeverity(Int32(L_SEVERITY_NONE))
        return bytes.withUnsafeBytes { bytes -> (PageImage?, Readiness) in
            guard let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else {
                return (nil, .unreadable)
            }
            var (format, width, height): (Int32, Int32, Int32) = (0, 0, 0)
            if pixReadHeaderMem(start, bytes.count, &format, &width, &height, nil, nil, nil) == 0,
                Double(width) * Double(height) > mostDecodedDots
            {
                return (nil, .tooLarge)
            }
            let isTiff = (IFF_TIFF...IFF_TIFF_ZIP).contains(Int(format)) || Int(format) == IFF_TIFF_JPEG
            let pix =
                isTiff && page > 0
                ? pixReadMemTiff(start, bytes.count, Int32(page)) : pixReadMem(start, bytes.count)
            guard let pix = pix ?? bitmap(bytes) else { return (nil, .unreadable) }
            return (PageImage(pix: pix), .ready(quarters: 0))
        }
    }

    /// A bitmap whose header counts its bytes otherwise than Leptonica, as Photoshop's do: told to count for itself.
    private static func bitmap(_ bytes: UnsafeRawBufferPointer) -> UnsafeMutablePointer<Pix>? {
        guard bytes.count > 54, bytes.starts(with: [0x42, 0x4D]), bytes[14] >= 40 else { return nil }
        func number<T: FixedWidthInteger>(_ offset: Int, as: T.Type) -> Int {
            Int(bytes.loadUnaligned(fromByteOffset: offset, as: T.self).littleEndian)
        }
        let (width, height) = (number(18, as: Int32.self), abs(number(22, as: Int32.self)))
        let (start, depth) = (number(10, as: UInt32.self), number(28, as: UInt16.self))
        guard width > 0, depth <= 32, Double(width) * Double(height) <= mostDecodedDots else { return nil }
        let end = start + (width * depth + 31) / 32 * 4 * height
        guard end <= bytes.count else { return nil }
        var copy = [UInt8](bytes.prefix(end))
        copy.replaceSubrange(34..<38, with: [0, 0, 0, 0])
        return pixReadMem(copy, copy.count)
    }

    /// A page that a program drew, one grey byte a dot.
    init?(_ picture: PDFFile.Picture) {
        setMsgSeverity(Int32(L_SEVERITY_NONE))
        guard let pix = pixCreateNoInit(Int32(picture.width), Int32(picture.height), 8),
            let data = pixGetData(pix)
        else { return nil }
        self.pix = pix
        let words = Int(pixGetWpl(pix))
        picture.dots.withUnsafeBytes { dots in
            guard let start = dots.baseAddress, dots.count >= picture.width * picture.height else { return }
            for y in 0..<picture.height { memcpy(data + y * words, start + y * picture.width, picture.width) }
        }
        // Leptonica counts the bytes of a word from its high end.
        pixEndianByteSwap(pix)
    }

    private init(pix: UnsafeMutablePointer<Pix>) { self.pix = pix }

    /// How many pages a TIFF has; a chain that goes in a circle ends.
    static func pageCount(ofTIFF bytes: Data) -> Int {
        bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress,
                let stream = fmemopen(UnsafeMutableRawPointer(mutating: start), bytes.count, "r")
            else { return 1 }
            defer { fclose(stream) }
            var count: Int32 = 0
            return tiffGetCount(stream, &count) == 0 ? max(1, Int(count)) : 1
        }
    }

    // MARK: - Making ready

    /// Makes the picture ready and writes it; `camera` is EXIF's orientation, 1 to 8: how the camera was held.
    mutating func write(to file: URL, straightening: Straightening, camera: Int = 1) -> Readiness {
        guard makeGrey(), turn(asCamera: camera), makeReadable() else { return .unreadable }
        if isBlank { return .blank }
        var quarters = 0
        switch straightening {
        case .cameraOnly: break
        case .turned(let wanted):
            if wanted & 3 != 0, replace(pixRotateOrth(pix, Int32(wanted & 3))) { quarters = wanted & 3 }
            levelLines()
        case .whole:
            quarters = quartersToUpright
            if quarters != 0, !replace(pixRotateOrth(pix, Int32(quarters))) { return .unreadable }
            levelLines()
        }
        return pixWrite(file.path, pix, Int32(IFF_PNM)) == 0 ? .ready(quarters: quarters) : .unreadable
    }

    private mutating func replace(_ changed: UnsafeMutablePointer<Pix>?) -> Bool {
        guard let changed else { return false }
        var old: UnsafeMutablePointer<Pix>? = pix
        pixDestroy(&old)
        pix = changed
        return true
    }

    private mutating func makeGrey() -> Bool {
        if pixGetSpp(pix) == 4, !replace(pixRemoveAlpha(pix)) { return false }
        return pixGetDepth(pix) == 8 && pixGetColormap(pix) == nil || replace(pixConvertTo8(pix, 0))
    }

    private mutating func turn(asCamera orientation: Int) -> Bool {
        let isMirrored = [2, 4, 5, 7].contains(orientation)
        if isMirrored, !replace(pixFlipLR(nil, pix)) { return false }
        let quarters: Int32 =
            switch orientation {
            case 3, 4: 2
            case 5, 8: 3
            case 6, 7: 1
            default: 0
            }
        return quarters == 0 || replace(pixRotateOrth(pix, quarters))
    }

    /// Neither more dots than are worth reading, nor letters of a few dots.
    private mutating func makeReadable() -> Bool {
        let (width, height) = (Double(pixGetWidth(pix)), Double(pixGetHeight(pix)))
        guard width >= 3, height >= 3 else { return true }
        let dots = width * height
        if dots > Self.mostDots {
            let factor = Float((Self.mostDots / dots).squareRoot())
            return replace(pixScale(pix, factor, factor))
        }
        return max(width, height) >= 1_300 || replace(pixScale(pix, 2, 2))
    }

    /// Whether hardly a dot stands out against the paper.
    private var isBlank: Bool {
        guard var numbers = pixGetGrayHistogram(pix, 1).map(Optional.some) else { return false }
        defer { numaDestroy(&numbers) }
        var counts = [Double](repeating: 0, count: 256)
        for index in counts.indices {
            var value: Float = 0
            numaGetFValue(numbers, Int32(index), &value)
            counts[index] = Double(value)
        }
        let total = counts.reduce(0, +)
        guard total > 0, let paper = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return true }
        let distinct = counts.indices.filter { abs($0 - paper) > 48 }.reduce(0) { $0 + counts[$1] }
        return distinct / total < 0.0002
    }

    /// How many quarters clockwise bring text the right way up, told by what stands out above and below its lines.
    private var quartersToUpright: Int {
        guard var black = blackAndWhite().map(Optional.some) else { return 0 }
        defer { pixDestroy(&black) }
        var (up, left): (Float, Float) = (0, 0)
        var orientation: Int32 = 0
        guard pixOrientDetect(black, &up, &left, 0, 0) == 0,
            makeOrientDecision(up, left, 0, 0, &orientation, 0) == 0
        else { return 0 }
        return switch Int(orientation) {
        case Int(L_TEXT_ORIENT_LEFT): 1
        case Int(L_TEXT_ORIENT_DOWN): 2
        case Int(L_TEXT_ORIENT_RIGHT): 3
        default: 0
        }
    }

    /// Rotates the picture by the angle, up to 15 degrees, at which its lines are plainest.
    private mutating func levelLines() {
        guard var black = blackAndWhite().map(Optional.some) else { return }
        defer { pixDestroy(&black) }
        var (angle, certainty): (Float, Float) = (0, 0)
        guard pixFindSkewSweepAndSearch(black, &angle, &certainty, 4, 2, 15, 1, 0.01) == 0, certainty >= 3,
            abs(angle) > 0.2
        else { return }
        _ = replace(
            pixRotate(pix, angle * .pi / 180, Int32(L_ROTATE_AREA_MAP), Int32(L_BRING_IN_WHITE), 0, 0))
    }

    /// Letters black on white, for measuring only.
    private func blackAndWhite() -> UnsafeMutablePointer<Pix>? {
        var black: UnsafeMutablePointer<Pix>?
        let (width, height) = (pixGetWidth(pix), pixGetHeight(pix))
        guard width >= 64, height >= 64,
            pixOtsuAdaptiveThreshold(pix, max(64, width / 4), max(64, height / 4), 0, 0, 0.1, nil, &black)
                == 0
        else { return nil }
        var share: Float = 0
        if let black, pixForegroundFraction(black, &share) == 0, share > 0.5 { pixInvert(black, black) }
        return black
    }
}
