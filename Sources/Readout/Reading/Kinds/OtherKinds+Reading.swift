enum TopicKeys {
  static let broader = Key("broader", .reference(.topic), "The topic it is a part of.")
  static let schema = Schema("a topic", CommonKeys.all + [broader])
}

extension Topic {
  init(_ fields: Fields) { self.init(broader: fields(TopicKeys.broader)) }
}

enum SourceKeys {
  static let kind = Key("kind", ValueParser<SourceKind>.word, "What kind of source.")
  static let country = Key("country", .reference(.actor), "Where it is based.")
  static let url = Key("url", .url, "Its home on the web.")
  static let grade = Key(
    "grade",
    .pattern("a reliability of the Admiralty code", example: "B", expression: "^[A-F]$", isReliability),
    "Reliability in the Admiralty code, A (completely reliable) to F (cannot be judged).")
  static let schema = Schema("a source", CommonKeys.all + [kind, country, url, grade])
}

extension Source {
  init(_ fields: Fields) {
    self.init(
      kind: fields(SourceKeys.kind), country: fields(SourceKeys.country), url: fields(SourceKeys.url),
      grade: fields(SourceKeys.grade))
  }
}

enum AuthorKeys {
  static let kind = Key(
    "kind", ValueParser<AuthorKind>.word, "Whether it is a person, or a desk; a person when not given.")
  static let role = Key("role", .text, "What they do at the desk.")
  static let email = Key("email", .email, "How to write to them.")
  static let url = Key("url", .url, "Their page on the web.")
  static let schema = Schema(
    "an author",
    [CommonKeys.name, CommonKeys.date, CommonKeys.summary] + CommonKeys.rest + [kind, role, email, url])
}

extension Author {
  init(_ fields: Fields) {
    self.init(
      kind: fields(AuthorKeys.kind), role: fields(AuthorKeys.role), email: fields(AuthorKeys.email),
      url: fields(AuthorKeys.url))
  }
}

enum PageKeys {
  static let menu = Key("menu", .flag, "Whether it stands in the navigation.")
  static let schema = Schema("a page", CommonKeys.all + [menu])
}

extension Prose {
  init(_ fields: Fields) { self.init(isInMenu: fields.flag(PageKeys.menu)) }
}

extension ValueParser where Value == String {
  static var email: ValueParser {
    let part = "[!#-'*+./0-9=?A-Z^-~-]"
    return pattern(
      "a mail address", example: "desk@example.org", expression: "^\(part)+@\(part)*\\.\(part)*$"
    ) { isMailAddress($0) }
  }
}

/// In ASCII, and without the quoting that hardly anybody's address needs (RFC 5322, 3.4.1).
func isMailAddress(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  let isPlain = text.unicodeScalars.allSatisfy {
    $0.value > 0x20 && $0.value < 0x7F && !"<>\"(),:;[]\\".unicodeScalars.contains($0)
  }
  return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && isPlain
}

private func isReliability(_ text: String) -> Bool {
  text.utf8.count == 1 && text.utf8.allSatisfy { (0x41...0x46).contains($0) }
}
