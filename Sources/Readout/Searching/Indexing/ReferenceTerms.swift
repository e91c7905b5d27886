/// Which documents refer to which record, as terms that no text can hold.
struct ReferenceTerms: Sendable {
  /// In the order of the terms' bytes.
  private(set) var terms: [(term: [UInt8], postings: TermPostings)] = []

  static func term(of id: String) -> [UInt8] { [1] + Array(id.utf8) }

  init(_ blueprint: Blueprint, _ list: DocumentList, _ parallelism: Parallelism) {
    let library = blueprint.library
    // Not from the records, none of which may have been read yet.
    var ids = [String](repeating: "", count: library.records.count)
    for (id, number) in library.numbers { ids[Int(number)] = id }
    let postings = parallelism.map(ids.count, grain: 64) {
      Self.postings(of: RecordNumber($0), library.incoming, list)
    }
    terms = zip(ids, postings).compactMap { id, postings in postings.map { (Self.term(of: id), $0) } }
    terms.sort { $0.term.lexicographicallyPrecedes($1.term) }
  }

  /// - Returns: nil where no document refers to it, or it is none.
  private static func postings(
    of number: RecordNumber, _ incoming: Incoming, _ list: DocumentList
  ) -> TermPostings? {
    guard !list.documents(of: number).isEmpty else { return nil }
    var impacts: [(document: Int32, impact: UInt8)] = []
    for reference in incoming.of(number) {
      // Who is named in passing is less in it than who acts.
      let impact: UInt8 = reference.relation.isInText ? 24 : 48
      impacts += list.documents(of: reference.from).lazy.map { ($0, impact) }
    }
    guard !impacts.isEmpty else { return nil }
    impacts.sort { ($0.document, $1.impact) < ($1.document, $0.impact) }
    var postings = TermPostings()
    var last: Int32 = -1
    for (document, impact) in impacts where document != last {
      postings.add(document, impact: impact)
      last = document
    }
    return postings
  }
}
