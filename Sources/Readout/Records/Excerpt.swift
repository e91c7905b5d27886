import GFM

/// The opening of a text that is not shown whole: the words of its first paragraphs, without links and markup.
public struct Excerpt: Sendable {
  /// A piece of a paragraph.
  public enum Run: Sendable {
    case words(String)
    /// A link without words of its own, which stands for the title of what it leads to.
    case title(Reference)
  }

  public internal(set) var paragraphs: [[Run]]

  /// nil where no word may be shown, or there is none. Of a short text half is withheld.
  init?(of document: Document, words: Int) {
    var cutting = ExcerptCutting(document, words: min(words, document.wordCount / 2))
    cutting.run()
    guard !cutting.paragraphs.isEmpty else { return nil }
    paragraphs = cutting.paragraphs
  }
}

extension Excerpt {
  /// Finds what stands for titles; what is not published stands for nothing.
  fileprivate mutating func resolve(_ index: RecordIndex) {
    for paragraph in paragraphs.indices {
      for place in paragraphs[paragraph].indices {
        guard case .title(var reference) = paragraphs[paragraph][place] else { continue }
        switch index.find(reference.id) {
        case .found(let number), .indirect(let number): reference.target = number
        case .hidden, .unread, .unknown: reference.target = nil
        }
        paragraphs[paragraph][place] = .title(reference)
      }
    }
  }
}

extension Record {
  /// Looks up the titles that stand in the openings of its texts.
  mutating func resolveExcerpts(_ index: RecordIndex) {
    guard case .withheld = self.details else { return }
    self.excerpt?.resolve(index)
    for place in self.translations.indices { self.translations[place].excerpt?.resolve(index) }
  }
}

/// One text while its opening is taken.
private struct ExcerptCutting {
  let document: Document
  /// Half words that may still be shown: a letter of a script without spaces counts as half a word.
  private var left: Int
  private(set) var paragraphs: [[Excerpt.Run]] = []
  private var text = ""
  private var runs: [Excerpt.Run] = []
  private var isInWord = false

  init(_ document: Document, words: Int) {
    self.document = document
    left = words * 2
  }

  mutating func run() {
    for node in document.nodes.indices where left > 0 {
      switch document.nodes[node].kind {
      case .footnoteDefinition: return
      case .paragraph: take(paragraph: node)
      default: continue
      }
    }
  }

  private mutating func take(paragraph: Int) {
    (text, runs, isInWord) = ("", [], false)
    var node = paragraph + 1
    var isWhole = true
    while isWhole, node < Int(document.nodes[paragraph].end) {
      isWhole = take(node)
      let skipsInside = document.nodes[node].kind == .image
      node = skipsInside ? Int(document.nodes[node].end) : node + 1
    }
    while text.last == " " { text.removeLast() }
    guard !text.isEmpty || !runs.isEmpty else { return }
    if left <= 0 || !isWhole { text += "…" }
    flush()
    paragraphs.append(runs)
  }

  /// - Returns: whether there was room for all of it.
  private mutating func take(_ node: Int) -> Bool {
    switch document.nodes[node].kind {
    case .text, .code: return take(document.string(of: node))
    case .softBreak, .lineBreak: return take(" ")
    case .recordLink where Int(document.nodes[node].end) == node + 1: return take(link: node)
    default: return true
    }
  }

  private mutating func take(link node: Int) -> Bool {
    guard left > 0 else { return false }
    let fragment = document.extra(of: node)
    flush()
    runs.append(
      .title(
        Reference(
          id: document.string(of: node),
          fragment: fragment.isEmpty ? nil : String(decoding: fragment, as: UTF8.self), span: .start)))
    left -= 2
    isInWord = true
    return true
  }

  private mutating func take(_ words: String) -> Bool {
    for scalar in words.unicodeScalars {
      if scalar.properties.isWhitespace {
        isInWord = false
      } else if scalar.standsForItself {
        guard left > 0 else { return false }
        left -= 1
        isInWord = false
      } else if !isInWord {
        guard left > 0 else { return false }
        left -= 2
        isInWord = true
      }
      text.unicodeScalars.append(scalar)
    }
    return true
  }

  private mutating func flush() {
    if !text.isEmpty { runs.append(.words(text)) }
    text = ""
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to a script that does not part words by spaces.
  fileprivate var standsForItself: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }
}
