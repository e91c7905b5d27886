/// Why a command for authors did nothing: it was asked for what cannot be, or what is not safe.
///
/// Not a diagnostic, since nothing in a file is at fault but what was typed.
public struct AuthoringProblem: Error, Hashable {
  /// A headline: the particular thing first, no full stop.
  public var summary: String
  /// What to do about it, a line each.
  public var help: [String]
  /// What is wrong with the content, where that is the reason.
  public var diagnostics: [Diagnostic] = []

  init(_ summary: String, help: [String] = [], diagnostics: [Diagnostic] = []) {
    self.summary = summary
    self.help = help
    self.diagnostics = diagnostics
  }
}

extension AuthoredSite {
  /// The record of an id.
  /// - Throws: the nearest ids, or the id that another name stands for.
  func record(named id: String) throws(AuthoringProblem) -> RecordNumber {
    if let number = library.numbers[id] { return number }
    if case .indirect(let number) = index.find(id) {
      let other = library[number].id
      throw AuthoringProblem("'\(id)' is another name for '\(other)'", help: ["write '\(other)'"])
    }
    throw unknown(id)
  }

  func unknown(_ id: String) -> AuthoringProblem {
    let resolver = ReferenceResolver(index: index, records: library.records)
    let help = offer(id, among: library.numbers.keys, naming: resolver.describe)
    return AuthoringProblem(
      "'\(id)' is not a record",
      help: help.isEmpty ? ["a record's id is the name of its file without '.md'"] : help)
  }
}
