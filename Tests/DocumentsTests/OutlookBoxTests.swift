import Foundation
import Testing

@testable import Documents

@Suite(.needs("readpst", of: "pst-utils")) struct OutlookBoxTests {
    @Test(.enabled(if: Corpus.isThere, "no ../shared/data/documents beside the project"))
    func `a real box gives its mails`() throws {
        let folder = try TemporaryFolder()
        let file = Corpus.url.appending(path: "docs-ingest-file/testPST.pst")
        let document = try read(Data(contentsOf: file), named: "testPST.pst", in: folder)
        #expect(document.format == .pst)
        // What the people who made it say is in it.
        #expect(document.metadata["items"] == ["6"])
        #expect(document.attachments.allSatisfy { $0.name.hasPrefix("hong-thai.nguyen/") })
        #expect(document.text.hasPrefix("Folder: hong-thai.nguyen\n2014-0"))
        let first = try #require(document.attachments.first)
        let mail = try read(Data(contentsOf: first.file), named: first.name)
        #expect(mail.title == "Re: Feature Generators")
        #expect(
            said(by: mail.contacts, in: mail.text).first == "sender: Jörn Kottmann, kottmann@gmail.com")
    }

    @Test func `a broken box is refused`() throws {
        for length in [8, 600, 70_000] {
            let bytes = Data("!BDN".utf8) + Data((0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) })
            let error = #expect(throws: DocumentError.self) { try read(bytes, named: "a.pst") }
            guard case .damaged = error?.reason else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
    }
}
