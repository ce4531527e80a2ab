// swift-tools-version: 6.2

import PackageDescription

/// What every target of ours is compiled with.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// The gold linker needs 15 seconds for an edit of one line; lld needs two.
let lld: [LinkerSetting] = [.unsafeFlags(["-use-ld=lld"])]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
    .product(name: "Logging", package: "swift-log"),
    .product(name: "NIOCore", package: "swift-nio"),
]
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings, linkerSettings: lld)
}

let package = Package(
    name: "Trama",
    products: [
        .executable(name: "trama", targets: ["trama"]),
        .library(name: "Workbench", targets: ["Workbench", "CaseFiles", "Ontology"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1",
            traits: ["FullFoundation"]),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // C libraries, each behind the smallest door
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CRAR", providers: [.apt(["libunarr-dev"])]),
        .systemLibrary(name: "CSheets", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CCharset", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(name: "CLeptonica", pkgConfig: "lept", providers: [.apt(["libleptonica-dev"])]),
        .target(name: "CMail", dependencies: ["CGMime"]),
        .systemLibrary(name: "CGsf", pkgConfig: "libgsf-1", providers: [.apt(["libgsf-1-dev"])]),
        .target(name: "CCompound", dependencies: ["CGsf"]),
        .target(name: "CPDF", linkerSettings: [.linkedLibrary("poppler-cpp")]),
        .target(name: "CProcess"),
        .target(name: "CTagger"),
        .target(name: "CLanguage", linkerSettings: [.linkedLibrary("cld2")]),

        // Nothing of Trama below these
        module("Ontology"),
        module("Names"),
        module(
            "Documents",
            [
                "CXML", "CArchive", "CRAR", "CSQLite", "CCharset", "CMail", "CCompound", "CLanguage",
                "CProcess",
                "CPDF", "CLeptonica", "COpenSSL",
            ]),
        module("Networks"),

        // What they need of the row above, never a sibling
        module("Matching", ["Ontology", "Names"]),
        module("Extraction", ["Ontology", "Names", "CTagger", crypto]),
        module("Exchange", ["Ontology", "CSheets", crypto, yams]),
        module("CaseFiles", ["Ontology", "Names", grdb, crypto]),

        // The only place that joins them
        module(
            "Workbench",
            [
                "Ontology", "Names", "Documents", "Networks", "Matching", "Extraction", "Exchange",
                "CaseFiles",
            ]),

        // Two thin faces on it
        module("Web", ["Ontology", "CaseFiles", "Workbench", mustache] + hummingbird),
        .executableTarget(
            name: "trama-train", dependencies: ["Extraction", "Ontology", argumentParser],
            swiftSettings: settings),
        .executableTarget(
            name: "trama", dependencies: ["Ontology", "CaseFiles", "Workbench", "Web", argumentParser],
            swiftSettings: settings, linkerSettings: lld),

        tests("OntologyTests", ["Ontology"]),
        tests("NamesTests", ["Names"]),
        tests("DocumentsTests", ["Documents", "CArchive", "CCompound", "CSQLite", "CProcess", "trama"]),
        tests("NetworksTests", ["Networks"]),
        tests("MatchingTests", ["Matching", "Ontology"]),
        tests("ExtractionTests", ["Extraction", "Ontology"]),
        tests("ExchangeTests", ["Exchange", "Ontology"]),
        tests("CaseFilesTests", ["CaseFiles", "Ontology", grdb]),
        tests("WorkbenchTests", ["Workbench", "CaseFiles", "Ontology", "Exchange"]),
        tests("WebTests", ["Web", "Workbench", "CaseFiles", "Ontology"]),
        tests("EndToEndTests", ["trama"]),
    ]
)
