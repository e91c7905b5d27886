/// A record's move to a new id, ready to be written.
public struct PreparedRename: Sendable {
  public let old: String
  public let new: String
  /// In the order in which they are best made: the record itself first. Its old id is then a former one, by
  /// which all others still find it.
  public let changes: [FileChange]
  /// How often the record was named by its old id.
  public let referenceCount: Int
}

extension AuthoredSite {
  /// What has to change for a record to have another id: its files' names, every reference to it, and a
  /// redirect from its old address.
  /// - Parameter bytes: reads a file by its path from the site's folder; nil when it cannot be read.
  /// - Throws: why nothing can be done, and the way out.
  public func rename(_ old: String, to new: String, bytes: @escaping (String) -> [UInt8]?)
    throws(AuthoringProblem) -> PreparedRename
  {
    try checkID(new, beside: old)
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw AuthoringProblem(
        "there are errors in the content, and references cannot be found in what cannot be read",
        help: ["correct them first; nothing was changed"], diagnostics: errors)
    }
    let number = try renamableRecord(old)
    try checkIsFree(new, for: number)
    let renaming = Renaming(library[number], to: new, siteLanguage: content.configuration.language)
    var edits = RenameEdits(renaming: renaming, content: content, bytes: bytes)
    try edits.addAll()
    let rename = PreparedRename(
      old: old, new: new, changes: edits.changes, referenceCount: edits.referenceCount)
    try check(rename, renaming)
    return rename
  }

  private func checkID(_ new: String, beside old: String) throws(AuthoringProblem) {
    guard isID(new) else {
      throw AuthoringProblem(
        "'\(new)' is not an id",
        help: ["an id has lower-case letters, digits and single hyphens: '\(suggestedID(new))'"])
    }
    guard new != "null" else {
      throw AuthoringProblem(
        "'null' cannot be an id", help: ["front matter takes it for no value at all; choose another"])
    }
    guard new.utf8.count <= longestName else {
      throw AuthoringProblem(
        "the new id has \(new.utf8.count) characters",
        help: ["\(longestName) is the most that file systems can take"])
    }
    guard new != old else {
      throw AuthoringProblem("'\(old)' is its id already", help: ["there is nothing to do"])
    }
  }

  /// A record with a file that gives it its id.
  private func renamableRecord(_ id: String) throws(AuthoringProblem) -> RecordNumber {
    let number = try record(named: id)
    guard BuiltInActors.has(id) else { return number }
    let file = library[number].file
    throw AuthoringProblem(
      file.isEmpty
        ? "'\(id)' is built in and has no file"
        : "'\(id)' is built in, and \(file) only adds to it",
      help: [
        "countries and regions have the same ids on every site",
        "to call it otherwise, give it a title or aliases in \(file.isEmpty ? "Content/actors/\(id).md" : file)",
      ])
  }

  private func checkIsFree(_ new: String, for number: RecordNumber) throws(AuthoringProblem) {
    if let other = library.numbers[new] {
      let file = library[other].file
      throw AuthoringProblem(
        "'\(new)' is the id of \(file.isEmpty ? "a built-in actor" : "another record, \(file)")",
        help: ["choose another id; ids are unique over the whole site"])
    }
    for (other, record) in library.records.enumerated() where other != Int(number) {
      guard let name = record.otherNames.first(where: { $0.lowercased() == new }) else { continue }
      let place =
        record.file.isEmpty ? "the built-in actor '\(record.id)'" : "'\(record.id)' (\(record.file))"
      throw AuthoringProblem(
        "'\(name)' is another name for \(place)",
        help: ["choose another id: it would take the name over"])
    }
  }
}
