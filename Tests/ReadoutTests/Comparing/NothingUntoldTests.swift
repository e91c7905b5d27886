import Testing

@testable import Readout

/// Whatever an author changes in front matter is told, but for the desk's notes.
struct NothingUntoldTests {
  /// Keys without which there is no record, or which are given to another as well.
  private static let needed: Set = [
    "title", "name", "to", "by", "date", "stance", "authors", "start", "summary", "basis", "likelihood",
    "searched",
  ]

  @Test func everyKeyThatIsTakenOutIsTold() {
    let files = EveryKeySite.records.compactMapValues(\.content)
    let before = state(files)
    for (path, text) in files where path.hasSuffix(".md") {
      guard case .bytes(let bytes) = text else { continue }
      for (key, lines) in without(String(decoding: bytes, as: UTF8.self)) {
        var changed = files
        changed[path] = .bytes(Array(lines.utf8))
        let after = state(changed)
        guard after.problems.isEmpty else {
          #expect(Self.needed.contains(key), "\(path) cannot do without \(key)")
          continue
        }
        let comparison = compare(before, after, at: moment(testMoment))
        #expect(comparison.records.isEmpty == (key == "note"), "\(path): \(key)")
      }
    }
  }

  /// The front matter without one of its keys, for each of them.
  private func without(_ text: String) -> [(key: String, text: String)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = lines.indices.filter { lines[$0].first?.isLetter == true && lines[$0].contains(":") }
    return starts.enumerated().map { place, start in
      let end = place + 1 < starts.count ? starts[place + 1] : lines.lastIndex(of: "---") ?? lines.count
      let key = String(lines[start].prefix { $0 != ":" })
      return (key, (lines[..<start] + lines[end...]).joined(separator: "\n"))
    }
  }

  private func state(_ files: [String: SourceFile.Content]) -> ContentState {
    ContentState(
      read(files: files.map { SourceFile(path: $0.key, content: $0.value) }, with: Parallelism(jobs: 1)))
  }
}

extension TestFile {
  fileprivate var content: SourceFile.Content? {
    switch self {
    case .text(let text): .bytes(Array(text.utf8))
    case .bytes: .unread
    default: nil
    }
  }
}
