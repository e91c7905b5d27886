/// The part of a file that a request asks for in its `Range` header.
enum ByteRange: Equatable, Sendable {
  case whole
  case part(Range<Int>)
  case unsatisfiable

  /// Several ranges at once, other units and what is not a range at all are answered with the whole file, as
  /// the standard allows.
  init(_ header: String, of count: Int) {
    self = Self.parse(header, count) ?? .whole
  }

  private static func parse(_ header: String, _ count: Int) -> ByteRange? {
    guard header.lowercased().hasPrefix("bytes=") else { return nil }
    let sides = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    switch (number(sides[0]), number(sides[1])) {
    case (let first?, let last?) where first <= last:
      return range(first, min(last, count - 1), count)
    case (let first?, nil) where sides[1].isEmpty: return range(first, count - 1, count)
    case (nil, let length?) where sides[0].isEmpty:
      return length == 0 ? .unsatisfiable : range(max(0, count - length), count - 1, count)
    default: return nil
    }
  }

  private static func range(_ first: Int, _ last: Int, _ count: Int) -> ByteRange {
    first < count ? .part(first..<last + 1) : .unsatisfiable
  }

  private static func number(_ text: Substring) -> Int? {
    // `Int` would take signs, too.
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
