import SourceText

/// What `Content/site.yml` says of the site as a whole.
public struct SiteConfiguration: Sendable, Hashable {
  public var title = ""
  public var description: String?
  /// Where the site will live, with a trailing slash; nil leaves canonical addresses out.
  public var baseURL: String?
  /// BCP 47: the language of records and pages that do not say otherwise.
  public var language = "en"
  /// The other languages that records may be written in, in the order given.
  public var languages: [String] = []
  /// IANA name: the zone of moments that are written without one.
  public var timeZone = "UTC"
  public var desk: String?
  public var email: String?
  public var logo: MediaReference?
  public var copyright: String?
  public var licence: String?
  public var menu: [MenuEntry] = []
  /// Entries on a page of a list.
  public var pageSize = 20
  /// From how many events on two actors have a page on what passed between them.
  public var relationsFrom = 2
  /// Whether images are published with what they say of where, when and by whom they were made.
  public var keepsMetadata = false
  /// Whether briefs and meetings have a picture of their own for where they are shared.
  public var hasCards = false
  /// Whether the site can be searched.
  public var hasSearch = true
  /// Whether first mentions of names become links.
  public var autolink = true
  /// What is published as data.
  public var data = DataExtent.tables
  /// In what forms it is published.
  public var editions = [Edition()]
  /// The one of them that is being built.
  public var edition = Edition()
  /// The brief that leads the front page; the newest when nil.
  public var lead: Reference?
  public var feeds = FeedSettings()

  /// What is new, told by the day or the week; nil when the site has no digests.
  public var digest: DigestConfiguration?

  public struct MenuEntry: Sendable, Hashable {
    public var title: String
    /// The id of a record, an address on the site (`/briefs/`), or one on the web.
    public var to: String
    public var span: Span
  }

  public init() {}
}
