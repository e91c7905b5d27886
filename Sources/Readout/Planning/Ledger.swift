/// A list in pages whose addresses never shift: page 1 holds the oldest entries, and the index the newest.
///
/// A page is made only when it is full; the index shows what is left and one page more, so that it is never
/// short: between one page and two, less one entry.
struct PageNumbering: Sendable {
  let count: Int
  let size: Int

  /// The numbered pages, oldest first.
  var olderPages: Range<Int> { 1..<max(1, count / size) }

  /// The entries of a numbered page, or of the index, counting from the oldest.
  func entries(ofPage page: Int?) -> Range<Int> {
    if let page { return (page - 1) * size..<page * size }
    return (olderPages.upperBound - 1) * size..<count
  }

  /// How many pages there are with the index, which is the last.
  var total: Int { olderPages.upperBound }
}

/// All records of a kind, oldest first.
struct Ledger: Sendable {
  let records: [RecordNumber]
  let pages: PageNumbering

  init(_ library: Library, kind: Kind, pageSize: Int, _ inheritance: Inheritance?) {
    if let known = inheritance?.ledger(kind, library) {
      self = known
      return
    }
    records = inOrder(Array(library.numbers(of: kind)), library)
    pages = PageNumbering(count: records.count, size: pageSize)
  }

  var olderPages: Range<Int> { pages.olderPages }
}

/// By date, then id; what has no date comes first.
func inOrder(_ numbers: [RecordNumber], _ library: Library) -> [RecordNumber] {
  numbers.sorted { library.ranks[Int($0)] < library.ranks[Int($1)] }
}

/// The place of each record in the order of all: by date, then number. Records lie by id within their kind, so
/// that those of one kind and date are in the order of their ids.
func ranks(_ records: [Record]) -> [Int32] {
  let keys = records.map { $0.startWhen ?? When(date: PartialDate(year: 0)) }
  let order = keys.indices.sorted { a, b in keys[a] == keys[b] ? a < b : keys[a] < keys[b] }
  var ranks = [Int32](repeating: 0, count: records.count)
  for (rank, number) in order.enumerated() { ranks[number] = Int32(rank) }
  return ranks
}

extension Record {
  /// When it happened or was published, with its time of day where that is known.
  var startWhen: When? {
    if case .meeting(let meeting) = self.details { return meeting.start }
    return self.date
  }
}
