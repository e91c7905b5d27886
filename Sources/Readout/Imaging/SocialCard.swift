/// What the picture of a page shows where the page is shared.
struct SocialCard: Hashable {
  /// In pixels: what networks show without cutting.
  static let (width, height) = (1200, 630)
  /// Changes with the layout, so that what was drawn before is drawn anew.
  private static let version = "card 1"

  var title: String
  /// What sort of page it is: "Meeting", "Analysis".
  var kind: String
  /// "20 July 2023"; nil when the page has no date.
  var date: String?
  var site: String
  var desk: String?
  /// BCP 47.
  var language: String
  var isRightToLeft: Bool
  /// How many reacted how, in the order of the strip.
  var stances: [Count]
  /// What stands beside the strip: "9 reactions".
  var stanceTitle: String

  struct Count: Hashable {
    var stance: Stance
    var basis: Basis
    var number: Int
    /// "supports (expected)".
    var words: String
  }

  /// Of all that it shows.
  var digest: ContentDigest {
    var writer = CacheWriter()
    for text in [Self.version, title, kind, site, language, stanceTitle] { writer.write(text) }
    writer.write(date)
    writer.write(desk)
    writer.write(isRightToLeft)
    writer.write(each: stances) {
      $0.write($1.stance.rawValue)
      $0.write($1.basis.rawValue)
      $0.write($1.number)
      $0.write($1.words)
    }
    return ContentDigest(of: writer.bytes)
  }
}

/// The libraries that cards are drawn with.
public enum CardDrawing: Sendable {
  case ready, withoutLibrary, withoutFont
}
