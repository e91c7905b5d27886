extension PageContext {
  /// The stances of an actor over time, on the actors and topics that it has reacted to most.
  func stancePlots(of actor: RecordNumber) -> [StancePlot] {
    let groups = reactionsBySubject(of: actor).filter { $0.value.count >= plotThreshold }
    let named = groups.map { (key: sortKey(title($0.key)), subject: $0.key, reactions: $0.value) }
    return named.sorted { a, b in
      if a.reactions.count != b.reactions.count { return a.reactions.count > b.reactions.count }
      return a.key == b.key ? a.subject < b.subject : a.key.lexicographicallyPrecedes(b.key)
    }.prefix(plotLimit).map { stancePlot(on: $0.subject, inOrder($0.reactions, library)) }
  }

  private func reactionsBySubject(of actor: RecordNumber) -> [RecordNumber: [RecordNumber]] {
    let counterparts = Counterparts(library.records)
    var groups: [RecordNumber: [RecordNumber]] = [:]
    for number in library.reactions(by: actor) {
      let topics = Set(library[number].topics.compactMap(\.target))
      let actors = library[number].reaction.map(counterparts.addressees) ?? []
      for subject in topics.union(actors) where subject != actor {
        groups[subject, default: []].append(number)
      }
    }
    return groups
  }

  /// - Parameter reactions: oldest first.
  private func stancePlot(on subject: RecordNumber, _ reactions: [RecordNumber]) -> StancePlot {
    let shown = Array(reactions.suffix(pointLimit))
    let scale = StanceScale(shown.compactMap { library[$0].reaction }, isLeftToRight: isLeftToRight)
    let isCut = shown.count < reactions.count
    return StancePlot(
      subject: link(to: subject), count: strings.count("reactions", reactions.count),
      shown: isCut ? strings.phrase("plot-newest", [("n", String(shown.count))]) : nil,
      width: figureLength(StanceScale.width), height: figureLength(scale.height),
      left: figureLength(scale.left), right: figureLength(scale.right), axis: figureLength(scale.bottom),
      ticks: scale.axis.ticks(atMost: 5), levels: scale.levels, outside: scale.outside.map(figureLength),
      points: points(shown, scale))
  }

  private func points(_ reactions: [RecordNumber], _ scale: StanceScale) -> [StancePoint] {
    var taken: [[Int]: Int] = [:]
    let points = reactions.compactMap { number -> StancePoint? in
      guard let reaction = library[number].reaction else { return nil }
      let place = scale.place(of: reaction)
      // What would lie upon another is moved on a little.
      let others = taken[[Int(place.x), Int(place.y)], default: 0]
      taken[[Int(place.x), Int(place.y)]] = others + 1
      let shift = Double(others % 4) * (isLeftToRight ? 11 : -11)
      let isOutside = reaction.stance.step == nil
      return StancePoint(
        x: figureLength(place.x + shift), y: figureLength(place.y),
        shape: reaction.basis.shape(radius: isOutside ? 7 : 5), mark: locale.mark(reaction),
        isOutside: isOutside, date: locale.text(reaction.date), title: link(to: number))
    }
    return points.reversed()
  }
}

/// So many subjects are shown, of those with so many reactions, and so many reactions of each.
private let plotLimit = 6
private let plotThreshold = 3
private let pointLimit = 60

/// Where reactions stand in a figure: time across, stance from −3 to +3 upward, and a line below for those
/// outside of the scale.
private struct StanceScale {
  static let width = 300.0
  private static let step = 15.0
  private static let top = 10.0
  private static let gutter = 30.0
  private static let margin = 16.0

  let left: Double
  let right: Double
  let axis: TimeAxis
  /// The line of stances outside of the scale; nil when there are none.
  let outside: Double?

  init(_ reactions: [Reaction], isLeftToRight: Bool) {
    let years = reactions.map(\.date.date.year)
    left = isLeftToRight ? Self.gutter : 4
    right = Self.width - (isLeftToRight ? 4 : Self.gutter)
    axis = TimeAxis(
      (years.min() ?? 0)...(years.max() ?? 0), left: left + Self.margin, right: right - Self.margin,
      isLeftToRight: isLeftToRight)
    outside = reactions.contains { $0.stance.step == nil } ? Self.y(-3) + 24 : nil
  }

  private static func y(_ step: Int) -> Double { top + Double(3 - step) * Self.step }

  /// The bottom of the figure but for the years.
  var bottom: Double { (outside ?? Self.y(-3)) + 10 }

  var height: Double { bottom + 18 }

  func place(of reaction: Reaction) -> (x: Double, y: Double) {
    (axis.x(reaction.date.date), reaction.stance.step.map(Self.y) ?? outside ?? bottom)
  }

  /// The steps of the scale, numbered at both ends and in the middle.
  var levels: [PlotLevel] {
    let signs = [3: Stance.endorses.sign, 0: Stance.neutral.sign, -3: Stance.condemns.sign]
    let x = axis.start < axis.end ? left - 16 : right + 16
    return (-3...3).reversed().map { step in
      PlotLevel(
        y: figureLength(Self.y(step)),
        label: signs[step].map {
          FigureText(x: figureLength(x), y: figureLength(Self.y(step) + 4), text: $0)
        }, isNeutral: step == 0)
    }
  }
}

extension Basis {
  /// The data of a path around the origin.
  fileprivate func shape(radius: Int) -> String {
    let (r, d) = (radius, radius * 2)
    return switch self {
    case .observed: "M-\(r) 0a\(r) \(r) 0 1 0 \(d) 0a\(r) \(r) 0 1 0 -\(d) 0z"
    case .expected: "M0 -\(r + 1)l\(r + 1) \(r + 1)l-\(r + 1) \(r + 1)l-\(r + 1) -\(r + 1)z"
    case .reported: "M-\(r) -\(r)h\(d)v\(d)h-\(d)z"
    case .denied: "M-\(r) -\(r)l\(d) \(d)m0 -\(d)l-\(d) \(d)"
    }
  }
}
