/// Reactions by the actor that they are of: what the matrix and the map of a meeting are made from.
struct ReactionMatrix {
  /// An actor with its reactions, oldest first.
  struct Row {
    var actor: RecordNumber
    var reactions: [RecordNumber]
    /// What decides where the actor stands: what was seen, newest first, before what was expected.
    var leading: RecordNumber
  }

  /// By stance from condemns to endorses, those of one stance by name.
  let rows: [Row]

  /// - Parameter reactions: of any kind; what is withheld shows no stance and is left out.
  init(_ reactions: some Sequence<RecordNumber>, _ context: PageContext) {
    var byActor: [RecordNumber: [RecordNumber]] = [:]
    for number in inOrder(Array(reactions), context.library) {
      guard let reaction = context.library[number].reaction,
        let actor = reaction.actor
      else { continue }
      byActor[actor, default: []].append(number)
    }
    let rows = byName(Array(byActor.keys), context.title).map { actor in
      let reactions = byActor[actor] ?? []
      return Row(actor: actor, reactions: reactions, leading: leading(of: reactions, context.library))
    }
    let places = rows.map { context.library[$0.leading].reaction?.stance.place ?? 0 }
    self.rows = rows.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { rows[$0] }
  }
}

/// The newest reaction of the best known basis.
private func leading(of reactions: [RecordNumber], _ library: Library) -> RecordNumber {
  let weights = reactions.map { library[$0].reaction?.basis.weight ?? 0 }
  let best = reactions.indices.max { (weights[$0], $0) < (weights[$1], $1) }
  return best.map { reactions[$0] } ?? 0
}

extension Basis {
  /// What was seen weighs more than what others report, and that more than what was expected.
  fileprivate var weight: Int {
    switch self {
    case .observed: 3
    case .reported: 2
    case .denied: 1
    case .expected: 0
    }
  }
}
