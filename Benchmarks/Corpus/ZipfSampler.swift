/// Draws from a list as words are drawn in prose: the n-th about 1/n as often as the first.
struct ZipfSampler {
  private let words: [String]
  /// Running sums of the weights, scaled to whole numbers so that no rounding mode can change a draw.
  private let sums: [Int]

  init(_ words: [String]) {
    self.words = words
    var total = 0
    sums = words.indices.map { rank in
      total += 1_000_000 / (rank + 3)
      return total
    }
  }

  func draw(_ random: inout SplitMix64) -> String {
    let wanted = random.below(sums[sums.count - 1])
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return words[low]
  }
}
