/// The files of a sorted list that can be taken over from the last index: those in which every word, and the first one
/// behind, has what it had, and none has come or gone.
struct KeptShards {
  /// By file of the last index, which of the words stand in it now; nil where it cannot stay.
  private let ranges: [Range<Int>?]
  private let notes: [ShardNote]

  /// - Parameters:
  ///   - words: in the order of their bytes.
  ///   - isSame: by word, whether it was in the last index, with the same said of it.
  init(_ notes: [ShardNote], words: [[UInt8]], isSame: [Bool]) {
    self.notes = notes
    var next = 0
    ranges = notes.indices.map { number in
      let note = notes[number]
      while next < words.count, words[next].lexicographicallyPrecedes(note.first) { next += 1 }
      let range = next..<next + note.count
      guard next < words.count, words[next] == note.first, range.upperBound <= words.count,
        isSame[range].allSatisfy(\.self)
      else { return nil }
      let following = range.upperBound < words.count ? words[range.upperBound] : nil
      let wasFollowing = number + 1 < notes.count ? notes[number + 1].first : nil
      guard following == wasFollowing, following == nil || isSame[range.upperBound] else { return nil }
      return range
    }
  }

  /// By word, whether it stands in a file that can stay.
  func covers(_ count: Int) -> [Bool] {
    var covers = [Bool](repeating: false, count: count)
    for range in ranges.compactMap(\.self) { for word in range { covers[word] = true } }
    return covers
  }

  /// The file that can stay as the one of this number, where it begins with this word.
  func shard(_ number: Int, beginningWith word: Int) -> ShardNote? {
    guard ranges.indices.contains(number), ranges[number]?.lowerBound == word else { return nil }
    return notes[number]
  }
}
