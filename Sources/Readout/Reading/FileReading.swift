import SourceText
import YAML

/// One file while it is read: what it is called, and what was found wrong with it so far.
///
/// A class, so that the parsers of its values can all report to it; it never leaves the thread that reads
/// the file.
final class FileReading {
  let file: String
  let settings: ReadingSettings
  private(set) var diagnostics: [Diagnostic] = []
  /// False when mistakes in the YAML hid a part of it: then nothing can be said to be missing.
  var isWhole = true
  /// The YAML that values are read from, and the line of the file on which it begins.
  var yaml: ArraySlice<UInt8> = []
  var yamlLine = 1

  init(file: String, settings: ReadingSettings) {
    self.file = file
    self.settings = settings
  }

  func report(
    _ rule: Rule, at span: Span, _ summary: String, help: [String] = [], notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(rule, in: file, at: span, summary, help: help, notes: notes))
  }
}

/// What reading a file depends on beside the file itself.
struct ReadingSettings: Sendable, Equatable {
  /// IANA name: the zone of moments that are written without one.
  var timeZone = "UTC"
  /// The media files that exist, as paths from `Content/`.
  var media: Set<String> = []
  /// What the fields of images say, by path from `Content/`; only of those that say something; nil where
  /// the images cannot be looked into, and nothing they might say is missed.
  var credits: [String: FileCredit]? = [:]
}
