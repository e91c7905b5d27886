/// How far the writing of a site has come.
struct PublicationProgress: Sendable {
  private(set) var written = 0
  /// The files that are new or whose bytes changed, in no order.
  private(set) var writtenPaths: [String] = []
  private(set) var unchanged = 0
  /// Files of the old site that the new one has too, changed or not.
  private(set) var replaced = 0
  private var phase = Phase.writing
  private var failure: PublishingError?

  private enum Phase { case writing, closed, ended }

  mutating func count(_ outcome: StagedFile.Outcome, _ path: String) {
    switch outcome {
    case .unchanged:
      unchanged += 1
      replaced += 1
    case .written(let replacesFile):
      written += 1
      writtenPaths.append(path)
      replaced += replacesFile ? 1 : 0
    }
  }

  mutating func fail(_ error: PublishingError) { failure = failure ?? error }

  /// - Throws: When it is too late for another file.
  func checkOpen(_ shown: String) throws(PublishingError) {
    if phase == .writing { return }
    throw PublishingError(
      .wrongUse, shown, "this publication has been committed or abandoned", advice: "Begin another.")
  }

  /// Ends the writing.
  ///
  /// - Throws: The first failure: a site with a file missing is not whole.
  mutating func close(_ shown: String) throws(PublishingError) {
    try checkOpen(shown)
    if let failure { throw failure }
    phase = .closed
  }

  /// Ends the publication.
  ///
  /// - Returns: False when it has ended before: then the scratch folder may be another build's.
  mutating func end() -> Bool {
    defer { phase = .ended }
    return phase != .ended
  }

  mutating func finish(with result: OutputReplacement.Result) -> Publication.Summary {
    phase = .ended
    let removed = result.route == .exchanged ? result.removed - replaced : result.removed
    return Publication.Summary(
      written: written, unchanged: unchanged, removed: removed, route: result.route)
  }
}
