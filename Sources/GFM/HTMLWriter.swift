/// A name in a text node that becomes a link by itself.
public struct Mention: Sendable, Equatable {
  /// Bytes of the text node, counting from its first.
  public var range: Range<Int>
  /// Whatever tells the writer what to link to.
  public var target: Int

  /// A mention of `target` at `range`.
  public init(range: Range<Int>, target: Int) {
    self.range = range
    self.target = target
  }
}

/// Decides, while a document is written as HTML, what its links, images and headings become.
public protocol HTMLWriter {
  /// Writes the `<a …>` of a link or a record link; false, and nothing written, gives the label alone.
  mutating func openLink(_ node: Int, in document: Document, to out: inout [UInt8]) -> Bool
  /// Writes the label, as escaped HTML, of a record link that has none of its own.
  mutating func writeLabel(_ node: Int, in document: Document, to out: inout [UInt8])
  /// Writes the whole of an image.
  mutating func writeImage(_ node: Int, in document: Document, to out: inout [UInt8])
  /// The id of a heading; nil gives it none.
  mutating func headingID(_ node: Int) -> String?
  /// What to link in a text node: in order, without overlaps. Asked only where links may stand: not in
  /// headings, links, code or quotes.
  mutating func mentions(in node: Int, of document: Document) -> [Mention]
  /// Writes the `<a …>` of a mention.
  mutating func openMention(_ mention: Mention, in document: Document, to out: inout [UInt8])
  /// Writes a footnote reference; by default a raised number that leads to the footnote.
  mutating func writeFootnoteReference(_ node: Int, in document: Document, to out: inout [UInt8])
  /// What a table is called for those who do not see it; nil gives the region no name and no role.
  mutating func tableLabel(_ node: Int, in document: Document) -> String?
  /// What a task's box says to those who do not see it.
  mutating func taskLabel(isChecked: Bool) -> String
}

extension HTMLWriter {
  public mutating func mentions(in node: Int, of document: Document) -> [Mention] { [] }
  public mutating func openMention(_ mention: Mention, in document: Document, to out: inout [UInt8]) {}
  public mutating func tableLabel(_ node: Int, in document: Document) -> String? { nil }
  public mutating func taskLabel(isChecked: Bool) -> String { isChecked ? "done" : "to do" }

  public mutating func writeFootnoteReference(_ node: Int, in document: Document, to out: inout [UInt8]) {
    let (number, occurrence) = (document.nodes[node].number, document.nodes[node].occurrence)
    let id = Footnote.referenceID(number: number, occurrence: occurrence)
    let target = Footnote.id(number: number)
    out += "<sup class=\"footnote-reference\"><a href=\"#\(target)\" id=\"\(id)\">\(number)</a></sup>".utf8
  }
}
