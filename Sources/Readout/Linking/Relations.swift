/// What passed between every two actors: the meetings in which both took part, and the reactions of one to
/// what the other did.
///
/// Numbers only, so that the next build can take it over without reading a record.
struct Relations: Sendable, Equatable {
  /// Two actors, and what there is between them in numbers.
  struct Pair: Sendable, Hashable, BitwiseCopyable {
    var actors: ActorPair
    /// Where its records begin and end.
    var start: Int32
    var end: Int32
    /// How many of its records say that something happened.
    var events: Int32 = 0
    /// The sum of the stances that were taken, and how many there are on the scale.
    var steps: Int32 = 0
    var stances: Int32 = 0
  }

  /// In order of their actors.
  let pairs: [Pair]
  /// The meetings and reactions of one pair after the other, each pair's oldest first.
  let records: [RecordNumber]
  /// The places of the pairs of one actor after the other, and where each one's begin.
  let places: [Int32]
  let starts: [Int32]

  subscript(actors: ActorPair) -> Pair? {
    let place = pairs.partitioningIndex { $0.actors >= actors }
    return place < pairs.count && pairs[place].actors == actors ? pairs[place] : nil
  }

  /// The pairs that an actor belongs to, in order of the other actor.
  func pairs(of actor: RecordNumber) -> [Pair] {
    places[Int(starts[Int(actor)])..<Int(starts[Int(actor) + 1])].map { pairs[Int($0)] }
  }

  /// What passed between two actors, oldest first.
  func records(of pair: Pair) -> ArraySlice<RecordNumber> { records[Int(pair.start)..<Int(pair.end)] }
}
