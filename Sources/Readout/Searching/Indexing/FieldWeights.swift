/// How many words the bodies of some documents have together.
struct BodyLengths: Sendable, BitwiseCopyable {
  var words = 0
  /// Those without a body left out.
  var documents = 0
}

/// How much one word of a field is worth in a document: of two documents the longer one's words count less (BM25F).
struct FieldWeights: Sendable, Equatable {
  /// How many words a body has usually.
  let usual: Int

  init(usual: Int) { self.usual = usual }

  init(_ runs: [DocumentRun]) {
    let (words, documents) = runs.reduce(into: (0, 0)) { sum, run in
      sum = (sum.0 + run.bodies.words, sum.1 + run.bodies.documents)
    }
    let average = max(1, words / max(1, documents))
    // Rounded, so that one document more does not change what is said of all others.
    usual = 1 << (Int.bitWidth - 1 - average.leadingZeroBitCount)
  }

  func weight(of field: SearchField, length: Int32) -> Float {
    let share = field.lengthShare
    return field.weight / (1 - share + share * Float(length) / (field.usualLength ?? Float(usual)))
  }

  /// What a term is worth in a document.
  /// - Parameter frequency: the weights of all its words there together.
  static func impact(_ frequency: Float) -> UInt8 {
    UInt8(max(1, min(63, (63 * frequency / (frequency + 1.2)).rounded())))
  }
}
