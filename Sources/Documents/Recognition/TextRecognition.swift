import Foundation
import Glibc

/// Reads the words on the pages of one file that are pictures, with Tesseract.
///
/// The language is the investigator's choice; else that of the pages before; else Spanish, Portuguese and English at
/// once. A page that turns out to be in another language is read again.
final class TextRecognition {
    private static let program = ExternalTool(program: "tesseract", package: "tesseract-ocr")
    /// Below this, the page may lie in a way that went unnoticed, and is read once more as it was.
    private static let suspicious = 60

    let file: SourceFile
    private let folder: URL
    private let installed = RecognitionLanguages()
    private let chosen: [String]
    private var current: [String]

    /// What was read of each page, by its number from 1.
    private(set) var pages: [Int: RecognizedPage] = [:]
    /// The models that pages were read with.
    private(set) var models: [String] = []
    /// Pages that could not be made into a picture.
    private(set) var failures: [Int] = []

    /// Whether the program is there at all.
    static var isInstalled: Bool { program.isInstalled }

    /// What to say where it is not.
    static let absence = DocumentError.Reason.toolMissing(program: program.program, package: program.package)

    /// Recognition of a file whose text, as far as it has any, is in this language (ISO 639-1).
    init(of file: SourceFile, language: String? = nil) throws {
        self.file = file
        folder = try file.scratch.makeWorkFolder()
        chosen = installed.models(for: file.options.languages).models
        let known = installed.models(for: [language].compactMap { $0 }).models
        current = !chosen.isEmpty ? chosen : known
        // One thread: the machine's cores are shared out by whoever starts workers.
        setenv("OMP_THREAD_LIMIT", "1", 1)
    }

    /// Reads one page: returns what was read if there are words and they are better than what the page has already.
    ///
    /// `draw` writes the page as a picture and says how that ended; it runs in a child. The resolution is in dots an
    /// inch, where it is known.
    func read(
        page: Int, resolution: Int? = nil, isBetter: (RecognizedPage) -> Bool = { _ in true },
        draw: (URL, PageImage.Straightening) -> PageImage.Readiness
    ) throws -> RecognizedPage? {
        defer { Progress.made() }
        let picture = folder.appending(path: "page-\(page).pnm")
        defer { unlink(picture.path) }
        guard prepare(page, as: picture, .whole, draw) else { return nil }
        var found = try recognize(picture, resolution: resolution, models: current)
        if chosen.isEmpty, let other = otherModels(than: current, for: found) {
            found = try better(found, recognize(picture, resolution: resolution, models: other))
        }
        if (found.confidence ?? 0) < Self.suspicious, prepare(page, as: picture, .cameraOnly, draw) {
            found = try better(
                found, recognize(picture, resolution: resolution, models: current, findsOrientation: true))
        }
        guard found.hasWords, isBetter(found) else { return nil }
        pages[page] = found
        let own = model(of: found.text)
        if chosen.isEmpty, let own { current = [own] }
        let readAs = chosen.isEmpty ? own.map { [$0] } ?? current : chosen
        for model in readAs where !models.contains(model) { models.append(model) }
        return found
    }

    private func prepare(
        _ page: Int, as picture: URL, _ straightening: PageImage.Straightening,
        _ draw: (URL, PageImage.Straightening) -> PageImage.Readiness
    ) -> Bool {
        switch ChildProcess.run({ draw(picture, straightening).rawValue }) {
        case .exited(PageImage.Readiness.ready.rawValue): return true
        case .exited(PageImage.Readiness.blank.rawValue): break
        default: failures.append(page)
        }
        return false
    }

    /// The one of two readings that is surer of more.
    private func better(_ one: RecognizedPage, _ other: RecognizedPage) -> RecognizedPage {
        func weight(_ page: RecognizedPage) -> Int { page.certainLetters * (page.confidence ?? 0) }
        return weight(other) > weight(one) ? other : one
    }

    private func model(of text: String) -> String? {
        Language.of(text).flatMap { installed.models(for: [$0]).models.first }
    }

    /// The models for a page that was read in one language and is in another.
    private func otherModels(than models: [String], for page: RecognizedPage) -> [String]? {
        guard !models.isEmpty, let model = model(of: page.text), !models.contains(model) else { return nil }
        return [model]
    }

    private func recognize(
        _ picture: URL, resolution: Int?, models: [String], findsOrientation: Bool = false
    ) throws -> RecognizedPage {
        let known = RecognitionLanguages.unknown.filter(installed.installed.contains)
        let models = models.isEmpty ? known : models
        guard !models.isEmpty else {
            throw file.failure(.toolMissing(program: "tesseract", package: "tesseract-ocr-eng"))
        }
        var arguments = [picture.lastPathComponent, "stdout", "-l", models.joined(separator: "+")]
        arguments += ["--psm", findsOrientation ? "1" : "3"]
        if let resolution { arguments += ["--dpi", String(resolution)] }
        do {
            let output = try Self.program.run(
                arguments + ["tsv"], on: file, limit: 16 << 20, in: folder)
            return output.status == 0 ? RecognizedPage(table: output.standardOutput) : RecognizedPage()
        } catch let error as DocumentError {
            // One page that takes too long, or kills its reader, costs that page alone.
            if case .toolMissing = error.reason { throw error }
            return RecognizedPage()
        }
    }
}
