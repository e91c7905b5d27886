/// How a record is held back.
enum Holding: Sendable {
  case draft, embargo, members

  /// In front matter. The embargo ends long after whoever builds the corpus does so.
  var key: (name: String, value: String) {
    switch self {
    case .draft: ("draft", "true")
    case .embargo: ("embargo", "2999-01-01T00:00:00Z")
    case .members: ("access", "members")
    }
  }
}

/// Which records are held back.
///
/// Drawn from a stream of its own, so that open records are the same however many others are held.
struct Holdings: Sendable {
  /// Of a hundred records of a kind.
  let percent: Int
  let seed: UInt64

  /// Briefs are only led to by links with words of their own, which stand as text where nothing is to lead to.
  func brief(_ index: Int) -> Holding? { drawn(.heldBrief, index, among: [.draft, .embargo, .members]) }

  /// Not for members: open briefs name the outcomes of every meeting, and a members' meeting shows none.
  func meeting(_ index: Int) -> Holding? { drawn(.heldMeeting, index, among: [.draft, .embargo]) }

  /// Not for members: their reactions need titles.
  func reaction(_ number: Int) -> Holding? { drawn(.heldReaction, number, among: [.draft, .embargo]) }

  private func drawn(_ stream: Stream, _ index: Int, among holdings: [Holding]) -> Holding? {
    var random = SplitMix64(seed: seed, stream: stream, index: index)
    return random.below(100) < percent ? random.pick(holdings) : nil
  }
}
