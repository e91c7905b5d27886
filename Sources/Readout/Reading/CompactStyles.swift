/// A style sheet without its comments, indentation and needless spaces, every rule on the line where it stood.
///
/// Strings stay as they are, and so do the spaces that mean something: those between selectors, around operators
/// and between the parts of a value.
func compactStyles(_ sheet: [UInt8]) -> [UInt8] {
  var compaction = StyleCompaction(sheet)
  compaction.run()
  return compaction.out
}

private struct StyleCompaction {
  let sheet: [UInt8]
  var out: [UInt8] = []
  private var place = 0

  init(_ sheet: [UInt8]) {
    self.sheet = sheet
    out.reserveCapacity(sheet.count)
  }

  mutating func run() {
    while place < sheet.count {
      switch sheet[place] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): copyString(closedBy: sheet[place])
      case let byte where byte.isStyleSpace || startsComment: copySpace()
      case let byte:
        out.append(byte)
        place += 1
      }
    }
  }

  private var startsComment: Bool {
    sheet[place] == UInt8(ascii: "/") && place + 1 < sheet.count && sheet[place + 1] == UInt8(ascii: "*")
  }

  private mutating func copyString(closedBy quote: UInt8) {
    repeat {
      if sheet[place] == UInt8(ascii: "\\") { copyByte() }
      copyByte()
    } while place < sheet.count && sheet[place] != quote
    copyByte()
  }

  private mutating func copyByte() {
    guard place < sheet.count else { return }
    out.append(sheet[place])
    place += 1
  }

  /// Of spaces and comments only the line ends are left, or one space where it may mean something.
  private mutating func copySpace() {
    var lines = 0
    while place < sheet.count, sheet[place].isStyleSpace || startsComment {
      if startsComment {
        lines += skipComment()
      } else {
        lines += sheet[place] == UInt8(ascii: "\n") ? 1 : 0
        place += 1
      }
    }
    if lines > 0 {
      out.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: lines))
    } else if let before = out.last, place < sheet.count,
      !"{};,:\n".utf8.contains(before), !"{};,".utf8.contains(sheet[place])
    {
      out.append(UInt8(ascii: " "))
    }
  }

  /// - Returns: the line ends in the comment.
  private mutating func skipComment() -> Int {
    let start = place
    place += 2
    while place < sheet.count {
      if sheet[place] == UInt8(ascii: "/"), place > start + 2, sheet[place - 1] == UInt8(ascii: "*") { break }
      place += 1
    }
    place = min(place + 1, sheet.count)
    return sheet[start..<place].count { $0 == UInt8(ascii: "\n") }
  }
}

extension UInt8 {
  /// Space in a style sheet (CSS Syntax Level 3, 4.2).
  fileprivate var isStyleSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }
}
