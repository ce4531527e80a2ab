internal import Crypto
internal import Foundation

/// Addresses of crypto-currencies.
extension ValuePass {
    func wallet(_ run: NumberRun) -> Value? {
        let range = run.tokenStart..<run.tokenEnd
        guard (25...90).contains(range.count), NumberRun.isBoundary(range.upperBound, in: text) else {
            return nil
        }
        if text[range.lowerBound] == 0x30, text[range.lowerBound + 1] | 0x20 == UInt8(ascii: "x") {
            return ethereum(range)
        }
        if let coin = WalletChecks.bech32(text, range) {
            return verified(range, .wallet, text.string(range).lowercased(), coin, nil)
        }
        guard range.count <= 36, let coin = WalletChecks.base58(text, range) else { return nil }
        return verified(range, .wallet, text.string(range), coin, nil)
    }

    /// "0x" and forty hexadecimal figures; sixty-four would be a transaction.
    private func ethereum(_ range: Range<Int>) -> Value? {
        guard range.count == 42,
            range.dropFirst(2).allSatisfy({ text.isDigit($0) || (text[$0] | 0x20) &- 0x61 < 6 })
        else { return nil }
        return Value(bytes: range, kind: .wallet, value: text.string(range), type: "eth", confidence: 0.9)
    }
}

/// Check sums of wallet addresses.
enum WalletChecks {
    private static let base58Values: [UInt8] = table(
        "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
    private static let bech32Values: [UInt8] = table("qpzry9x8gf2tvdw0s3jn54khce6mua7l")

    /// By the first of an address's 25 bytes.
    private static let coins: [UInt8: String] = [
        0x00: "btc", 0x05: "btc", 0x30: "ltc", 0x32: "ltc", 0x1E: "doge", 0x16: "doge", 0x4C: "dash",
        0x41: "trx",
    ]

    private static func table(_ alphabet: String) -> [UInt8] {
        var table = [UInt8](repeating: 0xFF, count: 256)
        for (value, byte) in alphabet.utf8.enumerated() { table[Int(byte)] = UInt8(value) }
        return table
    }

    /// The coin of a Base58Check address: 25 bytes, of which the last four begin the double SHA-256 of the others.
    static func base58(_ text: ValueText, _ range: Range<Int>) -> String? {
        var number = [UInt8](repeating: 0, count: 25)
        for index in range {
            var carry = Int(base58Values[Int(text[index])])
            guard carry < 58 else { return nil }
            for place in stride(from: 24, through: 0, by: -1) {
                carry += Int(number[place]) * 58
                number[place] = UInt8(truncatingIfNeeded: carry)
                carry >>= 8
            }
            guard carry == 0 else { return nil }
        }
        let ones = range.prefix { text[$0] == UInt8(ascii: "1") }.count
        guard let coin = coins[number[0]], ones == number.prefix(21).prefix(while: { $0 == 0 }).count,
            SHA256.hash(data: Data(SHA256.hash(data: number[..<21]))).prefix(4).elementsEqual(number[21...])
        else { return nil }
        return coin
    }

    /// The coin of a Bech32 address of segregated witness (BIP 173, BIP 350).
    static func bech32(_ text: ValueText, _ range: Range<Int>) -> String? {
        let first = text[range.lowerBound] | 0x20
        let second = text[range.lowerBound + 1] | 0x20
        let isBitcoin = first == UInt8(ascii: "b") && second == UInt8(ascii: "c")
        let isLitecoin =
            first == UInt8(ascii: "l") && second == UInt8(ascii: "t")
            && text[range.lowerBound + 2] | 0x20 == UInt8(ascii: "c")
        let separator = range.lowerBound + (isBitcoin ? 2 : 3)
        guard isBitcoin || isLitecoin, text[separator] == UInt8(ascii: "1") else { return nil }
        let hasCapitals = range.contains { text.isCapital($0) }
        if hasCapitals, range.contains(where: { text.isLetter($0) && !text.isCapital($0) }) { return nil }
        let prefix = (range.lowerBound..<separator).map { text[$0] | 0x20 }
        var check: UInt32 = 1
        for value in prefix.map({ $0 >> 5 }) + [0] + prefix.map({ $0 & 31 }) { step(&check, value) }
        for index in separator + 1..<range.upperBound {
            let value = bech32Values[Int(text.isLetter(index) ? text[index] | 0x20 : text[index])]
            guard value < 32 else { return nil }
            step(&check, value)
        }
        return check == 1 || check == 0x2bc8_30a3 ? (isBitcoin ? "btc" : "ltc") : nil
    }

    private static func step(_ check: inout UInt32, _ value: UInt8) {
        let top = check >> 25
        check = (check & 0x1ff_ffff) << 5 ^ UInt32(value)
        for (bit, generator) in [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3].enumerated()
        where top >> UInt32(bit) & 1 == 1 {
            check ^= UInt32(generator)
        }
    }
}
