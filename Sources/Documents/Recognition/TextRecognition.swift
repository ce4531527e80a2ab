import Foundation
import Glibc

/// Reads the words on the pages of one file that are pictures, with Tesseract.
///
/// The language is the investigator's choice; else that of the pages before; else Spanish, Portuguese and English at
/// once. A page that turns out to be in another language is read again.
final class TextRecognition {
    private static let program = ExternalTool(program: "tesseract", package: "tesseract-ocr")
    /// Below this, the page may lie otherwise than was thought, or be in other writing: that is looked into.
    private static let suspicious = 75

    let file: SourceFile
    private let folder: URL
    private let installed = RecognitionLanguages()
    private let chosen: [String]
    private var current: [String]

    /// What was read of each page, by its number from 1.
    private(set) var pages: [Int: RecognizedPage] = [:]
    /// The models that pages were read with.
    private(set) var models: [String] = []
    /// Pages in writing that no model here reads, with the model that would.
    private(set) var foreign: [Int: (script: String, model: String)] = [:]
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
        let picture = folder.appending(path: "page-\(page).pnm")
        defer { unlink(picture.path) }
        let quarters: Int
        switch prepare(picture, .whole, draw) {
        case .ready(let turned): quarters = turned
        case .blank: return nil
        case .unreadable, .tooLarge:
            failures.append(page)
            return nil
        }
        var found = try recognize(picture, resolution, models: current)
        if chosen.isEmpty, let model = model(of: found.text), !current.isEmpty, !current.contains(model) {
            found = try better(found, recognize(picture, resolution, models: [model]))
        }
        if (found.confidence ?? 0) < Self.suspicious, prepare(picture, .cameraOnly, draw) != .blank {
            let writing = try writing(on: picture, resolution)
            let models = writing.models.filter(installed.installed.contains)
            if let script = writing.script, let wanted = writing.models.first, models.isEmpty,
                Language.of(found.text) == nil
            {
                foreign[page] = (script, wanted)
            }
            if let upright = writing.quarters, upright != quarters || !models.isEmpty,
                case .ready = prepare(picture, .turned(quarters: upright), draw)
            {
                found = try better(
                    found, recognize(picture, resolution, models: models.isEmpty ? current : models))
            }
        }
        guard found.hasWords, foreign[page] == nil, isBetter(found) else { return nil }
        pages[page] = found
        let own = model(of: found.text)
        if chosen.isEmpty, let own { current = [own] }
        let readAs = chosen.isEmpty ? own.map { [$0] } ?? current : chosen
        for model in readAs where !models.contains(model) { models.append(model) }
        return found
    }

    private func prepare(
        _ picture: URL, _ straightening: PageImage.Straightening,
        _ draw: (URL, PageImage.Straightening) -> PageImage.Readiness
    ) -> PageImage.Readiness {
        switch ChildProcess.run({ draw(picture, straightening).status }) {
        case .exited(let status): PageImage.Readiness(status: status)
        case .killed: .unreadable
        }
    }

    /// The one of two readings that is surer of more.
    private func better(_ one: RecognizedPage, _ other: RecognizedPage) -> RecognizedPage {
        func weight(_ page: RecognizedPage) -> Int { page.certainLetters * (page.confidence ?? 0) }
        return weight(other) > weight(one) ? other : one
    }

    private func model(of text: String) -> String? {
        Language.of(text).flatMap { installed.models(for: [$0]).models.first }
    }

    private func recognize(_ picture: URL, _ resolution: Int?, models: [String]) throws -> RecognizedPage {
        let models =
            models.isEmpty ? RecognitionLanguages.unknown.filter(installed.installed.contains) : models
        guard !models.isEmpty else {
            throw file.failure(.toolMissing(program: "tesseract", package: "tesseract-ocr-eng"))
        }
        let table = try run(
            ["-l", models.joined(separator: "+"), "--psm", "3"], ["tsv"], picture, resolution)
        return table.map(RecognizedPage.init(table:)) ?? RecognizedPage()
    }

    private func writing(on picture: URL, _ resolution: Int?) throws -> Writing {
        Writing(report: try run(["--psm", "0"], [], picture, resolution) ?? Data())
    }

    /// What Tesseract says to a picture; `nil` where it fails on it.
    private func run(
        _ options: [String], _ output: [String], _ picture: URL, _ resolution: Int?
    ) throws -> Data? {
        defer { Progress.made() }
        let dots = resolution.map { ["--dpi", String($0)] } ?? []
        do {
            let answer = try Self.program.run(
                [picture.lastPathComponent, "stdout"] + options + dots + output, on: file, limit: 16 << 20,
                in: folder, beat: Progress.made)
            return answer.status == 0 ? answer.standardOutput : nil
        } catch let error as DocumentError {
            // One page that takes too long, or kills its reader, costs that page alone.
            if case .toolMissing = error.reason { throw error }
            return nil
        }
    }
}
