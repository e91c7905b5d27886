// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Readout",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "readout", targets: ["ReadoutCommand"]),
    .library(name: "Readout", targets: ["Readout"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .target(name: "CPlatform"),
    .target(name: "CDrawing", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(name: "SourceText"),
    .target(name: "GFM", dependencies: ["CCMarkGFM", "SourceText"]),
    .target(name: "YAML", dependencies: ["CLibYAML", "SourceText"]),
    .target(name: "Mustache", dependencies: ["SourceText"]),
    .executableTarget(name: "EmbedFiles"),
    .plugin(name: "EmbedFilesPlugin", capability: .buildTool(), dependencies: ["EmbedFiles"]),
    .target(
      name: "Readout",
      dependencies: ["CDrawing", "CPlatform", "CXXHash", "GFM", "Mustache", "SourceText", "YAML"],
      plugins: ["EmbedFilesPlugin"]),
    .target(
      name: "ReadoutPreview",
      dependencies: [
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .executableTarget(
      name: "ReadoutCommand",
      dependencies: [
        "CPlatform", "GFM", "Readout", "ReadoutPreview", "SourceText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "corpus", path: "Benchmarks/Corpus"),
    .executableTarget(name: "edits", dependencies: ["Readout"], path: "Benchmarks/Edits"),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "GFMTests", dependencies: ["GFM", "SourceText"]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "SourceText"]),
    .testTarget(name: "MustacheTests", dependencies: ["Mustache", "SourceText"]),
    .testTarget(name: "ReadoutTests", dependencies: ["Readout", "GFM", "Mustache", "YAML", "SourceText"]),
    .testTarget(name: "PreviewTests", dependencies: ["ReadoutPreview"]),
    .testTarget(name: "CommandTests", dependencies: ["ReadoutCommand", "Readout"]),
  ],
  swiftLanguageModes: [.v6]
)
