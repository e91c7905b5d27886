/// Why the preview could not start: what is wrong, and what to do about it.
public struct PreviewError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What sort of failure it is, for a program that decides how to go on.
  public enum Kind: Sendable {
    /// Other programs listen on the port and on those after it.
    case portTaken
    /// The system keeps the port for privileged programs.
    case notPermitted
    /// The host's name leads to no address.
    case unknownHost
    /// The host's address belongs to another machine, or to none.
    case foreignHost
    /// The port is not a number from 0 to 65535.
    case invalidPort
    /// The system refused for another reason.
    case system
  }

  public let kind: Kind
  /// What is wrong, in one sentence without its full stop.
  public let headline: String
  /// The way out, in whole sentences.
  public let advice: String

  /// The headline and the way out.
  public var description: String { "\(headline). \(advice)" }
}

extension PreviewError {
  static func portsTaken(_ ports: ClosedRange<Int>) -> PreviewError {
    let taken =
      ports.count == 1
      ? "Port \(ports.lowerBound) is" : "Ports \(ports.lowerBound) to \(ports.upperBound) are"
    return PreviewError(
      kind: .portTaken, headline: "\(taken) taken by other programs",
      advice: "Name another port, or 0 for any that is free.")
  }

  static func invalidPort(_ port: Int) -> PreviewError {
    PreviewError(
      kind: .invalidPort, headline: "\(port) is not a port",
      advice: "Name one from 1 to 65535, or 0 for any that is free.")
  }

  static func notPermitted(_ port: Int) -> PreviewError {
    PreviewError(
      kind: .notPermitted, headline: "Port \(port) is kept for privileged programs",
      advice: "Name a port of 1024 or above.")
  }

  static func unknownHost(_ host: String) -> PreviewError {
    PreviewError(
      kind: .unknownHost, headline: "The host “\(host)” has no address",
      advice: "Check its spelling, or leave it out to serve this machine only.")
  }

  static func foreignHost(_ host: String) -> PreviewError {
    PreviewError(
      kind: .foreignHost, headline: "The host “\(host)” is not this machine",
      advice: "Name an address of this machine, or 0.0.0.0 for all of them.")
  }

  static func system(_ host: String, _ port: Int, _ reason: String) -> PreviewError {
    PreviewError(
      kind: .system, headline: "The preview cannot listen at \(host), port \(port): \(reason)",
      advice: "Name another port or host.")
  }
}
