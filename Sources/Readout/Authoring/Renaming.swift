/// A record's new id, and what it means for its files and addresses.
struct Renaming: Sendable {
  let old: String
  let new: String
  let kind: Kind
  /// Where each of the record's files goes, by where it is.
  let moves: [String: String]
  /// The record's addresses from the site's root, each with the one that takes its place.
  let addresses: [(old: String, new: String)]

  /// - Parameter language: the site's: only versions in others have an address of their own.
  init(_ record: Record, to new: String, siteLanguage language: String) {
    old = record.id
    self.new = new
    kind = record.kind
    let files = record.recordFiles.map { file in (file.path, Self.path(of: file, id: new)) }
    moves = Dictionary(files, uniquingKeysWith: { first, _ in first })
    let folders = [""] + record.translations.map(\.language).filter { $0 != language }.map { "/" + $0 }
    addresses = folders.map { folder in
      ("\(folder)/\(record.kind.folder)/\(record.id).html", "\(folder)/\(record.kind.folder)/\(new).html")
    }
  }

  func newPath(of path: String) -> String { moves[path] ?? path }

  func renamed(_ file: RecordFile) -> RecordFile {
    guard let path = moves[file.path] else { return file }
    return RecordFile(path: path, kind: file.kind, id: new, language: file.language)
  }

  /// The path of a record's file with another id: in the same folder, in the same language.
  private static func path(of file: RecordFile, id: String) -> String {
    let name = file.path.split(separator: "/").last ?? ""
    return file.path.dropLast(name.utf8.count) + id + name.dropFirst(file.id.utf8.count)
  }
}
