import SourceText

/// Bytes of a file in the place of others.
struct TextEdit: Sendable, Hashable {
  var range: Range<Int>
  var replacement: [UInt8]

  init(_ range: Range<Int>, _ replacement: some Sequence<UInt8>) {
    self.range = range
    self.replacement = Array(replacement)
  }

  init(at place: Int, insert text: String) { self.init(place..<place, text.utf8) }
}

/// What becomes of one file.
public struct FileChange: Sendable {
  /// Path from the site's folder.
  public var path: String
  /// Where it goes; the same path for a file that stays.
  public var newPath: String
  public var before: [UInt8]
  public var after: [UInt8]
  /// In the order of the file.
  let edits: [TextEdit]

  /// - Parameter edits: none of which overlap.
  init(path: String, newPath: String, before: [UInt8], edits: [TextEdit]) {
    self.path = path
    self.newPath = newPath
    self.before = before
    self.edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    after = applied(self.edits, to: before[...])
  }

  public var isMoved: Bool { path != newPath }
  public var isEdited: Bool { before != after }
}

/// A part of a file with the edits, in order, that lie in it.
func applied(_ edits: [TextEdit], to bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  var place = bytes.startIndex
  for edit in edits {
    result += bytes[place..<edit.range.lowerBound] + edit.replacement
    place = edit.range.upperBound
  }
  return result + bytes[place...]
}

/// A file's bytes by line, for finding the places that reading gives.
struct FileText: Sendable {
  let bytes: [UInt8]
  /// Where each line begins; a line end closes its line.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  var lineCount: Int { bytes.last == 0x0A ? starts.count - 1 : starts.count }

  /// The bytes of a line, counting from 1, with its end.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return bytes.count..<bytes.count }
    return starts[number - 1]..<(number < starts.count ? starts[number] : bytes.count)
  }

  /// The line, counting from 1, that holds a byte.
  func lineNumber(of place: Int) -> Int { starts.partitioningIndex { $0 > place } }

  func range(of span: Span) -> Range<Int> {
    let line = line(Int(span.line))
    let start = place(after: Int(span.column) - 1, from: line.lowerBound, in: line)
    return start..<place(after: Int(span.length), from: start, in: line)
  }

  /// Goes on by a number of characters.
  private func place(after count: Int, from start: Int, in line: Range<Int>) -> Int {
    var place = start
    for _ in 0..<max(0, count) where place < line.upperBound {
      place += 1
      while place < line.upperBound, bytes[place] & 0xC0 == 0x80 { place += 1 }
    }
    return place
  }
}
