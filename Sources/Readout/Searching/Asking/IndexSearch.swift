/// Answers what is asked of an index.
struct IndexSearch {
  private let lists: IndexLists
  private var matching: QueryMatching

  init(_ files: IndexFiles) throws(IndexDamage) {
    lists = try IndexLists(files)
    matching = QueryMatching(lists)
  }

  /// - Parameter limit: how many results are wanted.
  mutating func answer(_ request: SearchRequest, limit: Int) throws(IndexDamage) -> SearchAnswer {
    let query = SearchQuery(request.query)
    var found = try matching.find(query, hasFilters: request.hasFilters)
    try filter(&found, by: request)
    let order = try sorted(found, request)
    var answer = SearchAnswer(notice: found.notice, count: order.count)
    answer.results = try results(Array(order.prefix(limit)), query)
    answer.suggestions = try suggestions(query)
    return answer
  }

  // MARK: - Filters and order

  private func filter(_ found: inout MatchedDocuments, by request: SearchRequest) throws(IndexDamage) {
    let directory = lists.directory
    if !request.kinds.isEmpty {
      let ranges = directory.kinds.filter { request.kinds.contains($0.word) }.map(\.documents)
      found.scores = found.scores.filter { score in ranges.contains { $0.contains(score.key) } }
    }
    for (facet, ids) in request.facets {
      let documents = try lists.documents(in: facet) { ids.contains($0) }
      found.scores = found.scores.filter { documents.contains($0.key) }
    }
    found.scores = found.scores.filter { isInPeriod(directory.dates[$0.key], request) }
  }

  private func isInPeriod(_ key: Int, _ request: SearchRequest) -> Bool {
    guard request.since != nil || request.until != nil else { return true }
    guard let date = PartialDate(key: key) else { return false }
    if let since = request.since, date.lastDay < since.firstDay { return false }
    if let until = request.until, date.firstDay > until.lastDay { return false }
    return true
  }

  private struct Ranked {
    var document: Int
    var tier: Int
    var score: Double
    var date: Int
  }

  private func sorted(_ found: MatchedDocuments, _ request: SearchRequest) throws(IndexDamage) -> [Ranked] {
    let own = try documents(ownTo: request)
    let all = found.scores.map { document, score in
      let date = lists.directory.dates[document]
      let bonus =
        (request.prefersRecent ? recency(date) : 1) * (own.contains(document) ? Self.ownLanguage : 1)
      return Ranked(
        document: document, tier: found.tiers[document] ?? 0, score: Double(score) * bonus, date: date)
    }
    return all.sorted { a, b in
      request.order == .date
        ? (b.date, b.tier, b.score, a.document) < (a.date, a.tier, a.score, b.document)
        : (b.tier, b.score, b.date, a.document) < (a.tier, a.score, a.date, b.document)
    }
  }

  /// A quarter more for what is in the reader's language.
  private static let ownLanguage = 1.25

  private func documents(ownTo request: SearchRequest) throws(IndexDamage) -> Set<Int> {
    let language = primary(request.readerLanguage ?? lists.directory.siteLanguages.first ?? "")
    return try lists.documents(in: .language) { primary($0) == language }
  }

  /// A quarter more for what is of the newest day, half of that for what is two years older.
  private func recency(_ key: Int) -> Double {
    guard key > 0 else { return 1.125 }
    let age = max(0, roughDay(lists.directory.newest) - roughDay(key))
    return 1 + 0.25 * 730 / Double(730 + age)
  }

  // MARK: - Results

  private func results(_ ranked: [Ranked], _ query: SearchQuery) throws(IndexDamage) -> [SearchResult] {
    let stored = try lists.stored(ranked.map(\.document))
    let marker = PassageChoice(query, lists.directory.analyses)
    return ranked.compactMap { ranked in
      guard let document = stored[ranked.document] else { return nil }
      let kind = lists.directory.kinds.first { $0.documents.contains(ranked.document) }?.word ?? ""
      let (anchor, passage) = marker.passage(of: document)
      return SearchResult(
        kind: kind, address: document.address, title: document.title, date: document.date,
        language: document.language, stance: document.stance, basis: document.basis,
        summary: document.summary,
        score: ranked.score, anchor: anchor, passage: passage)
    }
  }

  private mutating func suggestions(
    _ query: SearchQuery
  ) throws(IndexDamage) -> [(word: String, others: [String])] {
    var suggestions: [(word: String, others: [String])] = []
    for (place, unit) in query.units.enumerated() where !unit.isExcluded {
      for word in unit.words where !matching.units.isStopWord(word) {
        let alone = SearchQuery.Unit(words: [word])
        let isUnfinished = query.isUnfinished && place == query.units.count - 1
        guard try matching.units.documents(of: alone, isUnfinished: isUnfinished)?.isEmpty ?? false else {
          continue
        }
        let others = try lists.forms(beginningWith: Array(firstScalar(of: word))) { isNear($0, word) }
        if !others.isEmpty { suggestions.append((text(word), others.prefix(3).map(text))) }
      }
    }
    return suggestions
  }
}

/// The language of a tag, without script and region.
private func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" }).lowercased() }

private func text(_ word: [UInt8]) -> String { String(decoding: word, as: UTF8.self) }

private func firstScalar(of word: [UInt8]) -> [UInt8] {
  text(word).unicodeScalars.first.map { Array(String($0).utf8) } ?? []
}

/// Whether one letter is another, is missing, is too much, or has changed places with the next.
func isNear(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  let (a, b) = (Array(text(a).unicodeScalars), Array(text(b).unicodeScalars))
  guard a != b, abs(a.count - b.count) <= 1 else { return false }
  let start = zip(a, b).prefix { $0 == $1 }.count
  let (restA, restB) = (a[start...], b[start...])
  if a.count == b.count {
    let isSwapped = restA.count > 1 && restA[start] == restB[start + 1] && restA[start + 1] == restB[start]
    return restA.dropFirst() == restB.dropFirst() || isSwapped && restA.dropFirst(2) == restB.dropFirst(2)
  }
  return a.count > b.count ? restA.dropFirst() == restB : restA == restB.dropFirst()
}

/// A day as a number of which the difference is about that of the days.
private func roughDay(_ key: Int) -> Int { key / 416 * 372 + max(1, key % 416 / 32) * 31 + max(1, key % 32) }

extension PartialDate {
  /// - Parameter key: see `dateKey`.
  fileprivate init?(key: Int) {
    guard key > 0 else { return nil }
    let (month, day) = (key % 416 / 32, key % 32)
    self.init(year: key / 416, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}
