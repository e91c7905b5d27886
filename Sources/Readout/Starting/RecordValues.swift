import SourceText

/// What is known of a new record, as it is written behind its keys.
struct RecordValues {
  let kind: Kind
  private(set) var texts: [String: String] = [:]

  init(kind: Kind) { self.kind = kind }

  /// What a reaction answers.
  /// - Returns: the id, with the outcome behind `#`, whatever other name was given.
  mutating func answer(
    _ target: String, _ request: RecordRequest, _ records: RecordsInPlace, _ now: Moment
  ) throws(StartingError) -> String {
    try checkReaction("--to")
    let (name, outcome) = divided(target)
    let record = try records.record(name, "--to", kinds(ReactionKeys.to))
    if let outcome { try records.checkOutcome(outcome, of: record) }
    let id = record.id + (outcome.map { "#" + $0 } ?? "")
    texts[ReactionKeys.to.name] = id
    if let start = record.startDate, start.firstDay > now.date.firstDay {
      texts[ReactionKeys.basis.name] = Basis.expected.rawValue
    }
    return id
  }

  /// Who reacts.
  mutating func speak(
    _ actor: String, _ request: RecordRequest, _ records: RecordsInPlace
  ) throws(StartingError) -> String {
    try checkReaction("--actor")
    let id = try records.record(actor, "--actor", kinds(ReactionKeys.by)).id
    texts[ReactionKeys.by.name] = id
    return id
  }

  /// The title that was given. What needs one, and has only an id, is called by that.
  mutating func name(_ title: String?, _ file: RecordFile) {
    let key = TranslationKeys.title(of: file)
    if let title {
      texts[key.name] = yamlText(title)
    } else if key.isRequired {
      texts[key.name] = yamlText(words(of: file.id))
    }
  }

  /// The day at the desk, for what happens on one.
  mutating func date(_ now: Moment, _ zone: String) {
    guard [.brief, .meeting, .reaction].contains(kind) else { return }
    let offset = TimeZoneTable.offset(atUTC: now.seconds, zone: zone) ?? 0
    texts[CommonKeys.date.name] = Moment(seconds: now.seconds, offset: offset / 60).date.iso
  }

  /// A brief is a draft until its author says otherwise, and of the only author there is.
  mutating func publish(_ authors: [Record]) {
    guard kind == .brief else { return }
    texts[CommonKeys.draft.name] = "true"
    texts[CommonKeys.summary.name] = "To be written."
    if authors.count == 1 { texts[BriefKeys.authors.name] = "[\(authors[0].id)]" }
  }

  private func checkReaction(_ option: String) throws(StartingError) {
    guard kind != .reaction else { return }
    throw StartingError(
      .wrongUse, "\(option) belongs to a reaction, not to \(kind.wordWithArticle)", advice: "Leave it out.")
  }

  private func kinds(_ key: Key<Reference>) -> [Kind] {
    if case .reference(let kinds) = key.type { kinds } else { [] }
  }

  private func words(of id: String) -> String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// A text so that YAML takes all of it as text: in quotes where a sign in it would mean something.
func yamlText(_ text: String) -> String {
  guard !isPlain(text) else { return text }
  return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

private func isPlain(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
  return !"-?:,[]{}#&*!|>'\"%@`~= \t".unicodeScalars.contains(first) && last != ":" && last != " "
    && !text.contains(": ") && !text.contains(" #") && !text.contains("\t") && text != "null"
}
