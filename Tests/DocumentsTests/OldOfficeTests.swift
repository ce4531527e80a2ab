import Foundation
import Testing

@testable import Documents

/// Office files from before 2007, which only Office can make: real ones, whole, cut and spoilt.
@Suite(.enabled(if: Corpus.isThere, "no ../shared/data/documents beside the project"))
struct OldOfficeTests {
    private func bytes(_ name: String) throws -> Data {
        try Data(contentsOf: Corpus.url.appending(path: name))
    }
    private func document(_ name: String, in folder: TemporaryFolder? = nil) throws -> Document {
        try read(bytes(name), named: name, in: folder)
    }

    @Test func `a Word document has its tables, notes and running lines`() throws {
        let document = try document("docs-tika/testWORD_various.doc")
        #expect(
            document.text.hasPrefix("This is the header text.\n\nFootnote appears here[1]\n\nBold italic"))
        #expect(
            document.text.contains(
                "\n\nRow 1 Col 1\tRow 1 Col 2\tRow 1 Col 3\nRow 2 Col 1\tRow 2 Col 2\tRow 2 Col 3\n\n"))
        #expect(document.text.contains("ゾルゲと尾崎、淡々と最期"))
        #expect(document.text.contains("Gothic text:\n\n𐌲𐌿𐍄𐌹𐍃𐌺\n\n"))
        #expect(document.text.contains("\n\nThis is a hyperlink\n\n"))
        #expect(document.text.hasSuffix("Here is a text box\n\n[1] This is a footnote."))
        #expect(document.metadata["links"] == ["http://tika.apache.org/"])
        #expect(document.author == "Michael McCandless")
        #expect(document.created == "2011-09-02T10:11:00")
    }

    @Test(arguments: [
        ("docs-tika/testWORD6.doc", "The quick brown fox jumps over the lazy dog"),
        ("docs-unstructured/fake.doc", "Lorem ipsum dolor sit amet."),
        ("docs-icij-extract/office_document.doc", "Test something"),
        ("docs-tika/casing/simple_lower_case.doc", ""),
    ])
    func `short and very old Word documents are read`(name: String, text: String) throws {
        #expect(try document(name).text.trimmed.hasPrefix(text))
    }

    /// The same workbook was saved in both forms by Excel and by LibreOffice.
    @Test func `an old workbook reads as its newer twin`() throws {
        #expect(
            try document("docs-tika/testEXCEL_embeded.xls").text
                == document("docs-tika/testEXCEL_embeded.xlsx").text)
        let old = try document("docs-ingest-file/rom.xls").text.split(separator: "\n")
        let new = try document("docs-ingest-file/rom.ods").text.split(separator: "\n")
        let shared = Set(new.map(String.init))
        #expect(old.count(where: { shared.contains(String($0)) }) * 100 > old.count * 95)
        #expect(
            try document("docs-tika/testEXCEL_charts.xlsb").text.hasPrefix(
                "MONTH\tNUMBER\nJanuary\t5\nFebruary\t8\n"))
    }

    @Test func `slides have their titles, and pictures are kept`() throws {
        let slide = try document("docs-tika/testPPT.ppt")
        #expect(slide.text.hasPrefix("Sample Powerpoint Slide\n\nCreated with Microsoft"))
        #expect(slide.pages.map(\.label) == ["Sample Powerpoint Slide"])
        #expect(slide.title == "Sample Powerpoint Slide")
        #expect(try document("docs-tika/testPPT_2imgs.ppt", in: TemporaryFolder()).attachments.count == 3)
    }

    @Test(arguments: [
        "docs-tika/testEXCEL_protected_passtika.xls", "docs-tika/password.xls",
        "docs-tika/testPPT_protected_passtika.ppt",
    ])
    func `protected files are called encrypted`(name: String) throws {
        let error = #expect(throws: DocumentError.self) { try document(name) }
        #expect(error?.reason == .encrypted)
    }

    @Test(arguments: [
        (
            "docs-ingest-file/password_protected.xlsx", "password",
            "A column\tYet another column\nThe answer\t42\n"
        ),
        (
            "docs-unstructured/password_protected.xlsx", "123",
            "Column 1\tColumn 2\nRow 1 Column 1\tRow 1 Column 2\n"
        ),
    ])
    func `documents of 2007 and later open with the password that fits`(
        name: String, password: String, text: String
    )
        throws
    {
        let document = try read(bytes(name), named: name, passwords: ["falsa", password])
        #expect(document.format == .xlsx)
        #expect(document.text.hasPrefix(text))
        #expect(document.findings.first == "the file is protected by a password, and was opened with it")
        let error = #expect(throws: DocumentError.self) {
            try read(bytes(name), named: name, passwords: ["falsa"])
        }
        #expect(error?.reason == .encrypted)
    }

    @Test func `a workbook that Excel asks no password for opens without one`() throws {
        #expect(try document("docs-tika/protect.xlsx").text.contains("Истек строк действия"))
        let error = #expect(throws: DocumentError.self) {
            try document("docs-tika/casing/protected_upper_case.docx")
        }
        #expect(error?.reason == .encrypted)
    }

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: "/usr/bin/vsd2text"),
            "libvisio-tools is not installed"))
    func `an old Visio drawing is read with libvisio`() throws {
        #expect(try document("docs-tika/testVISIO.vsd").text.contains("Some random text, on a page"))
    }

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: "/usr/bin/wpd2text"),
            "libwpd-tools is not installed"))
    func `a WordPerfect document is read with libwpd`() throws {
        #expect(try document("docs-tika/testWordPerfect.wpd").text.contains("AND FURTHER"))
    }

    @Test func `a Visio drawing is read page by page`() throws {
        let document = try document("docs-tika/testVISIO.vsdx")
        #expect(document.text.trimmed == "test\n\nThis is a test.\n\nNothing fancy.")
        #expect(document.pages.map(\.label) == ["Page-1"])
    }

    @Test(arguments: [
        "docs-tika/testWORD_various.doc", "docs-tika/testWORD6.doc", "docs-tika/testEXCEL.xls",
        "docs-tika/testEXCEL_hyperlinks.xls",
        "docs-tika/testPPT.ppt", "docs-tika/testPPT_2imgs.ppt", "docs-tika/testEXCEL_charts.xlsb",
        "docs-tika/testRTFVarious.rtf",
    ])
    func `what breaks off or is spoilt ends as text or as a reason`(name: String) throws {
        let whole = try bytes(name)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<40 {
            _ = try? read(whole.prefix(Int.random(in: 8..<whole.count, using: &random)), named: name)
            var spoilt = whole
            for _ in 0..<20 {
                spoilt[Int.random(in: 8..<whole.count, using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            _ = try? read(spoilt, named: name)
        }
    }
}
