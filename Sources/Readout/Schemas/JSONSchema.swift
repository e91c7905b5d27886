/// The members of a JSON object.
typealias Members = [(name: String, value: JSON)]

/// A mapping of front matter, and what its keys take, as JSON Schema describes them.
///
/// Only words that draft 7 and 2020-12 share are used, and nothing refers to a definition elsewhere: editors
/// know one draft or the other, and follow references with more or less success.
extension Schema {
  /// - Parameter isOptional: whether a key with nothing behind it is as good as none.
  func json(isOptional: Bool = false) -> Members {
    let required = keys.filter(\.isRequired).map { JSON.string($0.name) }
    var members: Members = [
      ("type", types(["object"], isOptional: isOptional)),
      ("properties", .object(keys.map { ($0.name, .object($0.json)) })),
      ("additionalProperties", .flag(false)),
    ]
    if !required.isEmpty { members.append(("required", .list(required))) }
    if !needsOneOf.isEmpty {
      let choices = needsOneOf.map { JSON.object([("required", .list([.string($0)]))]) }
      members.append(("anyOf", .list((isOptional ? [.object([("type", .string("null"))])] : []) + choices)))
    }
    return members
  }
}

extension SchemaKey {
  fileprivate var json: Members {
    [("description", .string("\(summary) \(takes)"))] + type.json(isOptional: !isRequired)
  }

  private var takes: String {
    if case .list(let item) = type { return "A list; each item is \(item.phrase)." }
    return "Takes \(type.phrase)."
  }
}

extension ValueType {
  fileprivate func json(isOptional: Bool) -> Members {
    switch self {
    case .plain(_, let form): form.json(isOptional: isOptional)
    case .word(_, let words): choice(words, isOptional: isOptional)
    case .reference: ValueForm.text.json(isOptional: isOptional)
    case .list(let item):
      [
        ("type", types(["array"], isOptional: isOptional)),
        ("items", .object(item.json(isOptional: false))),
      ]
    case .mapping(let schema): schema.json(isOptional: isOptional)
    case .textOrMapping(_, let schema):
      [
        (
          "anyOf",
          .list([.object(ValueForm.text.json(isOptional: isOptional)), .object(schema.json())])
        )
      ]
    }
  }
}

extension ValueForm {
  fileprivate func json(isOptional: Bool) -> Members {
    switch self {
    case .text: [("type", types(["string", "number", "boolean"], isOptional: isOptional))]
    case .pattern(let pattern): matching(pattern, ["string"], isOptional)
    case .id: matching(Self.idPattern, ["string", "integer"], isOptional)
    case .date: matching(Self.datePattern, ["string", "integer"], isOptional) + years
    case .moment: matching(Self.momentPattern, ["string"], isOptional)
    case .dateOrMoment: matching(Self.dateOrMomentPattern, ["string", "integer"], isOptional) + years
    case .flag: [("type", types(["boolean"], isOptional: isOptional))]
    case .number(let range):
      [
        ("type", types(["integer"], isOptional: isOptional)), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)),
      ]
    case .name(let names): choice(names(), isOptional: isOptional)
    }
  }

  /// A pattern asks nothing of numbers: a year alone is one to YAML.
  private func matching(_ pattern: String, _ names: [String], _ isOptional: Bool) -> Members {
    [("type", types(names, isOptional: isOptional)), ("pattern", .string(pattern))]
  }

  private var years: Members { [("minimum", .number(1)), ("maximum", .number(9999))] }
}

private func types(_ names: [String], isOptional: Bool) -> JSON {
  let names = names + (isOptional ? ["null"] : [])
  return names.count == 1 ? .string(names[0]) : .list(names.map(JSON.string))
}

private func choice(_ words: [String], isOptional: Bool) -> Members {
  [("enum", .list(words.map(JSON.string) + (isOptional ? [.null] : [])))]
}
