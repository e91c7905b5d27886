/// Where an actor stands on what it reacts to: seven steps, and three positions outside the scale.
public enum Stance: String, Vocabulary {
  public static let noun = "a stance"
  case condemns, opposes, concerned, neutral
  case qualifiedSupport = "qualified-support"
  case supports, endorses
  case mixed
  case noComment = "no-comment"
  case silent

  /// −3 (condemns) to +3 (endorses); nil outside the scale.
  public var step: Int? {
    switch self {
    case .condemns: -3
    case .opposes: -2
    case .concerned: -1
    case .neutral: 0
    case .qualifiedSupport: 1
    case .supports: 2
    case .endorses: 3
    case .mixed, .noComment, .silent: nil
    }
  }
}

/// The words of likelihood of Intelligence Community Directive 203 (Analytic Standards, D.6.e.2.a, first row).
public enum Likelihood: String, Vocabulary {
  public static let noun = "a likelihood (ICD 203)"
  case almostNoChance = "almost-no-chance"
  case veryUnlikely = "very-unlikely"
  case unlikely
  case roughlyEvenChance = "roughly-even-chance"
  case likely
  case veryLikely = "very-likely"
  case almostCertain = "almost-certain"

  /// The range of the term in percent.
  public var percent: ClosedRange<Int> {
    switch self {
    case .almostNoChance: 1...5
    case .veryUnlikely: 5...20
    case .unlikely: 20...45
    case .roughlyEvenChance: 45...55
    case .likely: 55...80
    case .veryLikely: 80...95
    case .almostCertain: 95...99
    }
  }
}
