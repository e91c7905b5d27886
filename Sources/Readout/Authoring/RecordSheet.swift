import SourceText

/// What an author asks of a record: what it is, who may see it, what leads to it and where it leads.
public struct RecordSheet: Sendable {
  public var kind: Kind
  public var id: String
  public var title: String
  public var date: String?
  /// Path from the site's folder; nil for what is built in.
  public var file: String?
  public var translations: [(language: String, file: String)]
  /// From the site's root.
  public var address: String
  public var visibility: Visibility
  public var facts: [Fact]
  /// Aliases, then former addresses.
  public var aliases: [String]
  public var formerAddresses: [String]
  public var referredToBy: [Group]
  public var refersTo: [Group]
  public var problems: [Diagnostic]

  /// Who may see the record at the moment of asking, and why.
  public struct Visibility: Sendable, Hashable {
    public var isPublished: Bool
    public var isDraft: Bool
    public var embargo: String?
    public var expires: String?
    public var access: Access
    /// Why it is not published; nil when it is.
    public var reason: String?
  }

  /// What the front matter says under one key.
  public struct Fact: Sendable, Hashable {
    public var name: String
    public var values: [String]
  }

  /// The references by one relation.
  public struct Group: Sendable, Hashable {
    public var relation: String
    public var references: [Reference]
  }

  /// A reference seen from one end: the record at the other, and the place where it is written.
  public struct Reference: Sendable, Hashable {
    /// The other record; nil for the site's configuration.
    public var id: String?
    public var kind: Kind?
    public var title: String
    public var date: String?
    /// The part that is named, such as an outcome.
    public var fragment: String?
    /// Why the other record is not published; nil when it is.
    public var hidden: String?
    public var file: String?
    /// nil for what is written nowhere, but follows.
    public var span: Span?
  }
}

extension AuthoredSite {
  /// A record by its id or another name for it, whether or not it is published.
  /// - Throws: the nearest ids.
  public func sheet(_ id: String) throws(AuthoringProblem) -> RecordSheet {
    if case .unread = index.find(id) { throw unread(id) }
    guard let number = number(named: id) else { throw unknown(id) }
    let record = written(number) ?? library[number]
    let files = [record.file] + record.translations.map(\.file)
    return RecordSheet(
      kind: record.kind, id: record.id, title: title(of: number), date: library[number].startWhen?.iso,
      file: record.file.isEmpty ? nil : record.file,
      translations: record.translations.map { ($0.language, $0.file) }, address: "/" + record.address,
      visibility: visibility(of: record), facts: facts(of: record),
      aliases: library[number].aliases.map(\.text), formerAddresses: record.redirects.map { "/" + $0.text },
      referredToBy: incoming(number), refersTo: outgoing(number),
      problems: diagnostics.filter { !$0.file.isEmpty && files.contains($0.file) })
  }

  private func unread(_ id: String) -> AuthoringProblem {
    let files = content.unread.filter { $0.id == id }.map(\.path)
    return AuthoringProblem(
      "'\(id)' cannot be read as a record", help: ["correct what is wrong in \(alternatives(files))"],
      diagnostics: diagnostics.filter { files.contains($0.file) })
  }

  private func visibility(of record: Record) -> RecordSheet.Visibility {
    let concealment = record.concealment(at: checking.now)
    return RecordSheet.Visibility(
      isPublished: concealment == nil, isDraft: record.isDraft, embargo: record.embargo?.iso,
      expires: record.expires?.iso, access: record.access, reason: concealment?.reason)
  }

  /// A reaction without a title is named by who reacted, and how.
  func title(of number: RecordNumber) -> String {
    let record = library[number]
    guard record.title.isEmpty, let reaction = record.reaction else { return record.title }
    let actor = reaction.by.target.map { library[$0].title } ?? reaction.by.id
    return "\(actor): \(reaction.stance.rawValue)\(reaction.basis == .expected ? " (expected)" : "")"
  }
}
