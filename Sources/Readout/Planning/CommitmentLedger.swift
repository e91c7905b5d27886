/// Everything that was promised, by the date of the meeting, oldest first.
struct CommitmentLedger: Sendable {
  struct Place: Sendable, Equatable {
    var meeting: RecordNumber
    /// Its place among the commitments of the meeting.
    var index: Int
  }

  let places: [Place]
  let pages: PageNumbering
  /// Those past their day, the longest overdue first.
  let overdue: [Place]
  /// Those still to be kept, the next due first; those without a day come last.
  let open: [Place]
  /// How many of the others there are of each status.
  let settled: [(status: CommitmentStatus, count: Int)]

  init(_ library: Library) {
    let meetings = inOrder(Array(library.numbers(of: .meeting)), library)
    var places: [Place] = []
    var owed: [(due: Int, isOverdue: Bool, place: Place)] = []
    var counts: [CommitmentStatus: Int] = [:]
    for meeting in meetings {
      for (index, commitment) in (library[meeting].meeting?.commitments ?? []).enumerated() {
        let place = Place(meeting: meeting, index: index)
        places.append(place)
        if commitment.status == .open {
          let isOverdue = commitment.isOverdue(at: library.now)
          owed.append((commitment.due?.lastDay ?? .max, isOverdue, place))
        } else {
          counts[commitment.status, default: 0] += 1
        }
      }
    }
    self.places = places
    pages = PageNumbering(count: places.count, size: library.configuration.pageSize)
    let byDay = owed.indices.sorted { (owed[$0].due, $0) < (owed[$1].due, $1) }.map { owed[$0] }
    overdue = byDay.filter(\.isOverdue).map(\.place)
    open = byDay.filter { !$0.isOverdue }.map(\.place)
    settled = CommitmentStatus.allCases.compactMap { status in counts[status].map { (status, $0) } }
  }

  /// Whether what is owed is all there is, and little enough to stand in full on the first page.
  var isShort: Bool { settled.isEmpty && overdue.count <= ledgerSection && open.count <= ledgerSection }
}

extension Meeting.Commitment {
  /// Whether it is still to be kept and its day has passed.
  func isOverdue(at now: Moment) -> Bool {
    status == .open && due.map { $0.lastDay < now.date.firstDay } ?? false
  }
}
