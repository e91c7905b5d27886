/// The parts of a list as they were and as they are, each beside what it was.
struct Pairing<Part> {
  private(set) var both: [(old: Part, new: Part)] = []
  private(set) var removed: [Part]
  private(set) var added: [Part]

  /// - Parameter tests: what makes two parts one, the surest first; each takes what those before it left over.
  init(_ old: [Part], _ new: [Part], by tests: ((Part, Part) -> Bool)...) {
    (removed, added) = (old, new)
    for test in tests { pair(test) }
  }

  private mutating func pair(_ test: (Part, Part) -> Bool) {
    var left: [Part] = []
    for part in added {
      if let place = removed.firstIndex(where: { test($0, part) }) {
        both.append((removed.remove(at: place), part))
      } else {
        left.append(part)
      }
    }
    added = left
  }
}

/// Whether two parts are called the same, by a name that both have.
func isSame<Part, Name: Equatable>(_ name: @escaping (Part) -> Name?) -> (Part, Part) -> Bool {
  { a, b in
    guard let own = name(a), let other = name(b) else { return false }
    return own == other
  }
}

/// Whether one text is the other reworded.
func isAlike<Part>(_ text: @escaping (Part) -> String) -> (Part, Part) -> Bool {
  { WordChange.areAlike(text($0), text($1)) }
}
