import Foundation
import SourceText
import Testing
import YAML

/// A part of a value, found in the file.
struct ScalarPlaceTests {
  /// The place of the first `[[x]]` in the first value of a mapping.
  private func place(_ yaml: String) -> String {
    let bytes = Array(yaml.utf8)
    guard case .mapping(let entries)? = parse(bytes[...], firstLine: 2).root?.content,
      case .scalar(let text, _)? = entries.first?.value.content, let value = entries.first?.value
    else { return "no text" }
    guard let found = text.range(of: "[[x]]") else { return "no link in '\(text)'" }
    let part =
      text.utf8.distance(
        from: text.startIndex, to: found.lowerBound)..<text.utf8.distance(
        from: text.startIndex, to: found.upperBound)
    let span = span(of: part, inText: Array(text.utf8), at: value.span, in: bytes[...], firstLine: 2)
    return "\(span.line):\(span.column)+\(span.length)"
  }

  @Test(arguments: [
    ("a: b [[x]] c", "2:6+5"),
    ("a: é [[x]]", "2:6+5"),
    ("a: 'it''s [[x]]'", "2:11+5"),
    ("a: \"q \\\"b\\\" \\u00e9 [[x]]\"", "2:20+5"),
    ("a: b\n   [[x]]", "3:4+5"),
    ("a: >-\n  b\n  c [[x]]", "4:5+5"),
    ("a: |\n  [[x]]\n", "3:3+5"),
    ("a: \"b \\\n  [[x]]\"", "3:3+5"),
    ("a: 'b\n\n  [[x]]'", "4:3+5"),
  ])
  func partIsFoundInTheFile(yaml: String, expected: String) {
    #expect(place(yaml) == expected)
  }

  @Test func whatCannotBeFollowedIsTheValueItself() {
    let span = YAML.span(
      of: 0..<1, inText: Array("z".utf8), at: Span(line: 1, column: 4, length: 1), in: Array("a: b".utf8)[...]
    )
    #expect(span == Span(line: 1, column: 4, length: 1))
  }
}
