/// Words that must not be published, in the form in which they are compared: letters and digits, without case and
/// accents.
struct HeldWords: Sendable {
  /// A text of which nothing may be seen, or a part of one.
  struct Passage: Sendable, BitwiseCopyable {
    var firstWord: Int32
    var count: Int32
  }

  /// The words one behind the other.
  private(set) var letters: [UInt8] = []
  /// Where each word begins, and where the last one ends.
  private(set) var starts: [UInt32] = [0]
  private(set) var passages: [Passage] = []

  var isEmpty: Bool { passages.isEmpty }

  /// What is searched for: short texts as they are, longer ones as every run of eight words in them.
  var runCount: Int { passages.reduce(0) { $0 + max(1, Int($1.count) - HeldTable.runLength + 1) } }

  init() {}

  /// - Parameters:
  ///   - isName: whether a text is searched for although it is shorter than a run.
  ///   - shown: how many words of its beginning may be seen.
  /// - Returns: whether there is anything to be searched for.
  mutating func add(_ text: [UInt8], isName: Bool, after shown: Int = 0) -> Bool {
    let (words, count) = (letters.count, starts.count)
    text.withUnsafeBufferPointer {
      forEachPlainWord(in: $0) {
        letters += $0; starts.append(UInt32(letters.count))
      }
    }
    // A run that begins with what may be seen and goes on behind it is held as well.
    let first = count - 1 + max(0, shown - HeldTable.runLength + 1)
    let length = starts.count - 1 - first
    let isSearched =
      shown < starts.count - count && (length >= HeldTable.runLength || isName && !isDate(words))
    guard isSearched, length > 0 else {
      letters.removeSubrange(words...)
      starts.removeSubrange(count...)
      return false
    }
    passages.append(Passage(firstWord: Int32(first), count: Int32(length)))
    return true
  }

  /// Whether the last words are numbers alone, as years are, which every archive has.
  private func isDate(_ first: Int) -> Bool { letters[first...].allSatisfy { (0x30...0x39).contains($0) } }

  func word(_ number: Int) -> ArraySlice<UInt8> { letters[Int(starts[number])..<Int(starts[number + 1])] }

  /// The number of the passage that a word belongs to.
  func passage(of word: Int) -> Int { passages.partitioningIndex { Int($0.firstWord) > word } - 1 }
}

extension HeldWords {
  func write(to writer: inout CacheWriter) {
    writer.write(all: letters)
    writer.write(all: starts)
    writer.write(all: passages)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    letters = try reader.values()
    starts = try reader.values()
    passages = try reader.values()
  }
}

/// Calls the body for every word of a text without markup, as it is compared.
func forEachPlainWord(in bytes: UnsafeBufferPointer<UInt8>, _ body: ([UInt8]) -> Void) {
  var word: [UInt8] = []
  var place = 0
  while place < bytes.count {
    switch ComparedLetter(bytes, &place) {
    case .letter(let byte): word.append(byte)
    case .letters(let letters): word += letters
    case .none: break
    case .separator:
      if !word.isEmpty { body(word) }
      word.removeAll(keepingCapacity: true)
    }
  }
  if !word.isEmpty { body(word) }
}
