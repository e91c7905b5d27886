/// What the server shows: made by the caller, asked for on any thread and by many requests at once.
public protocol PreviewSource: Sendable {
  /// The file at a path from the site's root, such as `briefs/x.html`; `nil` when there is none.
  ///
  /// The path is decoded and safe to join to a folder: no name in it is empty, `.` or `..`, or has a slash, a
  /// backslash or a control character in it, and there is no slash at either end.
  func file(at path: String) async -> PreviewFile?
}

/// A file to show: its content, and what is to be said about it.
public struct PreviewFile: Sendable {
  /// Where the bytes are.
  public enum Content: Sendable {
    /// In memory, as for a page that was rendered for this preview.
    case bytes([UInt8])
    /// On disk, where it is read piece by piece as the client takes it. What is not a regular file, such as a
    /// symbolic link or a pipe, counts as missing.
    case disk(path: String)
  }

  public var content: Content
  /// Response headers beside the server's own, which they replace where the name is the same. Lengths, ranges
  /// and the connection stay the server's business.
  public var headers: [(name: String, value: String)]

  public init(_ content: Content, headers: [(name: String, value: String)] = []) {
    self.content = content
    self.headers = headers
  }
}
