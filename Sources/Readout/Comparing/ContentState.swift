/// The records that a site has at one time: one side of a comparison.
public struct ContentState: Sendable {
  /// Those that have a file, by id.
  let records: [String: Record]
  /// What keeps the records from being compared, such as a file that is no record.
  ///
  /// What is wrong with texts does not, nor do references that lead nowhere.
  public let problems: [Diagnostic]
  private let assembled: [Record]
  private let index: RecordIndex

  public init(_ content: SiteContent) {
    let (assembled, duplicates) = assemble(content.records)
    self.assembled = assembled
    index = RecordIndex(assembled, hidden: [:])
    records = Dictionary(
      content.records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let bodies = Dictionary(
      content.records.flatMap(\.textLines), uniquingKeysWith: { first, _ in first })
    let errors = (content.diagnostics + duplicates).filter { problem in
      problem.severity == .error && !problem.isInMedia
        && bodies[problem.file].map { Int(problem.span.line) < $0 } ?? true
    }
    problems = errors.inPrintingOrder()
  }

  /// The record's own id for any name that authors may use for it; the name itself where there is no such record.
  func id(of name: String) -> String {
    switch index.find(name) {
    case .found(let number), .indirect(let number): assembled[Int(number)].id
    case .hidden, .unread, .unknown: name
    }
  }

  private func kind(of name: String) -> Kind? {
    guard case .found(let number) = index.find(id(of: name)) else { return nil }
    return assembled[Int(number)].kind
  }

  /// What a record is called; nil when there is none with the id.
  func title(of id: String) -> String? {
    guard case .found(let number) = index.find(id) else { return nil }
    let record = assembled[Int(number)]
    guard record.title.isEmpty, let reaction = record.reaction else { return record.title }
    return derivedTitle(reaction, by: title(of: self.id(of: reaction.by.id)) ?? reaction.by.id)
  }

  /// The records as they name others when every name is the id that a function gives for it.
  func records(naming name: (String) -> String) -> [String: Record] {
    let named = records.values.map { record in
      var record = record
      record.forEachReference { reference, _ in reference.id = name(id(of: reference.id)) }
      record.forEachNamedText { text, _, kinds in
        if kinds.contains(where: { $0 == kind(of: text.text) }) {
          text.reference.id = name(id(of: text.text))
        }
      }
      return (name(record.id), record)
    }
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }
}

/// What a reaction is called that has no title of its own.
func derivedTitle(_ reaction: Reaction, by actor: String) -> String {
  "\(actor): \(reaction.stance.rawValue)\(reaction.basis == .expected ? " (expected)" : "")"
}

extension Record {
  /// Where the texts begin, by file.
  fileprivate var textLines: [(String, Int)] {
    let texts =
      [(self.file, self.body)] + self.translations.map { ($0.file, $0.body) }
    return texts.compactMap { file, body in body.map { (file, $0.firstLine) } }
  }
}

extension Diagnostic {
  fileprivate var isInMedia: Bool { file.hasPrefix("Content/media/") }
}
