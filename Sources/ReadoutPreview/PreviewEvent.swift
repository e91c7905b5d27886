/// A server-sent event: a message to the script on open pages.
public struct PreviewEvent: Equatable, Sendable {
  /// What the script listens for, such as `reload`; without line breaks.
  public var name: String
  /// What it is handed, usually JSON.
  public var data: String

  public init(name: String, data: String = "") {
    self.name = name
    self.data = data
  }

  /// The event as it goes over the wire. Every line of data is a field of its own; the browser joins them.
  var encoded: String {
    let name = self.name.split(whereSeparator: \.isNewline).joined(separator: " ")
    let lines = data.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return "event: \(name)\n" + lines.map { "data: \($0)\n" }.joined() + "\n"
  }
}
