/// What an element does to the words around it, and what is in it.
struct MarkupElement: Sendable {
  /// What its tags do.
  enum Effect: Sendable {
    /// Nothing: it stands within a word, as emphasis does.
    case joins
    /// It parts words, and a text goes on behind it.
    case parts
    /// Another text begins: a paragraph, a cell, an entry.
    case ends
  }

  enum Content: Sendable { case text, script, style, raised }

  var effect = Effect.ends
  var content = Content.text

  /// By name.
  static let known = NameTable(
    [
      (MarkupElement(effect: .joins), joining), (MarkupElement(effect: .joins, content: .raised), ["sup"]),
      (MarkupElement(effect: .parts), ["br", "img", "tspan", "svg", "use"]),
      (MarkupElement(content: .script), ["script"]), (MarkupElement(content: .style), ["style"]),
    ], else: MarkupElement())

  private static let joining = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "mark",
    "q", "s", "samp", "small", "span", "strong", "sub", "time", "u", "var", "wbr",
  ]
}

/// How short a text may be to be looked for in some place. Addresses are looked for everywhere.
enum ShortestText {
  /// Where readers read, one word is enough.
  static let anything = 1
  /// Where they may, as in `data-title`, words come by chance.
  static let twoWords = 2
  /// Names of classes and ids, and programs, are made of words that everybody uses.
  static let wholeRuns = HeldTable.runLength

  /// In an attribute, by its name.
  static func inAttribute(_ name: some BidirectionalCollection<UInt8>) -> Int {
    let known = attributes[name]
    return known == 0 ? (name.starts(with: "on".utf8) ? wholeRuns : twoWords) : known
  }

  /// 0 for attributes of other names.
  private static let attributes = NameTable(
    [
      (
        anything,
        [
          "alt", "title", "content", "aria-label", "aria-description", "placeholder", "label", "summary",
          "term",
          "value",
        ]
      ),
      (
        wholeRuns,
        [
          "class", "id", "href", "src", "srcset", "for", "name", "style", "rel", "type", "action",
          "xlink:href",
          "cite", "d", "points", "aria-labelledby", "aria-describedby", "aria-controls", "headers",
          "itemprop",
          "property", "poster", "data-src", "data-href",
        ]
      ),
    ], else: 0)
}
