/// What the other kinds have as data.
enum OtherForms {
  static let actor: [DataField<DataRecord<Actor>>] = [
    .word("actor-kind", "What kind of actor.") { value, _ in value.details.kind },
    .text("code", "ISO 3166-1 alpha-2, of a country.") { value, _ in value.details.code },
    .text("capital", "The capital.") { value, _ in value.details.capital },
    .list("members", "Who belongs to it.", of: .id) { $1.ids($0.details.members) },
    .objects("relations", "Standing relations to other actors.", relation) { value, _ in
      value.details.relations
    },
  ]

  private static let relation = DataForm<Actor.Relation>(
    "relation", "A standing relation to another actor.",
    [
      .text("with", "The other.", .id) { $1.id($0.with) },
      .needed("kind", "What the relation is.") { relation, _ in relation.kind },
      .date("from", "Since when.") { $0.from },
      .date("to", "Until when.") { $0.to },
    ])

  static let person: [DataField<DataRecord<Person>>] = [
    .text("sort-name", "The name as an index has it.") { value, _ in value.details.sortName },
    .object("original", "The name in its own script.", original) { value, _ in value.details.original },
    .objects("positions", "Offices held.", position) { value, _ in value.details.positions },
    .date("born", "When born.") { $0.details.born },
    .date("died", "When died.") { $0.details.died },
  ]

  private static let original = DataForm<Person.OriginalName>(
    "original-name", "A name in its own script.",
    [
      .needed("text", "The name.") { name, _ in name.text },
      .text("language", "Its language (BCP 47).") { name, _ in name.language },
    ])

  private static let position = DataForm<Person.Position>(
    "position", "An office that was held.",
    [
      .needed("title", "The office.") { position, _ in position.title },
      .text("at", "The actor it was held at.", .id) { $1.id($0.at) },
      .date("from", "Since when.") { $0.from },
      .date("to", "Until when.") { $0.to },
    ])

  static let topic: [DataField<DataRecord<Topic>>] = [
    .text("broader", "The topic that it is a part of.", .id) { $1.id($0.details.broader) }
  ]

  static let source: [DataField<DataRecord<Source>>] = [
    .word("source-kind", "What kind of source.") { value, _ in value.details.kind },
    .text("country", "Where it is based.", .id) { $1.id($0.details.country) },
    .text("url", "Its own address.", .address) { value, _ in value.details.url },
    .text("grade", "Reliability in the Admiralty code, A to F.") { value, _ in value.details.grade },
  ]

  static let author: [DataField<DataRecord<Author>>] = [
    .text("role", "What the author does.") { value, _ in value.details.role },
    .text("email", "How to write to the author.") { value, _ in value.details.email },
    .text("url", "The author's own page.", .address) { value, _ in value.details.url },
  ]

  static let page: [DataField<DataRecord<Prose>>] = []
}
