import COpenSSL

/// The hashes and ciphers of protected documents, by OpenSSL.
enum Cipher {
    /// A hash function by the name that documents use: "SHA512", "SHA1".
    struct Hash {
        private let function: OpaquePointer

        init?(named name: String) {
            switch name.uppercased().filter({ $0 != "-" }) {
            case "SHA1": function = EVP_sha1()
            case "SHA256": function = EVP_sha256()
            case "SHA384": function = EVP_sha384()
            case "SHA512": function = EVP_sha512()
            default: return nil
            }
        }

        func callAsFunction(_ bytes: [UInt8]) -> [UInt8] {
            var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
            var count: UInt32 = 0
            EVP_Digest(bytes, bytes.count, &digest, &count, function, nil)
            return Array(digest.prefix(Int(count)))
        }

        /// Hashes over and over, each time behind the number of the round, as Office makes guessing slow.
        func spun(_ first: [UInt8], rounds: Int) -> [UInt8] {
            var hash = self(first)
            for round in 0..<rounds {
                hash = self(UInt32(truncatingIfNeeded: round).littleEndianBytes + hash)
                if round % 10_000 == 0 { Progress.made() }
            }
            return hash
        }
    }

    /// How blocks hang together.
    enum Chaining { case none, blocks(initial: [UInt8]) }

    /// Deciphers whole blocks of AES; `nil` where the key has a length that AES has not.
    static func decipher(_ bytes: [UInt8], key: [UInt8], _ chaining: Chaining) -> [UInt8]? {
        let cipher: OpaquePointer?
        let initial: [UInt8]
        switch (chaining, key.count) {
        case (.none, 16): (cipher, initial) = (EVP_aes_128_ecb(), [])
        case (.none, 24): (cipher, initial) = (EVP_aes_192_ecb(), [])
        case (.none, 32): (cipher, initial) = (EVP_aes_256_ecb(), [])
        case (.blocks(let vector), 16): (cipher, initial) = (EVP_aes_128_cbc(), vector)
        case (.blocks(let vector), 24): (cipher, initial) = (EVP_aes_192_cbc(), vector)
        case (.blocks(let vector), 32): (cipher, initial) = (EVP_aes_256_cbc(), vector)
        default: return nil
        }
        if case .blocks = chaining, initial.count != 16 { return nil }
        let count = bytes.count - bytes.count % 16
        guard count > 0, count < Int(Int32.max), let context = EVP_CIPHER_CTX_new() else { return nil }
        defer { EVP_CIPHER_CTX_free(context) }
        guard EVP_DecryptInit_ex(context, cipher, nil, key, initial.isEmpty ? nil : initial) == 1 else {
            return nil
        }
        EVP_CIPHER_CTX_set_padding(context, 0)
        var plain = [UInt8](repeating: 0, count: count + 16)
        var written: Int32 = 0
        guard EVP_DecryptUpdate(context, &plain, &written, bytes, Int32(count)) == 1 else { return nil }
        return Array(plain.prefix(Int(written)))
    }
}

extension UInt32 {
    /// The lowest byte first.
    var littleEndianBytes: [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: self >> (8 * $0)) } }
}

extension [UInt8] {
    /// Cut or filled up to a length.
    func fitted(_ length: Int, filling: UInt8) -> [UInt8] {
        prefix(length) + [UInt8](repeating: filling, count: Swift.max(0, length - count))
    }
}
