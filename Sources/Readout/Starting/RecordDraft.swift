/// Front matter to be filled in: every key with what it says and takes in a comment above it.
struct RecordDraft {
  let schema: Schema
  let kind: Kind
  /// As written in YAML, by key. The other keys stay empty, which is the same as leaving them out.
  let values: [String: String]

  var text: String {
    let head = "---\n# What stays empty counts for nothing and may be deleted, as may the comments.\n"
    return head + keys.map(lines).joined() + comment("Any record may also have: \(others).") + "---\n"
  }

  /// The keys that are needed and still empty.
  var openKeys: [String] { keys.filter { isOpen($0) }.map(\.name) }

  /// The kind's own keys, then those of any record that are of most use to it.
  private var keys: [any SchemaKey] {
    schema.keys.filter { key in !CommonKeys.rest.contains { $0.name == key.name } } + kind.commonKeys
  }

  private var others: String {
    let names = Set(keys.map(\.name))
    return schema.keys.map(\.name).filter { !names.contains($0) }.joined(separator: ", ")
  }

  private func isOpen(_ key: any SchemaKey) -> Bool { isNeeded(key) && values[key.name] == nil }

  /// A forecast says how likely it is.
  private func isNeeded(_ key: any SchemaKey) -> Bool {
    let isForecast = values[ReactionKeys.basis.name] == Basis.expected.rawValue
    return key.isRequired || isForecast && key.name == ReactionKeys.likelihood.name
  }

  private func lines(_ key: any SchemaKey) -> String {
    let need = isOpen(key) ? "Needed: " : ""
    let sentences = "\(need)\(key.summary.replacing("`", with: "")) \(takes(key.type))"
    return comment(sentences) + nestedChoices(key.type)
      + "\(key.name):\(values[key.name].map { " " + $0 } ?? "")\n"
  }

  private func takes(_ type: ValueType) -> String {
    switch type {
    case .plain(_, .text): ""
    case .plain, .reference, .textOrMapping: "Takes \(type.phrase)."
    case .word(_, let words): "One of: \(words.joined(separator: ", "))."
    case .list(.mapping(let schema)): "A list; each item \(form(schema))."
    case .list(let item): "A list: [a, b]; each \(item.phrase)."
    case .mapping(let schema): "In the form \(form(schema))."
    }
  }

  private func form(_ schema: Schema) -> String {
    "{" + schema.keys.map { "\($0.name):\(noBreak)…" }.joined(separator: ", ") + "}"
  }

  /// The words that the keys of a mapping take.
  private func nestedChoices(_ type: ValueType) -> String {
    guard let schema = type.nested else { return "" }
    return schema.keys.map { key in
      guard case .word(_, let words) = key.type else { return "" }
      return comment("  \(key.name): \(words.joined(separator: ", "))")
    }.joined()
  }

  /// Lines of a comment that a terminal shows without wrapping them.
  private func comment(_ text: String) -> String {
    let indent = String(text.prefix { $0 == " " })
    var lines = ["# " + indent]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + word.count > 100 { lines.append("#   " + indent) }
      lines[lines.count - 1] += (lines[lines.count - 1].hasSuffix(" ") ? "" : " ") + word
    }
    return lines.joined(separator: "\n").replacing(noBreak, with: " ") + "\n"
  }
}

/// A space at which no line ends.
private let noBreak = "\u{A0}"

extension Kind {
  /// Of the keys that any record may have, those that a record of the kind most often has.
  fileprivate var commonKeys: [any SchemaKey] {
    switch self {
    case .brief: [CommonKeys.topics, CommonKeys.sources, CommonKeys.draft]
    case .meeting, .reaction: [CommonKeys.topics, CommonKeys.sources]
    case .actor, .person, .topic, .source: [CommonKeys.aliases]
    case .author, .page: []
    }
  }
}

extension ValueType {
  /// The mapping that stands behind the key, or in its list.
  fileprivate var nested: Schema? {
    switch self {
    case .mapping(let schema), .textOrMapping(_, let schema): schema
    case .list(let item): item.nested
    case .plain, .word, .reference: nil
    }
  }
}
