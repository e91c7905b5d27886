/// Why folders cannot be watched: what is wrong, and what to do about it.
public struct WatchError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong, in one sentence without its full stop.
  public let headline: String
  /// The way out, in whole sentences.
  public let advice: String

  /// The headline and the way out.
  public var description: String { "\(headline). \(advice)" }
}

extension WatchError {
  static func tooManyFolders(at path: String) -> WatchError {
    WatchError(
      headline: "\(path): cannot be watched: the system watches no more folders for this user",
      advice: "Raise the limit: sudo sysctl fs.inotify.max_user_watches=524288")
  }

  static func tooManyWatchers() -> WatchError {
    WatchError(
      headline: "Folders cannot be watched: too many programs of this user watch some",
      advice: "End some, or raise the limit: sudo sysctl fs.inotify.max_user_instances=512")
  }

  static func system(_ path: String, code: Int32) -> WatchError {
    WatchError(
      headline: "\(path): cannot be watched: the system reported error \(code)",
      advice: "Look at the folder and its file system.")
  }
}
