import SourceText

/// One form in which a site is published: for whom, where to, and what is said to those it is not whole for.
public struct Edition: Sendable, Hashable {
  /// By which `--edition` chooses it.
  public var name = "public"
  /// The folder it is written to, as a path from the site's folder without `.` and `..` in its middle.
  public var output = "Public"
  /// Where it will live; nil where `base-url` of the site says so.
  public var baseURL: String?
  /// What of members' records it shows: their opening, or the whole.
  public var access = Access.open
  /// How many words of a members' record's text an open edition shows; 0 for none.
  public var words = 60
  /// What it says to those who are no members; nil for the built-in words.
  public var notice: InlineText?
  /// Where its name stands in `site.yml`.
  public var span = Span.start

  /// The public edition that a site has which names none.
  public init() {}
}

extension InlineText: Hashable {
  /// The tree follows from the source.
  public static func == (a: InlineText, b: InlineText) -> Bool { a.source == b.source && a.span == b.span }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(span)
  }
}
