/// Why a site could not be published: what is wrong where, and what to do about it.
public struct PublishingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What sort of failure it is, for a program that decides how to go on.
  public enum Kind: Sendable {
    /// Another build is writing the same output.
    case locked
    /// The output holds files that no build of a site has written.
    case notOurs
    /// The caller, or the site's author, asked for what cannot be: a bad path, a file written twice.
    case wrongUse
    /// The file system refused: full, read-only, not permitted, a name too long.
    case disk
  }

  public let kind: Kind
  /// The file or folder that it is about: the output's files as the caller names them (`Public/a.html`).
  public let path: String
  /// What is wrong, in words that follow the path; no full stop.
  public let problem: String
  /// The way out, in whole sentences.
  public let advice: String

  /// The path and the problem on one line, such as `Public/a.html: cannot be written: the disk is full`.
  public var headline: String { "\(path): \(problem)" }

  /// The headline and the way out.
  public var description: String { "\(headline). \(advice)" }

  init(_ kind: Kind, _ path: String, _ problem: String, advice: String) {
    self.kind = kind
    self.path = path
    self.problem = problem
    self.advice = advice
  }
}
