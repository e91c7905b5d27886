/// What a brief has as data.
enum BriefForms {
  static let members: [DataField<DataRecord<Brief>>] = [
    .list("authors", "Who wrote it.", of: .id) { $1.ids($0.details.authors) },
    .word("brief-kind", "What kind of piece it is.") { value, _ in value.details.kind },
    .list("about", "The meetings, reactions, actors or people that it is about.", of: .id) {
      $1.ids($0.details.about)
    },
    .text("series", "The series that it belongs to.") { value, _ in value.details.series },
    .word("trend", "Where the affair is going.") { value, _ in value.details.trend },
    .object("photo", "The image at its head.", photo) { value, _ in value.details.photo },
    .objects("judgments", "Its forecasts.", judgment) { value, context in
      zip(value.details.judgments, context.library.forecasts(in: value.number)).map {
        DatedJudgment(judgment: $0, forecast: $1)
      }
    },
  ]

  private static let photo = DataForm<Brief.Photo>(
    "photo", "An image.",
    [
      .needed("address", "Where it is; from the site's root where `base-url` is not set.") {
        $1.place($0.file.path)
      },
      .needed("alt", "What it shows.") { photo, _ in photo.alt },
      .text("caption", "The line below it.") { $0.caption.map($1.plain) },
      .needed("credit", "Who made it.") { photo, _ in photo.credit },
    ])

  private static let judgment = DataForm<DatedJudgment>(
    "judgment", "A forecast of a brief.",
    [
      .text("id", "Unique in the brief.") { value, _ in value.judgment.id },
      .needed("text", "What is judged.") { $1.plain($0.judgment.text) },
      .word("likelihood", "How likely (ICD 203).") { value, _ in value.judgment.likelihood },
      .numbers("likelihood-percent", "From and to how many percent that is.") {
        $0.judgment.likelihood?.bounds ?? []
      },
      .word("confidence", "How sure one is of that.") { value, _ in value.judgment.confidence },
      .date("by-date", "When it will be settled at the latest.") { $0.judgment.byDate },
      .object("resolution", "How it turned out, in the desk's words.", resolution) { value, _ in
        value.judgment.resolution
      },
      .object("forecast", "How it stands.", ReactionForms.forecast) { value, _ in value.forecast },
    ])

  private static let resolution = DataForm<Brief.Resolution>(
    "resolution", "How a judgment turned out.",
    [
      .needed("date", "When it was settled.", .date) { resolution, _ in resolution.date.iso },
      .word("outcome", "Whether it came about.") { resolution, _ in resolution.outcome },
      .text("text", "What happened.") { $0.text.map($1.plain) },
      .text("by", "Who or what settled it.", .id) { $1.id($0.by) },
    ])
}

/// A judgment with how it stands.
struct DatedJudgment: Sendable {
  var judgment: Brief.Judgment
  var forecast: Forecast
}
