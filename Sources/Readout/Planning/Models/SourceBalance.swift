import Mustache

/// Where the citations of a page come from.
public struct SourceBalance: Model {
  public var parts: [BalancePart]
  /// One sentence, where only one side's sources are cited.
  public var oneSided: String?

  public static let model = ModelDescription<SourceBalance>(
    "source-balance", "Where the citations of a page come from.",
    .list("parts", "The page's own citations; then, for a meeting, those of the reactions to it.", \.parts),
    .text("one-sided", "Said where every citation is of one side's sources.", \.oneSided))
}

/// Some citations, by kind of source and by country.
public struct BalancePart: Model {
  public var title: String?
  /// One sentence: how many citations, of how many sources, from how many countries.
  public var summary: String
  public var scales: [BalanceScale]

  public static let model = ModelDescription<BalancePart>(
    "balance-part", "Some citations, by kind of source and by country.",
    .text("title", "Whose citations they are; false where the page has but one part.", \.title),
    .text("summary", "How many citations, sources and countries, in a sentence.", \.summary),
    .list("scales", "The same citations counted in two ways.", \.scales))
}

/// Citations counted by one property of their sources: one bar.
public struct BalanceScale: Model {
  public var title: String
  public var shares: [SourceShare]

  public static let model = ModelDescription<BalanceScale>(
    "balance-scale", "Citations counted by one property of their sources: one bar.",
    .text("title", "What they are counted by.", \.title),
    .list("shares", "The parts of the bar in their order.", \.shares))
}

/// One part of a bar.
public struct SourceShare: Model {
  public var name: Link
  public var count: String
  /// Where it begins and how wide it is, on a bar of 100.
  public var start: String
  public var width: String
  /// How dark it is: from 0 to 1.
  public var shade: String
  public var isUnknown: Bool

  public static let model = ModelDescription<SourceShare>(
    "source-share", "One part of a bar.",
    .object("name", "The kind of source, or the country.", \.name),
    .text("count", "How many citations.", \.count),
    .text("start", "Where it begins, on a bar of 100.", \.start),
    .text("width", "How wide it is, on a bar of 100.", \.width),
    .text("shade", "How dark it is, from 0 to 1.", \.shade),
    .flag("unknown", "Whether the kind or the country is not on file.", \.isUnknown))
}
