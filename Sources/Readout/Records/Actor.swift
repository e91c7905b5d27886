import SourceText

/// A country, an organization, a bloc: whoever can meet, speak or be spoken for.
public struct Actor: Sendable {
  public var kind: ActorKind?
  /// ISO 3166-1 alpha-2, for countries.
  public var code: String?
  public var members: [Reference]
  public var capital: String?
  public var relations: [Relation]

  public struct Relation: Sendable {
    public var with: Reference
    public var kind: String
    public var from: PartialDate?
    public var to: PartialDate?
  }
}

/// Somebody, with the offices held through time.
public struct Person: Sendable {
  /// The name as an index sorts it; nil sorts by the name itself.
  public var sortName: String?
  public var original: OriginalName?
  public var positions: [Position]
  public var born: PartialDate?
  public var died: PartialDate?

  public struct OriginalName: Sendable {
    public var text: String
    public var language: String?
  }

  public struct Position: Sendable {
    public var title: String
    /// The actor it was held at.
    public var at: Reference
    public var from: PartialDate?
    public var to: PartialDate?
    public var span: Span

    /// Whether it may have been held on the date: partial dates overlap when any of their days do.
    public func isHeld(on date: PartialDate) -> Bool {
      if let from, from.firstDay > date.lastDay { return false }
      if let to, to.lastDay < date.firstDay { return false }
      return true
    }
  }
}
