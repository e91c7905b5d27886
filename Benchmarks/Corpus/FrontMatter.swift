/// Front matter as it grows, line by line.
struct FrontMatter {
  private(set) var text = "---\n"

  mutating func add(_ key: String, _ value: String) {
    text += "\(key): \(value)\n"
  }

  /// How the record is held back, where it is.
  mutating func add(_ holding: Holding?) {
    if let key = holding?.key { add(key.name, key.value) }
  }

  /// A value in double quotes, for text with commas or colons in it; the corpus's text holds no quotes.
  mutating func add(_ key: String, quoting value: String) {
    add(key, "\"\(value)\"")
  }

  mutating func add(_ key: String, list: [String]) {
    add(key, "[\(list.joined(separator: ", "))]")
  }

  /// A list of one-line mappings; nothing is written for an empty one.
  mutating func add(_ key: String, items: [String]) {
    guard !items.isEmpty else { return }
    text += "\(key):\n"
    for item in items { text += "  - {\(item)}\n" }
  }

  /// The whole block with its closing fence and the empty line after it.
  var fenced: String { text + "---\n\n" }
}
