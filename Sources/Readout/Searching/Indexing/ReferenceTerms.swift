/// Which documents refer to which record, as terms that no text can hold.
struct ReferenceTerms: Sendable {
  /// In the order of the terms' bytes.
  private(set) var terms: [(term: [UInt8], postings: TermPostings)] = []

  static func term(of id: String) -> [UInt8] { [1] + Array(id.utf8) }

  init(_ blueprint: Blueprint, _ list: DocumentList) {
    let library = blueprint.library
    // Not from the records, none of which may have been read yet.
    var ids = [String](repeating: "", count: library.records.count)
    for (id, number) in library.numbers { ids[Int(number)] = id }
    for number in library.records.indices where !list.documents(of: RecordNumber(number)).isEmpty {
      var impacts: [Int32: UInt8] = [:]
      for reference in library.incoming.of(RecordNumber(number)) {
        // Who is named in passing is less in it than who acts.
        let impact: UInt8 = reference.relation.isInText ? 24 : 48
        for document in list.documents(of: reference.from) {
          impacts[document] = max(impacts[document] ?? 0, impact)
        }
      }
      guard !impacts.isEmpty else { continue }
      var postings = TermPostings()
      for (document, impact) in impacts.sorted(by: { $0.key < $1.key }) {
        postings.add(document, impact: impact)
      }
      terms.append((Self.term(of: ids[number]), postings))
    }
    terms.sort { $0.term.lexicographicallyPrecedes($1.term) }
  }
}
