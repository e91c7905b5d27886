extension PageContext {
  /// The reactions to one thing, each by itself.
  /// - Parameter parties: who took part and need not have reacted.
  func matrix(_ matrix: ReactionMatrix, parties: [RecordNumber]) -> MatrixView? {
    let groups = regions(of: matrix).map { region, rows in
      group(region, rows, parties: parties, isCounted: false)
    }
    return groups.isEmpty ? nil : MatrixView(columns: columns, groups: groups)
  }

  /// The reactions to many things, counted.
  func countedMatrix(_ matrix: ReactionMatrix) -> MatrixView? {
    let groups = regions(of: matrix).map { group($0, $1, parties: [], isCounted: true) }
    return groups.isEmpty ? nil : MatrixView(columns: columns, groups: groups)
  }

  /// The reactions of the members of a region or a bloc, counted.
  func countedMatrix(_ matrix: ReactionMatrix, title: String, members: [RecordNumber]) -> MatrixView? {
    guard !matrix.rows.isEmpty else { return nil }
    let region = StateTable.Region(title: title, states: byName(members, self.title))
    return MatrixView(
      columns: columns, groups: [group(region, matrix.rows, parties: [], isCounted: true)])
  }

  private var columns: [MatrixColumn] {
    Stance.scale.map { MatrixColumn(mark: locale.mark($0, .observed)) } + [MatrixColumn(mark: nil)]
  }

  /// The rows by the region that the actor lies in; those that lie in none come last, in a group without one.
  private func regions(
    of matrix: ReactionMatrix
  ) -> [(region: StateTable.Region?, rows: [ReactionMatrix.Row])] {
    let states = blueprint.states[localeIndex]
    var rows: [[ReactionMatrix.Row]] = Array(repeating: [], count: states.regions.count + 1)
    for row in matrix.rows { rows[states.regionOf[row.actor] ?? states.regions.count].append(row) }
    return rows.enumerated().filter { !$0.element.isEmpty }.map { place, rows in
      (place < states.regions.count ? states.regions[place] : nil, rows)
    }
  }

  private func group(
    _ region: StateTable.Region?, _ rows: [ReactionMatrix.Row], parties: [RecordNumber], isCounted: Bool
  ) -> MatrixGroup {
    let present = Set(rows.map(\.actor) + parties)
    let missing = (region?.states ?? []).filter { !present.contains($0) }
    let absent = Set(region?.states ?? []).intersection(parties).subtracting(rows.map(\.actor)).count
    return MatrixGroup(
      title: region?.title ?? strings.phrase("matrix-others"),
      summary: regionSummary(region, rows, absent: absent, missing: missing.count),
      rows: rows.map { self.row($0, isCounted: isCounted) },
      unresearched: missing.isEmpty ? nil : strings.count("unresearched", missing.count),
      unresearchedNames: missing.map(title).joined(separator: strings.phrase("list-comma")))
  }

  /// "4 of 33 states on record: 1 concerned, 3 expected and not yet observed, 29 not researched."
  private func regionSummary(
    _ region: StateTable.Region?, _ rows: [ReactionMatrix.Row], absent: Int, missing: Int
  ) -> String {
    var items = standings(rows)
    if absent > 0 { items.append(strings.count("took-part", absent)) }
    if missing > 0 { items.append(strings.count("unresearched", missing)) }
    let states = Set(region?.states ?? [])
    return strings.phrase(
      region == nil ? "matrix-others-summary" : "matrix-region-summary",
      [
        ("n", String(region == nil ? rows.count : rows.count { states.contains($0.actor) })),
        ("total", String(states.count)), ("region", region?.title ?? ""),
        ("list", items.joined(separator: strings.phrase("list-comma"))),
      ])
  }

  /// "1 concerned", "2 supports (reported by others)", "3 expected and not yet observed".
  private func standings(_ rows: [ReactionMatrix.Row]) -> [String] {
    let counts = self.counts(rows.map(\.leading))
    let isExpected = { (count: StanceCount) in count.mark.basis.word == Basis.expected.rawValue }
    let expected = counts.filter(isExpected).reduce(0) { $0 + (Int($1.count) ?? 0) }
    let seen = counts.filter { !isExpected($0) }.map(stanceItem)
    return expected == 0 ? seen : seen + [strings.count("unobserved", expected)]
  }

  private func row(_ row: ReactionMatrix.Row, isCounted: Bool) -> MatrixRow {
    var cells = Array(repeating: MatrixCell(marks: []), count: Stance.scale.count + 1)
    var places: [StanceKey: (column: Int, mark: Int, count: Int)] = [:]
    for number in row.reactions.reversed() {
      guard let reaction = library[number].reaction else { continue }
      let key = StanceKey(reaction)
      if isCounted, let place = places[key] {
        places[key]?.count += 1
        cells[place.column].marks[place.mark].count = String(place.count + 1)
      } else {
        let column = Stance.scale.firstIndex(of: reaction.stance) ?? Stance.scale.count
        places[key] = (column, cells[column].marks.count, 1)
        cells[column].marks.append(
          MatrixMark(mark: locale.mark(reaction), title: link(to: number), count: nil))
      }
    }
    return MatrixRow(
      actor: link(to: row.actor), cells: cells,
      reactions: isCounted ? [] : row.reactions.compactMap { matrixReaction($0, actor: row.actor) })
  }

  private func matrixReaction(_ number: RecordNumber, actor: RecordNumber) -> MatrixReaction? {
    let record = library[number]
    guard let reaction = record.reaction else { return nil }
    return MatrixReaction(
      entry: entry(number), hasHeadline: !record.title.isEmpty,
      person: reaction.by.target == actor ? nil : link(to: reaction.by),
      sources: record.citations.map(matrixSource), searched: reaction.searched.map(searched))
  }

  private func matrixSource(_ citation: Citation) -> MatrixSource {
    var name = link(to: citation.from) ?? Link(text: citation.title ?? citation.url ?? "")
    if let url = citation.url { name.address = url }
    return MatrixSource(name: name, archived: citation.archived)
  }

  private func searched(_ searched: Reaction.Searched) -> String {
    strings.phrase(
      "searched-in",
      [
        ("date", locale.text(searched.until).text),
        ("places", searched.places.joined(separator: strings.phrase("list-comma"))),
      ])
  }
}

extension Stance {
  /// From condemns to endorses.
  static let scale = allCases.filter { $0.step != nil }
}
