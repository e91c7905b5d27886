import Foundation
import GFM
import Readout

/// What is wrong with a site, as open pages show it: each problem with its place, which opens the editor, the
/// line with the mistake, and the way out.
struct ProblemPanel {
  private let diagnostics: [Diagnostic]
  private let site: String
  private let editor: EditorLink
  /// So many are shown; the terminal has them all.
  private static let limit = 50

  init(_ diagnostics: [Diagnostic], site: String, editor: EditorLink) {
    self.diagnostics = diagnostics.filter { $0.severity == .error }
    self.site = URL(fileURLWithPath: site).standardizedFileURL.path
    self.editor = editor
  }

  /// Empty when nothing is wrong.
  var html: String {
    guard !diagnostics.isEmpty else { return "" }
    let count = diagnostics.count == 1 ? "1 problem" : "\(diagnostics.count) problems"
    var html = "<section class=\"readout-problems\" role=\"alert\" aria-label=\"Problems\"><details open>"
    html += "<summary>\(count): the page is as it was before</summary><ol>"
    for diagnostic in diagnostics.prefix(Self.limit) { html += item(diagnostic) }
    html += "</ol>"
    if diagnostics.count > Self.limit { html += "<p>The terminal lists the others.</p>" }
    return html + "</details></section>"
  }

  private func item(_ diagnostic: Diagnostic) -> String {
    // The first line is the place and the headline, which the panel shows in its own way.
    let lines = TextReport(site: site).text([diagnostic]).split(separator: "\n").dropFirst()
    return """
      <li><p class="readout-place">\(place(diagnostic))</p>\
      <p class="readout-headline">\(htmlEscaped(diagnostic.summary)) <span>\(diagnostic.rule.rawValue)</span></p>\
      <pre>\(htmlEscaped(lines.joined(separator: "\n")))</pre></li>
      """
  }

  private func place(_ diagnostic: Diagnostic) -> String {
    let (line, column) = (Int(diagnostic.span.line), Int(diagnostic.span.column))
    let text = htmlEscaped("\(diagnostic.file):\(line):\(column)")
    guard let address = editor.address("\(site)/\(diagnostic.file)", line: line, column: column) else {
      return text
    }
    return "<a href=\"\(htmlEscaped(address))\">\(text)</a>"
  }
}

/// Text as HTML, for elements and quoted attributes.
func htmlEscaped(_ text: String) -> String {
  var html: [UInt8] = []
  appendEscaped(attribute: text.utf8, to: &html)
  return String(decoding: html, as: UTF8.self)
}
