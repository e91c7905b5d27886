/// The next moment at which a site changes although nobody touches it, and what changes then.
public struct NextChange: Sendable, Equatable {
  /// What changes of one record.
  public struct Cause: Sendable, Equatable {
    public var reason: TurnReason
    /// The record's id.
    public var id: String
    public var kind: Kind
    /// Path from the site's folder.
    public var file: String
  }

  public var moment: Moment
  /// In the order of the records' files, then of the reasons' names.
  public var causes: [Cause]

  /// nil when nothing is ahead.
  /// - Parameters:
  ///   - now: only what comes after this moment counts.
  ///   - visibility: what may be seen; a draft, or what is withheld, changes nothing.
  public init?(in content: SiteContent, after now: Moment, as visibility: Visibility = .published) {
    let sight = Sight(now: now, visibility: visibility, edition: content.configuration.edition)
    let settled = Set(content.records.compactMap { $0.reaction?.resolves?.id })
    var causes: Set<Found> = []
    var first = Int.max
    for record in content.records {
      for (second, reason) in record.changes(after: now, sight, isSettled: settled.contains(record.id))
      where second <= first {
        if second < first { causes = [] }
        first = second
        causes.insert(Found(reason: reason, file: record.file, id: record.id, kind: record.kind))
      }
    }
    guard !causes.isEmpty else { return nil }
    moment = Moment(seconds: first, offset: now.offset)
    self.causes = causes.sorted { ($0.file, $0.reason.rawValue) < ($1.file, $1.reason.rawValue) }.map {
      Cause(reason: $0.reason, id: $0.id, kind: $0.kind, file: $0.file)
    }
  }

  /// The same change of a record, such as two offices that end on one day, is told of once.
  private struct Found: Hashable {
    var reason: TurnReason
    var file: String
    var id: String
    var kind: Kind
  }
}

extension Record {
  /// What it changes while it may be seen.
  fileprivate func changes(after now: Moment, _ sight: Sight, isSettled: Bool) -> [(Int, TurnReason)] {
    if self.isDraft, !sight.visibility.showsDrafts { return [] }
    let first = self.embargo.map(\.seconds) ?? .min
    let last = self.expires.map(\.seconds) ?? .max
    let part = sight.part(of: self, without: UnknownRecords([:])) ?? self
    return RecordTurns(of: part, by: now).all.compactMap { turn in
      guard let reason = turn.reason, turn.second > now.seconds else { return nil }
      guard sight.visibility.showsHeld || (first...max(first, last)).contains(turn.second) else { return nil }
      if isSettled, reason == .forecastDue || reason == .forecastOverdue { return nil }
      return (turn.second, reason)
    }
  }
}

/// Reads a site, and finds when it next changes.
/// - Returns: the change, nil when nothing is ahead; and what is wrong with the site's files.
public func nextChange(_ options: BuildOptions) -> (change: NextChange?, diagnostics: [Diagnostic]) {
  var content = read(site: options.site, with: Parallelism(jobs: options.jobs))
  if let problem = content.configuration.choose(edition: options.edition, baseURL: nil) {
    content.diagnostics.append(problem)
  }
  let change = NextChange(in: content, after: options.now, as: options.visibility)
  return (change, content.diagnostics.inPrintingOrder())
}
