/// The words of a text as they go by, compared with what is held.
struct WordRun {
  /// A held run that was seen.
  struct Hit {
    var firstWord: Int
    var length: Int
    /// Where its last word ends.
    var offset: Int
  }

  private let table: HeldTable
  private var ring = [UInt64](repeating: 0, count: HeldTable.runLength)
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

  /// A title is not to be found half in one text and half in the next; what is long may run on.
  mutating func endText(at offset: Int) {
    endWord(at: offset)
    textStart = count
  }

  /// Nothing that was read goes on with what is read next.
  mutating func reset(at offset: Int) {
    endWord(at: offset)
    for place in ring.indices { ring[place] = 0 }
    (count, rolling, textStart) = (0, 0, 0)
    kept.removeAll()
  }

  private mutating func push(at offset: Int) {
    let place = count & (HeldTable.runLength - 1)
    rolling = (rolling &- ring[place] &* RunHash.first) &* RunHash.base &+ word
    ring[place] = word
    count += 1
    if isExact { keepWord() }
    if count >= HeldTable.runLength, table.mayHold(rolling) { see(rolling, at: offset) }
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

  private mutating func see(_ hash: UInt64, at offset: Int) {
    table.forEachRun(with: hash) { run in
      guard run.isAddress || Int(run.length) >= min(shortest, HeldTable.runLength),
        !isExact || isSame(Int(run.firstWord), Int(run.length))
      else { return }
      hits.append(Hit(firstWord: Int(run.firstWord), length: Int(run.length), offset: offset))
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
