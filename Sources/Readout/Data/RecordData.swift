extension PageContext {
  /// Writes a record as data: whole, or what everybody may see of it.
  func write(record number: RecordNumber, to writer: inout JSONWriter) {
    let record = library[number]
    func write<Details>(_ form: DataForm<DataRecord<Details>>, _ details: Details) {
      form.write(DataRecord(number: number, record: record, details: details), self, to: &writer)
    }
    switch record.details {
    case .brief(let brief): write(RecordForms.brief, brief)
    case .meeting(let meeting): write(RecordForms.meeting, meeting)
    case .reaction(let reaction): write(RecordForms.reaction, reaction)
    case .actor(let actor): write(RecordForms.actor, actor)
    case .person(let person): write(RecordForms.person, person)
    case .topic(let topic): write(RecordForms.topic, topic)
    case .source(let source): write(RecordForms.source, source)
    case .author(let author): write(RecordForms.author, author)
    case .page(let page): write(RecordForms.page, page)
    case .withheld, .withdrawn: write(RecordForms.teaser, ())
    }
  }

  /// The records that have pages, by kind, then id; not those that were withdrawn.
  var dataRecords: [RecordNumber] {
    library.records.indices.map(RecordNumber.init).filter {
      blueprint.isShown[Int($0)] && !library.isWithdrawn($0)
    }
  }
}

/// The whole library as data.
enum LibraryForm {
  static let form = DataForm<[RecordNumber]>(
    "library", "The records of a site that may be seen, without their texts.",
    [
      .needed("$schema", "Where this form is described.") { _, context in
        context.absolute(DataFile.schema.address) ?? DataFile.schema.name
      },
      .needed("title", "The name of the site.") { _, context in context.library.configuration.title },
      .text("description", "A sentence that stands for the site.") { _, context in
        context.library.configuration.description
      },
      .text("address", "Where the site lives.", .address) { _, context in
        context.library.configuration.baseURL
      },
      .text("publisher", "Who publishes it.") { _, context in context.library.configuration.desk },
      .text("copyright", "The copyright line.") { _, context in context.library.configuration.copyright },
      .text("licence", "Under what terms it may be used.") { _, context in
        context.library.configuration.licence
      },
      .needed("language", "The site's language (BCP 47).") { _, context in
        context.library.configuration.language
      },
      .list("languages", "Its other languages (BCP 47).") { _, context in
        context.library.configuration.languages
      },
      .needed("date", "The newest date of anything in it.", .date) { _, context in
        context.blueprint.edition.iso
      },
      DataField("records", "By kind, then id.", .list(.record), isRequired: true) {
        numbers, context, writer in
        writer.name("records")
        writer.array { writer in for number in numbers { context.write(record: number, to: &writer) } }
      },
    ])
}
