/// HTML that the program made and vouches for: the one kind of value that goes into a page as it is.
public struct HTML: Hashable, Sendable {
  /// The markup in UTF-8. It stands for a whole run of element content: every tag that it opens it closes.
  public var bytes: [UInt8]

  /// - Parameter bytes: finished markup; nothing in it is escaped again.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// - Parameter markup: finished markup; nothing in it is escaped again.
  public init(_ markup: String) {
    bytes = Array(markup.utf8)
  }
}
