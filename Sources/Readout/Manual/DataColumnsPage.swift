/// The tables of data with what each column holds, and the members of what is JSON.
var dataColumnsPage: String {
  let strings = builtInStrings("en") ?? Strings(language: "en", texts: [:])
  let tables = dataTables.map { table in
    let rows = table.headings.map { "| `\($0.name)` | \($0.summary(in: strings)) |" }
    return """
      ## \(table.name).csv

      \(strings.word("data-file", table.name))

      | column | what it holds |
      |---|---|
      \(rows.joined(separator: "\n"))
      """
  }
  return """
    <!-- Made from the source by `make manual`. Edit the source, not this page. -->

    # Columns of the data

    What the columns of the files in `data/` hold. How they are written is on the page on [data](data.md).

    \(tables.joined(separator: "\n\n"))

    # Members of the JSON

    What the objects of `data/library.json` hold, and those of a record's own file. A member in bold is always there;
    the others are left out where nothing is on record.

    \(formTables)

    """
}

private var formTables: String {
  var shapes = [LibraryForm.form.shape]
  var place = 0
  for shape in RecordForms.shapes { shapes.append(shape) }
  while place < shapes.count {
    for nested in shapes[place].members.compactMap(\.type.shape)
    where !shapes.contains(where: { $0.name == nested.name }) {
      shapes.append(nested)
    }
    place += 1
  }
  return shapes.map { shape in
    let rows = shape.members.map { member in
      "| \(member.isRequired ? "**`\(member.name)`**" : "`\(member.name)`") | \(member.type.phrase) | \(member.summary) |"
    }
    return "## \(shape.name)\n\n\(shape.summary)\n\n| member | value | what it says |\n|---|---|---|\n"
      + rows.joined(separator: "\n")
  }.joined(separator: "\n\n")
}

extension DataType {
  fileprivate var shape: DataShape? {
    switch self {
    case .object(let shape): shape
    case .list(let item): item.shape
    default: nil
    }
  }

  fileprivate var phrase: String {
    switch self {
    case .text: "text"
    case .date: "a date"
    case .when: "a date or a moment"
    case .address: "an address"
    case .id: "an id"
    case .number: "a whole number"
    case .flag: "true"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: " ")
    case .list(let item): "list: " + item.phrase
    case .object(let shape): "[\(shape.name)](#\(shape.name))"
    case .record: "a record: [meeting](#meeting), [reaction](#reaction) …"
    }
  }
}
