import Foundation

/// Output for people goes to standard error, results for programs to standard output.
enum Console {
  static func print(_ text: String) { write(text, to: .standardOutput) }

  static func printToError(_ text: String) { write(text, to: .standardError) }

  /// Whether somebody is watching.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The result of a command as it is.
  static func print(bytes: [UInt8]) { try? FileHandle.standardOutput.write(contentsOf: Data(bytes)) }

  /// How many columns the terminal has that the result goes to; nil when it goes elsewhere.
  static var width: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }

  /// A closed pipe is the reader's choice, not an error.
  private static func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }
}
