/// How much of the site is published as data: `data` in `site.yml`.
public enum DataExtent: String, Vocabulary {
  public static let noun = "an extent of data"
  /// The tables and the library, below `data/`.
  case tables
  /// A file beside the page of every record as well.
  case pages
  case none
}
