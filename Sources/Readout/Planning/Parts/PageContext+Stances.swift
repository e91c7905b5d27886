extension PageContext {
  /// How many of the reactions have each stance on each basis, from condemns to endorses.
  func counts(_ reactions: [RecordNumber]) -> [StanceCount] {
    var groups: [StanceKey: [RecordNumber]] = [:]
    for number in reactions {
      guard case .reaction(let reaction) = library[number].details else { continue }
      groups[StanceKey(reaction), default: []].append(number)
    }
    return groups.sorted { $0.key < $1.key }.map { key, numbers in
      StanceCount(
        mark: locale.mark(key.stance, key.basis), count: String(numbers.count),
        names: numbers.compactMap { reactor(of: $0) }.joined(separator: ", "))
    }
  }

  /// The name of who reacted.
  private func reactor(of number: RecordNumber) -> String? {
    library[number].reaction?.actor.map { title($0) }
  }

  /// "5 reactions recorded: 1 concerned, 4 supports (expected)."
  func stanceSummary(_ counts: [StanceCount], of number: Int) -> String {
    guard !counts.isEmpty else { return strings.phrase("stance-none") }
    let list = counts.map(stanceItem).joined(separator: strings.phrase("list-comma"))
    return strings.phrase(
      "stance-summary", [("count", strings.count("reactions", number)), ("list", list)])
  }

  /// "4 supports (expected)".
  func stanceItem(_ count: StanceCount) -> String {
    strings.phrase(
      count.mark.basis.word == Basis.observed.rawValue ? "stance-item" : "stance-item-basis",
      [("n", count.count), ("stance", count.mark.stance.text), ("basis", count.mark.basis.text)])
  }
}

extension Locale {
  func mark(_ reaction: Reaction) -> StanceMark {
    mark(
      reaction.stance, reaction.basis,
      likelihood: reaction.likelihood.map { strings.word("likelihood", $0.rawValue) })
  }

  func mark(_ stance: Stance, _ basis: Basis, likelihood: String? = nil) -> StanceMark {
    StanceMark(
      stance: term("stance", stance), basis: term("basis", basis), sign: stance.sign, likelihood: likelihood)
  }
}

/// Sorts groups of reactions: by stance from condemns to endorses, those outside the scale last; observed
/// before expected.
struct StanceKey: Hashable, Comparable {
  var stance: Stance
  var basis: Basis

  init(_ reaction: Reaction) {
    stance = reaction.stance
    basis = reaction.basis
  }

  static func < (a: StanceKey, b: StanceKey) -> Bool {
    (a.stance.place, a.basis.place) < (b.stance.place, b.basis.place)
  }
}

extension Vocabulary where AllCases: Collection, AllCases.Index == Int {
  /// The place of a word in its list.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Stance {
  /// What tells stances apart without colour; the scale's steps are their numbers.
  var sign: String {
    switch self {
    case .condemns: "−3"
    case .opposes: "−2"
    case .concerned: "−1"
    case .neutral: "0"
    case .qualifiedSupport: "+1"
    case .supports: "+2"
    case .endorses: "+3"
    case .mixed: "±"
    case .noComment: "…"
    case .silent: "○"
    }
  }
}
