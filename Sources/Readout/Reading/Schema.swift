/// The keys that one mapping of front matter may have: what is read, and what the manual's tables show.
public struct Schema: Sendable {
  /// What the mapping is called in messages: "a citation".
  public let noun: String
  public let keys: [any SchemaKey]
  /// Of these keys at least one is needed; empty when the mapping has no such choice.
  public let needsOneOf: [String]
  /// The names of the keys, for the look-up that every key of every file needs.
  let names: Set<String>

  init(_ noun: String, _ keys: [any SchemaKey], needsOneOf: [any SchemaKey] = []) {
    self.noun = noun
    self.keys = keys
    self.needsOneOf = needsOneOf.map(\.name)
    names = Set(keys.map(\.name))
  }
}

/// A key as the manual describes it.
public protocol SchemaKey: Sendable {
  var name: String { get }
  var type: ValueType { get }
  var isRequired: Bool { get }
  /// One sentence for authors; Markdown.
  var summary: String { get }
}

/// A key together with the way its value is read.
struct Key<Value: Sendable>: SchemaKey {
  let name: String
  let parser: ValueParser<Value>
  let isRequired: Bool
  let summary: String

  init(_ name: String, _ parser: ValueParser<Value>, required: Bool = false, _ summary: String) {
    self.name = name
    self.parser = parser
    self.isRequired = required
    self.summary = summary
  }

  var type: ValueType { parser.type }
}

/// What a key takes, as messages and the manual say it.
public indirect enum ValueType: Sendable {
  /// Named in a few words: "one line of text", "a date".
  case plain(String, ValueForm)
  case word(noun: String, words: [String])
  case reference(kinds: [Kind])
  case list(ValueType)
  case mapping(Schema)
  /// A mapping, or text that stands for one that is written elsewhere.
  case textOrMapping(String, Schema)

  /// "a date", "a list of dates": what stands behind "takes" in a message.
  public var phrase: String {
    switch self {
    case .plain(let words, _), .textOrMapping(let words, _): words
    case .word(let noun, _): noun
    case .reference(let kinds):
      kinds.isEmpty ? "the id of a record" : "the id of " + alternatives(kinds.map(\.wordWithArticle))
    case .list: "a list"
    case .mapping(let schema): schema.noun + " in the form {key: value}"
    }
  }
}
