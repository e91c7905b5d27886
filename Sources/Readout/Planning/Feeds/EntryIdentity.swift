/// Names entries and feeds once and for all (RFC 4151): whatever address a record has later, its name stays.
struct EntryIdentity: Sendable {
  /// `example.org,2026`.
  private let entity: String

  /// A day on which the host belonged to the desk, where `site.yml` names none. It is the same for every site and
  /// for ever, since another would be another name for everything.
  private static let assumedDay = "2026"

  /// nil where the site's address is not known.
  init?(_ configuration: SiteConfiguration) {
    guard let baseURL = configuration.baseURL else { return nil }
    let authority = configuration.feeds.authority ?? host(of: baseURL)
    entity = authority.contains(",") ? authority : authority + "," + Self.assumedDay
  }

  /// - Parameter path: from the site's root, without a slash before it.
  func name(of path: String) -> String { "tag:\(entity):/\(path)" }
}

/// The host of an address, without user and port, in lower case.
private func host(of address: String) -> String {
  guard let scheme = address.firstRange(of: "://") else { return address }
  let authority = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
  let place = authority.split(separator: "@").last ?? authority
  return place.prefix { $0 != ":" }.lowercased()
}

extension Record {
  /// The address at which it was first published: the first of its former addresses that is of the form that
  /// pages of its kind have, or that which it has.
  var firstAddress: String {
    let folder = self.kind.folder + "/"
    let former = self.redirects.first { redirect in
      redirect.text.hasPrefix(folder) && redirect.text.hasSuffix(".html")
        && isID(redirect.text.dropFirst(folder.utf8.count).dropLast(5))
    }
    return former?.text ?? address
  }
}
