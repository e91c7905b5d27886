import Mustache

/// Where a page stands: its language and its depth, which decide how everything on it is worded and linked.
struct PageContext: Sendable {
  let blueprint: Blueprint
  let locale: Locale
  let localeIndex: Int
  /// Path from the site's root.
  let address: String
  /// Leads from the page to the site's root.
  let root: String

  init(_ blueprint: Blueprint, _ page: PlannedPage) {
    self.blueprint = blueprint
    locale = blueprint.locales[page.locale]
    localeIndex = page.locale
    address = page.address
    if case .missing = page.content {
      root = basePath(blueprint.library.configuration.baseURL)
    } else {
      root = String(repeating: "../", count: page.address.utf8.count { $0 == UInt8(ascii: "/") })
    }
  }

  var library: Library { blueprint.library }
  var strings: Strings { locale.strings }

  func title(_ number: RecordNumber) -> String { blueprint.title(of: number, in: locale) }
}

/// The path of an absolute address: what links begin with on a page that may be served anywhere.
private func basePath(_ baseURL: String?) -> String {
  guard let baseURL, let scheme = baseURL.firstRange(of: "://") else { return "/" }
  let rest = baseURL[scheme.upperBound...]
  return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
}

extension Blueprint {
  /// A record's title in a language; a reaction without one is named by who reacted and how.
  func title(of number: RecordNumber, in locale: Locale) -> String {
    let record = library[number]
    if record.title.isEmpty, case .reaction(let reaction) = record.details {
      return derivedTitle(reaction, in: locale)
    }
    return record.title(in: locale.language, siteLanguage: library.configuration.language)
  }

  private func derivedTitle(_ reaction: Reaction, in locale: Locale) -> String {
    let actor = reaction.by.target.map { title(of: $0, in: locale) } ?? reaction.by.id
    let stance = locale.strings.word("stance", reaction.stance.rawValue)
    let phrase =
      switch reaction.basis {
      case .observed: "reaction-title"
      case .expected: "expected-reaction-title"
      case .reported: "reported-reaction-title"
      case .denied: "denied-reaction-title"
      }
    return locale.strings.phrase(phrase, [("actor", actor), ("stance", stance)])
  }
}
