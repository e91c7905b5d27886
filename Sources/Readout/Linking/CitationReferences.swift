extension Record {
  /// Hands every place to the body where a record's id or plain text may stand.
  mutating func forEachNamedText(_ body: (inout ReferenceOrText, Relation, [Kind]) -> Void) {
    self.sources.forEachSource(body)
    switch self.details {
    case .meeting(var meeting):
      for index in meeting.outcomes.indices { meeting.outcomes[index].sources.forEachSource(body) }
      for index in meeting.claims.indices { meeting.claims[index].sources.forEachSource(body) }
      for index in meeting.commitments.indices {
        for update in meeting.commitments[index].updates.indices {
          meeting.commitments[index].updates[update].sources.forEachSource(body)
        }
      }
      self.details = .meeting(meeting)
    case .reaction(var reaction):
      reaction.quote?.forEachNamedText(body)
      self.details = .reaction(reaction)
    default: break
    }
  }
}

extension Quote {
  fileprivate mutating func forEachNamedText(_ body: (inout ReferenceOrText, Relation, [Kind]) -> Void) {
    if var name = speaker {
      body(&name, .speaker, [.person, .actor])
      speaker = name
    }
    guard case .citation(let citation) = source else { return }
    var citations = [citation]
    citations.forEachSource(body)
    source = citations.first.map { .citation($0) }
  }
}

extension [Citation] {
  fileprivate mutating func forEachSource(_ body: (inout ReferenceOrText, Relation, [Kind]) -> Void) {
    for index in indices {
      guard var name = self[index].from else { continue }
      body(&name, .source, [.source])
      self[index].from = name
    }
  }
}
