/// The records with the references of their front matter resolved, and the offices of the day filled in.
struct Resolution: Sendable {
  typealias Pair = (target: RecordNumber, reference: IncomingReference)

  private(set) var records: [Record]

  /// Takes another text of a record that refers to what it referred to.
  mutating func replace(_ number: Int, with record: Record) { records[number] = record }

  private var problems: [[Diagnostic]]
  private var ownPairs: [[Pair]]
  private var positionProblems: [Diagnostic] = []
  private var positionPairs: [Pair] = []

  init(_ sources: [Record], _ index: RecordIndex, _ unchanged: Unchanged?, _ parallelism: Parallelism) {
    if let unchanged, unchanged.onlyBriefs(sources) {
      self = unchanged.last.resolution
      for number in unchanged.changed { resolve(number, sources, index) }
      renewProblems(sources, index)
      return
    }
    let resolved = parallelism.map(sources.count) { number in resolution(of: number, sources, index) }
    records = resolved.map(\.record)
    problems = resolved.map(\.diagnostics)
    ownPairs = resolved.map(\.pairs)
    completePositions()
  }

  private mutating func resolve(_ number: Int, _ sources: [Record], _ index: RecordIndex) {
    let result = resolution(of: number, sources, index)
    records[number] = result.record
    problems[number] = result.diagnostics
    ownPairs[number] = result.pairs
  }

  /// What is offered in place of a wrong reference names other records by their titles, which may have changed.
  private mutating func renewProblems(_ sources: [Record], _ index: RecordIndex) {
    for number in problems.indices where !problems[number].isEmpty {
      problems[number] = resolution(of: number, sources, index).diagnostics
    }
  }

  /// For whom people spoke, which makes their actors take part as well.
  private mutating func completePositions() {
    var positions = PositionsAsOfDate(PerRecord(records))
    for number in records.indices {
      let stated = records[number].statedActors
      positions.complete(&records[number])
      for actor in records[number].statedActors.subtracting(stated).sorted() {
        let relation: Relation = records[number].kind == .meeting ? .participant : .speaksFor
        positionPairs.append((actor, IncomingReference(from: RecordNumber(number), relation: relation)))
      }
    }
    positionProblems = positions.diagnostics
  }

  var diagnostics: [Diagnostic] { problems.flatMap { $0 } + positionProblems }

  /// Every reference, in the order of the records that refer.
  var pairs: [Pair] { ownPairs.flatMap { $0 } + positionPairs }
}

private func resolution(of number: Int, _ sources: [Record], _ index: RecordIndex) -> (
  record: Record, diagnostics: [Diagnostic], pairs: [Resolution.Pair]
) {
  var resolver = ReferenceResolver(index: index, records: PerRecord(sources))
  var record = sources[number]
  resolver.resolve(&record, number: RecordNumber(number))
  return (record, resolver.diagnostics, resolver.pairs)
}

extension Record {
  /// The actors that its people are said to have spoken for.
  fileprivate var statedActors: Set<RecordNumber> {
    switch self.details {
    case .meeting(let meeting):
      Set(
        meeting.participants.compactMap { $0.speaksFor?.target }
          + meeting.participants.compactMap { $0.actor?.target })
    case .reaction(let reaction): Set([reaction.speaksFor?.target].compactMap { $0 })
    default: []
    }
  }
}
