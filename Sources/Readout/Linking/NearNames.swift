/// A name of a person or an actor as it is written.
struct SpelledName: Sendable {
  var text: String
  /// The first record that has it.
  var record: RecordNumber
  var isPerson: Bool
}

/// Finds what is nearly a name: one word of it off by a letter or two, and all others right.
///
/// Every word of a name is filed under its first and its last half, since a slip leaves one of them whole. A word
/// of a text is looked up by both, so that its cost does not grow with the number of names.
struct NearNames: Sendable {
  /// A word of a name.
  struct Place: Sendable {
    var name: Int32
    /// Which of the name's words it is.
    var word: Int32
  }

  let names: [SpelledName]
  /// The words of each name.
  private(set) var words: [[String]] = []
  /// Hashes of all words of all names: none of them is a slip.
  private var known: Set<UInt64> = []
  /// Words that may be mistaken, once each.
  private(set) var candidates: [Candidate] = []
  /// The names that have a candidate.
  private(set) var places: [[Place]] = []
  /// By the hash of a half, where its candidates are among all halves': lists of their own would be counted with
  /// every word of every text.
  private var halves: [UInt64: Range<Int>] = [:]
  private var candidatesOfHalves: [Int32] = []

  /// A word that may be mistaken.
  struct Candidate: Sendable {
    var utf8: [UInt8]
    var scalars: [Unicode.Scalar]
  }

  init(_ names: [SpelledName]) {
    self.names = names
    var numbers: [String: Int] = [:]
    var halves: [UInt64: [Int32]] = [:]
    for (number, name) in names.enumerated() {
      let words = nameWords(name.text)
      self.words.append(words)
      for (place, word) in words.enumerated() {
        known.insert(hash(word.utf8))
        guard isLong(word, in: words) else { continue }
        file(word, Place(name: Int32(number), word: Int32(place)), &numbers, &halves)
      }
    }
    for (half, numbers) in halves {
      self.halves[half] = candidatesOfHalves.count..<candidatesOfHalves.count + numbers.count
      candidatesOfHalves += numbers
    }
  }

  /// A single word has to be longer than one among others, which vouch for it.
  private func isLong(_ word: String, in words: [String]) -> Bool {
    word.unicodeScalars.count >= (words.count > 1 ? NearNames.shortestWord : 8)
  }

  static let shortestWord = 5

  private mutating func file(
    _ word: String, _ place: Place, _ numbers: inout [String: Int], _ halves: inout [UInt64: [Int32]]
  ) {
    if let number = numbers[word] { return places[number].append(place) }
    let number = candidates.count
    numbers[word] = number
    candidates.append(Candidate(utf8: Array(word.utf8), scalars: Array(word.unicodeScalars)))
    places.append([place])
    let half = NearNames.half(word.utf8.count)
    halves[hash(word.utf8.prefix(half)), default: []].append(Int32(number))
    halves[hash(word.utf8.suffix(half)) &+ 1, default: []].append(Int32(number))
  }

  /// Shorter than a half by what two swapped letters in the middle take up.
  private static func half(_ length: Int) -> Int { (length - 1) / 2 }

  func isKnown(_ word: some Collection<UInt8>) -> Bool { known.contains(hash(word)) }

  /// Candidates of which a half is a word's, and whose length is near to its.
  func candidates(near word: UnsafeBufferPointer<UInt8>) -> [Int32] {
    var found: [Int32] = []
    let lengths = max(1, word.count - 2)...word.count + 2
    for half in NearNames.half(lengths.lowerBound)...NearNames.half(lengths.upperBound)
    where half <= word.count {
      add(halves[hash(UnsafeBufferPointer(rebasing: word[..<half]))], lengths, &found)
      add(halves[hash(UnsafeBufferPointer(rebasing: word[(word.count - half)...])) &+ 1], lengths, &found)
    }
    return found
  }

  @inline(__always)
  private func add(_ places: Range<Int>?, _ lengths: ClosedRange<Int>, _ found: inout [Int32]) {
    guard let places else { return }
    for number in candidatesOfHalves[places] where lengths.contains(candidates[Int(number)].utf8.count) {
      if !found.contains(number) { found.append(number) }
    }
  }
}

private func nameWords(_ name: String) -> [String] {
  let bytes = Array(name.utf8)
  var words: [String] = []
  bytes.withUnsafeBufferPointer { bytes in
    forEachWord(in: bytes) { words.append(String(decoding: bytes[$0], as: UTF8.self)) }
  }
  return words
}

/// FNV-1a.
@inline(__always) private func hash(_ bytes: some Collection<UInt8>) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
