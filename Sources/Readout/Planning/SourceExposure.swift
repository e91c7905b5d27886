/// What rests on a source: parts of records, the most exposed first, up to a number of them.
struct SourceExposure: Sendable {
  var parts: [RestingPart]
  /// How many there are with those that are left out.
  var count: Int

  static let limit = 50
}

/// A part of a record that rests on a source.
struct RestingPart: Sendable, BitwiseCopyable {
  enum Form: UInt8, BitwiseCopyable {
    case claim, outcome, judgment, commitment, reaction

    /// As the interface's strings and style sheets have it.
    var word: String {
      switch self {
      case .claim: "claim"
      case .outcome: "outcome"
      case .judgment: "judgment"
      case .commitment: "commitment"
      case .reaction: "reaction"
      }
    }
  }

  var record: RecordNumber
  var form: Form
  /// Its place among the record's parts of its form.
  var place: Int32
  /// How many other sources it has.
  var others: Int32
  /// Whether somebody denies it.
  var isContradicted: Bool
}

/// What rests on each source. A part that cites nothing itself rests on what its record cites.
func sourceExposures(_ library: Library, with parallelism: Parallelism) -> [RecordNumber: SourceExposure] {
  let resting = parallelism.map(library.records.count) { number in
    library.kinds[number].isListedByDate ? restingParts(RecordNumber(number), library) : []
  }
  var parts: [RecordNumber: [RestingPart]] = [:]
  for (source, part) in resting.joined() { parts[source, default: []].append(part) }
  return parts.mapValues { parts in
    let sorted = parts.sorted { isMoreExposed($0, $1, library) }
    return SourceExposure(parts: Array(sorted.prefix(SourceExposure.limit)), count: parts.count)
  }
}

/// What rests on one source alone comes first, then what is contradicted, then what is newer.
private func isMoreExposed(_ a: RestingPart, _ b: RestingPart, _ library: Library) -> Bool {
  if (a.others == 0) != (b.others == 0) { return a.others == 0 }
  if a.isContradicted != b.isContradicted { return a.isContradicted }
  let (first, second) = (library.ranks[Int(a.record)], library.ranks[Int(b.record)])
  if first != second { return first > second }
  return (a.form.rawValue, a.place) < (b.form.rawValue, b.place)
}

/// The parts of a record, each once for every source that it rests on.
private func restingParts(_ number: RecordNumber, _ library: Library) -> [(RecordNumber, RestingPart)] {
  let record = library[number]
  guard !record.citations.isEmpty else { return [] }
  var found: [(RecordNumber, RestingPart)] = []
  let common = DistinctSources(record.sources)
  func add(_ form: RestingPart.Form, _ place: Int, _ own: [Citation], isContradicted: Bool = false) {
    let sources = own.isEmpty ? common : DistinctSources(own)
    for source in sources.records {
      found.append(
        (
          source,
          RestingPart(
            record: number, form: form, place: Int32(place), others: Int32(sources.count - 1),
            isContradicted: isContradicted)
        ))
    }
  }
  switch record.details {
  case .meeting(let meeting):
    for (place, claim) in meeting.claims.enumerated() {
      add(.claim, place, claim.sources, isContradicted: !claim.deniedBy.isEmpty)
    }
    for (place, outcome) in meeting.outcomes.enumerated() { add(.outcome, place, outcome.sources) }
    for (place, commitment) in meeting.commitments.enumerated() {
      add(.commitment, place, commitment.updates.flatMap(\.sources))
    }
  case .brief(let brief): for place in brief.judgments.indices { add(.judgment, place, []) }
  case .reaction(let reaction):
    add(.reaction, 0, record.citations, isContradicted: reaction.basis == .denied)
  default: break
  }
  return found
}
