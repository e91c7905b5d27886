import SourceText

/// Diagnostics as people read them in a terminal: place, headline, the line with the mistake underlined, help.
public struct TextReport: Sendable {
  /// The bytes of a file by its path from the site's folder; nil when it cannot be read.
  private let source: @Sendable (String) -> [UInt8]?

  public init(source: @escaping @Sendable (String) -> [UInt8]?) { self.source = source }

  /// Reads the lines to show from a site's folder.
  public init(site: String) {
    self.init { try? Disk.read(site + "/" + $0) }
  }

  public func text(_ diagnostics: [Diagnostic]) -> String {
    var lines = SourceLines(source: source)
    return diagnostics.map { text($0, &lines) }.joined(separator: "\n")
  }

  private func text(_ diagnostic: Diagnostic, _ lines: inout SourceLines) -> String {
    let span = diagnostic.span
    var text = "\(diagnostic.file):\(span.line):\(span.column): \(diagnostic.severity.rawValue): "
    text += "\(diagnostic.summary) [\(diagnostic.rule.rawValue)]\n"
    let number = String(span.line)
    let margin = String(repeating: " ", count: number.count)
    // What lies behind a link out of the site is nobody's business.
    if diagnostic.rule != .symbolicLink, let excerpt = lines.excerpt(diagnostic.file, span) {
      text += "\(number) | \(excerpt.line)\n"
      text += "\(margin) | \(excerpt.underline)\n"
    }
    for help in diagnostic.help { text += "\(margin) = \(help)\n" }
    for note in diagnostic.notes {
      text += "\(margin) = \(note.text): \(note.file):\(note.span.line):\(note.span.column)\n"
    }
    return text
  }
}

/// The lines of the files that a report quotes, each file read once.
private struct SourceLines {
  let source: (String) -> [UInt8]?
  private var files: [String: [Substring]] = [:]

  init(source: @escaping (String) -> [UInt8]?) { self.source = source }

  /// A line and the marks below it; nil when there is no such line or nothing to show.
  mutating func excerpt(_ file: String, _ span: Span) -> (line: String, underline: String)? {
    // A photograph has no lines.
    let picture = ImageFormat(path: file)
    guard picture == nil || picture == .svg else { return nil }
    let lines = lines(of: file)
    guard span.line >= 1, Int(span.line) <= lines.count else { return nil }
    let scalars = Array(lines[Int(span.line) - 1].unicodeScalars)
    guard !scalars.isEmpty else { return nil }
    return clipped(scalars, column: Int(span.column), length: Int(span.length))
  }

  private mutating func lines(of file: String) -> [Substring] {
    if let lines = files[file] { return lines }
    let text = source(file).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    files[file] = lines
    return lines
  }

  /// A long line is cut to the part around the mistake.
  private func clipped(_ scalars: [Unicode.Scalar], column: Int, length: Int) -> (String, String) {
    let width = 100
    let first = scalars.count > width ? max(0, min(column - 1 - 20, scalars.count - width)) : 0
    let shown = scalars[first..<min(scalars.count, first + width)].map { isControl($0) ? "\u{FFFD}" : $0 }
    let head = first > 0 ? "…" : ""
    let tail = first + width < scalars.count ? "…" : ""
    let before = shown.prefix(max(0, column - 1 - first))
    let marked = shown.dropFirst(before.count).prefix(max(1, length))
    let padding =
      head.map { _ in " " }
      + before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: terminalColumns($0)) }
    let waves = max(1, marked.reduce(0) { $0 + terminalColumns($1) })
    let underline = padding.joined() + "^" + String(repeating: "~", count: waves - 1)
    return (head + text(shown) + tail, underline)
  }

  private func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\t" && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value))
  }
}
