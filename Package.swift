// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "factdb",
    products: [
        .executable(name: "factdb", targets: ["factdb"]),
        .library(name: "FactStore", targets: ["FactStore", "FactExtraction", "ArticleReading", "FactModel"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "FactModel"),
        .target(name: "CSyntaxModel", exclude: ["syntax.weights", "lemmas.txt", "MODEL-CARD.md"]),
        .target(name: "CNameModel", exclude: ["head.weights", "lexicon.bin", "names.weights", "MODEL-CARD.md"]),
        .target(name: "Linguistics", dependencies: ["CNameModel", "CSyntaxModel"]),
        .executableTarget(name: "factdb-train", dependencies: ["FactExtraction", "FactModel", "Linguistics"]),
        .target(name: "Quantities", dependencies: ["FactModel", "Linguistics"]),
        .target(
            name: "FactExtraction", dependencies: ["FactModel", "Linguistics", "Quantities"],
            exclude: ["MODEL-CARD.md"],
            resources: [
                .embedInCode("Lexicon/bodies.tsv"), .embedInCode("Lexicon/cues.tsv"),
                .embedInCode("Statements/attribution.tsv"),
                .embedInCode("Resolution/antecedents.tsv"),
            ]),
        .target(name: "ArticleReading", dependencies: ["CLibXML2", "CZlib", "FactModel"]),
        .target(
            name: "FactStore",
            dependencies: ["CSQLite", "FactModel"],
            resources: [.embedInCode("Migrations"), .embedInCode("Queries")]
        ),
        .executableTarget(
            name: "factdb",
            dependencies: [
                "ArticleReading", "FactExtraction", "FactModel", "FactStore", "Linguistics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "FactModelTests", dependencies: ["FactModel", "TestSupport"]),
        .testTarget(name: "LinguisticsTests", dependencies: ["CSyntaxModel", "Linguistics", "TestSupport"]),
        .testTarget(name: "QuantitiesTests", dependencies: ["Quantities", "FactModel", "Linguistics", "TestSupport"]),
        .testTarget(name: "FactExtractionTests", dependencies: ["FactExtraction", "TestSupport"]),
        .testTarget(name: "ArticleReadingTests", dependencies: ["ArticleReading", "TestSupport"]),
        .testTarget(name: "FactStoreTests", dependencies: ["FactStore", "FactExtraction", "CSQLite", "TestSupport"]),
        .testTarget(name: "factdb-trainTests", dependencies: ["factdb-train", "TestSupport"]),
        .testTarget(
            name: "factdbTests", dependencies: ["FactStore", "factdb", "TestSupport"], exclude: ["Golden"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
        ]
}
