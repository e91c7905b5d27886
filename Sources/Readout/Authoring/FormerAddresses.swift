import SourceText
import YAML

/// Writes former addresses into a record's front matter, in the way in which its author writes lists.
struct FormerAddresses {
  private let text: FileText
  private let matter: FrontMatter

  /// nil when the text has no front matter that could be read.
  init?(_ text: FileText) {
    let reading = FileReading(file: "", settings: ReadingSettings())
    guard let matter = frontMatter(text.bytes, reading) else { return nil }
    self.text = text
    self.matter = matter
  }

  /// The edits that keep the old addresses of a record as redirects. A new address that was a former one is
  /// none any more.
  func edits(for addresses: [(old: String, new: String)]) -> [TextEdit] {
    let entry = matter.entries.first { $0.key == CommonKeys.redirects.name }
    guard let entry, case .sequence(let items) = entry.value.content else {
      return [entry.map { filled($0, addresses.map(\.old)) } ?? added(addresses.map(\.old))]
    }
    let known = items.map(\.scalarText)
    var edits: [TextEdit] = []
    var more: [String] = []
    for (old, new) in addresses where !known.contains(old) {
      if let place = known.firstIndex(of: new) {
        edits.append(replaced(items[place], by: old))
      } else {
        more.append(old)
      }
    }
    return more.isEmpty ? edits : edits + [extended(entry.value, items, more)]
  }

  // MARK: - A key that is not there, or has no value

  private func added(_ addresses: [String]) -> TextEdit {
    let key = "\(CommonKeys.redirects.name): \(list(addresses))"
    guard let first = matter.entries.first.map({ text.range(of: $0.keySpan).lowerBound }) else {
      return TextEdit(at: closingFence, insert: key + "\n")
    }
    let before = text.bytes[..<first]
    if before.reversed().first(where: { !isBlank($0) }) == UInt8(ascii: "{") {
      return TextEdit(at: first, insert: key + ", ")
    }
    let indentation = before[text.line(text.lineNumber(of: first)).lowerBound...]
    return TextEdit(closingFence..<closingFence, indentation + Array(key.utf8) + [0x0A])
  }

  private var closingFence: Int { text.line(matter.bodyLine - 1).lowerBound }

  /// `key:` or `key: ~`.
  private func filled(_ entry: YAML.Entry, _ addresses: [String]) -> TextEdit {
    let value = text.range(of: entry.value.span)
    return TextEdit(value, ((value.isEmpty ? " " : "") + list(addresses)).utf8)
  }

  private func list(_ addresses: [String]) -> String { "[\(addresses.joined(separator: ", "))]" }

  // MARK: - A list

  /// The quotes of an item stay.
  private func replaced(_ item: YAML.Node, by address: String) -> TextEdit {
    let value = Array(item.scalarText.utf8)
    let place = YAML.span(of: value.indices, inText: value, at: item.span, in: text.bytes[...])
    return TextEdit(text.range(of: place), address.utf8)
  }

  private func extended(_ value: YAML.Node, _ items: [YAML.Node], _ addresses: [String]) -> TextEdit {
    let opening = text.range(of: value.span).lowerBound
    guard let last = items.last.map({ text.range(of: $0.span) }) else {
      return TextEdit(at: opening + 1, insert: addresses.joined(separator: ", "))
    }
    let quote = [UInt8(ascii: "'"), UInt8(ascii: "\"")].first { $0 == text.bytes[last.lowerBound] }
    let written = addresses.map { [quote].compactMap(\.self) + Array($0.utf8) + [quote].compactMap(\.self) }
    let line = text.line(text.lineNumber(of: last.lowerBound))
    let prefix = text.bytes[line.lowerBound..<last.lowerBound]
    guard text.bytes[opening] == UInt8(ascii: "[") else {
      return TextEdit(line.upperBound..<line.upperBound, written.flatMap { prefix + $0 + [0x0A] })
    }
    let separator = prefix.allSatisfy(isBlank) ? Array(",\n".utf8) + prefix : Array(", ".utf8)
    return TextEdit(last.upperBound..<last.upperBound, written.flatMap { separator + $0 })
  }
}

extension YAML.Node {
  /// Empty for anything but a scalar.
  fileprivate var scalarText: String {
    if case .scalar(let text, _) = content { text } else { "" }
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
