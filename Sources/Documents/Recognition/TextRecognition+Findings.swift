import struct Foundation.Locale

extension TextRecognition {
    /// What the investigator should know of text that a program read from pictures.
    func findings(pageCount: Int) -> [String] {
        var findings: [String] = []
        let read = pages.keys.sorted()
        if !read.isEmpty {
            let languages = models.map(Self.plainName).joined(separator: " and ")
            let place = pageCount == 1 ? "" : " on \(PageList(read).words)"
            findings.append(
                "the text\(place) was recognised from the picture"
                    + (languages.isEmpty ? "" : ", as \(languages)"))
        }
        let doubtful = read.filter { (pages[$0]?.confidence ?? 0) < RecognizedPage.doubtful }
        for page in doubtful.prefix(20) {
            findings.append(
                "page \(page) was recognised with confidence \(pages[page]?.confidence ?? 0): "
                    + "check it against the picture")
        }
        if doubtful.count > 20 {
            findings.append(
                "\(doubtful.count - 20) more pages were recognised with a confidence below \(RecognizedPage.doubtful)"
            )
        }
        for (model, numbers) in Dictionary(grouping: foreign.keys.sorted(), by: { foreign[$0]?.model ?? "" })
            .sorted(by: { $0.key < $1.key })
        {
            let list = PageList(numbers)
            findings.append(
                "\(list.words) \(list.isOne ? "is" : "are") in \(numbers.first.flatMap { foreign[$0]?.script } ?? "other") "
                    + "letters, and nothing here reads them; install them with: apt-get install "
                    + RecognitionLanguages.package(for: model))
        }
        if !failures.isEmpty {
            findings.append("\(PageList(failures.sorted()).words) could not be made into a picture and read")
        }
        return findings + missingLanguages
    }

    /// The reason to give where nothing was read because a model is missing.
    var missingModel: DocumentError.Reason? {
        guard pages.isEmpty, let first = foreign.min(by: { $0.key < $1.key })?.value else { return nil }
        return .toolMissing(
            program: "tesseract for \(first.script) letters",
            package: RecognitionLanguages.package(for: first.model))
    }

    /// The languages that were asked for and cannot be read here, with what to install.
    private var missingLanguages: [String] {
        RecognitionLanguages().models(for: file.options.languages).missing.map { language in
            guard let model = RecognitionLanguages.model(for: language) else {
                return
                    "pictures cannot be read in “\(language.onOneLine)”, which is no language code known here"
            }
            return "pictures cannot be read in \(Self.plainName(model)); install it with: apt-get install "
                + RecognitionLanguages.package(for: model)
        }
    }

    /// How sure each page is, one value a page; "text" where the page has text of its own, "none" where it has none.
    func metadata(pageCount: Int, hasText: (Int) -> Bool) -> [String: [String]] {
        guard !pages.isEmpty else { return [:] }
        let confidences = (1...max(1, pageCount)).prefix(10_000).map { page in
            pages[page]?.confidence.map(String.init) ?? (hasText(page) ? "text" : "none")
        }
        let languages = models.map { RecognitionLanguages.language(of: $0) ?? $0 }
        return ["ocr-confidence": confidences, "ocr-languages": languages].filter { !$0.value.isEmpty }
    }

    private static func plainName(_ model: String) -> String {
        RecognitionLanguages.language(of: model).flatMap {
            Locale(identifier: "en").localizedString(forLanguageCode: $0)
        } ?? model
    }
}
