/// A heading, as tables of contents and question lists need it.
public struct Heading: Sendable, Equatable {
  /// The heading's node.
  public var node: Int
  /// The level as written, 1 to 6.
  public var level: Int
  /// The level as rendered, 2 to 6.
  public var outlineLevel: Int
  /// The heading without markup.
  public var text: String
  /// Unique in the document: letters and digits of any script in lower case, joined by hyphens.
  public var id: String

  /// Whether the heading ends with a question mark of any script.
  public var isQuestion: Bool {
    guard let last = text.unicodeScalars.last(where: { !$0.isMarkdownSpace }) else { return false }
    return ["?", "؟", "？"].contains(last)
  }
}

extension Document {
  /// All headings in order, each with an id that no other has.
  /// - Parameter reserved: ids that are taken on the page already.
  public func headings(reserving reserved: Set<String> = []) -> [Heading] {
    var ids = UniqueIDs(taken: reserved)
    return nodes.indices.filter { nodes[$0].kind == .heading }.map { node in
      let text = plainText(of: node)
      return Heading(
        node: node, level: nodes[node].level, outlineLevel: nodes[node].outlineLevel, text: text,
        id: ids.unique(elementID(for: text)))
    }
  }
}

/// The id of an element from its text, as headings have it: letters, digits and marks of any script in
/// lower case, a hyphen for whatever stands between them; `section` when there is none.
public func elementID(for text: String) -> String {
  var id: [UInt8] = []
  var isGap = false
  for scalar in text.unicodeScalars {
    guard scalar.isWordPart else { isGap = true; continue }
    if isGap, !id.isEmpty { id.append(UInt8(ascii: "-")) }
    isGap = false
    if scalar.isASCII {
      id.append(lowercased(UInt8(scalar.value)))
    } else {
      id += scalar.properties.lowercaseMapping.utf8
    }
  }
  if id.isEmpty { return "section" }
  let isFootnote = id.starts(with: "fn-".utf8) || id.starts(with: "fnref-".utf8)
  // Footnotes and their references have ids of their own on the page.
  return (isFootnote ? "section-" : "") + String(decoding: id, as: UTF8.self)
}

/// Ids that are not given twice.
private struct UniqueIDs {
  var taken: Set<String>
  private var ordinals: [String: Int] = [:]

  init(taken: Set<String>) { self.taken = taken }

  /// The id itself the first time, then with `-2`, `-3`, …
  mutating func unique(_ id: String) -> String {
    var ordinal = ordinals[id] ?? 1
    var unique = ordinal == 1 ? id : "\(id)-\(ordinal)"
    while !taken.insert(unique).inserted {
      ordinal += 1
      unique = "\(id)-\(ordinal)"
    }
    ordinals[id] = ordinal + 1
    return unique
  }
}
