/// A topic in a tree of three levels: 4 roots, 4 branches each, 2 or 3 leaves on a branch; 60 in all.
struct PlannedTopic: Sendable {
  let record: PlannedRecord
  let broader: String?

  private static let branches = [
    "Security": ["Defence", "Borders", "Policing", "Disarmament"],
    "Economy": ["Trade", "Energy", "Finance", "Transport"],
    "Society": ["Health", "Education", "Migration", "Media"],
    "Environment": ["Climate", "Water", "Fisheries", "Forestry"],
  ]
  private static let aspects = ["cooperation", "disputes", "law"]

  static let all: [PlannedTopic] = branches.sorted { $0.key < $1.key }.flatMap { root, branches in
    let top = PlannedTopic(record: PlannedRecord(name: root, kind: .topics), broader: nil)
    return [top] + branches.enumerated().flatMap { branch(named: $1, under: top, leaves: $0 < 2 ? 3 : 2) }
  }

  private static func branch(named name: String, under top: PlannedTopic, leaves: Int) -> [PlannedTopic] {
    let branch = PlannedTopic(record: PlannedRecord(name: name, kind: .topics), broader: top.record.id)
    return [branch]
      + aspects.prefix(leaves).map { aspect in
        PlannedTopic(
          record: PlannedRecord(name: "\(name) \(aspect)", kind: .topics), broader: branch.record.id)
      }
  }
}
