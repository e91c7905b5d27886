import SourceText
import YAML

/// One mapping being read: reports keys that its schema lacks, and hands out values by key.
struct Fields {
  let entries: [YAML.Entry]
  let span: Span
  let file: FileReading

  init(_ entries: [YAML.Entry], schema: Schema, span: Span, file: FileReading) {
    self.entries = entries
    self.span = span
    self.file = file
    for entry in entries where !schema.names.contains(entry.key) {
      file.unknownKey(entry, schema: schema)
    }
  }

  /// The value of a key; nil when it is absent or wrong, which has then been reported.
  func callAsFunction<Value>(_ key: Key<Value>) -> Value? {
    guard let entry = entry(key.name) else {
      if key.isRequired { file.missingKey(key.name, takes: key.type, at: span) }
      return nil
    }
    guard !entry.value.isAbsent, !(key.isRequired && entry.value.isBlank) else {
      if key.isRequired { file.missingKey(key.name, takes: key.type, at: entry.keySpan) }
      return nil
    }
    return key.parser.parse(entry.value, key.name, file)
  }

  /// A list, empty when it is absent.
  func callAsFunction<Item>(_ key: Key<[Item]>) -> [Item] {
    let items: [Item]? = self(key)
    return items ?? []
  }

  /// A flag, false when it is absent.
  func flag(_ key: Key<Bool>) -> Bool { self(key) ?? false }

  func entry(_ name: String) -> YAML.Entry? { entries.first { $0.key == name } }

  func has(_ name: String) -> Bool { entry(name).map { !$0.value.isAbsent } ?? false }

  func hasOne(of names: [String]) -> Bool { names.contains(where: has) }

  /// Where a key stands, or the mapping when it is absent: the place for problems between two keys.
  func keySpan(_ name: String) -> Span { entry(name)?.keySpan ?? span }

  func valueSpan(_ name: String) -> Span { entry(name)?.value.span ?? span }
}

extension YAML.Node {
  /// `key:` with nothing behind it, `~` or `null`: the same as no key.
  var isAbsent: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// Text without a single visible character, such as `""`.
  var isBlank: Bool {
    guard case .scalar(let text, _) = content else { return false }
    return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
