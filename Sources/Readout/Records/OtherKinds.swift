import SourceText

public struct Topic: Sendable {
  public var broader: Reference?
}

/// Who published what is cited.
public struct Source: Sendable {
  public var kind: SourceKind?
  public var country: Reference?
  public var url: String?
  /// Reliability in the Admiralty code, A to F.
  public var grade: String?
}

public struct Author: Sendable {
  /// nil for a person.
  public var kind: AuthorKind?
  public var role: String?
  public var email: String?
  public var url: String?
}

/// Any prose page: about, method, corrections policy.
public struct Prose: Sendable {
  public var isInMenu: Bool
}
