/// Finds circles among records of which one must come before the other.
struct CycleSearch {
  let records: [Record]
  private(set) var diagnostics: [Diagnostic] = []
  private var state: [UInt8]

  init(_ records: [Record]) {
    self.records = records
    state = []
  }

  /// Each key by itself: a circle has to close by one of them.
  mutating func run() {
    search("follows") { record in
      if case .meeting(let meeting) = record.details { meeting.follows } else { [] }
    }
    search("broader") { record in
      if case .topic(let topic) = record.details, let broader = topic.broader { [broader] } else { [] }
    }
    search("resolves") { record in
      if case .reaction(let reaction) = record.details, let forecast = reaction.resolves {
        [forecast]
      } else {
        []
      }
    }
    search("members") { record in
      if case .actor(let actor) = record.details { actor.members } else { [] }
    }
    search("to") { record in
      if case .reaction(let reaction) = record.details { [reaction.to] } else { [] }
    }
  }

  private static let isOnPath: UInt8 = 1
  private static let isDone: UInt8 = 2

  /// Depth-first without recursion; every record is entered once.
  private mutating func search(_ key: String, _ references: (Record) -> [Reference]) {
    state = [UInt8](repeating: 0, count: records.count)
    for start in records.indices where state[start] == 0 && !references(records[start]).isEmpty {
      var path: [(record: Int, next: Int)] = [(start, 0)]
      state[start] = Self.isOnPath
      while let top = path.last {
        let edges = references(records[top.record])
        guard top.next < edges.count else {
          state[top.record] = Self.isDone
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        guard let target = edges[top.next].target.map(Int.init) else { continue }
        if state[target] == Self.isOnPath {
          report(key, edges[top.next], path.map(\.record), closing: target)
        } else if state[target] == 0 {
          state[target] = Self.isOnPath
          path.append((target, 0))
        }
      }
    }
  }

  private mutating func report(_ key: String, _ reference: Reference, _ path: [Int], closing target: Int) {
    let circle = path.drop { $0 != target }.map { records[$0].id } + [records[target].id]
    guard let last = path.last else { return }
    diagnostics.append(
      Diagnostic(
        .referenceCycle, in: records[last].file, at: reference.span,
        "'\(key)' goes round in a circle: \(circle.joined(separator: " → "))",
        help: ["take out the reference that does not belong"]))
  }
}
