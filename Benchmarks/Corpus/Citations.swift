/// Citations for a record's `sources`, each with an id that its body can cite.
struct Citations {
  let items: [String]
  let ids: [String]

  init(count: Int, of plan: Plan, day: CalendarDay, prose: inout Prose) {
    ids = (1...count).map { "src-\($0)" }
    items = ids.map { id in
      let source = prose.random.pick(plan.sources)
      let title = prose.loneSentence().dropLast()
      let url =
        "https://\(source.record.id).example/\(day.monthFolder)/\(prose.random.below(90_000) + 10_000)"
      return "from: \(source.record.id), title: \"\(title)\", date: \(day.text), url: \"\(url)\", "
        + "grade: \(source.grade)\(prose.random.number(in: 1...4)), id: \(id)"
    }
  }
}
