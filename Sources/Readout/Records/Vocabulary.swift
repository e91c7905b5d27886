/// A closed list of words for one key. An author's word outside it is an error that offers the nearest.
public protocol Vocabulary: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// What one word of the list is called in a message: "a stance".
  static var noun: String { get }
}

extension Vocabulary {
  /// All its words in the order in which they are declared, which is from least to most where there is one.
  public static var words: [String] { allCases.map(\.rawValue) }
}

public enum Access: String, Vocabulary {
  public static let noun = "an access level"
  case open, members
}

public enum MeetingFormat: String, Vocabulary {
  public static let noun = "a meeting format"
  case visit, bilateral, multilateral, summit, ministerial, call, video, margins, transit, funeral
}

/// How official a visit or meeting is.
public enum MeetingLevel: String, Vocabulary {
  public static let noun = "a level"
  case state, official, working
  case officialWorking = "official-working"
  case `private`, informal, unofficial
}

public enum MeetingStatus: String, Vocabulary {
  public static let noun = "a meeting status"
  case held, scheduled, tentative, postponed, rescheduled, cancelled, unconfirmed, denied
}

public enum OutcomeKind: String, Vocabulary {
  public static let noun = "an outcome kind"
  case treaty, convention, agreement, `protocol`
  case exchangeOfNotes = "exchange-of-notes"
  case memorandum, arrangement, declaration
  case jointStatement = "joint-statement"
  case communique
  case agreedMinutes = "agreed-minutes"
  case codeOfConduct = "code-of-conduct"
  case contract, pledge, invitation, roadmap
  case readoutOnly = "readout-only"
  case none, undisclosed
}

/// How far an outcome has come, in the order of treaty practice.
public enum OutcomeStage: String, Vocabulary {
  public static let noun = "an outcome stage"
  case reported, proposed, negotiated, adopted, initialled, signed, ratified
  case inForce = "in-force"
  case amended, suspended, withdrawn, terminated
}

/// How much of an outcome's text the public has.
public enum TextDisclosure: String, Vocabulary {
  public static let noun = "a disclosure"
  case `public`, summary, undisclosed
}

public enum BindingForce: String, Vocabulary {
  public static let noun = "a binding force"
  case yes, no, disputed, unknown
}

public enum CommitmentStatus: String, Vocabulary {
  public static let noun = "a commitment status"
  case open, kept, late, broken, dropped
}

/// How a reaction is known.
public enum Basis: String, Vocabulary {
  public static let noun = "a basis"
  case observed, expected, reported, denied
}

public enum LegalView: String, Vocabulary {
  public static let noun = "a legal view"
  case lawful, unlawful
  case invokesNorms = "invokes-norms"
  case none
}

public enum Channel: String, Vocabulary {
  public static let noun = "a channel"
  case statement, readout
  case pressConference = "press-conference"
  case interview
  case socialPost = "social-post"
  case vote
  case noteVerbale = "note-verbale"
  case summons, recall, expulsion, sanction, leak
  case unnamedOfficial = "unnamed-official"
}

public enum Confidence: String, Vocabulary {
  public static let noun = "a confidence"
  case low, moderate, high
}

public enum BriefKind: String, Vocabulary {
  public static let noun = "a brief kind"
  case qa, analysis, news
  case deepDive = "deep-dive"
  case digest
}

public enum Trend: String, Vocabulary {
  public static let noun = "a trend"
  case deteriorated, unchanged, improved
}

public enum JudgmentOutcome: String, Vocabulary {
  public static let noun = "an outcome"
  case yes, no, void
}

public enum ActorKind: String, Vocabulary {
  public static let noun = "an actor kind"
  case country, organization, bloc
  case armedGroup = "armed-group"
  case company, other
}

public enum SourceKind: String, Vocabulary {
  public static let noun = "a source kind"
  case newsAgency = "news-agency"
  case newspaper, broadcaster, official
  case stateMedia = "state-media"
  case thinkTank = "think-tank"
  case social, other
}

public enum AuthorKind: String, Vocabulary {
  public static let noun = "an author kind"
  case person, organization
}

public enum CorrectionKind: String, Vocabulary {
  public static let noun = "a kind of correction"
  case correction, clarification, update
  case editorsNote = "editors-note"
  case withdrawal
}
