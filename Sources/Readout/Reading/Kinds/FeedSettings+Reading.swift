enum FeedKeys {
  static let content = Key(
    "content", ValueParser<FeedContent>.word,
    "Whether the feeds of the site and of its lists hold whole texts; `summary` when left out.")
  static let entries = Key(
    "entries", .number(1...100), "How many entries a feed has at the most; 20 when left out.")
  static let authority = Key(
    "authority",
    .pattern(
      "a host, or a host and a day", example: "example.org or example.org,2024-05-01",
      expression: authorityPattern, isAuthority),
    "In whose name entries are identified, whatever the site's address; the host of `base-url` when left out."
  )
  static let schema = Schema("the feeds", [content, entries, authority])
}

extension ValueParser where Value == FeedSettings {
  static var feeds: ValueParser {
    mapping(FeedKeys.schema) { fields in
      var feeds = FeedSettings()
      feeds.content = fields(FeedKeys.content) ?? feeds.content
      feeds.entries = fields(FeedKeys.entries) ?? feeds.entries
      feeds.authority = fields(FeedKeys.authority)
      return feeds
    }
  }
}

private let authorityPattern =
  "^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(,[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$"

/// A host in lower case, then perhaps a comma and a date (RFC 4151, 2.1).
private func isAuthority(_ text: String) -> Bool {
  let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
  let isHost = parts[0].split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isHostLabel)
  return isHost && (parts.count == 1 || isDate(parts[1]))
}

private func isHostLabel(_ label: Substring) -> Bool {
  guard let first = label.utf8.first, let last = label.utf8.last else { return false }
  let hyphen = UInt8(ascii: "-")
  return first != hyphen && last != hyphen
    && label.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == hyphen }
}

private func isDate(_ text: Substring) -> Bool {
  guard let date = dateNumbers(String(text)), date.year > 0 else { return false }
  guard let month = date.month else { return true }
  guard (1...12).contains(month) else { return false }
  return (1...Gregorian.daysInMonth(year: date.year, month: month)).contains(date.day ?? 1)
}
