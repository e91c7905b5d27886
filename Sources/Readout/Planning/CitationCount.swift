/// Citations counted by what is on file of their sources.
struct CitationCount {
  /// What a source is: a kind, none given, or no record at all.
  enum SourceNature: Hashable, Comparable {
    case of(SourceKind), notGiven, notOnFile
  }

  private(set) var byKind: [SourceNature: Int] = [:]
  private(set) var byCountry: [RecordNumber?: Int] = [:]
  /// How many sources there are.
  let sources: Int

  init(_ citations: [Citation], _ library: Library) {
    for citation in citations {
      let record = citation.from?.reference.target
      let source = record.flatMap { library[$0].source }
      byKind[record == nil ? .notOnFile : source?.kind.map { .of($0) } ?? .notGiven, default: 0] += 1
      byCountry[source?.country?.target, default: 0] += 1
    }
    sources = DistinctSources(citations).count
  }
}

extension CitationCount.SourceNature {
  /// In percent: the nearer to a government, the darker; nil for what is not known.
  var shade: Int? {
    switch self {
    case .of(.official): 100
    case .of(.stateMedia): 88
    case .of(.newsAgency): 76
    case .of(.newspaper): 65
    case .of(.broadcaster): 55
    case .of(.thinkTank): 45
    case .of(.social): 35
    case .of(.other): 25
    case .notGiven, .notOnFile: nil
    }
  }

  /// Darkest first.
  static func < (a: Self, b: Self) -> Bool {
    func place(_ nature: Self) -> Int { nature.shade.map { 100 - $0 } ?? (nature == .notGiven ? 101 : 102) }
    return place(a) < place(b)
  }
}
