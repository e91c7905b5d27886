/// A template as a tree.
indirect enum Node: Sendable {
  case text(Range<Int>, startsLine: Bool)
  case value(Tag)
  case section(Section)
  case partial(Tag)
  case parent(Parent)
  case block(Block)
}

/// A section or, when its tag is inverted, what is written instead.
struct Section: Sendable {
  let tag: Tag
  let children: [Node]
}

/// A template that this one builds on.
struct Parent: Sendable {
  let tag: Tag
  /// What goes in place of the parent's own blocks.
  let blocks: [Block]
  /// Text and tags outside the blocks, which are never shown.
  let strays: [Range<Int>]
}

/// A named place in a template with its own content, or what another template puts there.
struct Block: Sendable {
  let tag: Tag
  let children: [Node]

  /// Whether the content begins on a line of its own.
  var startsLine: Bool {
    if case .text(_, startsLine: true)? = children.first { true } else { false }
  }
}
