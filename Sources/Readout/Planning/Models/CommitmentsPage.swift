import Mustache

/// The ledger of commitments.
public struct CommitmentsPage: Model {
  public var frame: Frame
  public var title: String
  /// How many there are, and how they stand.
  public var summary: String
  /// Past their day, the longest overdue first; on the first page only, like `open`.
  public var overdue: [CommitmentEntry]
  public var overdueRest: String?
  public var open: [CommitmentEntry]
  public var openRest: String?
  public var years: [CommitmentYear]
  public var pager: Pager

  public static let model = ModelDescription<CommitmentsPage>(
    "commitments", "The ledger of commitments.",
    .object("frame", "What every page has around its own content.", \.frame),
    .text("title", "What the list is of.", \.title),
    .text("summary", "How many there are and how they stand, in a sentence.", \.summary),
    .list("overdue", "Those past their day, the longest overdue first; on the first page.", \.overdue),
    .text("overdue-rest", "How many more are overdue, in words.", \.overdueRest),
    .list("open", "Those still to be kept, the next due first; on the first page.", \.open),
    .text("open-rest", "How many more are open, in words.", \.openRest),
    .list(
      "years", "All, by the year of the meeting, newest first; none where the sections above hold all.",
      \.years),
    .object("pager", "The other pages of the list.", \.pager))
}

public struct CommitmentYear: Model {
  public var year: String
  public var entries: [CommitmentEntry]

  public static let model = ModelDescription<CommitmentYear>(
    "commitment-year", "The commitments made in one year.",
    .text("year", "The year, or the word for what has no date.", \.year),
    .list("entries", "Newest first.", \.entries))
}

/// A commitment in a list, away from its meeting's page.
public struct CommitmentEntry: Model {
  public var commitment: CommitmentView
  /// The meeting, at the place where the commitment stands.
  public var meeting: Link
  public var made: DateText?
  public var language: String?

  public static let model = ModelDescription<CommitmentEntry>(
    "commitment-entry", "A commitment as one line of a list.",
    .object("commitment", "What was promised.", \.commitment),
    .object("meeting", "The meeting, at the place where the commitment stands.", \.meeting),
    .object("made", "When it was made.", \.made),
    .text("language", "The language of its text where that is not the page's.", \.language))
}
