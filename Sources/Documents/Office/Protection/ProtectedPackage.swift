import Foundation

/// An office document of 2007 or later under a password ([MS-OFFCRYPTO] 2.3.4).
struct ProtectedPackage {
    private let scheme: any Scheme
    private let package: [UInt8]

    /// A way of protecting a package.
    fileprivate protocol Scheme {
        /// The key of the package, where the password is the right one.
        func key(for password: [UInt8]) -> [UInt8]?
        /// The package in clear.
        func open(_ package: [UInt8], key: [UInt8]) -> [UInt8]?
    }

    /// Reads how it is protected; `nil` where that is not known here.
    init?(_ streams: CompoundStreams) {
        guard let information = streams.stream("EncryptionInfo", limit: 1 << 20),
            let package = streams.stream("EncryptedPackage")
        else { return nil }
        let bytes = [UInt8](information)
        let scheme: (any Scheme)? =
            switch (bytes.u16(0), bytes.u16(2)) {
            case (4, 4): AgileProtection(Data(bytes.dropFirst(8)))
            case (2...4, 2): StandardProtection(bytes)
            default: nil
            }
        guard let scheme else { return nil }
        self.scheme = scheme
        self.package = [UInt8](package)
    }

    /// The document in clear by the first password that fits; `nil` where none does.
    func opened(by passwords: [String]) -> Data? {
        for password in passwords {
            let letters = password.utf16.flatMap {
                [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
            }
            guard let key = scheme.key(for: letters) else { continue }
            guard let plain = scheme.open(Array(package.dropFirst(8)), key: key) else { return nil }
            return Data(plain.prefix(package.u32(0) | package.u32(4) << 32))
        }
        return nil
    }
}

/// The way of Office 2007: AES without chaining, SHA-1.
private struct StandardProtection: ProtectedPackage.Scheme {
    private let keyBytes: Int
    private let salt: [UInt8]
    private let verifier: [UInt8]
    private let verifierHash: [UInt8]
    private let hash: Cipher.Hash
    private static let rounds = 50_000

    init?(_ bytes: [UInt8]) {
        let header = bytes.u32(8)
        let start = 12 + header
        guard header < 4_096, [0x660E, 0x660F, 0x6610].contains(bytes.u32(20)),
            let hash = Cipher.Hash(named: "SHA1")
        else { return nil }
        self.hash = hash
        keyBytes = bytes.u32(28) / 8
        salt = bytes.piece(start + 4, 16)
        verifier = bytes.piece(start + 20, 16)
        verifierHash = bytes.piece(start + 40, 32)
    }

    func key(for password: [UInt8]) -> [UInt8]? {
        let last = hash(hash.spun(salt + password, rounds: Self.rounds) + [0, 0, 0, 0])
        func half(_ fill: UInt8) -> [UInt8] {
            hash((0..<64).map { fill ^ ($0 < last.count ? last[$0] : 0) })
        }
        let key = Array((half(0x36) + half(0x5C)).prefix(keyBytes))
        guard let plain = Cipher.decipher(verifier, key: key, .none),
            let expected = Cipher.decipher(verifierHash, key: key, .none)
        else { return nil }
        return hash(plain) == Array(expected.prefix(20)) ? key : nil
    }

    func open(_ package: [UInt8], key: [UInt8]) -> [UInt8]? { Cipher.decipher(package, key: key, .none) }
}

/// The way of Office 2010 and later: AES in chained blocks, each 4,096 bytes anew, with hashes by name.
private struct AgileProtection: ProtectedPackage.Scheme {
    private var data: [String: String] = [:]
    private var password: [String: String] = [:]
    private let dataHash: Cipher.Hash
    private let passwordHash: Cipher.Hash
    private static let segment = 4_096
    private static let mostRounds = 10_000_000

    init?(_ xml: Data) {
        var data: [String: String] = [:]
        var password: [String: String] = [:]
        try? XMLEvents.read(xml) { event in
            if case .begin("keyData", _, let attributes) = event { data = attributes }
            if case .begin("encryptedKey", _, let attributes) = event { password = attributes }
            return true
        }
        guard data["cipherAlgorithm"] == "AES", data["cipherChaining"] == "ChainingModeCBC",
            let dataHash = Cipher.Hash(named: data["hashAlgorithm"] ?? ""),
            let passwordHash = Cipher.Hash(named: password["hashAlgorithm"] ?? "")
        else { return nil }
        (self.data, self.password, self.dataHash, self.passwordHash) = (
            data, password, dataHash, passwordHash
        )
    }

    func key(for letters: [UInt8]) -> [UInt8]? {
        let salt = bytes(password["saltValue"])
        let rounds = password["spinCount"].flatMap { Int($0) } ?? 100_000
        guard rounds <= Self.mostRounds else { return nil }
        let spun = passwordHash.spun(salt + letters, rounds: rounds)
        let length = (password["keyBits"].flatMap { Int($0) } ?? 256) / 8
        func deciphered(_ field: String, _ purpose: [UInt8]) -> [UInt8]? {
            Cipher.decipher(
                bytes(password[field]), key: passwordHash(spun + purpose).fitted(length, filling: 0x36),
                .blocks(initial: salt.fitted(16, filling: 0x36)))
        }
        // The purposes of [MS-OFFCRYPTO] 2.3.4.13.
        guard
            let input = deciphered(
                "encryptedVerifierHashInput", [0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79]),
            let expected = deciphered(
                "encryptedVerifierHashValue", [0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E]),
            let key = deciphered("encryptedKeyValue", [0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6])
        else { return nil }
        let size = password["saltSize"].flatMap { Int($0) } ?? 16
        let hash = passwordHash(Array(input.prefix(size)))
        guard Array(expected.prefix(hash.count)) == hash else { return nil }
        return Array(key.prefix((data["keyBits"].flatMap { Int($0) } ?? 256) / 8))
    }

    func open(_ package: [UInt8], key: [UInt8]) -> [UInt8]? {
        let salt = bytes(data["saltValue"])
        var plain: [UInt8] = []
        plain.reserveCapacity(package.count)
        for (index, start) in stride(from: 0, to: package.count, by: Self.segment).enumerated() {
            let initial = dataHash(salt + UInt32(truncatingIfNeeded: index).littleEndianBytes).fitted(
                16, filling: 0x36)
            guard
                let part = Cipher.decipher(
                    package.piece(start, Self.segment), key: key, .blocks(initial: initial))
            else { return plain.isEmpty ? nil : plain }
            plain += part
        }
        return plain
    }

    private func bytes(_ field: String?) -> [UInt8] {
        field.flatMap { Data(base64Encoded: $0) }.map { [UInt8]($0) } ?? []
    }
}
