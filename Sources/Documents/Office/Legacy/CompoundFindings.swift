import struct Foundation.Data

/// What an investigator should know of any Office file before 2007, and the files inside it.
extension CompoundStreams {
    /// Puts into a document what the file says about itself, the files inside it, and what is odd.
    func complete(_ document: inout Document, in scratch: ScratchFolder) throws {
        SummaryInformation(of: self).describe(&document)
        if paths.contains(where: { $0.hasPrefix("Macros/") || $0.hasPrefix("_VBA_PROJECT_CUR/") }) {
            document.findings.append("the file holds macros, which were not run and not read")
        }
        if paths.contains("_signatures") || paths.contains(where: { $0.hasPrefix("_xmlsignatures/") }) {
            document.findings.append("the file holds a digital signature, which was not checked")
        }
        for folder in objectFolders {
            let name = "object-\(document.attachments.count + 1)"
            if let object = EmbeddedObject.unwrapped(self, in: folder, named: name) {
                try document.keep(object, in: scratch)
            } else if let kind = kind(of: folder) {
                document.findings.append("\(kind) inside the file was left out")
            }
        }
    }

    /// The storages of embedded objects: `ObjectPool/_12/` in Word, `MBD0012/` in Excel.
    private var objectFolders: [String] {
        let folders = paths.compactMap { path -> String? in
            let steps = path.split(separator: "/", omittingEmptySubsequences: false)
            if steps.count > 2, steps[0] == "ObjectPool" { return "ObjectPool/\(steps[1])/" }
            return steps.count > 1 && steps[0].hasPrefix("MBD") ? "\(steps[0])/" : nil
        }
        return Set(folders).sorted()
    }

    /// What an object is that has no file of its own.
    private func kind(of folder: String) -> String? {
        let kinds = [
            ("WordDocument", "a Word document"), ("Workbook", "an Excel workbook"),
            ("Book", "an Excel workbook"),
            ("PowerPoint Document", "a PowerPoint presentation"), ("VisioDocument", "a Visio drawing"),
        ]
        return kinds.first { paths.contains(folder + $0.0) }?.1
    }
}
