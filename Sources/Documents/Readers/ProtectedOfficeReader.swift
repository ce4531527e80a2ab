/// Opens an office document of 2007 or later with the passwords given, and has it read as what it then is.
struct ProtectedOfficeReader: DocumentReader {
    let name = "protected-office"
    let version = 1
    let formats = [DocumentFormat.encryptedOffice]

    /// Excel asks nobody for this one, which it sets where a workbook is only protected against changes.
    private static let excelsOwn = "VelvetSweatshop"

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        guard let streams = CompoundStreams(file.bytes), let package = ProtectedPackage(streams),
            let plain = package.opened(by: [Self.excelsOwn] + file.options.passwords)
        else { throw file.failure(.encrypted) }
        let inside = SourceFile(bytes: plain, from: file, named: file.name)
        let found = try FormatDetection(of: inside).format
        guard found != format, let reader = DocumentReaders.reader(for: found) else {
            throw file.failure(.damaged(detail: "the password fits, and what it opens is no office document"))
        }
        var document = try reader.read(inside, as: found)
        document.findings.insert("the file is protected by a password, and was opened with it", at: 0)
        return document
    }
}
