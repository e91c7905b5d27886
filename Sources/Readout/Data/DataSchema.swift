/// The JSON Schema (draft 2020-12) of `data/library.json`, and below `#/$defs/record` that of a record's own file.
/// - Parameter address: where it will be; nil when the site's address is not known.
func librarySchema(address: String?) -> String {
  var shapes: [DataShape] = []
  for shape in RecordForms.shapes { collect(shape, &shapes) }
  let records = JSON.object([
    ("anyOf", .list(RecordForms.shapes.map { reference($0.name) }))
  ])
  let definitions =
    [(name: "record", value: records)] + shapes.map { (name: $0.name, value: JSON.object($0.json)) }
  let head: Members =
    [("$schema", .string("https://json-schema.org/draft/2020-12/schema"))]
    + (address.map { [("$id", .string($0))] } ?? []) + [("title", .string("Readout: data/library.json"))]
  return JSON.object(head + LibraryForm.form.shape.json + [("$defs", .object(definitions))]).text() + "\n"
}

/// Every shape once, in the order in which they are met.
private func collect(_ shape: DataShape, _ shapes: inout [DataShape]) {
  guard !shapes.contains(where: { $0.name == shape.name }) else { return }
  shapes.append(shape)
  for member in shape.members { collect(member.type, &shapes) }
}

private func collect(_ type: DataType, _ shapes: inout [DataShape]) {
  switch type {
  case .list(let item): collect(item, &shapes)
  case .object(let shape): collect(shape, &shapes)
  default: break
  }
}

private func reference(_ name: String) -> JSON { .object([("$ref", .string("#/$defs/" + name))]) }

extension DataShape {
  fileprivate var json: Members {
    [
      ("description", .string(summary)), ("type", .string("object")),
      (
        "properties",
        .object(members.map { ($0.name, .object([("description", .string($0.summary))] + $0.type.json)) })
      ),
      ("required", .list(members.filter(\.isRequired).map { .string($0.name) })),
      ("additionalProperties", .flag(false)),
    ]
  }
}

extension DataType {
  fileprivate var json: Members {
    switch self {
    case .text: [("type", .string("string"))]
    case .date: matching(datePattern + "$")
    case .when: matching(datePattern + momentPattern + "$")
    case .address: [("type", .string("string")), ("format", .string("uri-reference"))]
    case .id: matching("^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$")
    case .number: [("type", .string("integer"))]
    case .flag: [("type", .string("boolean"))]
    case .word(let words): [("enum", .list(words.map(JSON.string)))]
    case .list(let item): [("type", .string("array")), ("items", .object(item.json))]
    case .object(let shape): [("$ref", .string("#/$defs/" + shape.name))]
    case .record: [("$ref", .string("#/$defs/record"))]
    }
  }

  private func matching(_ pattern: String) -> Members {
    [("type", .string("string")), ("pattern", .string(pattern))]
  }
}

private let datePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
private let momentPattern = "(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?"
