extension Flattener {
  /// Numbers footnotes in order of first reference: the text first, then the footnotes themselves.
  mutating func numberFootnotes() {
    var numbers = FootnoteNumbers()
    let end = definitions.first ?? document.nodes.count
    number(in: 0..<end, &numbers)
    var next = 0
    while next < numbers.order.count {
      if case .defined(let ordinal) = numbers.order[next] {
        number(in: subtree(ofDefinition: ordinal), &numbers)
      }
      next += 1
    }
    numberUnreached(&numbers)
    for (offset, definition) in definitions.enumerated() {
      document.nodes[definition].value = Int32(numbers.numbers[.defined(offset + 1)] ?? 0)
    }
  }

  /// Footnotes that only a footnote refers to that nothing refers to.
  private mutating func numberUnreached(_ numbers: inout FootnoteNumbers) {
    for ordinal in definitions.indices.map({ $0 + 1 }) where numbers.numbers[.defined(ordinal)] == nil {
      _ = numbers.number(of: .defined(ordinal))
      number(in: subtree(ofDefinition: ordinal), &numbers)
    }
  }

  private func subtree(ofDefinition ordinal: Int) -> Range<Int> {
    definitions.indices.contains(ordinal - 1) ? document.subtree(of: definitions[ordinal - 1]) : 0..<0
  }

  private mutating func number(in range: Range<Int>, _ numbers: inout FootnoteNumbers) {
    for i in range where document.nodes[i].kind == .footnoteReference {
      let ordinal = Int(document.nodes[i].value)
      let key: FootnoteNumbers.Key = ordinal > 0 ? .defined(ordinal) : .known(document.string(of: i))
      if definitions.indices.contains(ordinal - 1) {
        document.nodes[i].text = document.nodes[definitions[ordinal - 1]].text
      }
      document.nodes[i].value = Int32(numbers.number(of: key))
      document.nodes[i].detail = numbers.nextOccurrence(of: key)
    }
  }
}

/// Which footnote has which number, and how often it was referred to.
struct FootnoteNumbers {
  enum Key: Hashable {
    /// By the definition's place in cmark's order, from 1.
    case defined(Int)
    case known(String)
  }

  private(set) var order: [Key] = []
  private(set) var numbers: [Key: Int] = [:]
  private var occurrences: [Key: UInt16] = [:]

  mutating func number(of key: Key) -> Int {
    if let number = numbers[key] { return number }
    order.append(key)
    numbers[key] = order.count
    return order.count
  }

  mutating func nextOccurrence(of key: Key) -> UInt16 {
    let count = (occurrences[key] ?? 0) &+ 1
    occurrences[key] = count
    return count
  }
}
