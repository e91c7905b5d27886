import SourceText
import YAML

/// A text that stands in a file from line 2 on, read.
func document(_ text: String) -> Document {
  parse(Array(text.utf8)[...], firstLine: 2)
}

/// The problems of a text: each with its place and rule, its summary, its help and its note.
func problems(_ text: String) -> String {
  document(text).problems.map(\.report).joined(separator: "\n")
}

/// A text's tree with the place of each part, plain texts bare and others in quotes.
func tree(_ text: String) -> String {
  document(text).root?.outline ?? "nothing"
}

extension Problem {
  var report: String {
    var lines = ["\(span.place) \(rule)", summary]
    if let help { lines.append("= \(help)") }
    if let note { lines.append("\(note.span.place) \(note.text)") }
    return lines.joined(separator: "\n")
  }
}

extension Node {
  var outline: String {
    switch content {
    case .scalar(let text, let isPlain): "\(isPlain ? text : "'\(text)'") \(span.place)"
    case .sequence(let items): "[\(items.map(\.outline).joined(separator: ", "))] \(span.place)"
    case .mapping(let entries): "{\(entries.map(\.outline).joined(separator: ", "))} \(span.place)"
    }
  }
}

extension Entry {
  var outline: String { "\(key) \(keySpan.place): \(value.outline)" }
}

extension Span {
  var place: String { "\(line):\(column)+\(length)" }
}
