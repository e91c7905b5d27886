import GFM

/// Finds where a Markdown text names a record that is to be renamed.
///
/// What looks like a link may be code, or words; so a place counts only when the parser, given the text with
/// the new id in that place, reads a link to the record under its new name, and all else as before.
struct LinkTargetSearch {
  let renaming: Renaming
  /// The file in which the text stands: paths in links are relative to it.
  let file: String
  let parse: ([UInt8]) -> Document

  /// The places of the record's id in the targets of links.
  /// - Returns: nil when there is a link whose target cannot be found in the text.
  func places(in text: [UInt8]) -> [Range<Int>]? {
    let document = parse(text)
    let links = Set(document.nodes.indices.filter { leadsToRecord($0, document) })
    guard !links.isEmpty else { return [] }
    let candidates = candidates(in: text)
    if renamed(candidates, text, document) == links { return candidates }
    let proven = candidates.filter { renamed([$0], text, document)?.isEmpty == false }
    return renamed(proven, text, document) == links ? proven : nil
  }

  private func leadsToRecord(_ node: Int, _ document: Document) -> Bool {
    switch document.nodes[node].kind {
    case .recordLink: document.string(of: node) == renaming.old
    case .link: newAddress(document.string(of: node)) != nil
    case .codeBlock: views(of: node, document).contains { $0.ids.contains { $0 == renaming.old } }
    default: false
    }
  }

  /// The lines of a block of views; none of other code.
  private func views(of node: Int, _ document: Document) -> [ViewLine] {
    guard document.holdsViews(node) else { return [] }
    return ViewLine.lines(of: document.string(of: node))
  }

  /// Whether one block of views says what another does, but for the record's id in some places.
  private func isRenamed(_ old: [ViewLine], _ new: [ViewLine]) -> Bool {
    old.count == new.count
      && zip(old, new).allSatisfy { a, b in
        a.line == b.line && a.name == b.name && a.ids.count == b.ids.count
          && zip(a.ids, b.ids).allSatisfy { $0 == $1 || $0 == renaming.old && $1 == renaming.new }
      }
  }

  /// What a link to one of the record's files becomes; nil for any other link.
  private func newAddress(_ destination: String) -> LinkAddress? {
    guard case .file(let path, let fragment) = LinkAddress(destination, in: file),
      let newPath = renaming.moves[path]
    else { return nil }
    return .file(newPath, fragment: fragment)
  }

  /// The id as a whole word behind `[[`, as the beginning of a file's name, or as the subject of a view.
  private func candidates(in text: [UInt8]) -> [Range<Int>] {
    occurrences(of: Array(renaming.old.utf8), in: text).filter { range in
      let before = text[..<range.lowerBound]
      let after = range.upperBound < text.count ? text[range.upperBound] : 0x20
      let behind = text[range.upperBound...]
      let isPaired = before.suffix(2).elementsEqual("--".utf8) || behind.starts(with: "--".utf8)
      if isPaired { return true }
      if let last = before.last, mayStandInID(last) || mayStandInID(after) { return false }
      let opening = before.reversed().drop { [0x20, 0x09, 0x0A].contains($0) }
      return after == UInt8(ascii: ".") || after == UInt8(ascii: "%") || opening.starts(with: "[[".utf8)
        || opening.first == UInt8(ascii: ":")
    }
  }

  /// The links that lead to the new name when it stands in these places; nil when anything else differs.
  private func renamed(_ places: [Range<Int>], _ text: [UInt8], _ before: Document) -> Set<Int>? {
    let after = parse(applied(places.map { TextEdit($0, renaming.new.utf8) }, to: text[...]))
    guard before.nodes.count == after.nodes.count else { return nil }
    var changed: Set<Int> = []
    for node in before.nodes.indices {
      guard isAlike(node, before, after) else { return nil }
      if before.text(of: node).elementsEqual(after.text(of: node)) { continue }
      guard isRenamed(node, before, after) else { return nil }
      changed.insert(node)
    }
    return changed
  }

  /// Whether a node is what it was in all but its text and its column.
  private func isAlike(_ node: Int, _ before: Document, _ after: Document) -> Bool {
    let (a, b) = (before.nodes[node], after.nodes[node])
    return a.kind == b.kind && a.end == b.end && a.line == b.line && a.level == b.level
      && a.outlineLevel == b.outlineLevel && before.extra(of: node).elementsEqual(after.extra(of: node))
  }

  private func isRenamed(_ node: Int, _ before: Document, _ after: Document) -> Bool {
    guard leadsToRecord(node, before) else { return false }
    let (old, new) = (before.string(of: node), after.string(of: node))
    if before.nodes[node].kind == .recordLink { return new == renaming.new }
    if before.nodes[node].kind == .codeBlock {
      return isRenamed(views(of: node, before), views(of: node, after))
    }
    return newAddress(old) == LinkAddress(new, in: file)
  }
}

private func mayStandInID(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "-") || isID(String(decoding: [byte], as: UTF8.self))
}

/// Where bytes occur in others, in order, without overlaps.
func occurrences(of needle: [UInt8], in text: [UInt8]) -> [Range<Int>] {
  guard let first = needle.first else { return [] }
  var found: [Range<Int>] = []
  var place = 0
  while place + needle.count <= text.count {
    if text[place] == first, text[place..<place + needle.count].elementsEqual(needle) {
      found.append(place..<place + needle.count)
      place += needle.count
    } else {
      place += 1
    }
  }
  return found
}
