/// How a record names another: by which key, which kinds may stand there, and what becomes of it when the
/// record that it names is not published.
struct ReferenceRole {
  var key: String
  var relation: Relation
  /// Empty for any kind.
  var kinds: [Kind]
  /// Whether a reference to a record that is not published is left out rather than an error.
  var degrades = false
}

extension Record {
  /// Hands every reference of the front matter to the body, in the order of the keys in the schema.
  mutating func forEachReference(_ body: (inout Reference, ReferenceRole) -> Void) {
    let topic = ReferenceRole(key: "topics", relation: .topic, kinds: [.topic], degrades: true)
    for index in self.topics.indices { body(&self.topics[index], topic) }
    switch self.details {
    case .brief(var brief):
      brief.forEachReference(body)
      self.details = .brief(brief)
    case .meeting(var meeting):
      meeting.forEachReference(body)
      self.details = .meeting(meeting)
    case .reaction(var reaction):
      reaction.forEachReference(body)
      self.details = .reaction(reaction)
    case .actor(var actor):
      actor.forEachReference(body)
      self.details = .actor(actor)
    case .person(var person):
      let role = ReferenceRole(key: "at", relation: .position, kinds: [.actor])
      for index in person.positions.indices { body(&person.positions[index].at, role) }
      self.details = .person(person)
    case .topic(var topic):
      visit(&topic.broader, body, ReferenceRole(key: "broader", relation: .broader, kinds: [.topic]))
      self.details = .topic(topic)
    case .source(var source):
      visit(&source.country, body, ReferenceRole(key: "country", relation: .country, kinds: [.actor]))
      self.details = .source(source)
    case .author, .page, .withheld, .withdrawn: break
    }
  }
}

private func visit(
  _ reference: inout Reference?, _ body: (inout Reference, ReferenceRole) -> Void, _ role: ReferenceRole
) {
  guard var some = reference else { return }
  body(&some, role)
  reference = some
}

extension Brief {
  fileprivate mutating func forEachReference(_ body: (inout Reference, ReferenceRole) -> Void) {
    let author = ReferenceRole(key: "authors", relation: .author, kinds: [.author])
    for index in authors.indices { body(&authors[index], author) }
    let subject = ReferenceRole(
      key: "about", relation: .about, kinds: [.meeting, .reaction, .actor, .person], degrades: true)
    for index in about.indices { body(&about[index], subject) }
    let settler = ReferenceRole(key: "by", relation: .resolutionBy, kinds: [])
    for index in judgments.indices {
      guard var by = judgments[index].resolution?.by else { continue }
      body(&by, settler)
      judgments[index].resolution?.by = by
    }
  }
}

extension Reaction {
  fileprivate mutating func forEachReference(_ body: (inout Reference, ReferenceRole) -> Void) {
    body(&to, ReferenceRole(key: "to", relation: .to, kinds: [.meeting, .reaction, .brief]))
    body(&by, ReferenceRole(key: "by", relation: .by, kinds: [.actor, .person]))
    visit(&speaksFor, body, ReferenceRole(key: "for", relation: .speaksFor, kinds: [.actor]))
    visit(&resolves, body, ReferenceRole(key: "resolves", relation: .resolves, kinds: [.reaction]))
  }
}

extension Actor {
  fileprivate mutating func forEachReference(_ body: (inout Reference, ReferenceRole) -> Void) {
    let member = ReferenceRole(key: "members", relation: .member, kinds: [.actor])
    for index in members.indices { body(&members[index], member) }
    let relation = ReferenceRole(key: "with", relation: .relation, kinds: [.actor])
    for index in relations.indices { body(&relations[index].with, relation) }
  }
}

extension Meeting {
  fileprivate mutating func forEachReference(_ body: (inout Reference, ReferenceRole) -> Void) {
    var country = place?.country
    visit(&country, body, ReferenceRole(key: "country", relation: .place, kinds: [.actor]))
    place?.country = country
    for index in participants.indices { participants[index].forEachReference(body) }
    for index in outcomes.indices {
      outcomes[index].claimedBy.forEach(body, "claimed-by", .claimedBy)
    }
    for index in commitments.indices {
      commitments[index].by.forEach(body, "by", .commitmentBy)
      commitments[index].to.forEach(body, "to", .commitmentTo)
    }
    for index in claims.indices {
      claims[index].saidBy.forEach(body, "said-by", .saidBy)
      claims[index].deniedBy.forEach(body, "denied-by", .deniedBy)
    }
    let earlier = ReferenceRole(key: "follows", relation: .follows, kinds: [.meeting], degrades: true)
    for index in follows.indices { body(&follows[index], earlier) }
  }
}

extension Meeting.Participant {
  fileprivate mutating func forEachReference(_ body: (inout Reference, ReferenceRole) -> Void) {
    let relation: Relation = isHost ? .host : .participant
    visit(&person, body, ReferenceRole(key: "person", relation: relation, kinds: [.person]))
    visit(&actor, body, ReferenceRole(key: "actor", relation: relation, kinds: [.actor]))
    visit(&speaksFor, body, ReferenceRole(key: "for", relation: relation, kinds: [.actor]))
  }
}

extension [Reference] {
  fileprivate mutating func forEach(
    _ body: (inout Reference, ReferenceRole) -> Void, _ key: String, _ relation: Relation
  ) {
    for index in indices { body(&self[index], ReferenceRole(key: key, relation: relation, kinds: [.actor])) }
  }
}
