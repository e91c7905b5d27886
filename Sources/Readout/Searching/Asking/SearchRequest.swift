/// What is to be found.
public struct SearchRequest: Sendable {
  public enum Order: Sendable { case relevance, date }

  public var query: String
  public var order = Order.relevance
  /// Whether what is recent comes before what is as good.
  public var prefersRecent = true
  /// Words for kinds; empty for all.
  public var kinds: [String] = []
  /// Ids by facet: any of those of one facet, and of all facets that have some.
  var facets: [SearchFacet: [String]] = [:]
  /// What is in this language comes before what is as good in another; nil for the site's own.
  public var readerLanguage: String?
  public var since: PartialDate?
  public var until: PartialDate?

  public init(_ query: String) { self.query = query }

  /// Narrows by a facet, such as `actor`.
  public mutating func narrow(_ facet: String, to ids: [String]) {
    if let facet = SearchFacet(rawValue: facet), !ids.isEmpty { facets[facet] = ids }
  }

  var hasFilters: Bool { !kinds.isEmpty || !facets.isEmpty || since != nil || until != nil }
}

/// What was found.
public struct SearchAnswer: Sendable {
  /// Something that goes for the answer as a whole.
  public enum Notice: Sendable, Equatable {
    /// Nothing was asked for.
    case empty
    /// There are no words in it but those that stand everywhere.
    case onlyCommonWords
    /// Nothing has all of the words; what is given has some.
    case someWords
  }

  public var notice: Notice?
  /// How many documents there are.
  public var count = 0
  /// The first of them.
  public var results: [SearchResult] = []
  /// Words that were not found, each with others like it that there are.
  public var suggestions: [(word: String, others: [String])] = []
}

/// A page that was found.
public struct SearchResult: Sendable {
  public var kind: String
  public var address: String
  public var title: String
  /// ISO 8601, as precise as it is known; empty for none.
  public var date: String
  public var language: String
  /// Of a reaction, else empty.
  public var stance: String
  public var basis: String
  public var summary: String
  public var score: Double
  /// Where on the page the words stand; empty for the page as a whole.
  public var anchor: String
  /// What stands there.
  public var passage: String
}
