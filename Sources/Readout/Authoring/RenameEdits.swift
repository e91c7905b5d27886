/// Collects what has to change in the files of a site for a record to have another id.
struct RenameEdits {
  let renaming: Renaming
  let content: SiteContent
  let bytes: (String) -> [UInt8]?
  private(set) var changes: [FileChange] = []
  private(set) var referenceCount = 0

  init(renaming: Renaming, content: SiteContent, bytes: @escaping (String) -> [UInt8]?) {
    self.renaming = renaming
    self.content = content
    self.bytes = bytes
  }

  /// The record's own files come first.
  mutating func addAll() throws(AuthoringProblem) {
    let settings = content.settings
    for record in content.records where record.id == renaming.old { try add(record, settings) }
    try add("Content/site.yml") { edits, text in
      let reading = FileReading(file: "Content/site.yml", settings: settings)
      if let configuration = readConfiguration(text: text, reading) { edits.addAll(of: configuration) }
    }
    for record in content.records where record.id != renaming.old { try add(record, settings) }
  }

  private mutating func add(_ record: Record, _ settings: ReadingSettings) throws(AuthoringProblem) {
    for file in record.recordFiles {
      try add(file.path) { edits, text in
        if file.language == nil {
          if let record = readRecord(file, text: text, settings).record { edits.addAll(of: record) }
        } else if let translation = readTranslation(file, of: record, text: text, settings).translation {
          edits.addAll(of: translation, original: record)
        }
      }
    }
  }

  /// - Parameter find: reads the file's text anew, so that its places are those of the text that is edited.
  private mutating func add(_ path: String, _ find: (inout ReferenceEdits, [UInt8]) -> Void)
    throws(AuthoringProblem)
  {
    guard let before = bytes(path) else { throw AuthoringProblem("\(path) cannot be read") }
    let isOwn = renaming.moves[path] != nil
    guard isOwn || !occurrences(of: Array(renaming.old.utf8), in: before).isEmpty else { return }
    let text = FileText(before)
    var references = ReferenceEdits(renaming, file: path, text: text)
    find(&references, before)
    if let place = references.unplaced.first { throw unplaced(path, Int(place.line)) }
    referenceCount += references.edits.count
    let edits = references.edits + (isOwn ? formerAddresses(path, text) : [])
    guard isOwn || !edits.isEmpty else { return }
    changes.append(
      FileChange(path: path, newPath: renaming.newPath(of: path), before: before, edits: edits))
  }

  /// Only the original keeps addresses.
  private func formerAddresses(_ path: String, _ text: FileText) -> [TextEdit] {
    guard content.records.contains(where: { $0.file == path }) else { return [] }
    return FormerAddresses(text)?.edits(for: renaming.addresses) ?? []
  }

  private func unplaced(_ path: String, _ line: Int) -> AuthoringProblem {
    AuthoringProblem(
      "'\(renaming.old)' is named at \(path):\(line) in a way that cannot be changed in place",
      help: ["write the id there plainly, without escapes, and rename again; nothing was changed"])
  }
}
