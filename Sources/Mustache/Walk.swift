/// Where the compiler is in the templates and in the page that they make.
struct Walk {
  /// The template whose text is being read.
  var template: Int
  /// The routine that the instructions belong to.
  let routine: Int
  var scope: Scope
  /// What fills the template's blocks.
  var overrides: Overrides
  var layout: Layout
  var surroundings: Surroundings
  /// Where the tag or comment began that the page is in, and the quotes.
  var tagPlace: Place?
  var quotePlace: Place?
  var code: [Instruction] = []
  /// Whether literal text may be added to the last instruction: it is not the end of a section's body.
  var endsWithLiteral = false
}

/// A range of a template's text.
struct Place: Hashable {
  let template: Int
  let range: Range<Int>
}

/// What becomes of the beginnings of lines.
struct Layout: Hashable {
  /// How many blanks are taken off.
  var dedent = 0
  /// What is put before them then.
  var indent: [UInt8] = []

  /// The layout of what stands where a tag stood that had a line, or its beginning, to itself.
  func nested(at blank: ArraySlice<UInt8>, dedent: Int = 0) -> Layout {
    Layout(dedent: dedent, indent: indent + blank.dropFirst(self.dedent))
  }
}

/// The contents that templates further out give to blocks.
struct Overrides: Hashable {
  private var byName: [String: Override] = [:]

  subscript(name: String) -> Override? { byName[name] }

  /// What is given further out counts.
  mutating func add(_ block: Block, in template: Int, _ overrides: Overrides) {
    if byName[block.tag.name] != nil { return }
    byName[block.tag.name] = Override(block: block, template: template, overrides: overrides)
  }
}

/// A block's content and where it was written.
final class Override: Hashable {
  let block: Block
  let template: Int
  /// What fills the blocks inside the content: what filled those around it where it was written.
  let overrides: Overrides

  init(block: Block, template: Int, overrides: Overrides) {
    self.block = block
    self.template = template
    self.overrides = overrides
  }

  static func == (a: Override, b: Override) -> Bool {
    a === b
      || a.template == b.template && a.block.tag.range == b.block.tag.range && a.overrides == b.overrides
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(template)
    hasher.combine(block.tag.range)
  }
}
