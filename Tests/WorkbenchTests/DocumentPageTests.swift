import CaseFiles
import Foundation
import Testing

@testable import Workbench

@Suite struct DocumentPageTests {
    @Test func `a page is found for each byte by bisection, as a walk would`() {
        let pages = [
            CasePage(number: 1, bytes: 0..<5), CasePage(number: 2, bytes: 5..<5),
            CasePage(number: 3, bytes: 7..<20),
        ]
        for byte in 0..<25 {
            #expect(pages.number(at: byte) == pages.first { $0.bytes.contains(byte) }?.number)
        }
    }

    @Test func `windows cover a long text without gaps and cut no character`() {
        let line = String(repeating: "ñandú ", count: 100) + "\n"
        for text in [String(repeating: line, count: 400), String(repeating: "ñ", count: 150_000)] {
            let bytes = Array(text.utf8)
            var position = 0
            while position < bytes.count {
                let window = DocumentPage.window(of: bytes, around: position)
                #expect(window.contains(position))
                #expect(String(validating: bytes[window], as: UTF8.self) != nil)
                guard window.upperBound > position else { break }
                position = window.upperBound
            }
            #expect(position == bytes.count)
        }
    }
}
