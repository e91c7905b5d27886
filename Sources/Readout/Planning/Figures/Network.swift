/// Where an actor and its partners stand in a figure: the actor in the middle, the partners in rows to both
/// sides of it, so that no name can come to lie upon another.
struct NetworkLayout {
  static let width = 360.0
  /// The farthest that a partner stands from the middle, and the nearest.
  private static let reach = (near: 34.0, far: 78.0)
  private static let gap = 12.0
  /// How far below the middle the actor's name begins.
  static let drop = 24.0

  /// One partner: its place from the middle, and its name in lines.
  struct Place {
    var isAtStart: Bool
    var distance: Double
    var y: Double
    var lines: [String]
  }

  /// The actor's name, below the middle.
  let middle: [String]
  private(set) var places: [Place] = []
  let height: Double

  /// - Parameters:
  ///   - names: of the partners: the first half stands at the start of a line, from top to bottom, the other half
  ///     at its end.
  ///   - actor: the name of the one in the middle.
  init(_ names: [String], around actor: String) {
    middle = FigureLabel.lines(actor, width: 84)
    let rows = (names.count + 1) / 2
    let distances = (0..<rows).map { Self.distance(row: $0, of: rows) }
    let lines = names.enumerated().map { index, name in
      FigureLabel.lines(name, width: Self.width / 2 - distances[index % rows] - Self.gap)
    }
    let heights = (0..<rows).map { row in
      let tallest = max(lines[row].count, row + rows < lines.count ? lines[row + rows].count : 0)
      return max(34, Double(tallest) * FigureLabel.leading + 12)
    }
    let total = heights.reduce(0, +)
    height = max(total, 2 * (Self.drop + Double(middle.count) * FigureLabel.leading))
    for (index, lines) in lines.enumerated() {
      let row = index % rows
      let y = (height - total) / 2 + heights.prefix(row).reduce(0, +) + heights[row] / 2
      places.append(Place(isAtStart: index < rows, distance: distances[row], y: y, lines: lines))
    }
  }

  /// On an ellipse, on which the rows lie at the same distance from each other.
  private static func distance(row: Int, of rows: Int) -> Double {
    let sine = (Double(row) + 0.5) / Double(rows) * 2 - 1
    return reach.near + (reach.far - reach.near) * (1 - sine * sine).squareRoot()
  }
}

extension PageContext {
  /// An actor in the middle of those with whom it had most to do.
  func network(of actor: RecordNumber, _ pairs: [Relations.Pair]) -> NetworkView {
    let names = pairs.map { title($0.actors.partner(of: actor)) }
    let layout = NetworkLayout(names, around: title(actor))
    // Few events make no thick line, even where nobody has more.
    let most = max(pairs.map(\.events).max() ?? 0, 5)
    let balances = pairs.map(balance)
    let ties = zip(zip(pairs, balances), layout.places).map { pair, place in
      tie(place, weight: 1 + 5 * Double(pair.0.events) / Double(most), pair.1)
    }
    let middle = (x: NetworkLayout.width / 2, y: layout.height / 2)
    return NetworkView(
      width: figureLength(NetworkLayout.width), height: figureLength(layout.height),
      x: figureLength(middle.x), y: figureLength(middle.y),
      lines: figureText(layout.middle, x: middle.x, y: middle.y + NetworkLayout.drop),
      ties: ties,
      balances: ["favourable", "balanced", "critical", "none"].compactMap { word in
        balances.first { $0.word == word }
      })
  }

  private func tie(_ place: NetworkLayout.Place, weight: Double, _ balance: Term) -> NetworkTie {
    // A line of text begins on the right in Arabic, and so does the figure.
    let side = place.isAtStart == isLeftToRight ? -1.0 : 1.0
    let x = NetworkLayout.width / 2 + side * place.distance
    let top = place.y - Double(place.lines.count - 1) * FigureLabel.leading / 2 + 4
    return NetworkTie(
      x: figureLength(x), y: figureLength(place.y), weight: figureLength(weight), balance: balance,
      anchor: place.isAtStart ? "end" : "start", lines: figureText(place.lines, x: x + side * 9, y: top))
  }

  /// Lines of text below each other.
  func figureText(_ lines: [String], x: Double, y: Double) -> [FigureText] {
    lines.enumerated().map { index, text in
      FigureText(
        x: figureLength(x), y: figureLength(y + Double(index) * FigureLabel.leading), text: text)
    }
  }

  var isLeftToRight: Bool { locale.direction == "ltr" }
}
