/// What `digest` in `site.yml` says: how often the site tells what was new, and how it is sent.
public struct DigestConfiguration: Sendable, Hashable {
  public var every: DigestInterval
  /// The day from which there are digests; that of the oldest brief when nil.
  public var from: PartialDate?
  /// The mail's subject, in which `{site}` and `{date}` stand for the title and the days.
  public var subject: String?
  /// Who sends it; the desk at its own address when nil.
  public var sender: Mailbox?
  /// Where answers go; the sender when nil.
  public var replyTo: String?
  /// Where one unsubscribes (RFC 2369): web addresses and `mailto:` ones, the best first.
  public var unsubscribe: [String]
}

/// How often there is a digest.
public enum DigestInterval: String, Vocabulary {
  public static let noun = "a digest's interval"
  case day, week

  var form: DigestPeriod.Form { self == .day ? .day : .week }
}

/// Somebody to whom, or from whom, mail goes (RFC 5322, 3.4).
public struct Mailbox: Sendable, Hashable {
  /// Empty when there is only an address.
  public var name: String
  public var address: String

  /// What stands behind the address's at sign.
  var domain: String { String(address.split(separator: "@").last ?? "localhost") }
}

extension Mailbox {
  /// `Name <address>`, `"Name" <address>` or the address alone; nil for anything else.
  init?(parsing text: String) {
    guard let open = text.firstIndex(of: "<") else {
      self.init(name: "", address: text)
      if !isMailAddress(text) { return nil }
      return
    }
    let rest = text[text.index(after: open)...]
    guard rest.last == ">" else { return nil }
    self.init(name: unquoted(text[..<open].trimmingSpaces), address: String(rest.dropLast()))
    if !isMailAddress(address) { return nil }
  }
}

private func unquoted(_ name: String) -> String {
  guard name.count > 1, name.first == "\"", name.last == "\"" else { return name }
  return String(name.dropFirst().dropLast())
}
