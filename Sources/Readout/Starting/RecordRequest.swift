/// What a new record is asked to be. Without an id, one is made from the title or from what is reacted to.
public struct RecordRequest: Sendable {
  public var kind: Kind
  public var id: String?
  public var title: String?
  /// What a reaction answers: the id of a record, or that of a meeting with an outcome behind `#`.
  public var to: String?
  /// Who reacted.
  public var actor: String?

  public init(
    kind: Kind, id: String? = nil, title: String? = nil, to: String? = nil, actor: String? = nil
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.to = to
    self.actor = actor
  }

  /// The whole command with another id, for advice.
  func command(id: String) -> String { "readout new \(kind.word) \(id)" }
}

extension RecordRequest {
  /// The id that was given, or the one that the rest gives.
  func chosenID() throws(StartingError) -> String {
    if let id { return try checked(id) }
    if let title { return try slug(title) }
    if let to, let actor { return try checked(plainID("\(actor) on \(to)") ?? "") }
    throw StartingError(
      .wrongUse, "\(kind.wordWithArticle) needs a title or an id",
      advice: kind == .reaction
        ? "Give --to and --actor, or an id: \(command(id: "ID"))."
        : "Write: readout new \(kind.word) --title \"…\".")
  }

  private func checked(_ id: String) throws(StartingError) -> String {
    if isID(id), id.utf8.count <= longestName { return id }
    let advice = plainID(id).map { " '\($0.prefix(longestName))' is one." } ?? ""
    throw StartingError(
      .wrongUse, "'\(id)' is not an id",
      advice: "An id has lower-case letters, digits and single hyphens, \(longestName) at most.\(advice)")
  }

  private func slug(_ title: String) throws(StartingError) -> String {
    guard title.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else {
      throw StartingError(
        .wrongUse, "the title holds a line end or another control character", advice: "Write it on one line.")
    }
    // "Bolivia's" is one word.
    if let id = plainID(title.filter { $0 != "'" && $0 != "’" }) { return shortened(id) }
    throw StartingError(
      .wrongUse, "no id can be made of '\(title)', which has no Latin letters",
      advice: "Give one: \(command(id: "ID")) --title \"…\".")
  }

  /// Whole words, as many as make an address that can be read aloud.
  private func shortened(_ id: String) -> String {
    guard id.utf8.count > 60 else { return id }
    let words = id.prefix(60).split(separator: "-")
    return words.count > 1 ? words.dropLast().joined(separator: "-") : String(id.prefix(60))
  }
}
