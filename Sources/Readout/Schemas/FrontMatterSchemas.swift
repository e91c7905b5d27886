/// The JSON Schemas of `site.yml`, of the front matter of each kind, and of its translations, for editors: made
/// from the keys that Reading knows, so that they cannot drift from them.
public var frontMatterSchemas: [(name: String, text: String)] {
  [("site.schema.json", document(SiteKeys.schema, title: "Readout: site.yml"))]
    + Kind.allCases.flatMap { kind in
      [
        (
          "\(kind.word).schema.json",
          document(kind.loosestSchema, title: "Readout: \(kind.loosestSchema.noun)")
        ),
        (
          "\(kind.word).translation.schema.json",
          document(kind.translationSchema, title: "Readout: a translation of \(kind.loosestSchema.noun)")
        ),
      ]
    }
}

private func document(_ schema: Schema, title: String) -> String {
  let head: Members = [
    ("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("title", .string(title)),
  ]
  return JSON.object(head + schema.json()).text() + "\n"
}

extension Kind {
  /// What any record of the kind may have. A schema does not see a file's name, so an actor may leave out its
  /// title, as those that add to a built-in one do.
  fileprivate var loosestSchema: Schema { schema(id: sampleID) }

  fileprivate var translationSchema: Schema {
    TranslationKeys.schema(of: RecordFile(path: "", kind: self, id: sampleID, language: "en"))
  }

  private var sampleID: String { CountryTable.all.first?.id ?? "" }
}
