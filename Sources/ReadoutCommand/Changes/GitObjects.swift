import Readout

/// One line of `git ls-tree -r -z`.
struct TreeEntry {
  var mode: Substring
  var object: String
  /// From the tree that was listed.
  var path: String

  var isLink: Bool { mode == "120000" }
  private var isRepository: Bool { mode == "160000" }

  /// Whether a site is made of what it holds: records and the configuration. A path with a line break could not be
  /// asked for, and is none of a record.
  var isWanted: Bool {
    let isCopied = path.hasPrefix("media/") || path.hasPrefix("files/")
    return !isRepository && !path.contains("\n") && (path.hasSuffix(".md") && !isCopied || path == "site.yml")
  }

  func content(_ read: [UInt8]??) -> SourceFile.Content {
    if isRepository { return .missing("it is a repository of its own, which is not looked into") }
    guard let read else { return .unread }
    return read.map { .bytes($0) } ?? .missing("the link leads to no file of this revision")
  }

  /// - Parameter bytes: `mode SP type SP object TAB path NUL`, again and again.
  static func read(_ bytes: [UInt8]) -> [TreeEntry] {
    bytes.split(separator: 0).compactMap { line in
      let parts = line.split(separator: 0x09, maxSplits: 1)
      let words = String(decoding: parts.first ?? [], as: UTF8.self).split(separator: " ")
      guard parts.count == 2, words.count == 3 else { return nil }
      return TreeEntry(
        mode: words[0], object: String(words[2]), path: String(decoding: parts[1], as: UTF8.self))
    }
  }
}

/// What `git cat-file --batch` prints.
struct ObjectBatch {
  /// In the order in which they were asked for; nil for what is no file.
  private(set) var objects: [[UInt8]?] = []

  /// - Parameter bytes: `object SP type SP size LF content LF`, again and again. In the place of type and size
  ///   there may be what is wrong: `missing`, or, of a link, `dangling`, `loop`, `notdir` or `symlink` and a size.
  init(_ bytes: [UInt8]) {
    var place = 0
    while let end = bytes[place...].firstIndex(of: 0x0A) {
      let words = String(decoding: bytes[place..<end], as: UTF8.self).split(separator: " ")
      place = end + 1
      guard let size = words.last.flatMap({ Int($0) }), size >= 0, place + size < bytes.count else {
        objects.append(nil)
        continue
      }
      objects.append(words.dropLast().last == "blob" ? Array(bytes[place..<place + size]) : nil)
      place += size + 1
    }
  }
}
