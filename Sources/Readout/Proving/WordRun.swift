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
  /// The last words, each at its number modulo eight.
  private var ring = SIMD8<UInt64>()
  private var count = 0
  private var rolling: UInt64 = 0
  private var word = RunHash.seed
  private var isInWord = false
  /// Whether hits are checked letter by letter, for which the last words have to be kept.
  private let isExact: Bool
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

  init(_ table: HeldTable, isExact: Bool) { (self.table, self.isExact) = (table, isExact) }

  @inline(__always)
  mutating func take(_ letter: UInt8) {
    word = (word ^ UInt64(letter)) &* RunHash.prime
    isInWord = true
    if isExact { letters.append(letter) }
  }

  @inline(__always)
  mutating func take(_ character: ComparedLetter, at offset: Int) {
    switch character {
    case .letters(let letters): for letter in letters { take(letter) }
    case .none: break
    case .separator: endWord(at: offset)
    }
  }

  @inline(__always)
  mutating func endWord(at offset: Int) {
    if isInWord { push(at: offset) }
  }

  /// A title is not to be found half in one text and half in the next; what is long may run on, if it is long enough.
  mutating func endText(at offset: Int) {
    endWord(at: offset)
    textStart = count
  }

  /// Nothing that was read goes on with what is read next.
  mutating func reset(at offset: Int) {
    endWord(at: offset)
    ring = SIMD8()
    (count, rolling, textStart, series) = (0, 0, 0, (0, -1))
    kept.removeAll()
  }

  private mutating func push(at offset: Int) {
    let place = count & (HeldTable.runLength - 1)
    rolling = (rolling &- ring[place] &* RunHash.first) &* RunHash.base &+ word
    ring[place] = word
    count += 1
    if isExact { keepWord() }
    if count >= HeldTable.runLength, table.mayHold(rolling) { seeWhole(at: offset) }
    if table.mayEnd(with: word) { seeShort(at: offset) }
    (word, isInWord) = (RunHash.seed, false)
  }

  private mutating func seeShort(at offset: Int) {
    var (hash, power): (UInt64, UInt64) = (0, 1)
    for length in 1..<min(count - textStart + 1, HeldTable.runLength) {
      hash = hash &+ ring[(count - length) & (HeldTable.runLength - 1)] &* power
      power = power &* RunHash.base
      if table.shortLengths >> UInt32(length) & 1 == 1, table.mayHold(hash) { see(hash, at: offset) }
    }
  }

  /// The end of one text and the beginning of the next are often a name and words that many sentences begin with, so
  /// that a run across the border counts only with others around it.
  private mutating func seeWhole(at offset: Int) {
    let found = hits.count
    see(rolling, at: offset)
    guard hits.count > found else { return }
    if series.end != count - 1 { (series.length, doubtful) = (0, []) }
    series = (series.length + 1, count)
    if count - textStart < HeldTable.runLength {
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
