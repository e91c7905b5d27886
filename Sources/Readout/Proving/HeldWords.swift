/// Words that must not be published, in the form in which they are compared: letters and digits, without case and
/// accents.
struct HeldWords: Sendable {
  /// A text of which nothing may be seen, or a part of one.
  struct Passage: Sendable, BitwiseCopyable {
    var firstWord: Int32
    var count: Int32
    /// Whether it is looked for as a whole, however long it is.
    var isAddress: Bool { kind == 1 }
    /// How many runs of it are searched for.
    fileprivate var runCount: Int { isAddress ? 1 : max(1, Int(count) - HeldTable.runLength + 1) }
    /// A number, so that every byte of the value is set.
    fileprivate var kind: Int32
  }

  /// The words one behind the other.
  private(set) var letters: [UInt8] = []
  /// Where each word begins, and where the last one ends.
  private(set) var starts: [UInt32] = [0]
  private(set) var passages: [Passage] = []

  var isEmpty: Bool { passages.isEmpty }

  /// What is searched for: short texts as they are, longer ones as every run of eight words in them.
  var runCount: Int { passages.reduce(0) { $0 + $1.runCount } }

  init() {}

  /// What a text is, which decides how it is searched for.
  enum Form {
    /// In runs of eight words.
    case text
    /// So as well, but whole where it is shorter.
    case name
    /// Whole, and wherever words have a meaning.
    case address
  }

  /// - Parameter shown: what may be seen of it: ranges of words, in order.
  /// - Returns: how many passages there are to be searched for.
  mutating func add(_ text: [[UInt8]], _ form: Form, without shown: [Range<Int>] = []) -> Int {
    let passages = form == .address ? [0..<text.count] : heldRanges(text.count, shown)
    let first = starts.count - 1
    let searched = passages.filter { isSearched(text[$0], form) }
    guard !searched.isEmpty else { return 0 }
    for word in text {
      letters += word
      starts.append(UInt32(letters.count))
    }
    self.passages += searched.map {
      Passage(
        firstWord: Int32(first + $0.lowerBound), count: Int32($0.count), kind: form == .address ? 1 : 0)
    }
    return searched.count
  }

  /// A run of which one half may be seen is held as well. Of more than that half a word or two come by chance: what
  /// is said behind an opening often begins as the text goes on.
  private func heldRanges(_ count: Int, _ shown: [Range<Int>]) -> [Range<Int>] {
    let margin = HeldTable.runLength / 2
    var start = 0
    var ranges: [Range<Int>] = []
    for range in shown + [count..<count] {
      if start < range.lowerBound {
        ranges.append(max(0, start - margin)..<min(count, range.lowerBound + margin))
      }
      start = range.upperBound
    }
    return ranges
  }

  private func isSearched(_ words: ArraySlice<[UInt8]>, _ form: Form) -> Bool {
    switch form {
    case .text: words.count >= HeldTable.runLength
    case .name, .address: !words.isEmpty && !isDate(words)
    }
  }

  /// Whether there are only numbers and the names of months and days, as every archive has.
  private func isDate(_ words: ArraySlice<[UInt8]>) -> Bool {
    words.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } || dateWords.contains($0) }
  }

  /// The same words, of which only some runs are searched for, each as a passage.
  func keeping(_ runs: [(firstWord: Int, count: Int)]) -> HeldWords {
    var words = self
    words.passages = runs.sorted { $0.firstWord < $1.firstWord }.map { run in
      var passage = passages[passage(of: run.firstWord)]
      (passage.firstWord, passage.count) = (Int32(run.firstWord), Int32(run.count))
      return passage
    }
    return words
  }

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

/// The names of months and days, as they are compared, and what stands between them.
private let dateWords: Set<[UInt8]> = {
  let names = [InterfaceLanguage.english, .spanish, .arabic].flatMap {
    CalendarNames.months($0) + CalendarNames.shortMonths($0) + CalendarNames.weekdays($0)
  }
  return Set((names + ["de", "of"]).flatMap { comparedWords(Array($0.utf8)) })
}()

/// The words of a text without markup, as they are compared.
func comparedWords(_ text: [UInt8]) -> [[UInt8]] {
  var words: [[UInt8]] = []
  text.withUnsafeBufferPointer { forEachPlainWord(in: $0) { words.append($0) } }
  return words
}

/// Calls the body for every word of a text without markup, as it is compared.
func forEachPlainWord(in bytes: UnsafeBufferPointer<UInt8>, _ body: ([UInt8]) -> Void) {
  var word: [UInt8] = []
  var place = 0
  while place < bytes.count {
    switch ComparedLetter(bytes, &place) {
    case .letters(let letters): word += letters
    case .none: break
    case .separator:
      if !word.isEmpty { body(word) }
      word.removeAll(keepingCapacity: true)
    }
  }
  if !word.isEmpty { body(word) }
}
