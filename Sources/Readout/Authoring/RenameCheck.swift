/// What is looked at before a rename is written: the site as it would be.
extension AuthoredSite {
  /// Nothing may be wrong with the new site that is right now, and the record must be named as often, from
  /// where it was named.
  func check(_ rename: PreparedRename, _ renaming: Renaming) throws(AuthoringProblem) {
    let renamed = content.applying(rename, renaming)
    let new = link(renamed, at: checking.now, as: .everything, with: checking.parallelism).library
    let found = newProblems(in: checking.problems(of: renamed, as: .everything), renaming)
    guard found.isEmpty else {
      throw AuthoringProblem(
        "with the id '\(rename.new)' there would be errors in the content",
        help: ["correct what leads to them, or choose another id; nothing was changed"], diagnostics: found)
    }
    guard let number = library.numbers[rename.old], let newNumber = new.numbers[rename.new] else {
      throw AuthoringProblem("'\(rename.old)' cannot be renamed: its files would not be read again")
    }
    let before = Set(library.incoming.of(number).map { renaming.newID(of: library[$0.from].id) })
    let after = Set(new.incoming.of(newNumber).map { new[$0.from].id })
    guard let other = before.symmetricDifference(after).sorted().first else { return }
    let file = new.numbers[other].map { new[$0].file } ?? other
    throw AuthoringProblem(
      before.contains(other)
        ? "\(file) names '\(rename.old)' in a way that cannot be changed in place"
        : "'\(rename.new)' stands as plain text in \(file), and would then name the record",
      help: ["change that file first, or choose another id; nothing was changed"])
  }

  /// The errors, and the names that lead elsewhere than they should, of which there are more in a file than
  /// before.
  private func newProblems(in after: [Diagnostic], _ renaming: Renaming) -> [Diagnostic] {
    guard after.contains(where: { matters($0, renaming) }) else { return [] }
    var known: [[String]: Int] = [:]
    for problem in checking.problems(of: content, as: .everything)
    where matters(problem, renaming) {
      known[[renaming.newPath(of: problem.file), problem.rule.rawValue], default: 0] += 1
    }
    return after.filter { problem in
      guard matters(problem, renaming) else { return false }
      known[[problem.file, problem.rule.rawValue], default: 0] -= 1
      return known[[problem.file, problem.rule.rawValue], default: 0] < 0
    }
  }

  private func matters(_ problem: Diagnostic, _ renaming: Renaming) -> Bool {
    problem.severity == .error
      || problem.rule == .indirectReference && problem.summary.hasPrefix("'\(renaming.old)'")
  }
}

extension Renaming {
  fileprivate func newID(of id: String) -> String { id == old ? new : id }
}

extension SiteContent {
  /// The content as it will be read once the changes are made.
  fileprivate func applying(_ rename: PreparedRename, _ renaming: Renaming) -> SiteContent {
    let changes = Dictionary(
      rename.changes.map { ($0.path, $0.after) }, uniquingKeysWith: { first, _ in first })
    var content = self
    let settings = self.settings
    if let text = changes["Content/site.yml"] {
      let reading = FileReading(file: "Content/site.yml", settings: settings)
      content.configuration = readConfiguration(text: text, reading) ?? configuration
      content.diagnostics += reading.diagnostics
    }
    content.records = []
    for record in records {
      let isChanged = record.recordFiles.contains { changes[$0.path] != nil }
      guard isChanged else {
        content.records.append(record)
        continue
      }
      let read = record.changed(by: changes, renaming, settings)
      content.diagnostics += read.diagnostics
      if let record = read.record { content.records.append(record) }
    }
    content.records.sort { $0.file < $1.file }
    return content
  }
}

extension Record {
  /// The record read again from the files that change, and from others what was read before.
  fileprivate func changed(
    by changes: [String: [UInt8]], _ renaming: Renaming, _ settings: ReadingSettings
  ) -> ReadRecord {
    let files = self.recordFiles
    var read = ReadRecord(record: self, diagnostics: [])
    if let text = changes[files[0].path] {
      read = readRecord(renaming.renamed(files[0]), text: text, settings)
    }
    guard var record = read.record else { return read }
    record.translations = zip(self.translations, files.dropFirst()).map { translation, file in
      guard let text = changes[file.path] else { return translation }
      return readTranslation(renaming.renamed(file), of: record, text: text, settings).translation
        ?? translation
    }
    read.record = record
    return read
  }
}
