/// Documents with what they are worth.
struct MatchedDocuments {
  var scores: [Int: Int] = [:]
  /// 2 for what has the name that was asked for, 1 for what refers to it.
  var tiers: [Int: Int] = [:]
  var notice: SearchAnswer.Notice?
}

/// Finds what has the words of a query, and what its names stand for.
struct QueryMatching {
  private let lists: IndexLists
  var units: UnitSearch

  init(_ lists: IndexLists) {
    self.lists = lists
    units = UnitSearch(lists)
  }

  /// A name that stands in a query.
  private struct Name {
    /// The places of its words among what is asked for.
    var units: Range<Int>
    var documents: [Int]
    /// What it is, and what refers to that, with what this is worth.
    var about: [Int: Int]
  }

  /// What is asked for in one place.
  private struct Wanted {
    var documents: [Int: Int]
    var isQuoted: Bool
    var weight: Int
  }

  mutating func find(_ query: SearchQuery, hasFilters: Bool) throws(IndexDamage) -> MatchedDocuments {
    let asked = query.units.filter { !$0.isExcluded }
    var sets: [[Int: Int]?] = []
    for (place, unit) in asked.enumerated() {
      let isUnfinished = query.isUnfinished && place == asked.count - 1
      sets.append(try units.documents(of: unit, isUnfinished: isUnfinished))
    }
    let names = try names(in: asked, sets)
    for name in names {
      for place in name.units { sets[place]?.merge(name.about) { $0 + $1 } }
    }
    let excluded = try excluded(query)
    var found = combined(asked, sets)
    if sets.allSatisfy({ $0 == nil }) {
      found = everything(query, hasFilters: hasFilters, isExcluding: !excluded.isEmpty)
    }
    for name in names where name.units.count == asked.count { raise(name, in: &found) }
    for document in excluded { found.scores[document] = nil }
    return found
  }

  private mutating func excluded(_ query: SearchQuery) throws(IndexDamage) -> Set<Int> {
    var excluded: Set<Int> = []
    for unit in query.units where unit.isExcluded {
      excluded.formUnion(try units.documents(of: unit, isUnfinished: false)?.keys.map(\.self) ?? [])
    }
    return excluded
  }

  // MARK: - Words

  /// What has all of the words; of many, those that few documents have are enough. Or else what has any.
  private func combined(_ asked: [SearchQuery.Unit], _ sets: [[Int: Int]?]) -> MatchedDocuments {
    let wanted = zip(asked, sets).compactMap { unit, set in
      set.map { Wanted(documents: $0, isQuoted: unit.isQuoted, weight: units.rarity(of: $0.count)) }
    }
    let total = wanted.reduce(0) { $0 + $1.weight }
    var any: [Int: Int] = [:]
    for unit in wanted { any.merge(unit.documents) { $0 + $1 } }
    var found = MatchedDocuments()
    var isComplete = false
    for (document, score) in any {
      let missing = wanted.filter { $0.documents[document] == nil }
      isComplete = isComplete || missing.isEmpty
      let lost = missing.reduce(0) { $0 + $1.weight }
      let isEnough = wanted.count > 2 && lost * 10 <= total * 3 && !missing.contains(where: \.isQuoted)
      if missing.isEmpty || isEnough { found.scores[document] = score }
    }
    guard !isComplete, wanted.count > 1, !any.isEmpty else { return found }
    found.notice = .someWords
    if found.scores.isEmpty { found.scores = any }
    return found
  }

  /// Without words, filters choose among all documents.
  private func everything(
    _ query: SearchQuery, hasFilters: Bool, isExcluding: Bool
  ) -> MatchedDocuments {
    var found = MatchedDocuments()
    if query.units.isEmpty {
      found.notice = hasFilters ? nil : .empty
    } else if !query.units.contains(where: \.isExcluded) {
      found.notice = .onlyCommonWords
    }
    guard hasFilters || isExcluding else { return found }
    for document in 0..<lists.directory.count { found.scores[document] = 0 }
    return found
  }

  // MARK: - Names

  private mutating func names(
    in asked: [SearchQuery.Unit], _ sets: [[Int: Int]?]
  ) throws(IndexDamage) -> [Name] {
    var names: [Name] = []
    for runs in NameRun.all(of: asked) where runs.first.map({ $0.units.lowerBound }) ?? 0 >= end(of: names) {
      for run in runs where run.units.contains(where: { sets[$0] != nil }) {
        let named = try lists.named(run.key)
        guard !named.isEmpty else { continue }
        names.append(try name(run, named))
        break
      }
    }
    return names
  }

  private func end(of names: [Name]) -> Int { names.last?.units.upperBound ?? 0 }

  private mutating func name(
    _ run: NameRun, _ named: [(document: Int, id: String)]
  ) throws(IndexDamage) -> Name {
    var about: [Int: Int] = [:]
    for id in Set(named.map(\.id)).sorted() {
      about.merge(try units.documents(of: ReferenceTerms.term(of: id))) { $0 + $1 }
    }
    let documents = named.map(\.document)
    for document in documents { about[document, default: 0] += 0 }
    return Name(units: run.units, documents: documents, about: about)
  }

  /// Where nothing but the name is asked for.
  private func raise(_ name: Name, in found: inout MatchedDocuments) {
    for document in name.about.keys { found.tiers[document] = 1 }
    for document in name.documents { found.tiers[document] = 2 }
  }
}
