/// Finds the addresses in a style sheet (CSS Syntax Level 3): what is in `url(…)`, and the text behind `@import`.
struct StyleReferences {
  private let bytes: [UInt8]
  /// Whether the sheet stands in markup, where quotes and comments have other meanings.
  private let isMarkup: Bool
  private var place = 0
  private(set) var found: [AssetReference] = []

  init(_ bytes: [UInt8], isMarkup: Bool = false) {
    self.bytes = bytes
    self.isMarkup = isMarkup
  }

  mutating func run() {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "u") where follows("url("), UInt8(ascii: "U") where follows("url("):
        place += 4
        takeAddress()
      case UInt8(ascii: "@") where !isMarkup && follows("@import"):
        place += 7
        skipSpace()
        if place < bytes.count, bytes[place].isQuote { takeString() }
      case UInt8(ascii: "/") where !isMarkup && follows("/*"): skipComment()
      case let byte where !isMarkup && byte.isQuote: skipString()
      default: place += 1
      }
    }
  }

  /// CSS does not tell capitals from small letters here.
  private func follows(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      place + word.count <= bytes.count
        && word.indices.allSatisfy { lowercased(bytes[place + $0]) == word[$0] }
    }
  }

  private func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(bytes[place]) { place += 1 }
  }

  private mutating func skipComment() {
    place += 2
    while place < bytes.count, !follows("*/") { place += 1 }
    place += 2
  }

  private mutating func takeAddress() {
    skipSpace()
    guard place < bytes.count else { return }
    if bytes[place].isQuote { return takeString() }
    let start = place
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
    take(start..<place)
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: ")") }

  private mutating func takeString() {
    let start = place + 1
    skipString()
    take(start..<max(start, min(place, bytes.count) - 1))
  }

  private mutating func skipString() {
    let quote = bytes[place]
    place += 1
    while place < bytes.count, bytes[place] != quote, bytes[place] != UInt8(ascii: "\n") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    place += 1
  }

  private mutating func take(_ range: Range<Int>) {
    if !range.isEmpty { found.append(AssetReference(range: range, isCertain: true)) }
  }
}
