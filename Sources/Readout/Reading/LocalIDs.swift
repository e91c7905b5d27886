import SourceText

extension Record {
  /// Every citation of the record, wherever it stands: those with an id can be cited in the body.
  var citations: [Citation] {
    switch self.details {
    case .meeting(let meeting): self.sources + meeting.citations
    case .reaction(let reaction):
      if case .citation(let citation) = reaction.quote?.source {
        self.sources + [citation]
      } else {
        self.sources
      }
    default: self.sources
    }
  }
}

extension Meeting {
  var citations: [Citation] {
    outcomes.flatMap(\.sources) + commitments.flatMap { $0.updates.flatMap(\.sources) }
      + claims.flatMap(\.sources)
  }
}

/// Reports ids of a record's parts that are given twice or that its page has already, and a quote whose source is none of the record's.
func checkLocalIDs(_ record: Record?, _ fields: Fields) {
  guard let record else { return }
  let file = fields.file
  unique(
    record.citations.compactMap { citation in citation.id.map { ($0, citation.span) } }, "citation", file)
  switch record.details {
  case .meeting(let meeting):
    let parts = meeting.outcomes.map { ($0.id, $0.span) } + meeting.commitments.map { ($0.id, $0.span) }
    unique(parts, "outcome or commitment", file)
    checkReserved(parts, record.kind, file)
  case .brief(let brief):
    let parts = brief.judgments.compactMap { judgment in judgment.id.map { ($0, judgment.span) } }
    unique(parts, "judgment", file)
    checkReserved(parts, record.kind, file)
  case .reaction(let reaction):
    if case .id(let id, let span) = reaction.quote?.source { checkQuoteSource(id, span, record, file) }
  default: break
  }
}

private func unique(_ ids: [(String, Span)], _ noun: String, _ file: FileReading) {
  var first: [String: Span] = [:]
  for (id, span) in ids where !id.isEmpty {
    guard let earlier = first.updateValue(span, forKey: id) else { continue }
    first[id] = earlier
    file.report(
      .duplicateID, at: span, "'\(id)' is the id of another \(noun) of this record",
      notes: [Diagnostic.Note(text: "first given here", file: file.file, span: earlier)])
  }
}

private func checkReserved(_ ids: [(String, Span)], _ kind: Kind, _ file: FileReading) {
  for (id, span) in ids where kind.sectionIDs.contains(id) || pageIDs.contains(id) {
    file.report(
      .duplicateID, at: span, "'\(id)' is the id of a section of the page",
      help: ["give it another, such as '\(id)-1'"])
  }
}

private func checkQuoteSource(_ id: String, _ span: Span, _ record: Record, _ file: FileReading) {
  let ids = record.citations.compactMap(\.id)
  guard !ids.contains(id) else { return }
  file.report(
    .unknownCitation, at: span, "'\(id)' is not a citation of this record",
    help: offer(id, among: ids) + [
      "give one of 'sources' the key 'id: \(id)', or write the citation out here"
    ])
}
