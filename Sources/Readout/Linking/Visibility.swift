/// Which part of a site's records a build is to show: decided by the caller, applied once, in Linking.
public struct Visibility: Sendable, Hashable {
  /// Whether members' records are shown whole; nil where the edition decides.
  public var access: Access?
  /// Whether drafts are shown.
  public var showsDrafts = false
  /// Whether what is before its embargo or past its expiry is shown.
  public var showsHeld = false
  /// The day at whose end the site could have been written; nil for the site as it is known now.
  public var asOf: PartialDate?
  /// Whether records stay as their files have them: what is withdrawn, and the notes for the desk.
  var isForAuthors = false

  public init(
    access: Access? = nil, showsDrafts: Bool = false, showsHeld: Bool = false, asOf: PartialDate? = nil
  ) {
    (self.access, self.asOf) = (access, asOf)
    (self.showsDrafts, self.showsHeld) = (showsDrafts, showsHeld)
  }

  /// What an edition publishes.
  public static let published = Visibility()

  /// What is published and what is not, each as it will look: for a look at what is being written.
  public static let preview = Visibility(access: .members, showsDrafts: true, showsHeld: true)

  /// Every record as its files have it, for those who write them.
  static let everything = {
    var visibility = preview
    visibility.isForAuthors = true
    return visibility
  }()

  /// Whether records may be shown that readers are not to see yet, or not any more.
  public var showsUnpublished: Bool { showsDrafts || showsHeld }
}
