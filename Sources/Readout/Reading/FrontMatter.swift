import SourceText
import YAML

/// A record's file taken apart: the mapping between the fences, and where the Markdown begins.
struct FrontMatter {
  var entries: [YAML.Entry]
  /// The Markdown, and the line of the file on which it begins.
  var body: ArraySlice<UInt8>
  var bodyLine: Int
}

/// The opening fence: where keys are missed that every record of a kind needs.
let openingFence = Span(line: 1, column: 1, length: 3)

/// Splits at the fences and reads the YAML between; nil when there is nothing to read, which is then reported.
func frontMatter(_ bytes: [UInt8], _ file: FileReading) -> FrontMatter? {
  guard isFence(bytes, at: 0) else {
    file.report(
      .missingFrontMatter, at: .start, "the file does not begin with front matter",
      help: ["begin with a line '---', then the keys, then a line '---'"])
    return nil
  }
  let start = lineEnd(bytes, from: 0)
  var (offset, line) = (start, 2)
  while offset < bytes.count {
    if isFence(bytes, at: offset) {
      let end = lineEnd(bytes, from: offset)
      guard let entries = mapping(bytes[start..<offset], firstLine: 2, file) else { return nil }
      return FrontMatter(entries: entries, body: bytes[end...], bodyLine: line + 1)
    }
    offset = lineEnd(bytes, from: offset)
    line += 1
  }
  file.report(
    .unterminatedFrontMatter, at: openingFence, "the front matter does not end",
    help: ["close it with a line '---'"])
  return nil
}

/// The mapping that a YAML text is; nil when it is something else or unreadable, which is then reported.
func mapping(_ yaml: ArraySlice<UInt8>, firstLine: Int, _ file: FileReading) -> [YAML.Entry]? {
  (file.yaml, file.yamlLine) = (yaml, firstLine)
  let parsed = YAML.parse(yaml, firstLine: firstLine)
  for problem in parsed.problems { file.report(problem) }
  file.isWhole = parsed.isWhole
  guard let root = parsed.root else { return nil }
  switch root.content {
  case .mapping(let entries): return entries
  case .scalar where root.isAbsent: return []
  default:
    file.report(.wrongType, at: root.span, "front matter is a list of 'key: value' lines")
    return nil
  }
}

/// The offset behind the closing fence; the file's end when there is none.
func frontMatterEnd(_ bytes: [UInt8]) -> Int {
  guard isFence(bytes, at: 0) else { return bytes.count }
  var offset = lineEnd(bytes, from: 0)
  while offset < bytes.count, !isFence(bytes, at: offset) { offset = lineEnd(bytes, from: offset) }
  return offset < bytes.count ? lineEnd(bytes, from: offset) : bytes.count
}

/// Whether a line begins here that is `---`, with nothing but spaces behind.
private func isFence(_ bytes: [UInt8], at offset: Int) -> Bool {
  guard bytes.count >= offset + 3, bytes[offset..<offset + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
    return false
  }
  for byte in bytes[(offset + 3)...] {
    if byte == 0x0A { return true }
    if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") { return false }
  }
  return true
}

/// The offset behind the line that holds this one.
private func lineEnd(_ bytes: [UInt8], from offset: Int) -> Int {
  (bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
}

extension FileReading {
  func report(_ problem: YAML.Problem) {
    let notes = problem.note.map { [Diagnostic.Note(text: $0.text, file: file, span: $0.span)] } ?? []
    report(
      Rule(part: problem.rule), at: problem.span, problem.summary, help: problem.help.map { [$0] } ?? [],
      notes: notes)
  }
}
