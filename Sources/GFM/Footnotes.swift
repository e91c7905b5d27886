/// A footnote that the text refers to.
public struct Footnote: Sendable, Equatable {
  /// From 1, in order of first reference.
  public var number: Int
  public var label: String
  /// The node that defines it; nil when it is one of the known footnotes given to `parse`.
  public var definition: Int?
  /// The nodes that refer to it, in order; `Footnote.referenceID(number:occurrence:)` makes their ids.
  public var references: [Int]

  /// The id of the element that holds the footnote.
  public static func id(number: Int) -> String { "fn-\(number)" }

  /// The id of the element that refers to it; `occurrence` counts from 1.
  public static func referenceID(number: Int, occurrence: Int) -> String {
    occurrence == 1 ? "fnref-\(number)" : "fnref-\(number)-\(occurrence)"
  }
}

extension Document {
  /// The footnotes in order of number.
  public var footnotes: [Footnote] {
    var footnotes: [Footnote] = []
    let marks = nodes.indices.filter {
      nodes[$0].kind == .footnoteReference || nodes[$0].kind == .footnoteDefinition
    }
    for node in marks.sorted(by: { (nodes[$0].number, $0) < (nodes[$1].number, $1) }) {
      let number = nodes[node].number
      if footnotes.last?.number != number {
        footnotes.append(Footnote(number: number, label: string(of: node), references: []))
      }
      if nodes[node].kind == .footnoteReference {
        footnotes[footnotes.count - 1].references.append(node)
      } else {
        footnotes[footnotes.count - 1].definition = node
      }
    }
    return footnotes
  }

  /// The nodes that define footnotes: the last children of the document.
  var footnoteDefinitions: [Int] {
    children(of: 0).filter { nodes[$0].kind == .footnoteDefinition }
  }
}
