import Foundation
import Testing

@testable import Documents

@Suite(.enabled(if: MediaTags.isInstalled, "libimage-exiftool-perl is not installed")) struct MediaTests {
    private func number(_ value: Int, bytes: Int = 4) -> Data {
        Data((0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) })
    }

    private func big(_ value: Int, bytes: Int = 4) -> Data { Data(number(value, bytes: bytes).reversed()) }

    private func chunk(_ name: String, _ content: Data) -> Data {
        Data(name.utf8) + number(content.count) + content + Data(content.count % 2 == 0 ? [] : [0])
    }

    /// Two seconds of silence with a title and an artist (RIFF, LIST INFO).
    private var sound: Data {
        let format =
            number(1, bytes: 2) + number(1, bytes: 2) + number(8_000) + number(8_000) + number(1, bytes: 2)
            + number(8, bytes: 2)
        let information =
            chunk("INAM", Data("Intercepted call\0".utf8)) + chunk("IART", Data("Ana Perez\0".utf8))
        let body =
            Data("WAVE".utf8) + chunk("fmt ", format) + chunk("LIST", Data("INFO".utf8) + information)
            + chunk("data", Data(repeating: 128, count: 16_000))
        return Data("RIFF".utf8) + number(body.count) + body
    }

    /// A film of no frames, with its place and date (QuickTime's `©xyz`).
    private var film: Data {
        func atom(_ name: [UInt8], _ content: Data) -> Data { big(content.count + 8) + Data(name) + content }
        func ascii(_ name: String) -> [UInt8] { Array(name.utf8) }
        let created = big(0) + big(3_786_825_600) + big(3_786_825_600) + big(1_000) + big(205_000)
        let header = created + big(0x10000) + Data(repeating: 0, count: 76)
        let place = "+10.4806-066.9036/"
        let xyz = atom(
            [0xA9] + ascii("xyz"), big(place.utf8.count, bytes: 2) + big(0x15C7, bytes: 2) + Data(place.utf8))
        return atom(ascii("ftyp"), Data("isom".utf8) + big(512) + Data("isommp41".utf8))
            + atom(ascii("moov"), atom(ascii("mvhd"), header) + atom(ascii("udta"), xyz))
    }

    /// A JPEG of one dot, written by Leptonica's users' oldest friend: only its EXIF matters here.
    private func jpeg(exif: Data) -> Data {
        let segment = Data("Exif\0\0".utf8) + exif
        return Data([0xFF, 0xD8, 0xFF, 0xE1]) + big(segment.count + 2, bytes: 2) + segment
            + Data([0xFF, 0xD9])
    }

    /// EXIF's directory with a camera and a place (TIFF, little-endian).
    private var exif: Data {
        func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: Data) -> Data {
            number(tag, bytes: 2) + number(type, bytes: 2) + number(count) + value
        }
        let make = Data("Apple\0".utf8), model = Data("iPhone 6\0\0".utf8)
        let base = 8 + 2 + 3 * 12 + 4
        let gps = base + make.count + model.count
        func degrees(_ whole: Int, _ minutes: Int, _ seconds: Int) -> Data {
            [whole, minutes, seconds].reduce(Data()) { $0 + number($1) + number(1) }
        }
        let first =
            number(3, bytes: 2) + entry(0x010F, 2, make.count, number(base))
            + entry(0x0110, 2, 9, number(base + make.count)) + entry(0x8825, 4, 1, number(gps)) + number(0)
        let places = gps + 2 + 4 * 12 + 4
        let second =
            number(4, bytes: 2) + entry(1, 2, 2, Data("N\0\0\0".utf8)) + entry(2, 5, 3, number(places))
            + entry(3, 2, 2, Data("W\0\0\0".utf8)) + entry(4, 5, 3, number(places + 24)) + number(0)
        return Data("II*\0".utf8) + number(8) + first + make + model + second + degrees(10, 30, 0)
            + degrees(66, 54, 36)
    }

    @Test func `a recording says its length, title and artist`() throws {
        let document = try read(sound, named: "llamada.wav")
        #expect(document.format == .audio)
        #expect(document.text == "Sound: WAV, 2.0 s\nTitle: Intercepted call\nBy: Ana Perez\n")
        #expect(document.title == "Intercepted call")
        #expect(document.author == "Ana Perez")
        #expect(document.findings.contains { $0.hasPrefix("sound was not transcribed") })
    }

    @Test func `a film says when and where it was taken`() throws {
        let document = try read(film, named: "video.mp4")
        #expect(document.format == .video)
        #expect(document.created == "2023-12-31T00:00:00")
        #expect(document.text.contains("Film: MP4, 3 min 25 s\n"))
        #expect(document.text.contains("Coordinates: 10.480600, -66.903600\n"))
    }

    @Test func `a photograph says with what and where it was taken`() throws {
        let document = try read(jpeg(exif: exif), named: "foto.jpg")
        #expect(document.text == "Camera: Apple iPhone 6\nCoordinates: 10.500000, -66.910000\n")
        #expect(document.metadata["camera"] == ["Apple iPhone 6"])
        #expect(document.findings == ["words in the picture were not looked for"])
        #expect(document.pages == [])
    }

    @Test func `a photograph that says nothing has no text`() {
        let error = #expect(throws: DocumentError.self) { try read(jpeg(exif: Data()), named: "foto.jpg") }
        #expect(error?.reason == .noText(format: .jpeg))
    }

    @Test func `a film that breaks off at once is damaged`() {
        let error = #expect(throws: DocumentError.self) {
            try read(Data([0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11]), named: "a.wmv")
        }
        guard case .damaged = error?.reason else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
