import Mustache

/// The opening of a text, for those who may not read it whole.
public struct TeaserView: Model {
  public var paragraphs: [String]
  public var notice: HTML

  public static let model = ModelDescription<TeaserView>(
    "teaser", "The opening of a members' text, for those who are no members.",
    .texts("paragraphs", "Its first paragraphs, the last of them cut.", \.paragraphs),
    .html("notice", "What the site says to those who are no members.", \.notice))
}
