/// How much of a text is new, and how much of the old one is gone.
public struct WordChange: Sendable, Hashable {
  public var added: Int
  public var removed: Int
}

extension WordChange {
  /// Texts that differ in more words than this, one by the other, are compared without regard to their order: to
  /// find the longest common sequence takes time in proportion to the product.
  private static let limit = 4_000_000

  /// Words are what stands between spaces, markup included.
  init(from old: [UInt8], to new: [UInt8]) {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func numbered(_ text: [UInt8]) -> [Int] {
      text.split(whereSeparator: { $0 <= 0x20 }).map { word in
        if let number = numbers[word] { return number }
        numbers[word] = numbers.count
        return numbers.count - 1
      }
    }
    self.init(numbered(old)[...], numbered(new)[...])
  }

  private init(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) {
    var (old, new) = (old, new)
    while let word = old.first, word == new.first { (old, new) = (old.dropFirst(), new.dropFirst()) }
    while let word = old.last, word == new.last { (old, new) = (old.dropLast(), new.dropLast()) }
    let kept =
      old.count * new.count <= Self.limit ? longestCommonSequence(old, new) : commonWords(old, new)
    self.init(added: new.count - kept, removed: old.count - kept)
  }

  /// Whether at least half of all words are common to both.
  static func areAlike(_ a: String, _ b: String) -> Bool {
    let change = WordChange(from: Array(a.utf8), to: Array(b.utf8))
    let count = (a + " " + b).split(separator: " ").count
    return 2 * (change.added + change.removed) <= count
  }
}

/// Its length, found row by row.
private func longestCommonSequence(_ a: ArraySlice<Int>, _ b: ArraySlice<Int>) -> Int {
  let columns = Array(b)
  var row = [Int](repeating: 0, count: columns.count + 1)
  for word in a {
    var diagonal = 0
    for (column, other) in columns.enumerated() {
      let above = row[column + 1]
      row[column + 1] = word == other ? diagonal + 1 : max(above, row[column])
      diagonal = above
    }
  }
  return row[columns.count]
}

private func commonWords(_ a: ArraySlice<Int>, _ b: ArraySlice<Int>) -> Int {
  var left: [Int: Int] = [:]
  for word in a { left[word, default: 0] += 1 }
  return b.count { word in
    guard let count = left[word], count > 0 else { return false }
    left[word] = count - 1
    return true
  }
}
