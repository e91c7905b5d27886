/// One thing that is said of a record otherwise than before.
public struct Change: Sendable, Hashable {
  /// What sort of change it is: the most telling first. The raw values are those of `readout changes --format
  /// json`, and keep their meaning.
  public enum What: String, Sendable, CaseIterable {
    case added
    case removed
    case stance
    case forecastSettled = "forecast-settled"
    case forecastReopened = "forecast-reopened"
    case meetingStatus = "meeting-status"
    case outcomeStage = "outcome-stage"
    case commitmentStatus = "commitment-status"
    case claimDenied = "claim-denied"
    case denialWithdrawn = "denial-withdrawn"
    case basis
    case outcomeText = "outcome-text"
    case visibility
    case correction
    case outcomeAdded = "outcome-added"
    case outcomeRemoved = "outcome-removed"
    case commitmentAdded = "commitment-added"
    case commitmentRemoved = "commitment-removed"
    case claimAdded = "claim-added"
    case claimRemoved = "claim-removed"
    case participantAdded = "participant-added"
    case participantRemoved = "participant-removed"
    case judgmentAdded = "judgment-added"
    case judgmentRemoved = "judgment-removed"
    case likelihood
    case confidence
    case deadline
    case commitmentDue = "commitment-due"
    case commitmentUpdate = "commitment-update"
    case positionBegun = "position-begun"
    case positionEnded = "position-ended"
    case positionRemoved = "position-removed"
    case renamed
    case date
    case title
    case summary
    case text
    case translationAdded = "translation-added"
    case translationRemoved = "translation-removed"
    /// The value of any other key.
    case value
    /// An entry of any other list.
    case entryAdded = "entry-added"
    case entryRemoved = "entry-removed"
  }

  /// A part of a record: an outcome, a judgment, a participant.
  public struct Part: Sendable, Hashable {
    /// As authors refer to it; nil for what has no id.
    public var id: String?
    /// Its title, its text, or a name.
    public var name: String
  }

  public var what: What
  /// The key of the front matter, with those above it: `outcomes.stage`; `text` for the text.
  public var key: String
  public var part: Part?
  /// As authors write it; nil for what was not there.
  public var before: String?
  /// As authors write it; nil for what is not there any more.
  public var after: String?
  /// For a text: how many words came, and how many went.
  public var words: WordChange?
}

/// A record of which something has changed.
public struct ChangedRecord: Sendable, Hashable {
  public var kind: Kind
  public var id: String
  /// Its id before, where that was another.
  public var formerID: String?
  public var title: String
  /// Path from the site's folder.
  public var file: String
  /// Why it is not published; nil when it is.
  public var hidden: String?
  /// For a reaction: the id of the meeting or brief that it answers in the end, however many reactions lie between.
  public var subject: String?
  /// The most telling first.
  public var changes: [Change]
}

/// What two states of a site's records differ in.
public struct Comparison: Sendable {
  /// The most telling first, reactions beside what they answer.
  public var records: [ChangedRecord]

  /// Of two states that are one.
  public static let none = Comparison(records: [])

  public var changeCount: Int { records.reduce(0) { $0 + $1.changes.count } }
}
