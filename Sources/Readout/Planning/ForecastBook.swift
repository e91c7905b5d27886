/// Every forecast of the site, and what came without one.
struct ForecastBook: Sendable {
  /// By the date on which they were made, oldest first.
  let forecasts: [Forecast]
  let pages: PageNumbering
  let score: ForecastScore
  /// Observed reactions to what others were expected to react to, of actors of whom nobody expected one;
  /// newest first.
  let unexpected: [RecordNumber]

  init(_ library: Library) {
    let sources = Array(library.numbers(of: .brief)) + Array(library.numbers(of: .reaction))
    forecasts = inOrder(sources, library).flatMap(library.forecasts(in:))
    pages = PageNumbering(count: forecasts.count, size: library.configuration.pageSize)
    score = ForecastScore(forecasts)
    unexpected = unexpectedReactions(library)
  }

  /// Those in a state, by deadline, the nearest first.
  func forecasts(_ state: Forecast.State) -> [Forecast] {
    let found = forecasts.filter { $0.state == state }
    let days = found.map { $0.deadline?.lastDay ?? .max }
    return found.indices.sorted { (days[$0], $0) < (days[$1], $1) }.map { found[$0] }
  }

  /// Settled ones, the last settled first.
  var settled: [Forecast] {
    let found = forecasts.filter { $0.state == .settled }
    let days = found.map { $0.settledOn?.firstDay ?? .min }
    return found.indices.sorted { (days[$0], $0) > (days[$1], $1) }.map { found[$0] }
  }
}

private func unexpectedReactions(_ library: Library) -> [RecordNumber] {
  var observed: [RecordNumber: [RecordNumber]] = [:]
  var expectedOf: [RecordNumber: Set<RecordNumber>] = [:]
  for number in library.numbers(of: .reaction) {
    guard let reaction = library[number].reaction, let target = reaction.to.target,
      let actor = reaction.actor
    else { continue }
    switch reaction.basis {
    case .expected: expectedOf[target, default: []].insert(actor)
    case .observed: observed[target, default: []].append(number)
    case .reported, .denied: break
    }
  }
  let found = observed.flatMap { target, numbers -> [RecordNumber] in
    guard var known = expectedOf[target] else { return [] }
    // Those who met need no forecast: their word on their own meeting is no reaction of the world to it.
    known.formUnion(library[target].meeting?.actors ?? [])
    return numbers.filter { !known.contains(library[$0].reaction?.actor ?? $0) }
  }
  return inOrder(found, library).reversed()
}
