extension PageContext {
  /// The countries of a matrix on the map, and those that took part; nil where no country is on record.
  func tileMap(_ matrix: ReactionMatrix, parties: [RecordNumber]) -> TileMapView? {
    let tiles = matrix.rows.compactMap { row in tile(row.actor, leading: row.leading) }
    guard !tiles.isEmpty else { return nil }
    let reacted = Set(matrix.rows.map(\.actor))
    let others = parties.filter { !reacted.contains($0) }.compactMap { tile($0, leading: nil) }
    let width = WorldTiles.columns * TileMap.step
    let height = WorldTiles.rowCount * TileMap.step
    return TileMapView(
      box: "0 0 \(width) \(height)", width: String(width), height: String(height),
      ground: blueprint.assets["world.svg"], tiles: tiles + others)
  }

  private func tile(_ actor: RecordNumber, leading: RecordNumber?) -> TileView? {
    guard let country = CountryTable.country(id: library[actor].id),
      let place = WorldTiles.places[country.alpha2]
    else { return nil }
    let reaction = leading.flatMap { library[$0].reaction }
    let mark = reaction.map { locale.mark($0) }
    var title = link(to: leading ?? actor)
    title.text = strings.phrase(
      mark == nil ? "tile-took-part" : mark?.basis.word == "observed" ? "tile" : "tile-basis",
      [
        ("country", self.title(actor)), ("stance", mark?.stance.text ?? ""),
        ("basis", mark?.basis.text ?? ""),
      ])
    return TileView(
      x: String(place.column * TileMap.step), y: String(place.row * TileMap.step), code: country.alpha2,
      title: title, mark: mark)
  }
}

/// How the map is drawn; `Templates/assets/world.svg` is drawn alike.
enum TileMap {
  /// From one tile's edge to the next one's.
  static let step = 22
}
