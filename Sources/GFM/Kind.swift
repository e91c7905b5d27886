/// What a node of a document is.
public enum Kind: UInt8, Sendable, CaseIterable {
  /// The root, always node 0.
  case document
  case paragraph
  /// `Node.level` as written, `Node.outlineLevel` as rendered.
  case heading
  case blockQuote
  /// `Node.isTight`.
  case bulletList
  /// `Node.start`, `Node.isTight`.
  case orderedList
  case item
  /// An item that begins with `[ ]` or `[x]`: `Node.isChecked`.
  case taskItem
  /// `Node.text` is the code, `Node.extra` the info string.
  case codeBlock
  case thematicBreak
  case table
  /// `Node.isHeader`.
  case tableRow
  /// `Node.alignment`, `Node.isHeader`.
  case tableCell
  /// `Node.text` is the label, `Node.number` its number; stands after everything else in the document.
  case footnoteDefinition
  /// `Node.text`, unescaped; never next to another text node.
  case text
  case softBreak
  /// A hard break, also one written as `<br>`.
  case lineBreak
  /// `Node.text` is the code.
  case code
  case emphasis
  case strong
  case strikethrough
  /// `Node.text` is the destination, `Node.extra` the title; the children are the label. Bare
  /// addresses are links too: `Node.isBare`.
  case link
  /// `Node.text` is the destination, `Node.extra` the title; the children are the alternative text.
  case image
  /// `[[id#fragment|label]]`: `Node.text` is the id, `Node.extra` the fragment; the children are the
  /// label, none when it has none.
  case recordLink
  /// `Node.text` is the label, `Node.number` and `Node.occurrence` say which reference it is.
  case footnoteReference
  /// One of the HTML elements that authors may use (`sub`, `kbd`, …): `Node.text` is its name.
  case inlineTag

  /// Whether nodes of this kind stand between the start and the end of one paragraph.
  public var isInline: Bool { rawValue >= Kind.text.rawValue }
}
