import GFM
import Mustache

/// Where a page stands: its language and its depth, which decide how everything on it is worded and linked.
///
/// A class: every part of a page's model refers to it, and there is one for a page.
final class PageContext: Sendable {
  let blueprint: Blueprint
  let locale: Locale
  let localeIndex: Int
  /// Path from the site's root.
  let address: String
  let content: PageContent
  /// Leads from the page to the site's root.
  ///
  /// The renderer puts it before every address of a page's model that begins with a slash; here only what
  /// writes HTML itself has to.
  let root: String
  /// What stands around the page; nil when it has to be worked out for this page.
  let sharedSite: SiteView?
  /// The record that the page is about, where it is a record's own page.
  let record: RecordNumber?
  /// nil where nobody wants to know.
  private let reads: PageReads?

  init(_ blueprint: Blueprint, _ page: PlannedPage, site: SiteView? = nil, noting reads: PageReads? = nil) {
    sharedSite = site
    self.reads = reads
    self.blueprint = blueprint
    locale = blueprint.locales[page.locale]
    localeIndex = page.locale
    address = page.address
    content = page.content
    record =
      switch page.content {
      case .record(let number), .recordData(let number): number
      default: nil
      }
    let baseURL = blueprint.library.configuration.baseURL
    let relativeRoot = String(repeating: "../", count: page.address.utf8.count { $0 == UInt8(ascii: "/") })
    root =
      switch page.content {
      case .missing: basePath(baseURL)
      // Whoever takes the file elsewhere should still find what it leads to.
      case .feed, .recordData: baseURL ?? relativeRoot
      default: relativeRoot
      }
  }

  /// The same page in another of the site's languages.
  func inLocale(_ place: Int) -> PageContext {
    guard place != localeIndex, let record else { return self }
    return PageContext(
      blueprint, PlannedPage(address: address, content: .recordData(record), locale: place), noting: reads)
  }

  var library: Library { _read { yield blueprint.library } }
  var strings: Strings { locale.strings }

  func card(_ number: RecordNumber) -> Card { blueprint.cards[localeIndex][Int(number)] }

  func title(_ number: RecordNumber) -> String { card(number).link.text }

  // MARK: - What the edit of a text can change

  /// One of the record's texts, of which the first is the original's and the others are those of its translations.
  func body(_ place: Int, of number: RecordNumber) -> Body? {
    reads?.note(.texts, of: number)
    return place == 0 ? library[number].body : library[number].translations[place - 1].body
  }

  /// The links in those texts.
  func linkedTexts(of number: RecordNumber) -> [LinkedText] {
    reads?.note(.texts, of: number)
    return library.texts[Int(number)]
  }

  /// The headings of one of those texts.
  func headings(_ place: Int, of number: RecordNumber) -> [Heading] {
    reads?.note(.texts, of: number)
    return library.headings[Int(number)][place]
  }

  /// The links and first mentions that lead to a record. Whoever shows where one stands reads its text as well.
  func links(leadingTo number: RecordNumber) -> [IncomingReference] {
    reads?.note(.references, of: number)
    return library.incoming.of(number).filter { $0.relation.isInText }
  }

  func timelineEntries(of number: RecordNumber) -> TimelineEntries {
    reads?.note(.references, of: number)
    return blueprint.timelines[Int(number)]
  }
}

/// The path of an absolute address: what links begin with on a page that may be served anywhere.
func basePath(_ baseURL: String?) -> String {
  guard let baseURL, let scheme = baseURL.firstRange(of: "://") else { return "/" }
  let rest = baseURL[scheme.upperBound...]
  return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
}
