import Foundation
import Readout

/// Diagnostics for programs: an array of objects.
struct JSONReport: Encodable {
  private let diagnostics: [Item]

  struct Item: Encodable {
    let severity: String
    let rule: String
    let file: String
    let line: Int32
    let column: Int32
    let length: Int32
    let summary: String
    let help: [String]
    let notes: [Note]

    init(_ diagnostic: Diagnostic) {
      (severity, rule, file) = (diagnostic.severity.rawValue, diagnostic.rule.rawValue, diagnostic.file)
      let span = diagnostic.span
      (line, column, length) = (span.line, span.column, span.length)
      (summary, help) = (diagnostic.summary, diagnostic.help)
      notes = diagnostic.notes.map(Note.init)
    }
  }

  struct Note: Encodable {
    let text: String
    let file: String
    let line: Int32
    let column: Int32

    init(_ note: Diagnostic.Note) {
      (text, file, line, column) = (note.text, note.file, note.span.line, note.span.column)
    }
  }

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics.map(Item.init) }

  var text: String { json(self) }
}

/// A value as readable JSON, keys in order.
func json(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
}
