extension PreparedRename {
  /// Every move and every edit, in the form of unified diffs.
  public var preview: String { changes.map(\.preview).joined() }
}

extension FileChange {
  var preview: String {
    var text = isMoved ? "rename from \(path)\nrename to \(newPath)\n" : ""
    if isEdited {
      text += "--- \(path)\n+++ \(newPath)\n"
      var difference = Difference(text: FileText(before), edits: edits)
      text += difference.hunks()
    }
    return text
  }
}

/// The edits of a file as hunks of whole lines.
private struct Difference {
  /// Lines shown around what changes.
  static let context = 3

  let text: FileText
  /// Runs of neighbouring lines that change, with the edits that lie in each.
  private let runs: [Run]
  /// How many lines the new file is ahead of the old.
  private var shift = 0

  struct Run {
    /// Old lines, counting from 1; empty where lines are only added.
    var lines: Range<Int>
    var edits: [TextEdit]
  }

  init(text: FileText, edits: [TextEdit]) {
    self.text = text
    var runs: [Run] = []
    for edit in edits {
      let lines = Self.lines(of: edit, in: text)
      if let last = runs.last, last.lines.upperBound >= lines.lowerBound {
        runs[runs.count - 1].lines = last.lines.lowerBound..<max(last.lines.upperBound, lines.upperBound)
        runs[runs.count - 1].edits.append(edit)
      } else {
        runs.append(Run(lines: lines, edits: [edit]))
      }
    }
    self.runs = runs
  }

  private static func lines(of edit: TextEdit, in text: FileText) -> Range<Int> {
    let first = text.lineNumber(of: edit.range.lowerBound)
    let isWholeLines = edit.replacement.last == 0x0A && edit.range.isEmpty
    if isWholeLines, text.line(first).lowerBound == edit.range.lowerBound { return first..<first }
    return first..<text.lineNumber(of: edit.range.upperBound) + 1
  }

  mutating func hunks() -> String {
    var hunks = ""
    var start = 0
    for end in runs.indices where isLastOfHunk(end) {
      hunks += hunk(runs[start...end])
      start = end + 1
    }
    return hunks
  }

  private func isLastOfHunk(_ run: Int) -> Bool {
    run + 1 == runs.count
      || runs[run + 1].lines.lowerBound - runs[run].lines.upperBound > 2 * Self.context
  }

  private mutating func hunk(_ runs: ArraySlice<Run>) -> String {
    guard let first = runs.first, let last = runs.last else { return "" }
    let start = max(1, first.lines.lowerBound - Self.context)
    let end = min(text.lineCount + 1, last.lines.upperBound + Self.context)
    var body = ""
    var next = start
    var added = 0
    for run in runs {
      let new = newLines(of: run)
      body += marked(" ", next..<run.lines.lowerBound) + marked("-", run.lines)
      body += new.map { "+\($0)\n" }.joined()
      added += new.count - run.lines.count
      next = run.lines.upperBound
    }
    body += marked(" ", next..<max(next, end))
    defer { shift += added }
    return "@@ -\(start),\(end - start) +\(start + shift),\(end - start + added) @@\n" + body
  }

  private func newLines(of run: Run) -> [String] {
    let range = text.line(run.lines.lowerBound).lowerBound..<text.line(run.lines.upperBound).lowerBound
    var bytes = applied(run.edits, to: text.bytes[range])
    if bytes.last == 0x0A { bytes.removeLast() }
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func marked(_ mark: String, _ lines: Range<Int>) -> String {
    lines.map { line in
      let bytes = text.bytes[text.line(line)]
      let ending = bytes.last == 0x0A ? "" : "\n\\ No newline at end of file\n"
      return mark + String(decoding: bytes, as: UTF8.self) + ending
    }.joined()
  }
}
