import Foundation
import Readout

/// Diagnostics for programs: an array of objects.
struct JSONReport: Encodable {
  private let diagnostics: [Item]

  private struct Item: Encodable {
    var severity: String
    var rule: String
    var file: String
    var line: Int32
    var column: Int32
    var length: Int32
    var summary: String
    var help: [String]
    var notes: [Note]
  }

  private struct Note: Encodable {
    var text: String
    var file: String
    var line: Int32
    var column: Int32
  }

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.map { diagnostic in
      Item(
        severity: diagnostic.severity.rawValue, rule: diagnostic.rule.rawValue, file: diagnostic.file,
        line: diagnostic.span.line, column: diagnostic.span.column, length: diagnostic.span.length,
        summary: diagnostic.summary, help: diagnostic.help,
        notes: diagnostic.notes.map {
          Note(text: $0.text, file: $0.file, line: $0.span.line, column: $0.span.column)
        })
    }
  }

  var text: String { json(self) }
}

/// A value as readable JSON, keys in order.
func json(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
}
