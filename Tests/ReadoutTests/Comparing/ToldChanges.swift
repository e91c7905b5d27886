import Testing

@testable import Readout

/// The records of a tiny site that is in memory.
func state(_ files: [String: String], sourceLocation: SourceLocation = #_sourceLocation) -> ContentState {
  var all = ["Content/site.yml": "title: Desk\nlanguages: [es]\n"]
  all.merge(files) { $1 }
  let sources = all.map { SourceFile(path: $0.key, content: .bytes(Array($0.value.utf8))) }
  let state = ContentState(read(files: sources, with: Parallelism(jobs: 1)))
  #expect(state.problems == [], sourceLocation: sourceLocation)
  return state
}

/// What changed from one site to another: a line for each record, and below it one for each change.
func told(
  _ old: [String: String], _ new: [String: String], sourceLocation: SourceLocation = #_sourceLocation
) -> String {
  let (before, after) = (
    state(old, sourceLocation: sourceLocation), state(new, sourceLocation: sourceLocation)
  )
  return compare(before, after, at: moment(testMoment)).records.map { record in
    let remarks = [record.subject.map { "on \($0)" }, record.hidden].compactMap(\.self)
    let head =
      "\(record.kind.word) \(record.id)" + (remarks.isEmpty ? "" : ", " + remarks.joined(separator: ", "))
    return ([head] + record.changes.map { "  " + $0.wording.map(\.marked).joined() }).joined(separator: "\n")
  }.joined(separator: "\n")
}

/// What changed in one record, whose front matter is these lines, and whose text follows an empty line.
func told(
  of path: String, _ old: String, _ new: String, beside files: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) -> String {
  let file = { (text: String) in
    let parts = text.split(separator: "\n\n", maxSplits: 1)
    return "---\n\(parts.first ?? "")\n---\n\(parts.count > 1 ? "\n\(parts[1])\n" : "")"
  }
  let path = "Content/\(path).md"
  return told(
    files.merging([path: file(old)]) { $1 }, files.merging([path: file(new)]) { $1 },
    sourceLocation: sourceLocation)
}

extension ChangeWord {
  fileprivate var marked: String {
    switch self {
    case .plain(let words): words
    case .value(let word): word
    case .quotation(let words): "“\(words)”"
    case .code(let id): "'\(id)'"
    }
  }
}
