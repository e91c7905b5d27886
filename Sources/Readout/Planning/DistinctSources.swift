/// Whom some citations come from, each once.
struct DistinctSources {
  /// Those that are on file.
  private(set) var records: Set<RecordNumber> = []
  /// Each text in the place of one counts as its own.
  private var texts: Set<String> = []

  init(_ citations: [Citation]) {
    for citation in citations {
      if let record = citation.from?.reference.target {
        records.insert(record)
      } else {
        texts.insert(citation.from?.text ?? citation.title ?? citation.url ?? "")
      }
    }
  }

  var count: Int { records.count + texts.count }
}
