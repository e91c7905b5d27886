/// The keys that any record may have.
enum CommonKeys {
  static let title = Key("title", .text, required: true, "The headline.")
  static let name = Key("name", .text, required: true, "The name, as it is shown.")
  static let optionalTitle = Key(
    "title", .text, "The headline; derived from actor and stance when it is left out.")
  static let inheritedTitle = Key("title", .text, "The name; the built-in one when it is left out.")
  static let date = Key("date", .when, "When it was; a partial date is shown as given.")
  static let requiredDate = Key(
    "date", .when, required: true, "When it was; a partial date is shown as given.")
  static let updated = Key("updated", .when, "When it was last brought up to date.")
  static let language = Key("lang", .language, "The language it is written in; the site's when left out.")
  static let summary = Key("summary", .inlineText, "One or two sentences that stand for the whole in lists.")
  static let requiredSummary = Key(
    "summary", .inlineText, required: true, "One or two sentences that stand for the whole in lists.")
  static let topics = Key("topics", .list(of: .reference(.topic)), "What it is about.")
  static let aliases = Key(
    "aliases", .list(of: .alias), "Other names; found by links, by first-mention linking and by search.")
  static let redirects = Key("redirect-from", .list(of: .address), "Former addresses, which keep working.")
  static let draft = Key("draft", .flag, "Whether it is left out of what is published.")
  static let embargo = Key("embargo", .moment, "Nothing of the record is published before this moment.")
  static let expires = Key("expires", .moment, "Nothing of the record is published from this moment on.")
  static let known = Key("known", .date, "When it became known; the date when left out.")
  static let access = Key(
    "access", ValueParser<Access>.word,
    "Who may read it; of a members' record an open edition shows title, date, summary and opening.")
  static let sources = Key("sources", .list(of: .citation), "What it rests on.")
  static let corrections = Key("corrections", .list(of: .correction), "Corrections made in the open.")
  static let note = Key("note", .longText, "For the desk; never published.")
  static let wikidata = Key(
    "wikidata", .pattern("a Wikidata item", example: "Q750", expression: "^Q[0-9]+$", isWikidataItem),
    "The item of Wikidata for the same thing.")
  static let autolink = Key(
    "autolink", .flag,
    "Whether first mentions of names in the body become links; the site's setting when left out.")

  /// What stands beside the title, date and summary, which kinds word differently.
  static let rest: [any SchemaKey] = [
    updated, language, topics, aliases, redirects, draft, embargo, expires, known, access, sources,
    corrections,
    note, wikidata, autolink,
  ]

  static let all: [any SchemaKey] = [title, date, summary] + rest
}

private func isWikidataItem(_ text: String) -> Bool {
  text.utf8.first == UInt8(ascii: "Q") && text.utf8.count > 1
    && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
}
