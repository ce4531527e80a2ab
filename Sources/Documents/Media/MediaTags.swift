import Foundation

/// What a picture, a recording or a film says about itself: when, where and with what it was taken.
///
/// Read with ExifTool, which knows EXIF, XMP, IPTC, ID3, QuickTime and their makers' ways.
struct MediaTags {
    private static let program = ExternalTool(program: "exiftool", package: "libimage-exiftool-perl")
    private let values: [String: [String]]

    static var isInstalled: Bool { program.isInstalled }
    /// What to say where the program is absent.
    static let absence = DocumentError.Reason.toolMissing(program: program.program, package: program.package)
    /// Nothing known.
    static let none = MediaTags(values: [:])

    private static let wanted = [
        "FileType", "Make", "Model", "AndroidManufacturer", "AndroidModel", "SerialNumber", "LensModel",
        "Software",
        "OwnerName", "DateTimeOriginal", "OffsetTimeOriginal", "CreationDate", "CreateDate",
        "MediaCreateDate",
        "ModifyDate", "GPSLatitude", "GPSLongitude", "GPSAltitude", "Orientation", "ImageWidth",
        "ImageHeight",
        "Title", "ObjectName", "XPTitle", "Headline", "ImageDescription", "Description", "Caption-Abstract",
        "UserComment", "Comment", "XPComment", "Artist", "Author", "Creator", "By-line", "XPAuthor",
        "Performer",
        "Copyright", "Subject", "Keywords", "XPKeywords", "Sub-location", "City", "State", "Province-State",
        "Country", "Country-PrimaryLocationName", "PersonInImage", "Album", "Band", "Composer", "Publisher",
        "Year",
        "Date", "RecordingTime", "Genre", "Lyrics", "Duration",
    ]

    /// Asks ExifTool; what it cannot read has no tags.
    ///
    /// - Throws: ``DocumentError`` where the program is not installed.
    static func read(_ file: SourceFile) throws -> MediaTags {
        // Without a configuration file, which would be a program; numbers as numbers; files over 2 GB, too.
        let options = [
            "-config", "", "-json", "-n", "-fast", "-charset", "iptc=UTF8", "-api", "LargeFileSupport=1",
        ]
        let output = try program.run(
            options + wanted.map { "-" + $0 } + [file.url.path], on: file, limit: 4 << 20, beat: Progress.made
        )
        Progress.made()
        return MediaTags(json: output.standardOutput)
    }

    /// ExifTool's answer: a list of one object.
    init(json: Data) {
        let list = (try? JSONDecoder().decode([[String: Value]].self, from: json)) ?? []
        values = (list.first ?? [:]).mapValues { $0.words.map(Self.clean).filter { !$0.isEmpty } }
            .filter { !$0.value.isEmpty }
    }

    private init(values: [String: [String]]) { self.values = values }

    /// The first of these fields that there is.
    func first(_ names: String...) -> String? { names.lazy.compactMap { self.values[$0]?.first }.first }

    private func all(_ names: String...) -> [String] {
        var found: [String] = []
        for value in names.flatMap({ values[$0] ?? [] }) where !found.contains(value) { found.append(value) }
        return found
    }

    private static func clean(_ value: String) -> String {
        let lines = value.split(whereSeparator: \.isNewline).map {
            String($0).replacing("\0", with: "").trimmed
        }
        return String(lines.filter { !$0.isEmpty }.joined(separator: "\n").prefix(20_000))
    }

    /// A value of JSON, as words.
    private struct Value: Decodable {
        let words: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                words = [text]
            } else if let number = try? container.decode(Int.self) {
                words = [String(number)]
            } else if let number = try? container.decode(Double.self) {
                words = [String(number)]
            } else if let list = try? container.decode([Value].self) {
                words = list.flatMap(\.words)
            } else {
                words = []
            }
        }
    }
}

// MARK: - What they say

extension MediaTags {
    /// "MP3".
    var fileType: String? { first("FileType") }

    /// EXIF's orientation, 1 to 8.
    var orientation: Int { first("Orientation").flatMap { Int($0) } ?? 1 }

    var title: String? { first("Title", "ObjectName", "XPTitle", "Headline")?.onOneLine }

    var author: String? {
        first("Artist", "Author", "Creator", "By-line", "XPAuthor", "Performer")?.onOneLine
    }

    /// "Apple iPhone 6".
    var camera: String? {
        let make = first("Make", "AndroidManufacturer")?.onOneLine
        guard let model = first("Model", "AndroidModel")?.onOneLine else { return make }
        guard let make, !model.lowercased().hasPrefix(make.lowercased()) else { return model }
        return "\(make) \(model)"
    }

    /// When it was taken, as its clock had it: "2019-03-02 14:10:05-04:00".
    var taken: String? {
        let offset = first("OffsetTimeOriginal") ?? ""
        let moments = [
            first("DateTimeOriginal").map { $0 + (Self.hasOffset($0) ? "" : offset) }, first("CreationDate"),
            first("CreateDate"), first("MediaCreateDate"), first("RecordingTime", "Date", "Year"),
        ]
        return moments.lazy.compactMap { $0 }.map(Self.date).first { DocumentDate.iso($0) != nil }
    }

    var changed: String? { first("ModifyDate").map(Self.date).flatMap { DocumentDate.iso($0) } }

    /// Degrees north and east.
    var place: (latitude: Double, longitude: Double)? {
        guard let latitude = first("GPSLatitude").flatMap(Double.init),
            let longitude = first("GPSLongitude").flatMap(Double.init),
            abs(latitude) <= 90, abs(longitude) <= 180, latitude != 0 || longitude != 0
        else { return nil }
        return (latitude, longitude)
    }

    /// "10.480600, -66.903600".
    private var coordinates: String? {
        place.map { String(format: "%.6f, %.6f", $0.latitude, $0.longitude) }
    }

    /// "3 min 25 s".
    var duration: String? {
        guard let seconds = first("Duration").flatMap(Double.init), seconds > 0, seconds < 1e8 else {
            return nil
        }
        if seconds < 60 { return String(format: "%.1f s", seconds) }
        let whole = Int(seconds.rounded())
        let hours = whole >= 3_600 ? "\(whole / 3_600) h " : ""
        return hours + "\(whole / 60 % 60) min \(whole % 60) s"
    }

    /// "2019:03:02 14:10:05", as EXIF writes it, with dashes in its date.
    private static func date(_ value: String) -> String {
        let halves = value.onOneLine.split(separator: " ", maxSplits: 1)
        guard let day = halves.first else { return value }
        return ([String(day.replacing(":", with: "-"))] + halves.dropFirst().map(String.init)).joined(
            separator: " ")
    }

    private static func hasOffset(_ value: String) -> Bool {
        value.hasSuffix("Z") || value.dropFirst(11).contains { $0 == "+" || $0 == "-" }
    }

    /// What is worth reading and citing, a line each: "Taken: 2019-03-02 14:10:05".
    var lines: [String] {
        var lines: [String] = []
        func add(_ label: String, _ values: [String]) {
            if !values.isEmpty { lines.append("\(label): \(values.joined(separator: "; "))") }
        }
        add("Title", all("Title", "ObjectName", "XPTitle", "Headline"))
        add("By", all("Artist", "Author", "Creator", "By-line", "XPAuthor", "Performer", "Band", "Composer"))
        add("Album", all("Album"))
        add("Description", all("ImageDescription", "Description", "Caption-Abstract"))
        add("Comment", all("UserComment", "Comment", "XPComment"))
        add("Keywords", all("Keywords", "Subject", "XPKeywords"))
        add("People", all("PersonInImage"))
        add("Taken", [taken].compactMap { $0 })
        add("Camera", [camera].compactMap { $0 })
        add("Serial number", all("SerialNumber"))
        add("Owner", all("OwnerName"))
        add("Coordinates", [coordinates].compactMap { $0 })
        add(
            "Place",
            all("Sub-location", "City", "State", "Province-State", "Country", "Country-PrimaryLocationName"))
        add("Copyright", all("Copyright"))
        add("Publisher", all("Publisher"))
        add("Lyrics", all("Lyrics"))
        return lines
    }

    /// The same as fields, with what is only of technical interest.
    var metadata: [String: [String]] {
        let single: [String: String?] = [
            "camera": camera, "taken": taken, "serial-number": first("SerialNumber"),
            "lens": first("LensModel"),
            "software": first("Software"), "owner": first("OwnerName"), "copyright": first("Copyright"),
            "gps": coordinates,
            "gps-altitude": place == nil ? nil : first("GPSAltitude"), "duration": duration,
            "width": first("ImageWidth"), "height": first("ImageHeight"), "album": first("Album"),
            "genre": first("Genre"),
            "description": first("ImageDescription", "Description", "Caption-Abstract"),
        ]
        var metadata = single.compactMapValues { $0.map { [$0] } }
        let keywords = all("Keywords", "Subject", "XPKeywords")
        if !keywords.isEmpty { metadata["keywords"] = keywords }
        return metadata
    }
}
