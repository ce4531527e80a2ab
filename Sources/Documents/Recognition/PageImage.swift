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

    /// How making a picture ready can end, as an exit status.
    enum Readiness: Int32 {
        case ready, blank, unreadable, tooLarge
    }

    /// What is done to a picture beyond making it grey.
    enum Straightening {
        /// Turned and rotated until lines of text are level.
        case whole
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
            guard let pix else { return (nil, .unreadable) }
            return (PageImage(pix: pix), .ready)
        }
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
        if straightening == .whole { straighten() }
        return pixWrite(file.path, pix, Int32(IFF_PNM)) == 0 ? .ready : .unreadable
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

    /// Turns text the right way up and its lines level, where that is plain to see.
    private mutating func straighten() {
        guard var black = blackAndWhite().map(Optional.some) else { return }
        defer { pixDestroy(&black) }
        var (up, left): (Float, Float) = (0, 0)
        var orientation: Int32 = 0
        if pixOrientDetect(black, &up, &left, 0, 0) == 0,
            makeOrientDecision(up, left, 0, 0, &orientation, 0) == 0
        {
            let quarters: Int32 =
                switch Int(orientation) {
                case Int(L_TEXT_ORIENT_LEFT): 1
                case Int(L_TEXT_ORIENT_DOWN): 2
                case Int(L_TEXT_ORIENT_RIGHT): 3
                default: 0
                }
            if quarters > 0, let turned = pixRotateOrth(black, quarters) {
                pixDestroy(&black)
                black = turned
                guard replace(pixRotateOrth(pix, quarters)) else { return }
            }
        }
        var (angle, certainty): (Float, Float) = (0, 0)
        if pixFindSkewSweepAndSearch(black, &angle, &certainty, 4, 2, 15, 1, 0.01) == 0, certainty >= 3,
            abs(angle) > 0.2
        {
            _ = replace(
                pixRotate(
                    pix, angle * .pi / 180, Int32(L_ROTATE_AREA_MAP), Int32(L_BRING_IN_WHITE), 0, 0))
        }
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
