/// What an element's tag does to the words around it.
enum TagEffect {
  /// Nothing: it stands within a word, as emphasis does.
  case joins
  /// It parts words, and a text goes on behind it.
  case parts
  /// Another text begins: a paragraph, a cell, an entry.
  case ends

  /// - Parameter name: of the element, as it is written.
  init(_ name: some Collection<UInt8>) {
    guard name.count <= 6 else {
      self = .ends
      return
    }
    switch String(decoding: name.map { $0 | 0x20 }, as: UTF8.self) {
    case "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
      "kbd",
      "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr":
      self = .joins
    case "br", "img", "tspan", "svg", "use": self = .parts
    default: self = .ends
    }
  }
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
  static func inAttribute(_ name: some Collection<UInt8>) -> Int {
    let name = String(decoding: name, as: UTF8.self).lowercased()
    switch name {
    case "alt", "title", "content", "aria-label", "aria-description", "placeholder", "label", "summary",
      "term", "value":
      return anything
    case "class", "id", "href", "src", "srcset", "for", "name", "style", "rel", "type", "action",
      "xlink:href",
      "cite", "d", "points", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "itemprop",
      "property", "poster", "data-src", "data-href":
      return wholeRuns
    default: return name.hasPrefix("on") ? wholeRuns : twoWords
    }
  }
}
