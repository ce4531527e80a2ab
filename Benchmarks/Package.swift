// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "Trama", path: "..")],
    targets: [
        .executableTarget(
            name: "benchmarks", dependencies: [.product(name: "Workbench", package: "Trama")],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
