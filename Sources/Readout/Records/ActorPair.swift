/// Two actors, whichever way round: the one whose id comes first in the alphabet stands first.
public struct ActorPair: Sendable, Hashable, Comparable, BitwiseCopyable {
  /// Records lie by id within their kind, so that the smaller number has the earlier id.
  public let first: RecordNumber
  public let second: RecordNumber

  /// - Parameters:
  ///   - a: one of them.
  ///   - b: another actor.
  public init(_ a: RecordNumber, _ b: RecordNumber) {
    first = min(a, b)
    second = max(a, b)
  }

  public static func < (a: ActorPair, b: ActorPair) -> Bool { (a.first, a.second) < (b.first, b.second) }

  /// The one that is not the given.
  func partner(of actor: RecordNumber) -> RecordNumber { actor == first ? second : first }
}
