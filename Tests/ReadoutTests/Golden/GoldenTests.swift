import Foundation
import Testing

@testable import Readout

/// Whole sites as they were built once, by the real road with the built-in theme.
///
/// After a change that is meant, record them anew with `READOUT_RECORD=1 swift test --filter GoldenTests` and
/// read the difference: it is what readers will see.
struct GoldenTests {
  @Test(arguments: ["affair", "translations", "views"])
  func theSiteIsBuiltAsItWasRecorded(name: String) throws {
    let site = goldenFolder.appending(path: name)
    let built = try build(site.path)
    // The schema is the program's, whatever the site: it would be recorded once for each. And of the index for
    // searching nobody could read a difference.
    let pages = built.filter {
      !$0.key.hasPrefix("assets/") && $0.key != DataFile.schema.address && !$0.key.hasSuffix(".bin")
    }
    let recorded = site.appending(path: "Expected")
    guard ProcessInfo.processInfo.environment["READOUT_RECORD"] != "1" else {
      return try record(pages, in: recorded)
    }
    expectEqual(pages, texts(in: recorded.path))
  }

  /// The theme's own files would only be recorded twice: they are copied as they are.
  @Test func assetsAreThoseOfTheTheme() throws {
    let site = goldenFolder.appending(path: "affair").path
    let built = try buildAsIs(site).filter { $0.key.hasPrefix("assets/") }
    let theme = Dictionary(
      uniqueKeysWithValues: readTheme(site: "nowhere").assets.map {
        ($0.address, String(decoding: $0.bytes, as: UTF8.self))
      })
    expectEqual(built, theme)
  }

  private func build(_ site: String) throws -> [String: String] { withPlainAssets(try buildAsIs(site)) }

  private func buildAsIs(_ site: String) throws -> [String: String] {
    let prepared = prepare(testOptions(site: site, now: moment("2023-08-15"), jobs: 2))
    #expect(TextReport(site: site).text(prepared.diagnostics) == "")
    let output = NSTemporaryDirectory() + "/readout-golden-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: output) }
    guard case .published = try publish(prepared, to: Publication.begin(at: output)) else { return [:] }
    return texts(in: output)
  }

  private func expectEqual(_ built: [String: String], _ recorded: [String: String]) {
    #expect(Set(built.keys).subtracting(recorded.keys) == [], "these were not recorded")
    #expect(Set(recorded.keys).subtracting(built.keys) == [], "these are not built any more")
    for (address, text) in recorded.sorted(by: { $0.key < $1.key }) {
      guard let built = built[address], built != text else { continue }
      let lines = zip(built.split(separator: "\n"), text.split(separator: "\n"))
      let first = lines.first { $0.0 != $0.1 }
      Issue.record("\(address) differs: \(first.map { "'\($0.0)', recorded as '\($0.1)'" } ?? "at its end")")
    }
  }

  private func record(_ pages: [String: String], in folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    for (address, text) in pages {
      let file = folder.appending(path: address)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    Issue.record("recorded anew: read the difference, then test without READOUT_RECORD")
  }
}

private let goldenFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Golden").standardizedFileURL
