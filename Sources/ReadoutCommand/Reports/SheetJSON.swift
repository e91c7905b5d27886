import Readout

/// A record's sheet for programs. Its keys are documented and keep their meaning.
struct SheetJSON: Encodable {
  private let id: String
  private let kind: String
  private let title: String
  private let date: String?
  private let file: String?
  private let translations: [Translation]
  private let address: String
  private let visibility: Visibility
  private let facts: [String: [String]]
  private let aliases: [String]
  private let formerAddresses: [String]
  private let referredToBy: [Group]
  private let refersTo: [Group]
  private let problems: [JSONReport.Item]

  private enum CodingKeys: String, CodingKey {
    case id, kind, title, date, file, translations, address, visibility, facts, aliases, problems
    case formerAddresses = "former-addresses"
    case referredToBy = "referred-to-by"
    case refersTo = "refers-to"
  }

  init(_ sheet: RecordSheet) {
    (id, kind, title, date) = (sheet.id, sheet.kind.word, sheet.title, sheet.date)
    (file, address) = (sheet.file, sheet.address)
    translations = sheet.translations.map { Translation(language: $0.language, file: $0.file) }
    visibility = Visibility(sheet.visibility)
    facts = Dictionary(sheet.facts.map { ($0.name, $0.values) }, uniquingKeysWith: +)
    (aliases, formerAddresses) = (sheet.aliases, sheet.formerAddresses)
    referredToBy = sheet.referredToBy.map(Group.init)
    refersTo = sheet.refersTo.map(Group.init)
    problems = sheet.problems.map(JSONReport.Item.init)
  }

  private struct Translation: Encodable {
    var language: String
    var file: String
  }

  private struct Visibility: Encodable {
    let published: Bool
    let reason: String?
    let draft: Bool
    let embargo: String?
    let expires: String?
    let access: String

    init(_ visibility: RecordSheet.Visibility) {
      (published, reason, draft) = (visibility.isPublished, visibility.reason, visibility.isDraft)
      (embargo, expires, access) = (visibility.embargo, visibility.expires, visibility.access.rawValue)
    }
  }

  private struct Group: Encodable {
    let relation: String
    let references: [Reference]

    init(_ group: RecordSheet.Group) {
      relation = group.relation
      references = group.references.map(Reference.init)
    }
  }

  private struct Reference: Encodable {
    let id: String?
    let kind: String?
    let title: String
    let date: String?
    let fragment: String?
    let hidden: String?
    let file: String?
    let line: Int32?
    let column: Int32?

    init(_ reference: RecordSheet.Reference) {
      (id, kind, title) = (reference.id, reference.kind?.word, reference.title)
      (date, fragment, hidden) = (reference.date, reference.fragment, reference.hidden)
      (file, line, column) = (reference.file, reference.span?.line, reference.span?.column)
    }
  }
}
