import SourceText

/// A spelling that is nearly a name.
struct NearMiss {
  /// Bytes of the text.
  var range: Range<Int>
  var name: SpelledName
}

extension NearNames {
  /// Calls the body for every spelling that is nearly a name, from left to right.
  func forEachNearMiss(in text: ArraySlice<UInt8>, _ body: (NearMiss) -> Void) {
    text.withUnsafeBufferPointer { bytes in
      forEachWord(in: bytes) { word in
        guard word.count >= NearNames.shortestWord, isProper(word, bytes) else { return }
        let spelling = UnsafeBufferPointer(rebasing: bytes[word])
        guard !isKnown(spelling) else { return }
        let near = candidates(near: spelling)
        guard !near.isEmpty, let miss = nearMiss(word, near, bytes) else { return }
        body(miss)
      }
    }
  }

  /// Whether a word begins with a capital and goes on without: initials are no names.
  private func isProper(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isCapital(bytes, at: word.lowerBound) else { return false }
    let second = word.lowerBound + scalarWidth(bytes[word.lowerBound])
    return second < word.upperBound && !isCapital(bytes, at: second)
  }

  /// The longest name that has one of the candidates where the text has the word, then the nearest.
  private func nearMiss(
    _ word: Range<Int>, _ near: [Int32], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> NearMiss? {
    var spelling: [Unicode.Scalar] = []
    var surroundings: WordSurroundings?
    var best: (order: (Int, Int, String), miss: NearMiss)?
    for candidate in near {
      let right = candidates[Int(candidate)].scalars
      let bound = right.count > 8 ? 2 : 1
      guard bound > 1 || mayBe(bytes[word], candidates[Int(candidate)].utf8) else { continue }
      if spelling.isEmpty { spelling = Array(String(decoding: bytes[word], as: UTF8.self).unicodeScalars) }
      let distance = editDistance(spelling, right)
      guard distance <= bound else { continue }
      let around = surroundings ?? WordSurroundings(of: word, in: bytes)
      surroundings = around
      for place in places[Int(candidate)] {
        guard let range = range(of: place, around, spelling, right) else { continue }
        let name = names[Int(place.name)]
        let order = (-words[Int(place.name)].count, distance, name.text)
        if best.map({ order < $0.order }) ?? true { best = (order, NearMiss(range: range, name: name)) }
      }
    }
    return best?.miss
  }

  /// Where the name stands but for the word; nil where it does not, or where the word is only inflected.
  private func range(
    of place: Place, _ surroundings: WordSurroundings, _ spelling: [Unicode.Scalar], _ right: [Unicode.Scalar]
  ) -> Range<Int>? {
    let words = words[Int(place.name)]
    let isPerson = names[Int(place.name)].isPerson
    guard words.count > 1 else {
      let stands = surroundings.standsAlone(afterTitle: isPerson)
      return stands && ending(spelling) == ending(right) ? surroundings.word : nil
    }
    let isInflected =
      isPerson
      ? spelling.starts(with: right) || right.starts(with: spelling) : ending(spelling) != ending(right)
    return isInflected ? nil : surroundings.range(of: words, except: Int(place.word))
  }
}

/// Whether a word may be the other but for one letter: they then differ in one place, or in two beside each other
/// that are swapped.
private func mayBe(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ right: [UInt8]) -> Bool {
  let shorter = min(word.count, right.count)
  var first = 0
  while first < shorter, word[word.startIndex + first] == right[first] { first += 1 }
  var last = 0
  while last < shorter - first, word[word.endIndex - 1 - last] == right[right.count - 1 - last] { last += 1 }
  let differing = max(word.count, right.count) - first - last
  return differing <= 2 || !word.allSatisfy { $0 < 0x80 } || !right.allSatisfy { $0 < 0x80 }
}

/// The last two letters, which inflection changes; not their accents.
private func ending(_ word: [Unicode.Scalar]) -> [UInt8] {
  word.suffix(2).reduce(into: []) { LetterFolding.append($1, to: &$0) }
}

/// The words around one of a text.
private struct WordSurroundings {
  let word: Range<Int>
  private let bytes: UnsafeBufferPointer<UInt8>
  private var words: [Range<Int>] = []
  private var place = 0

  init(of word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    (self.word, self.bytes) = (word, bytes)
    var words: [Range<Int>] = []
    forEachWord(in: bytes) { words.append($0) }
    self.words = words
    place = words.firstIndex(of: word) ?? 0
  }

  /// The bytes from the first of a name's words to the last, where all but one of them stand around the word.
  func range(of name: [String], except own: Int) -> Range<Int>? {
    let first = place - own
    guard first >= 0, first + name.count <= words.count else { return nil }
    for (offset, word) in name.enumerated() where offset != own {
      guard bytes[words[first + offset]].elementsEqual(word.utf8) else { return nil }
    }
    guard (first + 1..<first + name.count).allSatisfy(isJoined) else { return nil }
    return words[first].lowerBound..<words[first + name.count - 1].upperBound
  }

  /// Whether no other proper name may be meant, of which the word is a part.
  /// - Parameter afterTitle: whether one that stands before it may be a title.
  func standsAlone(afterTitle: Bool) -> Bool {
    let hasNext = place + 1 < words.count && isJoined(place + 1)
    if hasNext, isCapital(bytes, at: words[place + 1].lowerBound) { return false }
    guard !afterTitle, place > 0, isJoined(place) else { return true }
    return !isCapital(bytes, at: words[place - 1].lowerBound)
  }

  /// Whether a word follows the one before it as in a name.
  private func isJoined(_ place: Int) -> Bool {
    let between = bytes[words[place - 1].upperBound..<words[place].lowerBound]
    return between.count <= 3 && between.allSatisfy { " -.'’".utf8.contains($0) }
  }
}
