/// The words by which texts name degrees of likelihood and levels of confidence, in English and Spanish.
enum LikelihoodTerms {
  /// A word for a degree, and the row of ICD 203 that has it; nil for what is in neither.
  struct Term {
    var words: [String]
    var degree: Likelihood
    var row: Int?
  }

  /// Longest first, so that "very likely" is not taken for "likely".
  static let all =
    (rows(firstRow, 1) + rows(secondRow, 2) + rows(others, nil)).sorted { $0.words.count > $1.words.count }

  /// By what a term may begin with.
  static let byFirstWord = Dictionary(grouping: all) { $0.words[0] }

  /// What makes a comparison or a denial of the word behind it.
  static let modifiers: Set<String> = [
    "more", "most", "less", "least", "as", "how", "equally", "not", "más", "menos", "tan", "no",
  ]

  static let confidence: Set<String> = ["confidence", "confianza"]
  static let levels: Set<String> = [
    "low", "moderate", "medium", "high", "baja", "moderada", "media", "alta",
  ]
  /// What may stand between the two.
  static let copulas: Set<String> = ["is", "remains", "es", "sigue"]

  private static let firstRow: [(String, Likelihood)] = [
    ("almost no chance", .almostNoChance), ("very unlikely", .veryUnlikely), ("unlikely", .unlikely),
    ("roughly even chance", .roughlyEvenChance), ("even chance", .roughlyEvenChance), ("likely", .likely),
    ("very likely", .veryLikely), ("almost certain", .almostCertain), ("almost certainly", .almostCertain),
  ]

  private static let secondRow: [(String, Likelihood)] = [
    ("remote chance", .almostNoChance), ("remote possibility", .almostNoChance),
    ("highly improbable", .veryUnlikely), ("improbable", .unlikely),
    ("roughly even odds", .roughlyEvenChance),
    ("even odds", .roughlyEvenChance), ("probable", .likely), ("probably", .likely),
    ("highly probable", .veryLikely), ("nearly certain", .almostCertain),
    ("nearly certainly", .almostCertain),
  ]

  private static let others: [(String, Likelihood)] = [
    ("highly unlikely", .veryUnlikely), ("highly likely", .veryLikely), ("casi imposible", .almostNoChance),
    ("muy improbable", .veryUnlikely), ("tan probable como improbable", .roughlyEvenChance),
    ("probablemente", .likely), ("muy probable", .veryLikely), ("muy probablemente", .veryLikely),
    ("casi seguro", .almostCertain), ("casi segura", .almostCertain), ("casi con seguridad", .almostCertain),
    ("casi con certeza", .almostCertain),
  ]

  private static func rows(_ terms: [(String, Likelihood)], _ row: Int?) -> [Term] {
    terms.map { Term(words: $0.split(separator: " ").map(String.init), degree: $1, row: row) }
  }
}
