import Mustache

/// One line each on what has happened since.
extension PageContext {
  /// - Parameter word: what it is, by its name among the words of `since`.
  func entry(_ word: String, _ date: PartialDate, _ title: Link, summary: HTML? = nil) -> Entry {
    Entry(
      title: title, kind: Term(text: strings.word("since", word), word: word), date: locale.text(date),
      summary: summary, actors: [], isMembersOnly: false)
  }

  /// A record that answers or continues the one that the brief is about.
  func entry(
    _ word: String, _ item: LaterFacts.Item, answering number: RecordNumber, _ isOneOfSeveral: Bool
  ) -> Entry {
    let own = card(number).entry
    var entry = entry(word, item.date, own.title)
    (entry.stance, entry.isMembersOnly) = (own.stance, own.isMembersOnly)
    entry.target = isOneOfSeveral ? own.target ?? item.subject.map { link(to: $0) } : nil
    return entry
  }

  func correction(_ correction: Correction, _ subject: RecordNumber) -> Entry {
    var entry = entry(
      "correction", correction.date, link(to: subject, fragment: "corrections"),
      summary: html(correction.text))
    entry.kind = locale.term("correction-kind", correction.kind)
    return entry
  }

  func outcome(_ outcome: Meeting.Outcome?, _ item: LaterFacts.Item, _ isOneOfSeveral: Bool) -> Entry? {
    guard let outcome, let subject = item.subject else { return nil }
    let title = link(to: outcome.id, of: subject, outcome.title)
    var entry = entry("outcome", item.date, title, summary: sentence(stageWords(of: outcome), nil))
    entry.target = isOneOfSeveral ? link(to: subject) : nil
    return entry
  }

  func commitment(
    _ commitment: Meeting.Commitment?, _ update: Int, _ item: LaterFacts.Item, _ isOneOfSeveral: Bool
  ) -> Entry? {
    guard let commitment, let subject = item.subject else { return nil }
    let title = link(to: commitment.id, of: subject, plain(commitment.text))
    let news = commitment.updates[update]
    let status = news.status.map { strings.word("commitment-status", $0.rawValue) }
    var entry = entry("commitment", item.date, title, summary: sentence(status, news.text))
    entry.target = isOneOfSeveral ? link(to: subject) : nil
    return entry
  }

  /// A link to a part of a record, which is named in the language of the record alone.
  func link(to part: String, of number: RecordNumber, _ name: String) -> Link {
    var link = link(to: number, fragment: part)
    (link.text, link.textLanguage) = (name, sourceLanguage(of: number))
    return link
  }

  func position(_ word: String, _ item: LaterFacts.Item, _ position: Person.Position?) -> Entry? {
    guard let position, let subject = item.subject else { return nil }
    let office = strings.phrase(
      "office-at",
      [("office", position.title), ("actor", position.at.target.map { title($0) } ?? position.at.id)])
    return entry(word, item.date, link(to: subject), summary: sentence(office, nil))
  }

  func relation(_ word: String, _ item: LaterFacts.Item, _ relation: Actor.Relation?) -> Entry? {
    guard let relation, let subject = item.subject else { return nil }
    let other = strings.phrase(
      "relation-with",
      [("kind", relation.kind), ("actor", relation.with.target.map { title($0) } ?? relation.with.id)])
    return entry(word, item.date, link(to: subject), summary: sentence(other, nil))
  }

  /// "kept: They met again."
  func sentence(_ state: String?, _ text: InlineText?) -> HTML? {
    guard let state else { return text.map { html($0) } }
    var out: [UInt8] = []
    guard let text else {
      appendEscaped(state, to: &out)
      return HTML(bytes: out)
    }
    appendEscaped(strings.phrase("state-before-text", [("state", state)]), to: &out)
    return HTML(bytes: out + html(text).bytes)
  }
}
