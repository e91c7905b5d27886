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
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CPlatform"),
    .target(name: "SourceText"),
    .target(name: "GFM", dependencies: ["CCMarkGFM", "SourceText"]),
    .target(name: "YAML", dependencies: ["CLibYAML", "SourceText"]),
    .target(name: "Mustache", dependencies: ["SourceText"]),
    .executableTarget(name: "EmbedTheme"),
    .plugin(name: "EmbedThemePlugin", capability: .buildTool(), dependencies: ["EmbedTheme"]),
    .target(
      name: "Readout", dependencies: ["CPlatform", "GFM", "Mustache", "SourceText", "YAML"],
      plugins: ["EmbedThemePlugin"]),
    .executableTarget(
      name: "ReadoutCommand",
      dependencies: [
        "CPlatform", "Readout", "SourceText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "corpus", path: "Benchmarks/Corpus"),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "GFMTests", dependencies: ["GFM", "SourceText"]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "SourceText"]),
    .testTarget(name: "MustacheTests", dependencies: ["Mustache", "SourceText"]),
    .testTarget(name: "ReadoutTests", dependencies: ["Readout", "GFM", "Mustache", "YAML", "SourceText"]),
    .testTarget(name: "CommandTests", dependencies: ["ReadoutCommand", "Readout"]),
  ],
  swiftLanguageModes: [.v6]
)
