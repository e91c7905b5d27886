import Readout

/// The changes as a terminal shows them, in lines of at most 80 characters but for paths and long words.
func changesText(_ comparison: Comparison, from old: String, to new: String) -> String {
  guard !comparison.records.isEmpty else { return "Nothing changed in the records from \(old) to \(new).\n" }
  let head = wrapped("\(changeCount(comparison)), from \(old) to \(new)", indent: 0)
  return head + comparison.records.map { "\n" + text(of: $0) }.joined()
}

/// "12 changes in 5 records".
func changeCount(_ comparison: Comparison) -> String {
  let (changes, records) = (comparison.changeCount, comparison.records.count)
  return "\(changes) change\(changes == 1 ? "" : "s") in \(records) record\(records == 1 ? "" : "s")"
}

private func text(of record: ChangedRecord) -> String {
  let indent = record.subject == nil ? 0 : 2
  let margin = String(repeating: " ", count: indent)
  let state = record.hidden.map { " (\($0))" } ?? ""
  var text = wrapped(
    "\(record.kind.word) \(record.id)  \(record.title)\(state)", indent: indent + 2, first: margin)
  text += "\(margin)  \(visible(record.file))\(record.subject.map { ", on \($0)" } ?? "")\n"
  for change in record.changes {
    text += wrapped(change.wording.map(\.text).joined(), indent: indent + 4, first: margin + "  - ")
  }
  return text
}

extension ChangeWord {
  /// Without what a terminal would obey.
  fileprivate var text: String {
    switch self {
    case .plain(let words): words
    case .value(let word), .code(let word): visible(word)
    case .quotation(let words): "“\(visible(words))”"
    }
  }
}

/// Line breaks as spaces, and other control characters as a sign that something stands there.
func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: \.isControl) else { return text }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    shown.append(scalar.isControl ? (scalar == "\n" || scalar == "\t" ? " " : "\u{FFFD}") : scalar)
  }
  return String(shown)
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
