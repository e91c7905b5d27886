/// One of 80 made-up newspapers and agencies.
struct PlannedSource: Sendable {
  let record: PlannedRecord
  let kind: String
  let grade: String

  private static let kinds = ["newspaper", "news-agency", "broadcaster", "state-media", "official"]
  private static let grades = ["A", "B", "B", "C", "D"]

  static let all: [PlannedSource] = Names.newspapers.enumerated().flatMap { form, paper in
    Names.sourceTowns.enumerated().map { town, name in
      PlannedSource(
        record: PlannedRecord(name: "\(name) \(paper)", kind: .sources),
        kind: kinds[(form + town) % kinds.count], grade: grades[(form * 2 + town) % grades.count])
    }
  }
}
