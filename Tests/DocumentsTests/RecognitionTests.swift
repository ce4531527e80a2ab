import Foundation
import Testing

@testable import Documents

extension Trait where Self == ConditionTrait {
    /// For tests that read words in pictures.
    static var needsTesseract: Self {
        .enabled(
            if: TextRecognition.isInstalled
                && RecognitionLanguages().installed.isSuperset(of: ["eng", "spa", "por"]),
            "tesseract-ocr with eng, spa and por is not installed")
    }

    /// For tests on real scans.
    static var needsCorpus: Self {
        .enabled(if: Corpus.isThere, "no ../shared/data/documents beside the project")
    }
}

/// Scans and pictures, read through the worker, where children may be started.
@Suite(.needsProgram, .needsTesseract) struct RecognitionTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(
        _ file: URL, recognition: ReadingOptions.Recognition = .whereNoText, languages: [String] = []
    ) async throws -> Document {
        let options = ReadingOptions(recognition: recognition, languages: languages)
        let worker = DocumentWorker(executable: try #require(Program.url), options: options)
        return try await worker.read(file, scratch: folder.url)
    }

    private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

    /// The share of a truth's words that stand in a text.
    private func share(of truth: String, in text: String) -> Double {
        var left = words(text).reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }
        let found = words(truth).filter { word in
            guard let count = left[word], count > 0 else { return false }
            left[word] = count - 1
            return true
        }
        return Double(found.count) / Double(max(1, words(truth).count))
    }

    @Test(
        .needsCorpus,
        arguments: [
            "phototest.tif", "phototest-rotated-180.png", "phototest-rotated-L.png",
            "phototest-rotated-R.png",
            "phototestrot.tif",
        ])
    func `a page is read whichever way it lies`(name: String) async throws {
        let scans = Corpus.url.appending(path: "docs-ocr-tesseract")
        let truth = try String(contentsOf: scans.appending(path: "phototest.gold.txt"), encoding: .utf8)
        let document = try await read(scans.appending(path: name))
        #expect(share(of: truth, in: document.text) > 0.97)
        #expect(document.language == "en")
        #expect(document.metadata["ocr-languages"] == ["en"])
        #expect(document.findings.contains("the text was recognised from the picture, as English"))
    }

    @Test(.needsCorpus, arguments: ["test_rotated+10.png", "test_rotated-10.png"])
    func `a page that lies askew by ten degrees is read`(name: String) async throws {
        let document = try await read(Corpus.url.appending(path: "docs-icij-extract/ocr/\(name)"))
        #expect(Int(document.metadata["ocr-confidence"]?.first ?? "") ?? 0 >= 90)
        #expect(document.text.hasPrefix("Its had resolving otherwise she contented therefore."))
    }

    @Test(.needsCorpus) func `each page of a TIFF is a page`() async throws {
        let document = try await read(
            Corpus.url.appending(path: "docs-ingest-file/multipage_tiff_example.tif"))
        #expect(document.pages.count == 10)
        let pages = try texts(of: document).map { words($0).joined() }
        #expect(pages.allSatisfy { $0.hasPrefix("MultipageTIFFExamplePage") })
        // Its numbers are drawn small; Tesseract takes one or another for a stroke.
        let numbered = pages.indices.filter { pages[$0] == "MultipageTIFFExamplePage\($0 + 1)" }
        #expect(numbered.count >= 8)
        #expect(document.metadata["ocr-confidence"]?.count == 10)
    }

    @Test(
        .needsCorpus,
        arguments: ["test.png", "test.jpg", "test.gif", "test.bmp", "test.jp2", "test.ppm", "test.tif"])
    func `the same picture in any format gives the same text`(name: String) async throws {
        let document = try await read(Corpus.url.appending(path: "docs-icij-extract/ocr/\(name)"))
        #expect(
            document.text.hasPrefix("The (quick) [brown] {fox} jumps!\nOver the $43,456.78 <lazy> #90 dog\n"))
    }

    @Test(.needsCorpus) func `writing that no model here reads is named, and its noise left out`()
        async throws
    {
        guard !RecognitionLanguages().installed.contains("heb") else { return }
        let error = await #expect(throws: DocumentError.self) {
            try await read(Corpus.url.appending(path: "docs-ocr-tesseract/hebrew.png"))
        }
        #expect(
            error?.reason
                == .toolMissing(program: "tesseract for Hebrew letters", package: "tesseract-ocr-heb"))
    }

    @Test func `only the pages of a PDF that are pictures are recognised`() async throws {
        let line = "La fiscal de Aragua dijo ayer que el jefe de la banda huyo de Tocoron antes de la redada "
        let written = String(repeating: line, count: 3)
        let scan = try picturePDF(of: "Page of a scan", beside: written)
        let document = try await read(folder.file("a.pdf", scan))
        #expect(document.pages.count == 3)
        #expect(try texts(of: document)[0].contains("huyo de Tocoron"))
        #expect(try words(texts(of: document)[1]) == ["Page", "of", "a", "scan"])
        #expect(try texts(of: document)[2].trimmed == "")
        #expect(document.metadata["ocr-confidence"]?.first == "text")
        #expect(document.metadata["ocr-confidence"]?.last == "none")
        #expect(
            document.findings.contains { $0.hasPrefix("the text on page 2 was recognised from the picture") })
        #expect(document.findings.contains("page 3 has no text"))

        let off = try await read(folder.file("b.pdf", scan), recognition: .off)
        #expect(off.findings.contains("pages 2–3 have no text, perhaps scans"))
        #expect(off.metadata["ocr-confidence"] == nil)
    }

    @Test func `a language without a model is named`() async throws {
        let picture = try folder.file("a.pgm", Self.page("Page of a scan"))
        let document = try await read(picture, languages: ["en", "eu"])
        #expect(words(document.text) == ["Page", "of", "a", "scan"])
        #expect(
            RecognitionLanguages().installed.contains("eus")
                || document.findings.contains(
                    "pictures cannot be read in Basque; install it with: apt-get install tesseract-ocr-eus")
        )
    }

    @Test func `an empty page and a broken picture end in one reason`() async throws {
        let blank = Data("P5 1600 1600 255\n".utf8) + Data(repeating: 250, count: 2_560_000)
        let empty = await #expect(throws: DocumentError.self) { try await read(folder.file("a.pgm", blank)) }
        #expect(empty?.reason == .noText(format: .pnm))
        let broken = await #expect(throws: DocumentError.self) {
            try await read(folder.file("b.png", Data([0x89] + Array("PNG\r\n\u{1A}\nnothing more".utf8))))
        }
        guard case .damaged = broken?.reason else {
            Issue.record("\(String(describing: broken))")
            return
        }
        let huge = Data("P5 60000 60000 255\n".utf8) + Data(repeating: 250, count: 1_000)
        let bomb = await #expect(throws: DocumentError.self) { try await read(folder.file("c.pgm", huge)) }
        guard case .damaged = bomb?.reason else {
            Issue.record("\(String(describing: bomb))")
            return
        }
    }

    // MARK: - Samples

    /// A page of a scan as a grey picture: a PDF with one large line, drawn by Poppler.
    static func page(_ words: String) throws -> Data {
        let folder = try TemporaryFolder()
        let file = try SourceFile(
            opening: folder.file("a.pdf", pdf([words])), named: "a.pdf",
            scratch: ScratchFolder(folder.url, limit: 1),
            options: .standard)
        let picture = try #require(PDFFile(file).picture(ofPage: 0, resolution: 200))
        return Data("P5 \(picture.width) \(picture.height) 255\n".utf8) + picture.dots
    }

    /// A PDF of three pages: one with text, one that is a picture of words, one empty.
    private func picturePDF(of words: String, beside written: String) throws -> Data {
        let page = try Self.page(words)
        let header = try #require(page.firstIndex(of: 0x0A))
        let size = String(decoding: page[..<header], as: UTF8.self).split(separator: " ")
        let dots = page[(header + 1)...].map { String(format: "%02x", $0) }.joined()
        let image =
            "<< /Type /XObject /Subtype /Image /Width \(size[1]) /Height \(size[2]) /ColorSpace /DeviceGray "
            + "/BitsPerComponent 8 /Filter /ASCIIHexDecode /Length \(dots.count + 1) >>\nstream\n\(dots)>\nendstream"
        let text = "BT /F1 8 Tf 20 720 Td (\(written)) Tj ET"
        let draw = "612 0 0 792 0 0 cm /Im0 Do"
        return assemble([
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R 6 0 R 8 0 R] /Count 3 >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 2000 792] /Contents 5 0 R "
                + "/Resources << /Font << /F1 3 0 R >> >> >>",
            "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 7 0 R "
                + "/Resources << /XObject << /Im0 9 0 R >> >> >>",
            "<< /Length \(draw.utf8.count) >>\nstream\n\(draw)\nendstream",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>", image,
        ])
    }
}

/// What Tesseract prints, understood.
@Suite struct RecognizedPageTests {
    @Test func `lines, paragraphs and confidences come from the table`() {
        let table = """
            level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
            1\t1\t0\t0\t0\t0\t0\t0\t640\t480\t-1\t
            5\t1\t1\t1\t1\t1\t36\t92\t60\t24\t96.5\tHéctor
            5\t1\t1\t1\t1\t2\t109\t92\t20\t24\t95.5\tGuerrero
            5\t1\t1\t1\t2\t1\t36\t126\t20\t24\t90\thuyó
            5\t1\t1\t2\t1\t1\t36\t160\t20\t24\t40\tx"y
            5\t1\t2\t1\t1\t1\t36\t190\t20\t24\t78\t1.234
            5\t1\t2\t1\t1\t2\t36\t190\t20\t24\t95\t \n
            """
        let page = RecognizedPage(table: Data(table.utf8))
        #expect(page.text == "Héctor Guerrero\nhuyó\n\nx\"y\n\n1.234")
        #expect(page.confidence == 80)
        #expect(page.certainLetters == 22)
        #expect(page.hasWords)
        #expect(!RecognizedPage(table: Data()).hasWords)
    }

    @Test func `a report on writing is believed where it is certain`() {
        let sure = Writing(
            report: Data(
                "Page number: 0\nRotate: 270\nOrientation confidence: 9.1\nScript: Hebrew\nScript confidence: 12.0\n"
                    .utf8))
        #expect(sure.quarters == 3)
        #expect(sure.models == ["heb"])
        let unsure = Writing(
            report: Data(
                "Rotate: 90\nOrientation confidence: 0.4\nScript: Han\nScript confidence: 0.0\n".utf8))
        #expect(unsure.quarters == nil)
        #expect(unsure.script == nil)
    }

    @Test(arguments: [
        ([3], "page 3"), ([1, 2, 3], "pages 1–3"), ([2, 4, 5, 9], "pages 2, 4–5, 9"),
        (
            Array(stride(from: 1, to: 60, by: 2)),
            "pages 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39 and more"
        ),
    ])
    func `pages are listed as people write them`(numbers: [Int], words: String) {
        #expect(PageList(numbers).words == words)
    }

    @Test func `the shares of a text in two languages are told`() throws {
        let spanish = String(
            repeating:
                "El tribunal condenó ayer al acusado a seis años de prisión por el delito de extorsión. ",
            count: 12)
        let english = String(
            repeating: "The court sentenced the defendant yesterday to six years in prison for extortion. ",
            count: 4)
        let shares = try #require(read(spanish + "\n" + english, named: "a.txt").metadata["languages"])
        #expect(shares.map { $0.prefix(2) } == ["es", "en"])
    }
}
