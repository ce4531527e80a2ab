import Foundation
import Testing

@testable import Documents

@Suite struct PlainTextTests {
    @Test(arguments: [
        ("El Niño Guerrero huyó de Tocorón.", "utf-8", Data("El Niño Guerrero huyó de Tocorón.".utf8)),
        ("El Niño", "utf-8", Data([0xEF, 0xBB, 0xBF]) + Data("El Niño".utf8)),
        ("El Niño", "utf-16le", Data([0xFF, 0xFE]) + "El Niño".data16(bigEndian: false)),
        ("El Niño", "utf-16be", Data([0xFE, 0xFF]) + "El Niño".data16(bigEndian: true)),
        ("El Niño Guerrero", "utf-16le", "El Niño Guerrero".data16(bigEndian: false)),
        ("El Niño Guerrero", "utf-16be", "El Niño Guerrero".data16(bigEndian: true)),
        ("El Niño", "utf-32le", Data([0xFF, 0xFE, 0, 0]) + "El Niño".data32),
        ("El Niño", "utf-32le", "El Niño".data32),
    ])
    func `Unicode is read in each of its encodings`(text: String, charset: String, bytes: Data) throws {
        let document = try read(bytes, named: "nota.txt")
        #expect(document.text == text)
        #expect(document.metadata["charset"] == [charset])
        #expect(document.findings == [])
    }

    @Test(arguments: [
        (
            "El pran Héctor Guerrero Flores huyó del penal; ¿quién lo avisó? «Nadie».", "windows-1252",
            "WINDOWS-1252"
        ),
        ("A facção não respondeu às acusações do Ministério Público.", "windows-1252", "WINDOWS-1252"),
        ("Señor Muñoz – “sí” – pagó 300 € a José.", "windows-1252", "WINDOWS-1252"),
        ("L'été où l'élève a reçu sa leçon, près de la forêt.", "windows-1252", "ISO-8859-1"),
        ("La cárcel de Tocorón está en el Estado Aragua, según el señor Núñez.", "cp850", "CP850"),
        (
            "Zażółć gęślą jaźń. Święty Mikołaj przyszedł wczoraj w nocy, kiedy wszyscy spali.",
            "windows-1250", "CP1250"
        ),
        ("Президент России подписал указ о награждении сотрудников полиции.", "windows-1251", "CP1251"),
        ("Президент России подписал указ о награждении сотрудников полиции.", "koi8-r", "KOI8-R"),
        ("Η αστυνομία συνέλαβε τρεις υπόπτους στην Αθήνα και στη Θεσσαλονίκη.", "iso-8859-7", "CP1253"),
        ("警察は東京で三人の容疑者を逮捕したと発表した。", "cp932", "SHIFT_JIS"),
        ("警察は東京で三人の容疑者を逮捕したと発表した。", "iso-2022-jp", "ISO-2022-JP"),
        ("警方在北京逮捕了三名嫌疑人，并没收了大量现金。", "gb18030", "GB18030"),
        ("경찰은 서울에서 용의자 세 명을 체포했다고 밝혔다.", "cp949", "EUC-KR"),
    ])
    func `the encoding of old files is found`(text: String, charset: String, written: String) throws {
        let bytes = try encode(text, in: written)
        let decoded = TextDecoder.decode(bytes)
        #expect(decoded.text == text)
        #expect(decoded.charset == charset)
    }

    @Test func `a declared encoding that the bytes contradict is a finding`() throws {
        let bytes = try encode("Tocorón, Aragua: el señor Núñez", in: "CP1252")
        let decoded = TextDecoder.decode(bytes, declared: "utf-8")
        #expect(decoded.text == "Tocorón, Aragua: el señor Núñez")
        #expect(decoded.findings == ["declared charset utf-8, but the bytes are windows-1252"])
    }

    @Test func `a character that the end of a file cuts in two is not lost`() {
        let decoded = TextDecoder.decode(Data("áéíóú ñ".utf8) + [0xC3])
        #expect(decoded.text == "áéíóú ñÃ")
        #expect(decoded.findings.count == 1)
    }

    @Test func `a stray byte in UTF-8 is kept and counted`() {
        let bytes = Data("áéíóú ñ Tocor".utf8) + [0xF3] + Data("n".utf8)
        let decoded = TextDecoder.decode(bytes)
        #expect(decoded.text == "áéíóú ñ Tocorón")
        #expect(
            decoded.findings == [
                "1 bytes are not valid UTF-8 and were read as windows-1252, the first at byte 19"
            ])
    }

    @Test(arguments: [
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n", 0),
        ("\r\r\n\r", "\n\n\n", 0),
        ("a\0b", "ab", 1),
        ("", "", 0),
    ])
    func `lines end in one way and no NUL stays`(text: String, expected: String, nuls: Int) {
        let (normalised, removed) = text.normalised()
        #expect(normalised == expected)
        #expect(removed == nuls)
    }

    @Test func `form feeds divide pages`() throws {
        let document = try read("página uno\u{0C}página dos\u{0C}\u{0C}cuatro", named: "acta.txt")
        #expect(try texts(of: document) == ["página uno\n", "página dos\n", "\n", "cuatro"])
        #expect(document.pages.map(\.number) == [1, 2, 3, 4])
    }

    @Test func `pages always fit the text`() throws {
        var random = SeededRandom(seed: 7)
        let alphabet = Array("aé€😀\u{0C}\r\n \u{301}")
        for _ in 0..<300 {
            let text =
                "x" + String((0..<random.below(40)).map { _ in alphabet[random.below(alphabet.count)] })
            let limit = 1 + random.below(60)
            let document = try read(text, named: "t.txt", limits: .standard { $0.textBytes = limit })
            #expect(document.text.utf8.count <= max(limit, 1))
            _ = try texts(of: document)
            #expect(
                zip(document.pages, document.pages.dropFirst()).allSatisfy {
                    $0.bytes.upperBound == $1.bytes.lowerBound
                })
        }
    }

    @Test(arguments: [
        ("El jefe de la banda escapó de la cárcel antes de la llegada de la policía.", "es"),
        ("The gang leader escaped from the prison before the police arrived.", "en"),
        ("O chefe da facção fugiu da prisão antes da chegada da polícia militar.", "pt"),
        ("x7 88 -- ##", nil),
    ])
    func `the language is named where it is certain`(text: String, language: String?) throws {
        #expect(try read(text, named: "t.txt").language == language)
    }
}

/// The bytes of a text in an encoding that Foundation may not know.
private func encode(_ text: String, in charset: String) throws -> Data {
    let converter = iconv_open(charset, "UTF-8")
    try #require(Int(bitPattern: converter) != -1)
    defer { iconv_close(converter) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    let written = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
            var (next, left) = (input.baseAddress, input.count)
            var (target, room) = (output.baseAddress, output.count)
            iconv(converter, &next, &left, &target, &room)
            iconv(converter, nil, nil, &target, &room)
            return left == 0 ? output.count - room : 0
        }
    }
    try #require(written > 0)
    return Data(output[..<written].map { UInt8(bitPattern: $0) })
}

extension String {
    fileprivate func data16(bigEndian: Bool) -> Data {
        Data(
            utf16.flatMap { unit in
                let bytes = [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
                return bigEndian ? bytes : bytes.reversed()
            })
    }

    fileprivate var data32: Data {
        Data(
            unicodeScalars.flatMap { scalar in
                (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
            })
    }
}

/// Numbers that are the same in every run (SplitMix64, G. Steele et al. 2014).
struct SeededRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(max(1, bound)))
    }
}
