import Foundation
import Testing

@testable import Readout

/// A key that the schema has and nothing reads would be accepted and lost.
struct SchemaTests {
  private func sources() throws -> String {
    let reading = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Readout/Reading")
    let files = FileManager.default.enumerator(at: reading, includingPropertiesForKeys: nil)?.allObjects ?? []
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
  }

  @Test func everySchemaKeyIsRead() throws {
    let text = try sources()
    // A key in a list is only declared.
    let reading = text.replacing(/\[[^\[\]]*\]/, with: "")
    let names = reading.matches(of: /\w+Keys\.\w+/).map { String($0.0) }
    var owner = ""
    var unread: [String] = []
    for line in text.split(separator: "\n") {
      if let name = line.firstMatch(of: /^enum (\w+Keys)/) { owner = String(name.1) }
      guard let key = line.firstMatch(of: /^  static let (\w+) = Key\(/) else { continue }
      if !names.contains("\(owner).\(key.1)") { unread.append("\(owner).\(key.1)") }
    }
    #expect(unread == [])
  }

  @Test func everyKeyHasASentence() {
    for kind in Kind.allCases { check(kind.schema(id: "x")) }
    check(SiteKeys.schema)
  }

  private func check(_ schema: Schema) {
    for key in schema.keys {
      #expect(key.summary.hasSuffix("."), "\(schema.noun): \(key.name)")
      if case .mapping(let nested) = key.type { check(nested) }
      if case .list(.mapping(let nested)) = key.type { check(nested) }
    }
  }

  @Test func noKeyIsDeclaredTwice() {
    for kind in Kind.allCases {
      let names = kind.schema(id: "x").keys.map(\.name)
      #expect(Set(names).count == names.count)
    }
  }
}
