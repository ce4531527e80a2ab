internal import CTagger

/// The trained tagger: weights of features, of steps from label to label, and the word table, in one file.
///
/// Little-endian, all offsets in bytes:
///
///     0   8    "TRAMATAG"
///     8   4×6  version · features · words · offset of features · offset of words · bytes in all
///     32  256  steps: 8 rows (from; 7 is the start) of 8 Int32
///     288      feature table: 65,537 UInt32 starts by the upper 16 bits of a hash, then n UInt16 (next 16 bits), then n × 7 Int8
///              word table:    65,537 UInt32 starts, then n UInt16, then n UInt32 (10 bits, 10 bits, 3 bits, 7 bits of a ``WordRecord``)
///
/// A table's entries are told apart by 32 bits of their hash. Seven bytes beyond the last table are padding.
/// Nothing of it changes once it is made, so threads share it.
public final class TaggerModel: @unchecked Sendable {
    /// The model that the program carries.
    public static let standard: TaggerModel = {
        do {
            return try TaggerModel(
                bytes: UnsafeRawBufferPointer(
                    start: trama_tagger_model(), count: trama_tagger_model_size()), isOwned: false)
        } catch {
            preconditionFailure("the program was built with a damaged Resources/tagger/model.bin: \(error)")
        }
    }()

    // Unchecked since it points at bytes: nothing writes to them once `init` has returned, and every other property is a
    // constant. Bytes that are owned are freed with the model, which nobody who still reads them can outlive; the others are part of the
    // program.
    private let bytes: UnsafeRawBufferPointer
    private let isOwned: Bool
    let features: HashedTable
    private let words: HashedTable
    /// The step scores, by the label before; 7 is a sentence's start.
    let steps: [SIMD8<Int16>]
    /// What the edge of a sentence adds.
    let boundary: TokenScores

    /// What was wrong with a model's bytes.
    public struct Damage: Error, CustomStringConvertible {
        /// The sentence that says so.
        public let description: String
    }

    static let headerSize = 288
    static let version: UInt32 = 1

    /// Reads a model.
    /// - Throws: ``Damage`` where the bytes are no model of this version, or are cut.
    public convenience init(contents: [UInt8]) throws {
        let kept = UnsafeMutableRawBufferPointer.allocate(byteCount: contents.count, alignment: 8)
        kept.copyBytes(from: contents)
        do {
            try self.init(bytes: UnsafeRawBufferPointer(kept), isOwned: true)
        } catch {
            // A model that was refused is never deinitialised.
            kept.deallocate()
            throw error
        }
    }

    private init(bytes: UnsafeRawBufferPointer, isOwned: Bool) throws {
        self.bytes = bytes
        self.isOwned = isOwned
        guard bytes.count >= TaggerModel.headerSize, bytes.prefix(8).elementsEqual("TRAMATAG".utf8) else {
            throw Damage(description: "This is no tagger model.")
        }
        func word(_ place: Int) -> Int { Int(bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)) }
        guard word(8) == Int(TaggerModel.version) else {
            throw Damage(
                description:
                    "The tagger model is of version \(word(8)); this program reads version \(TaggerModel.version)."
            )
        }
        let damage = Damage(description: "The tagger model is cut or damaged.")
        guard let features = HashedTable(bytes, at: word(20), count: word(12), width: 7) else { throw damage }
        guard let words = HashedTable(bytes, at: word(24), count: word(16), width: 4) else {
            features.free()
            throw damage
        }
        self.features = features
        self.words = words
        steps = (0..<8).map { from in
            var row = SIMD8<Int16>.zero
            for to in 0..<8 {
                row[to] = Int16(
                    clamping: bytes.loadUnaligned(fromByteOffset: 32 + from * 32 + to * 4, as: Int32.self))
            }
            return row
        }
        var boundary = TokenScores()
        boundary.add(WordFeatures.boundary.all, from: features)
        self.boundary = boundary
    }

    deinit {
        features.free()
        words.free()
        if isOwned { bytes.deallocate() }
    }

    /// What a word adds to the scores of the tokens around it.
    func scores(of form: UnsafeBufferPointer<UInt8>, marks: UInt64) -> TokenScores {
        var scores = TokenScores()
        scores.add(WordFeatures(of: form, record: record(of: form), marks: marks).all, from: features)
        return scores
    }

    /// What the word table says of a word as it is written; of one in capitals, what it says of it as a name.
    func record(of form: UnsafeBufferPointer<UInt8>) -> WordRecord {
        if let known = words.record(TaggerModel.wordHash(form)) { return known }
        guard let title = WordRecord.titleForm(of: form) else { return WordRecord() }
        return words.record(TaggerModel.wordHash(title)) ?? WordRecord()
    }

    /// What the lexicon says of a word as it is written: bits, as ``WordFeatures`` takes them.
    package static func marks(of word: String) -> UInt64 {
        let isWord = word.contains { $0.isLetter || $0.isNumber }
        return Array(word.utf8).withUnsafeBufferPointer {
            Lexicon.standard.features(of: WordType($0, isWord: isWord, lexicon: .standard).facts)
        }
    }

    /// The hash under which the word table keeps a form.
    package static func wordHash(_ form: some Sequence<UInt8>) -> UInt64 {
        WordFeatures.mix(Lexicon.hash(form))
    }
}

/// What a word adds to the label scores of the tokens from two before it to two after it.
struct TokenScores: Sendable {
    private(set) var before2 = SIMD8<Int16>.zero
    private(set) var before1 = SIMD8<Int16>.zero
    private(set) var here = SIMD8<Int16>.zero
    private(set) var after1 = SIMD8<Int16>.zero
    private(set) var after2 = SIMD8<Int16>.zero

    /// Adds the weights of features at all distances at which they count.
    ///
    /// What the table cannot hold is passed over first; then memory is asked for all the others before anything depends on an
    /// answer, so that the waits overlap.
    fileprivate mutating func add(_ features: [WordFeatures.Feature], from table: HashedTable) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: features.count * 5) { places in
            var count = 0
            for feature in features {
                for distance in -feature.reach...feature.reach {
                    let hash = WordFeatures.hash(feature.hash, at: distance)
                    // A table looks at no lower bits.
                    places[count] = hash & ~7 | UInt64(distance + 2)
                    count += table.mayHold(hash) ? 1 : 0
                }
            }
            for place in places[..<count] { table.fetch(place) }
            for place in places[..<count] {
                let weights = table.weights(place)
                switch place & 7 {
                case 0: before2 &+= weights
                case 1: before1 &+= weights
                case 2: here &+= weights
                case 3: after1 &+= weights
                default: after2 &+= weights
                }
            }
        }
    }
}

extension WordRecord {
    init(packed: UInt32) {
        self.init(
            spanishCluster: UInt16(packed & 0x3FF), englishCluster: UInt16(packed >> 10 & 0x3FF),
            capitalRatio: UInt8(packed >> 20 & 7), lists: UInt8(packed >> 23 & 0x7F))
    }

    /// The record as the model keeps it.
    package var packed: UInt32 {
        UInt32(spanishCluster & 0x3FF) | UInt32(englishCluster & 0x3FF) << 10 | UInt32(capitalRatio & 7) << 20
            | UInt32(lists & 0x7F) << 23
    }

    /// "MADURO" as "Maduro"; nil for what is not in capitals, or shorter than four bytes.
    package static func titleForm(of form: some Collection<UInt8>) -> [UInt8]? {
        guard form.count > 3, !form.contains(where: { (0x61...0x7A).contains($0) }) else { return nil }
        let form = Array(form)
        let lower = WordFeatures.lowercased(form)
        guard lower != form else { return nil }
        let width = form[0] == 0xC3 ? 2 : 1
        return Array(form[..<width]) + lower[width...]
    }
}
