import Readout

/// The changes as a comment on a pull request.
func changesMarkdown(_ comparison: Comparison, from old: String, to new: String) -> String {
  var text = "## What changed in the records\n\n"
  guard !comparison.records.isEmpty else {
    return text + "Nothing, from \(code(old)) to \(code(new)).\n"
  }
  text += "\(changeCount(comparison)), from \(code(old)) to \(code(new)).\n"
  return text + comparison.records.map(markdown).joined()
}

private func markdown(_ record: ChangedRecord) -> String {
  let kind = record.kind.word.prefix(1).uppercased() + record.kind.word.dropFirst()
  var text =
    "\n\(record.subject == nil ? "###" : "####") \(kind): \(escaped(record.title))\n\n\(code(record.file))"
  if let subject = record.subject { text += ", on \(code(subject))" }
  if let hidden = record.hidden { text += " (**\(hidden)**)" }
  return text + "\n\n" + record.changes.map { "- " + markdown($0) + "\n" }.joined()
}

private func markdown(_ change: Change) -> String {
  change.wording.map { word in
    switch word {
    case .plain(let words): words
    case .value(let word): "**\(escaped(word))**"
    case .quotation(let words): "“\(escaped(words))”"
    case .code(let id): code(id)
    }
  }.joined()
}

/// A text in backticks, of which there are more than it has in a row.
private func code(_ text: String) -> String {
  let text = visible(text)
  let runs = text.split { $0 != "`" }.map(\.count)
  guard let longest = runs.max() else { return "`\(text)`" }
  let fence = String(repeating: "`", count: longest + 1)
  return "\(fence) \(text) \(fence)"
}

/// A text in which no character is markup, nor calls anybody or leads to an issue.
private func escaped(_ text: String) -> String {
  visible(text).map { character in
    switch character {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "!": "\\\(character)"
    // A comment keeps it from its name or number.
    case "@", "#": "\(character)<!-- -->"
    default: String(character)
    }
  }.joined()
}
