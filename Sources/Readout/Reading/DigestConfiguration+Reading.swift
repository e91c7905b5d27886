import SourceText

enum DigestKeys {
  static let every = Key("every", .word as ValueParser<DigestInterval>, required: true, "How often.")
  static let from = Key(
    "from", .date, "The day from which there are digests; that of the oldest brief when left out.")
  static let subject = Key(
    "subject", .subject,
    "The subject of the mail; `{site}` and `{date}` stand for the site's title and the days it tells of.")
  static let sender = Key(
    "sender", .mailbox,
    "Who sends it, such as `The Desk <desk@example.org>`; `desk` and `email` when left out.")
  static let replyTo = Key("reply-to", .email, "Where answers go; to the sender when left out.")
  static let unsubscribe = Key(
    "list-unsubscribe", .list(of: .unsubscribeAddress),
    "Where readers unsubscribe, the best way first: `https://…` or `mailto:…`.")
  static let schema = Schema("a digest", [every, from, subject, sender, replyTo, unsubscribe])
}

extension ValueParser where Value == DigestConfiguration {
  static var digest: ValueParser {
    mapping(DigestKeys.schema) { fields in
      let every = fields(DigestKeys.every)
      let configuration = DigestConfiguration(
        every: every ?? .week, from: fields(DigestKeys.from), subject: fields(DigestKeys.subject),
        sender: fields(DigestKeys.sender), replyTo: fields(DigestKeys.replyTo),
        unsubscribe: fields(DigestKeys.unsubscribe))
      return every == nil ? nil : configuration
    }
  }
}

extension ValueParser where Value == Mailbox {
  /// Header fields are lines: a sender with a line end in it could add fields of its own.
  static var mailbox: ValueParser {
    scalar(.plain("a sender, such as The Desk <desk@example.org>", .text)) { text, span, key, file in
      guard let line = file.text(text, span, key: key, lines: false) else { return nil }
      if let mailbox = Mailbox(parsing: line) { return mailbox }
      file.report(
        .invalidValue, at: span, "'\(line)' is not a sender",
        help: ["'\(key)' looks like The Desk <desk@example.org>"])
      return nil
    }
  }
}

extension ValueParser where Value == String {
  /// An address that a `List-Unsubscribe` field can hold (RFC 2369): in ASCII, and on one line with its name.
  static var unsubscribeAddress: ValueParser {
    scalar(.plain("a web address or a mailto: address", .text)) { text, span, key, file in
      guard let line = file.text(text, span, key: key, lines: false) else { return nil }
      if isUnsubscribeAddress(line) { return line }
      file.report(
        .invalidURL, at: span, "'\(line)' is not an address to unsubscribe at",
        help: ["write it in ASCII, such as https://example.org/leave or mailto:leave@example.org"])
      return nil
    }
  }

  /// A subject with no other names in braces than those that have a value.
  static var subject: ValueParser {
    scalar(.plain("one line of text", .text)) { text, span, key, file in
      guard let line = file.text(text, span, key: key, lines: false) else { return nil }
      let names = bracedNames(in: line)
      guard let unknown = names.first(where: { !DigestSubject.names.contains($0) }) else { return line }
      file.report(
        .invalidValue, at: span, "'{\(unknown)}' stands for nothing",
        help: offer(unknown, among: DigestSubject.names) + ["'\(key)' may have {site} and {date}"])
      return nil
    }
  }
}

/// What may stand in braces in a subject.
enum DigestSubject {
  static let names = ["site", "date"]
}

private func isUnsubscribeAddress(_ text: String) -> Bool {
  guard text.utf8.count <= 900, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
  let scheme = "mailto:"
  guard text.prefix(scheme.count).lowercased() == scheme else { return isWebAddress(text) }
  let rest = text.dropFirst(scheme.count)
  let address = rest.prefix { $0 != "?" }
  return isMailAddress(String(address)) && !rest.contains { "<>\"\\".contains($0) }
}

private func bracedNames(in text: String) -> [String] {
  text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
    part.contains("}") ? String(part.prefix { $0 != "}" }) : nil
  }
}
