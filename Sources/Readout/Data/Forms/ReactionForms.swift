/// What a reaction has as data.
enum ReactionForms {
  static let members: [DataField<DataRecord<Reaction>>] = [
    .text("to", "What it is on: a record, or an outcome as `meeting#outcome`.", .id) {
      $1.idWithPart($0.details.to)
    },
    .text("by", "Who reacted: an actor or a person.", .id) { $1.id($0.details.by) },
    .text("for", "For which actor a person spoke; derived from the office held on the day.", .id) {
      $1.id($0.details.speaksFor)
    },
    .text("office", "The office that the person held on the day.") { $1.officeOfTheDay($0.details) },
    .word("basis", "How it is known.") { value, _ in value.details.basis },
    .word("stance", "Where the actor stands.") { value, _ in value.details.stance },
    .number("stance-step", "From -3 (condemns) to 3 (endorses); left out outside the scale.") {
      $0.details.stance.step
    },
    .word("legal", "Whether it is called lawful.") { value, _ in value.details.legal },
    .word("channel", "How it was made known.") { value, _ in value.details.channel },
    .object("quote", "The words.", CitationForms.quote) { value, _ in value.details.quote },
    .object("searched", "Where one looked for a word.", searched) { value, _ in value.details.searched },
    .word("likelihood", "How likely, of an expected one (ICD 203).") { value, _ in value.details.likelihood },
    .numbers("likelihood-percent", "From and to how many percent that is.") {
      $0.details.likelihood?.bounds ?? []
    },
    .word("confidence", "How sure the desk is of that.") { value, _ in value.details.confidence },
    .date("by-date", "The deadline of an expected one.") { $0.details.byDate },
    .text("resolves", "The expected reaction that it settles.", .id) { $1.id($0.details.resolves) },
    .object("forecast", "How an expected one turned out.", forecast) {
      $1.library.forecasts(in: $0.number).first
    },
  ]

  private static let searched = DataForm<Reaction.Searched>(
    "search", "Where one looked for a word, and found none.",
    [
      .needed("until", "Until when.", .date) { searched, _ in searched.until.iso },
      .list("places", "Where.") { searched, _ in searched.places },
    ])

  static let forecast = DataForm<Forecast>(
    "forecast", "How a forecast stands on the day of the build.",
    [
      .needed("state", "Open, due, overdue or settled.", .word(Forecast.State.allCases.map(\.rawValue))) {
        forecast, _ in forecast.state.rawValue
      },
      .word("outcome", "Whether it came about, of a settled one.") { forecast, _ in forecast.outcome },
      .text("settled-by", "The record that settled it.", .id) { forecast, context in
        forecast.settledBy.map { context.library[$0].id }
      },
      .date("settled-on", "When it was settled.") { $0.settledOn },
    ])
}

extension Likelihood {
  /// The range in percent as a pair.
  var bounds: [Int] { [percent.lowerBound, percent.upperBound] }
}
