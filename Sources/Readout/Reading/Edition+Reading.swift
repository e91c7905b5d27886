import SourceText

enum EditionKeys {
  static let name = Key("name", .localID, required: true, "By which `--edition` chooses it.")
  static let output = Key(
    "output", .outputFolder, required: true, "The folder it is written to; `--output` wins.")
  static let baseURL = Key("base-url", .url, "Where it will live; the site's `base-url` when left out.")
  static let access = Key(
    "access", ValueParser<Access>.word,
    "`members` shows members' records whole, `open` only their opening; `open` when left out.")
  static let words = Key(
    "words", .number(0...10_000),
    "How many words of a members' record an open edition shows, half of them at the most; 60 when left out.")
  static let notice = Key(
    "notice", .inlineText, "What stands behind those words for readers who are no members.")
  static let schema = Schema("an edition", [name, output, baseURL, access, words, notice])
}

extension ValueParser where Value == Edition {
  static var edition: ValueParser {
    mapping(EditionKeys.schema) { fields in
      let (name, output) = (fields(EditionKeys.name), fields(EditionKeys.output))
      var edition = Edition()
      edition.baseURL = fields(EditionKeys.baseURL).map(withTrailingSlash)
      edition.access = fields(EditionKeys.access) ?? edition.access
      edition.words = fields(EditionKeys.words) ?? edition.words
      edition.notice = fields(EditionKeys.notice)
      guard let name, let output else { return nil }
      (edition.name, edition.span, edition.output) = (name.text, name.span, output)
      checkPlace(output, fields)
      return edition
    }
  }
}

extension ValueParser where Value == String {
  /// A folder, as a path from the site's folder: `Public`, `../members/site`.
  static var outputFolder: ValueParser {
    scalar(.plain("a folder, as a path from the site's", .text)) { text, span, key, file in
      guard let line = file.text(text, span, key: key, lines: false) else { return nil }
      guard !line.hasPrefix("/"), !line.hasPrefix("~") else {
        file.report(
          .invalidValue, at: span, "'\(line)' is not a path from the site's folder",
          help: ["write a path such as Public-members; '--output' takes any folder"])
        return nil
      }
      return FolderPath(line).text
    }
  }
}

/// A path from the site's folder, in parts, without `.`, and with `..` at its beginning only.
struct FolderPath: Equatable {
  let parts: [String]

  init(_ path: String) {
    var parts: [String] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    self.parts = parts
  }

  var text: String { parts.isEmpty ? "." : parts.joined(separator: "/") }

  /// Whether it is the other folder or one above it. File systems may hold two cases for one.
  func holds(_ other: FolderPath) -> Bool {
    if parts.allSatisfy({ $0 == ".." }) { return true }
    return parts.count <= other.parts.count
      && zip(parts, other.parts).allSatisfy { $0.lowercased() == $1.lowercased() }
  }
}

/// The folders of a site that no build may write to.
private let sourceFolders = ["Content", "Templates", ".readout", ".git"]

/// Reports an output in which the site's own files lie, or that lies among them.
private func checkPlace(_ output: String, _ fields: Fields) {
  let path = FolderPath(output)
  let help = ["give it a folder of its own, such as Public"]
  let span = fields.valueSpan("output")
  if let inner = sourceFolders.first(where: { FolderPath($0).holds(path) }) {
    fields.file.report(.editionOutput, at: span, "'\(output)' lies in the site's \(inner)/", help: help)
  } else if sourceFolders.contains(where: { path.holds(FolderPath($0)) }) {
    fields.file.report(.editionOutput, at: span, "'\(output)' holds the site's own files", help: help)
  }
}

/// Reports editions with one name, and those that write into each other's output.
func checkEditions(_ editions: [Edition], _ fields: Fields) {
  guard let entry = fields.entry("editions"), case .sequence = entry.value.content else { return }
  for (place, edition) in editions.enumerated() {
    for other in editions[..<place] {
      if other.name == edition.name {
        fields.file.report(
          .duplicateID, at: edition.span, "'\(edition.name)' is the name of another edition",
          notes: [Diagnostic.Note(text: "first given here", file: fields.file.file, span: other.span)])
      }
      let (own, others) = (FolderPath(edition.output), FolderPath(other.output))
      guard own.holds(others) || others.holds(own) else { continue }
      fields.file.report(
        .editionOutput, at: edition.span,
        own.holds(others) && others.holds(own)
          ? "'\(edition.name)' writes to the output of '\(other.name)', \(others.text)/"
          : "'\(edition.name)' and '\(other.name)' write one into the other's output",
        help: ["give each edition a folder of its own"],
        notes: [Diagnostic.Note(text: "the other is here", file: fields.file.file, span: other.span)])
    }
  }
}

extension SiteConfiguration {
  /// The one that is built where none is named.
  private var mainEdition: Edition? { editions.first { $0.name == "public" } ?? editions.first }

  /// Whether the edition that is built is the one that would be without its name.
  public var isMainEdition: Bool { mainEdition.map { $0.name == edition.name } ?? true }

  /// Makes the edition of a name the one that is built; the first where no name is given and none is `public`.
  /// - Parameter baseURL: wins over that of the edition, which wins over the site's.
  /// - Returns: what is wrong with the name.
  mutating func choose(edition name: String?, baseURL address: String?) -> Diagnostic? {
    let found = name == nil ? mainEdition : editions.first { $0.name == name }
    edition = found ?? edition
    if let address = address.map(withTrailingSlash) ?? edition.baseURL { baseURL = address }
    guard found == nil, let name else { return nil }
    let near = offer(name, among: editions.map(\.name))
    let all = editions.map { "'\($0.name)'" }
    return Diagnostic(
      .unknownEdition, in: "Content/site.yml", at: .start, "'\(name)' is not an edition of the site",
      help: near.isEmpty ? ["the site has \(all.joined(separator: ", "))"] : near)
  }
}
