import Mustache

/// What rests on a source, the most exposed first.
public struct Resting: Model {
  public var parts: [RestingView]
  /// How many there are in all, in words.
  public var count: String
  /// How many are left out, in words.
  public var more: String?

  public static let model = ModelDescription<Resting>(
    "resting", "What rests on a source, the most exposed first.",
    .list("parts", "Claims, outcomes, judgments, commitments and reactions.", \.parts),
    .text("count", "How many there are in all, in words.", \.count),
    .text("more", "How many are not shown, in words.", \.more))
}

/// A part of a record that rests on a source.
public struct RestingView: Model {
  public var what: Term
  public var date: DateText?
  /// A line of its own; nil where the record's title says it.
  public var text: HTML?
  public var title: Link
  public var support: String
  public var isAlone: Bool
  public var isContradicted: Bool

  public static let model = ModelDescription<RestingView>(
    "resting-part", "A part of a record that rests on a source.",
    .object("what", "claim, outcome, judgment, commitment, reaction.", \.what),
    .object("date", "The record's date.", \.date),
    .html("text", "What is claimed, agreed, judged or promised; false for a reaction.", \.text),
    .object("title", "The record, leading to the part.", \.title),
    .text("support", "Whether it rests on this source alone, or on how many others, in words.", \.support),
    .flag("alone", "Whether it rests on this source alone.", \.isAlone),
    .flag("contradicted", "Whether somebody denies it.", \.isContradicted))
}
