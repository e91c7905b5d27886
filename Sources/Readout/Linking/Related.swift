/// Finds for each brief the others that share its topics, actors and meetings. What few briefs share weighs
/// more than what many do.
///
/// Work is linear in the postings: a brief looks at its nearest neighbours in time in each list it stands in,
/// and only for those is the whole score computed.
struct RelatedBriefs {
  /// How far a brief looks to either side in a long list.
  static let reach = 12
  static let limit = 4

  /// Subjects of each brief, sorted.
  private let subjects: [[RecordNumber]]
  /// Weight of each subject, by record.
  private let weights: [Double]
  /// Places in `order` of the briefs on each subject.
  private let postings: [[Int32]]
  /// Brief of each place: by date, then id.
  private let order: [Int]

  /// - Parameter briefs: the records of kind brief, whose numbers begin at `first`.
  init(_ records: [Record], briefs: Range<RecordNumber>) {
    let first = Int(briefs.lowerBound)
    subjects = briefs.map { records[Int($0)].subjects }
    let keys = briefs.map { (records[Int($0)].startDate?.firstDay ?? 0, records[Int($0)].id) }
    order = keys.indices.sorted { keys[$0] < keys[$1] }
    var postings = [[Int32]](repeating: [], count: records.count)
    for (place, brief) in order.enumerated() {
      for subject in subjects[brief] { postings[Int(subject)].append(Int32(place)) }
    }
    self.postings = postings
    weights = postings.map { 1 / Double(max(2, $0.count)) }
    self.first = first
  }

  private let first: Int

  /// The related briefs of each brief, by its place among the briefs.
  func all(with parallelism: Parallelism) -> [[RecordNumber]] {
    var places = [Int](repeating: 0, count: order.count)
    for (place, brief) in order.enumerated() { places[brief] = place }
    let placeOf = places
    return parallelism.map(order.count) { brief in related(to: brief, at: Int32(placeOf[brief])) }
  }

  private func related(to brief: Int, at place: Int32) -> [RecordNumber] {
    let scored = candidates(brief, place).map { other in (score(brief, order[Int(other)]), other) }
    let best = scored.sorted { a, b in
      if a.0 != b.0 { return a.0 > b.0 }
      return a.1 > b.1
    }
    return best.prefix(Self.limit).map { RecordNumber(first + order[Int($0.1)]) }
  }

  private func candidates(_ brief: Int, _ place: Int32) -> Set<Int32> {
    var found: Set<Int32> = []
    for subject in subjects[brief] {
      let list = postings[Int(subject)]
      let here = list.partitioningIndex { $0 >= place }
      for neighbour in max(0, here - Self.reach)..<min(list.count, here + Self.reach + 1)
      where list[neighbour] != place {
        found.insert(list[neighbour])
      }
    }
    return found
  }

  /// The weights of all shared subjects, by walking two sorted lists.
  private func score(_ a: Int, _ b: Int) -> Double {
    var (i, j, sum) = (0, 0, 0.0)
    let (left, right) = (subjects[a], subjects[b])
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        sum += weights[Int(left[i])]
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}

extension Record {
  /// Topics, and what a brief is about, as sorted numbers without repeats.
  var subjects: [RecordNumber] {
    guard case .brief(let brief) = self.details else { return [] }
    return Set((self.topics + brief.about).compactMap(\.target)).sorted()
  }
}
