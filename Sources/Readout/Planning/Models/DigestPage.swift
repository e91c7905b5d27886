import Mustache

/// What was new in a day or a week.
public struct DigestPage: Model {
  public var frame: Frame
  public var title: String
  /// "3 briefs, 2 reactions".
  public var summary: String
  /// The list of all digests.
  public var digests: Link
  public var sections: [DigestSection]
  public var earlier: Link?
  public var later: Link?

  public static let model = ModelDescription<DigestPage>(
    "digest", "A digest: what was new in a day or a week.",
    .object("frame", "What every page has around its own content.", \.frame),
    .text("title", "The days that it tells of.", \.title),
    .text("summary", "How much it tells, in words.", \.summary),
    .object("digests", "The list of all digests.", \.digests),
    .list(
      "sections",
      "Briefs, changes, reactions, meetings, commitments, forecasts settled and due, meetings ahead; those that have something.",
      \.sections),
    .object("earlier", "The digest before it.", \.earlier),
    .object("later", "The digest after it.", \.later))
}

/// A part of a digest, on a page or in a mail.
public struct DigestSection: Model {
  public var name: Term
  public var entries: [DigestEntry]
  /// What is left out, and where it is.
  public var rest: Link?

  public static let model = ModelDescription<DigestSection>(
    "digest-section", "A part of a digest.",
    .object("name", "briefs, changes, reactions, meetings, commitments, settled, due, ahead.", \.name),
    .list("entries", "What was new; the newest first, but what is due or ahead by its day.", \.entries),
    .object("rest", "How many more there are, leading to where they stand.", \.rest))
}

/// Something new, as one line of a digest.
public struct DigestEntry: Model {
  public var title: Link
  /// What it is, or what became of it.
  public var label: Term
  public var date: DateText?
  public var isMembersOnly: Bool
  /// Who wrote, reacted, met or promised.
  public var names: [Link]
  public var stance: StanceMark?
  /// What a reaction answers, or where a promise or a forecast stands.
  public var target: Link?
  /// "likely (55–80 %), by 31 July 2024".
  public var odds: String?
  public var text: HTML?
  /// What became of it.
  public var outcome: HTML?
  /// The language of both, where that is not the page's.
  public var language: String?
  /// In a mail, of its first brief that has one.
  public var photo: PictureView?
  /// What stands beside the title, in one line: the label, the date, the names.
  public var details = ""
  /// The record that it is of, where it is one as a whole.
  var record: RecordNumber?
  /// The texts without their markup.
  var plainText: String?
  var plainOutcome: String?

  public static let model = ModelDescription<DigestEntry>(
    "digest-entry", "Something new, as one line of a digest.",
    .object("title", "What it is called, leading to its page.", \.title),
    .object("label", "What it is, or what became of it.", \.label),
    .object("date", "When; for what is due, until when.", \.date),
    .flag("members", "Whether only members may read it whole.", \.isMembersOnly),
    .list("names", "Who wrote, reacted, met or promised.", \.names),
    .object("stance", "The stance, for a reaction.", \.stance),
    .object("target", "What a reaction answers, or where a promise or a forecast stands.", \.target),
    .text("odds", "How likely a forecast was called, in words.", \.odds),
    .html("text", "Its summary, or the words of a correction.", \.text),
    .html("outcome", "What became of a forecast or a promise.", \.outcome),
    .text("language", "The language of text and outcome, where that is not the page's.", \.language),
    .object("photo", "In a mail, the picture of its first brief that has one.", \.photo),
    .text("details", "Label, date, names and the rest in one line of plain text.", \.details))
}

/// The list of all digests.
public struct DigestsPage: Model {
  public var frame: Frame
  public var title: String
  public var summary: String
  public var entries: [DigestLine]
  public var pager: Pager

  public static let model = ModelDescription<DigestsPage>(
    "digests", "The list of all digests.",
    .object("frame", "What every page has around its own content.", \.frame),
    .text("title", "What the list is of.", \.title),
    .text("summary", "How many there are, in a sentence.", \.summary),
    .list("entries", "Newest first.", \.entries),
    .object("pager", "The other pages of the list.", \.pager))
}

/// A digest in the list of all.
public struct DigestLine: Model {
  public var name: Link
  public var detail: String

  public static let model = ModelDescription<DigestLine>(
    "digest-line", "A digest in the list of all.",
    .object("name", "The days, leading to its page.", \.name),
    .text("detail", "How much it tells, in words.", \.detail))
}
