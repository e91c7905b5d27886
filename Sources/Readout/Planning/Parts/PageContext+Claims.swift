extension PageContext {
  /// What the sides say happened: first what all say, what several say, what only one says, side by side, and
  /// last what is contradicted.
  func claims(of meeting: Meeting?) -> [ClaimGroup] {
    let sides = Set(meeting?.actors ?? [])
    var groups: [(standing: ClaimStanding, claims: [Meeting.Claim])] = []
    for claim in meeting?.claims ?? [] {
      let standing = ClaimStanding(claim, among: sides)
      if let place = groups.firstIndex(where: { $0.standing == standing }) {
        groups[place].claims.append(claim)
      } else {
        groups.append((standing, [claim]))
      }
    }
    // Sides stay in the order in which they are first heard.
    let order = groups.enumerated().sorted {
      ($0.element.standing.rank, $0.offset) < ($1.element.standing.rank, $1.offset)
    }
    return order.map { group($0.element.standing, $0.element.claims) }
  }

  private func group(_ standing: ClaimStanding, _ claims: [Meeting.Claim]) -> ClaimGroup {
    ClaimGroup(
      standing: Term(text: text(standing), word: standing.word),
      claims: claims.map { claim in
        ClaimView(
          text: html(claim.text), saidBy: links(to: claim.saidBy), deniedBy: links(to: claim.deniedBy),
          sources: notes(claim.sources))
      })
  }

  private func text(_ standing: ClaimStanding) -> String {
    guard case .oneSided(let side?) = standing else { return strings.word("standing", standing.word) }
    return strings.phrase("said-only-by", [("actor", title(side))])
  }

  /// "signed as claimed by Iran": how far an outcome has come, on whose word while that is all there is.
  func stageWords(of outcome: Meeting.Outcome) -> String? {
    outcome.stage.map { stage in
      let word = strings.word("outcome-stage", stage.rawValue)
      return [word, soleClaim(of: outcome)].compactMap(\.self).joined(separator: " ")
    }
  }

  /// "as claimed by Iran", for an outcome that has nothing else to rest on.
  func soleClaim(of outcome: Meeting.Outcome) -> String? {
    guard let claimant = outcome.soleClaimant else { return nil }
    return strings.phrase("as-claimed-by", [("actor", claimant.target.map { title($0) } ?? claimant.id)])
  }
}

/// How a claim stands between the sides of a meeting.
private enum ClaimStanding: Equatable {
  case agreed, several, contradicted
  /// By nobody who is named, where there is no number.
  case oneSided(RecordNumber?)

  init(_ claim: Meeting.Claim, among sides: Set<RecordNumber>) {
    let said = Set(claim.saidBy.compactMap(\.target))
    if !claim.deniedBy.isEmpty {
      self = .contradicted
    } else if said.count < 2 {
      self = .oneSided(said.first)
    } else {
      self = sides.isSubset(of: said) ? .agreed : .several
    }
  }

  var word: String {
    switch self {
    case .agreed: "agreed"
    case .several: "several"
    case .oneSided: "one-sided"
    case .contradicted: "contradicted"
    }
  }

  var rank: Int {
    switch self {
    case .agreed: 0
    case .several: 1
    case .oneSided: 2
    case .contradicted: 3
    }
  }
}

extension Meeting.Outcome {
  /// The one actor on whose word alone it rests: until two sources or the text bear it out.
  fileprivate var soleClaimant: Reference? {
    guard let first = claimedBy.first, claimedBy.allSatisfy({ $0.id == first.id }), text != .public,
      DistinctSources(sources).count < 2
    else { return nil }
    return first
  }
}
