/// The tables of keys and vocabularies of the manual.
var keysPage: String {
  let kinds = Kind.allCases.map { kind in
    "## \(kind.folder)\n\n"
      + table(kind.schema(id: ""), but: CommonKeys.rest)
  }
  return """
    <!-- Made from the source by `make manual`. Edit the source, not this page. -->

    # Keys

    The keys of `site.yml` and of every kind of record. A key in bold is needed.

    ## site.yml

    \(table(SiteKeys.schema))

    ## Any record

    \(table(Schema("a record", CommonKeys.rest)))

    \(kinds.joined(separator: "\n\n"))

    \(partTables)
    """
}

private func table(_ schema: Schema, but others: [any SchemaKey] = []) -> String {
  let keys = schema.keys.filter { key in !others.contains { $0.name == key.name } }
  let rows = keys.map { key in
    "| \(key.isRequired ? "**`\(key.name)`**" : "`\(key.name)`") | \(description(key.type)) | \(key.summary) |"
  }
  return "| key | value | what it says |\n|---|---|---|\n" + rows.joined(separator: "\n") + choice(schema)
}

private func choice(_ schema: Schema) -> String {
  guard !schema.needsOneOf.isEmpty else { return "" }
  return "\n\nIt needs \(alternatives(schema.needsOneOf.map { "`\($0)`" }))."
}

private func description(_ type: ValueType) -> String {
  switch type {
  case .plain(let phrase, _), .textOrMapping(let phrase, _): phrase
  case .word(_, let words): words.map { "`\($0)`" }.joined(separator: " ")
  case .reference: type.phrase
  case .list(let item): "list: " + description(item)
  case .mapping(let schema): "[\(schema.noun)](#\(anchor(schema.noun)))"
  }
}

private func anchor(_ noun: String) -> String { suggestedID(noun) }

/// A table for every mapping that stands in a record, in the order in which they are met.
private var partTables: String {
  var parts: [Schema] = []
  func visit(_ type: ValueType) {
    switch type {
    case .list(let item): visit(item)
    case .mapping(let schema), .textOrMapping(_, let schema):
      guard !parts.contains(where: { $0.noun == schema.noun }) else { return }
      parts.append(schema)
      schema.keys.forEach { visit($0.type) }
    case .plain, .word, .reference: break
    }
  }
  SiteKeys.schema.keys.forEach { visit($0.type) }
  for kind in Kind.allCases { kind.schema(id: "").keys.forEach { visit($0.type) } }
  return parts.map { "## \($0.noun)\n\n\(table($0))\n" }.joined(separator: "\n")
}
