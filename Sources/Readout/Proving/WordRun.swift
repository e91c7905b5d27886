/// The words of a text as they go by, compared with what is held.
struct WordRun {
  /// A held run that was seen.
  struct Hit {
    var firstWord: Int
    var length: Int
    /// Where its last word ends.
    var offset: Int
    fileprivate var isAddress: Bool
  }

  private let table: HeldTable
  /// The table's, at hand without the object.
  private let windows: HashFilter
  private let endings: HashFilter
  private let hasSingleWords: Bool
  private var word = WordHash()
  private(set) var last = LastWords()
  /// How many words will have been read when the last run ends that may be held.
  private var suspectEnd = 0
  /// Whether hits are checked letter by letter, for which the last words have to be kept.
  private let isExact: Bool
  /// The words, where they are noted.
  private var notes: StretchNotes?
  /// How many hits there were when the notes began, and how the last series of them ended.
  private var foundBefore = (0, -1)
  private var isObserved: Bool
  private var letters: [UInt8] = []
  private var kept: [[UInt8]] = []
  /// How many words were read when the text began.
  private var textStart = 0
  /// How many words a text has to have that is no address: fewer mean nothing here.
  var shortest = ShortestText.anything
  private(set) var hits: [Hit] = []
  /// How many runs in a row were held, and how many words were read then.
  private var series = (length: 0, end: -1)
  /// What was found of that series and goes on from one text to the next.
  private var doubtful: [Hit] = []

  init(_ table: HeldTable, isExact: Bool) {
    (self.table, self.isExact, isObserved) = (table, isExact, isExact)
    (windows, endings) = (table.windows, table.endings)
    hasSingleWords = table.shortLengths >> 1 & 1 == 1
  }

  /// Notes words from a place on.
  mutating func beginNotes(at place: Int) {
    (notes, isObserved, foundBefore) = (StretchNotes(from: place), true, (hits.count, series.end))
  }

  /// - Returns: nil where something was found, or what was read is no part of one text.
  mutating func endNotes() -> StretchNotes? {
    defer { (notes, isObserved) = (nil, isExact) }
    guard var notes, foundBefore == (hits.count, series.end) else { return nil }
    notes.suspects = max(0, suspectEnd - last.count)
    return notes
  }

  /// Takes the words of a stretch in which nothing is held.
  mutating func take(_ stretch: KnownStretch, at start: Int) {
    let form = stretch.form
    let count = Int(form.count)
    let firstCount = min(count, KnownStretch.firstCount)
    for number in 0..<firstCount {
      if form.breaks &>> UInt8(number) & 1 == 1 { textStart = last.count }
      compare(stretch.words[number], at: start &+ Int(stretch.ends[number]))
    }
    for number in firstCount..<count { _ = last.push(stretch.words[number]) }
    if form.tail != KnownStretch.unbroken { textStart = last.count &- Int(form.tail) }
    suspectEnd = max(suspectEnd, last.count &+ Int(form.suspects))
  }

  /// Takes the ASCII letters and digits that stand at a place.
  /// - Returns: where they end.
  @inline(__always)
  mutating func takeLetters(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    var end = place
    while true {
      let block = LetterBlock(bytes, at: end)
      guard block.width > 0 else { return end }
      take(block.letters, width: block.width)
      end &+= Int(truncatingIfNeeded: block.width &>> 3)
      guard block.width == 64 else { return end }
    }
  }

  @inline(__always)
  private mutating func take(_ letters: UInt64, width: UInt64) {
    word.take(letters, width: width)
    if isExact { keep(letters, width: width) }
  }

  @inline(__always)
  mutating func take(_ character: ComparedLetter, at offset: Int) {
    switch character {
    case .letters(let letters): take(letters.packed, width: letters.width)
    case .none: break
    case .separator: endWord(at: offset)
    }
  }

  @inline(__always)
  mutating func endWord(at offset: Int) {
    if !word.isEmpty { push(at: offset) }
  }

  /// A title is not to be found half in one text and half in the next; what is long may run on, if it is long enough.
  @inline(__always)
  mutating func endText(at offset: Int) {
    endWord(at: offset)
    textStart = last.count
    if isObserved { notes?.addBreak() }
  }

  /// Nothing that was read goes on with what is read next.
  @inline(__always)
  mutating func reset(at offset: Int) {
    endWord(at: offset)
    if isObserved { notes = nil }
    guard last.count > 0 else { return }
    last = LastWords()
    (suspectEnd, textStart, series) = (0, 0, (0, -1))
    if isExact { kept.removeAll() }
  }

  /// Leaves out hits that are no addresses.
  /// - Parameter numbers: of those that are looked at.
  mutating func dropHits(_ numbers: some RangeExpression<Int>, shorterThan length: Int) {
    hits[numbers].removeAll { !$0.isAddress && $0.length < min(length, HeldTable.runLength) }
  }

  private mutating func push(at offset: Int) {
    let hash = word.value
    word = WordHash()
    if isObserved { observe(hash, at: offset) }
    compare(hash, at: offset)
  }

  @inline(__always)
  private mutating func compare(_ hash: UInt64, at offset: Int) {
    // Of the words before, since it takes a while until the filter's memory is at hand.
    if windows.mayHold(last.window) { suspectEnd = last.count &+ 1 &+ HeldTable.windowStride }
    let ending = last.push(hash)
    windows.prepare(for: last.window)
    if last.count < suspectEnd, last.count >= HeldTable.runLength { seeWhole(at: offset) }
    if endings.mayHold(ending) || hasSingleWords && endings.mayHold(hash) { seeShort(at: offset) }
  }

  @inline(never)
  private mutating func seeShort(at offset: Int) {
    for length in 1..<min(last.count - textStart + 1, HeldTable.runLength)
    where table.shortLengths >> UInt32(length) & 1 == 1 {
      let hash = last.hash(ofLast: length)
      if table.mayHold(hash) { see(hash, at: offset) }
    }
  }

  /// The end of one text and the beginning of the next are often a name and words that many sentences begin with, so
  /// that a run across the border counts only with others around it.
  @inline(never)
  private mutating func seeWhole(at offset: Int) {
    let hash = last.hash(ofLast: HeldTable.runLength)
    guard table.mayHold(hash) else { return }
    let found = hits.count
    see(hash, at: offset)
    guard hits.count > found else { return }
    if series.end != last.count - 1 { (series.length, doubtful) = (0, []) }
    series = (series.length + 1, last.count)
    if last.count - textStart < HeldTable.runLength {
      doubtful += hits[found...].filter { !$0.isAddress }
      hits[found...].removeAll { !$0.isAddress }
    }
    guard series.length >= HeldTable.surestSeries else { return }
    hits += doubtful
    doubtful = []
  }

  private mutating func see(_ hash: UInt64, at offset: Int) {
    table.forEachRun(with: hash) { run in
      guard run.isAddress || Int(run.length) >= min(shortest, HeldTable.runLength),
        !isExact || isSame(Int(run.firstWord), Int(run.length))
      else { return }
      hits.append(
        Hit(
          firstWord: Int(run.firstWord), length: Int(run.length), offset: offset, isAddress: run.isAddress))
    }
  }

  @inline(never)
  private mutating func keep(_ block: UInt64, width: UInt64) {
    for shift in stride(from: 0, to: width, by: 8) {
      letters.append(UInt8(truncatingIfNeeded: block >> shift))
    }
  }

  @inline(never)
  private mutating func observe(_ hash: UInt64, at offset: Int) {
    notes?.addWord(hash, endingAt: offset)
    if isExact { keepWord() }
  }

  private mutating func keepWord() {
    kept.append(letters)
    letters.removeAll()
    if kept.count > 2 * table.longestRun { kept.removeFirst(table.longestRun) }
  }

  private func isSame(_ first: Int, _ length: Int) -> Bool {
    kept.count >= length
      && zip(kept.suffix(length), first..<first + length).allSatisfy {
        table.words.word($1).elementsEqual($0)
      }
  }
}
