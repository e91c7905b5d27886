enum ReactionKeys {
  static let to = Key(
    "to", .reference(.meeting, .reaction, .brief), required: true,
    "What it answers: a meeting, an outcome (`meeting#outcome`), a reaction or a brief.")
  static let by = Key("by", .reference(.actor, .person), required: true, "Who reacted.")
  static let speaksFor = Key(
    "for", .reference(.actor), "The actor a person speaks for; from the position held that day when left out."
  )
  static let basis = Key("basis", ValueParser<Basis>.word, "How it is known; `observed` when left out.")
  static let stance = Key("stance", ValueParser<Stance>.word, required: true, "Where they stand.")
  static let legal = Key("legal", ValueParser<LegalView>.word, "What they hold the law to be.")
  static let channel = Key("channel", ValueParser<Channel>.word, "How it was made known.")
  static let quote = Key("quote", .quote, "Their words.")
  static let searched = Key(
    "searched", .searched, "Where and until when one looked; needed when the stance is `silent`.")
  static let likelihood = Key(
    "likelihood", ValueParser<Likelihood>.word, "How likely, for an expected reaction; a term of ICD 203.")
  static let confidence = Key("confidence", ValueParser<Confidence>.word, "How sure one is of that.")
  static let byDate = Key("by-date", .date, "The deadline of an expected reaction.")
  static let resolves = Key("resolves", .reference(.reaction), "The expected reaction that this one settles.")
  static let schema = Schema(
    "a reaction",
    [CommonKeys.optionalTitle, CommonKeys.requiredDate, CommonKeys.summary] + CommonKeys.rest
      + [
        to, by, speaksFor, basis, stance, legal, channel, quote, searched, likelihood, confidence, byDate,
        resolves,
      ])
}

extension Reaction {
  /// nil when a key it cannot do without is missing or wrong, which has then been reported.
  init?(_ fields: Fields, date: When?) {
    let (to, by, speaksFor) = (
      fields(ReactionKeys.to), fields(ReactionKeys.by), fields(ReactionKeys.speaksFor)
    )
    let (basis, stance) = (fields(ReactionKeys.basis) ?? .observed, fields(ReactionKeys.stance))
    let (legal, channel, quote) = (
      fields(ReactionKeys.legal), fields(ReactionKeys.channel), fields(ReactionKeys.quote)
    )
    let (searched, likelihood) = (fields(ReactionKeys.searched), fields(ReactionKeys.likelihood))
    let (confidence, byDate) = (fields(ReactionKeys.confidence), fields(ReactionKeys.byDate))
    let resolves = fields(ReactionKeys.resolves)
    Self.checkCompanions(fields, basis: basis, stance: stance, date: date, byDate: byDate)
    guard let to, let by, let date, let stance else { return nil }
    self.init(
      to: to, by: by, speaksFor: speaksFor, date: date, basis: basis, stance: stance, legal: legal,
      channel: channel, quote: quote, searched: searched, likelihood: likelihood, confidence: confidence,
      byDate: byDate, resolves: resolves)
  }

  private static func checkForecast(_ fields: Fields, _ date: When?, _ deadline: PartialDate?) {
    if !fields.has("likelihood") {
      fields.file.report(
        .missingKey, at: fields.keySpan("basis"), "'basis: expected' needs 'likelihood'",
        help: [
          "say how likely it is: likelihood: \(Likelihood.allCases.map(\.rawValue).joined(separator: ", "))"
        ])
    }
    if let date, let deadline, deadline.lastDay < date.date.firstDay {
      fields.file.report(
        .reversedDates, at: fields.valueSpan("by-date"),
        "the deadline is earlier than the forecast of \(date.date.iso)")
    }
  }

  /// Keys that need another, or make sense only beside another.
  private static func checkCompanions(
    _ fields: Fields, basis: Basis, stance: Stance?, date: When?, byDate: PartialDate?
  ) {
    if stance == .silent, !fields.has("searched") {
      fields.file.report(
        .missingKey, at: fields.keySpan("stance"), "'stance: silent' needs 'searched'",
        help: [
          "say where and until when you looked: searched: {until: 2023-08-01, places: [foreign ministry]}"
        ])
    }
    if fields.has("access"), !fields.has("title"),
      case .scalar("members", _)? = fields.entry("access")?.value.content
    {
      fields.file.report(
        .missingKey, at: fields.keySpan("access"), "a members' reaction needs a 'title'",
        help: ["add one that does not tell the stance: the derived title would"])
    }
    guard basis != .expected else { return checkForecast(fields, date, byDate) }
    for key in ["likelihood", "by-date"] where fields.has(key) {
      fields.file.report(
        .misplacedKey, at: fields.keySpan(key), "'\(key)' belongs to an expected reaction",
        help: ["add 'basis: expected', or take it out"])
    }
  }
}

enum SearchedKeys {
  static let until = Key("until", .date, required: true, "Until when one looked.")
  static let places = Key("places", .list(of: .text), required: true, "Where one looked.")
  static let schema = Schema("what was searched", [until, places])
}

extension ValueParser where Value == Reaction.Searched {
  static var searched: ValueParser {
    mapping(SearchedKeys.schema) { fields in
      let (until, places) = (fields(SearchedKeys.until), fields(SearchedKeys.places))
      return until.map { Reaction.Searched(until: $0, places: places) }
    }
  }
}
