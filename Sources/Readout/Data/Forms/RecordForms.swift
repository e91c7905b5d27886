/// A record as data: what every kind has, and the details of its own.
struct DataRecord<Details: Sendable>: Sendable {
  var number: RecordNumber
  var record: Record
  var details: Details
}

/// The forms of records, by kind.
enum RecordForms {
  static let brief = form(.brief, BriefForms.members)
  static let meeting = form(.meeting, MeetingForms.members)
  static let reaction = form(.reaction, ReactionForms.members)
  static let actor = form(.actor, OtherForms.actor)
  static let person = form(.person, OtherForms.person)
  static let topic = form(.topic, OtherForms.topic)
  static let source = form(.source, OtherForms.source)
  static let author = form(.author, OtherForms.author)
  static let page = form(.page, OtherForms.page)

  /// What the public has of a members' record.
  static let teaser = DataForm<DataRecord<Void>>(
    "teaser", "What everybody may see of a record for members: its text and facts are not here.",
    identity(.word(Kind.allCases.map(\.word))) + [
      .flag("is-teaser", "That this is not the whole record; always true.") { _, _ in true }
    ] + words() + days() + place())

  private static func form<Details>(_ kind: Kind, _ members: [DataField<DataRecord<Details>>]) -> DataForm<
    DataRecord<Details>
  > {
    DataForm(
      kind.word, "\(capitalized(kind.wordWithArticle)).",
      identity(.word([kind.word])) + words() + days() + members + end() + place())
  }

  /// All of them, for the schema.
  static let shapes = [
    brief.shape, meeting.shape, reaction.shape, actor.shape, person.shape, topic.shape, source.shape,
    author.shape, page.shape, teaser.shape,
  ]

  // MARK: - What every record has

  private static func identity<Details>(_ kinds: DataType) -> [DataField<DataRecord<Details>>] {
    [
      .text("$schema", "Where this form is described; in a record's own file.", .address) {
        $1.schemaAddress(of: $0.number)
      },
      .needed("id", "Unique on the site.", .id) { value, _ in value.record.id },
      .needed("kind", "What kind of record.", kinds) { value, _ in value.record.kind.word },
    ]
  }

  private static func words<Details>() -> [DataField<DataRecord<Details>>] {
    [
      .needed("title", "The title or name, in the site's language where there is one.") {
        $1.title($0.number)
      },
      .text("summary", "What it is about, in a sentence.") { $1.plainSummary($0.number) },
      .text("language", "The language of its own words (BCP 47).") {
        $0.record.language ?? $1.library.configuration.language
      },
      .objects("translations", "Its words in other languages.", translation) { value, _ in
        value.record.translations.map { DataTranslation(record: value.record, translation: $0) }
      },
      .word("access", "Who may read it.") { value, _ in value.record.access },
    ]
  }

  private static func days<Details>() -> [DataField<DataRecord<Details>>] {
    [
      .when("date", "The date it bears.") { $0.record.date },
      .when("updated", "When it was last changed in substance.") { $0.record.updated },
      .date("known", "When it became known.") { $0.record.known },
    ]
  }

  private static func end<Details>() -> [DataField<DataRecord<Details>>] {
    [
      .list("topics", "The ids of its topics.", of: .id) { $1.ids($0.record.topics) },
      .list("aliases", "Other names.") { value, _ in value.record.aliases.map(\.text) },
      .text("wikidata", "Its item in Wikidata.") { value, _ in value.record.wikidata },
      .objects("sources", "What it rests on.", CitationForms.citation) { value, _ in value.record.sources },
      .objects("corrections", "What was put right in it.", CitationForms.correction) { value, _ in
        value.record.corrections
      },
    ]
  }

  private static func place<Details>() -> [DataField<DataRecord<Details>>] {
    [
      .list("former-addresses", "Where it was before.") { value, context in
        value.record.redirects.map { context.place(redirectAddress($0.text)) }
      },
      .text("address", "Its page; from the site's root where `base-url` is not set.", .text) {
        $1.pageAddress($0.number)
      },
      .objects("texts", "In a record's own file: its text, then those of its translations.", TextForms.text) {
        $1.texts(of: $0.number)
      },
    ]
  }

  private static let translation = DataForm<DataTranslation>(
    "translation", "A record's words in another language.",
    [
      .needed("language", "The language (BCP 47).") { value, _ in value.translation.language },
      .needed("title", "The title or name.") { value, _ in value.translation.title },
      .text("summary", "What it is about, in a sentence.") { $0.translation.summary.map($1.plain) },
      .text("address", "Its page.", .text) { $1.address(of: $0) },
    ])
}

/// A translation, with what it is one of.
struct DataTranslation: Sendable {
  var record: Record
  var translation: Translation
}

extension PageContext {
  fileprivate func address(of value: DataTranslation) -> String? {
    blueprint.locales.first { $0.language == value.translation.language }.map {
      place($0.prefix + value.record.address)
    }
  }
}

private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
