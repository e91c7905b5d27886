/// Why something could not be started: what is wrong, and what to do about it.
public struct StartingError: Error, Equatable, Sendable, CustomStringConvertible {
  public enum Kind: Sendable {
    /// What was asked for cannot be.
    case wrongUse
    /// The file system refused.
    case disk
  }

  public let kind: Kind
  /// What is wrong, without a full stop, and the way out in whole sentences.
  public let description: String

  init(_ kind: Kind, _ summary: String, advice: String) {
    self.kind = kind
    description = "\(summary). \(advice)"
  }
}
