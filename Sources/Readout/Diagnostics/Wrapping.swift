/// A text broken at spaces into lines of at most 80 characters. Words that are longer stay whole.
/// - Parameters:
///   - indent: spaces before every line.
///   - first: what the first line begins with in their place.
public func wrapped(_ text: String, indent: Int, first: String? = nil) -> String {
  let margin = String(repeating: " ", count: indent)
  var lines: [String] = []
  var line = first ?? margin
  var isEmpty = true
  for word in text.split(separator: " ", omittingEmptySubsequences: false) {
    if !isEmpty, line.count + 1 + word.count > 80 {
      lines.append(line)
      (line, isEmpty) = (margin, true)
    }
    line += (isEmpty ? "" : " ") + word
    isEmpty = false
  }
  lines.append(line)
  return lines.map { $0 + "\n" }.joined()
}
