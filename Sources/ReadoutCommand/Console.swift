import Foundation

/// Output for people goes to standard error, results for programs to standard output.
enum Console {
  static func print(_ text: String) { write(text, to: .standardOutput) }

  static func printToError(_ text: String) { write(text, to: .standardError) }

  /// Whether somebody is watching.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// A closed pipe is the reader's choice, not an error.
  private static func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }
}
