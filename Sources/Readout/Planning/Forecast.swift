/// What a desk expected: a reaction of an actor, or what a judgment in a brief says.
struct Forecast: Sendable {
  enum Subject: Sendable {
    case reaction
    /// By its place in the brief.
    case judgment(Int)
  }

  enum State: String, Sendable, CaseIterable {
    case overdue, due, open, settled
  }

  /// The reaction, or the brief.
  var record: RecordNumber
  var subject: Subject
  var likelihood: Likelihood?
  var deadline: PartialDate?
  var state: State
  /// Whether it came about; nil while it is not settled, and where it fell void.
  var cameAbout: Bool?
  /// The observed reaction that settled it, or whoever a judgment's resolution names.
  var settledBy: RecordNumber?
  var settledOn: PartialDate?

  /// Days before its deadline from which a forecast is due.
  static let warningDays = 30
}

extension Record {
  /// Whether it forecasts anything.
  var isForecast: Bool {
    switch self.details {
    case .reaction(let reaction): reaction.basis == .expected
    case .brief(let brief): !brief.judgments.isEmpty
    default: false
    }
  }
}

extension Library {
  /// The forecasts of a record: an expected reaction's own, or those of a brief.
  func forecasts(in number: RecordNumber) -> [Forecast] {
    switch self[number].details {
    case .reaction(let reaction) where reaction.basis == .expected: [forecast(number, reaction)]
    case .brief(let brief): brief.judgments.indices.map { forecast(number, brief.judgments[$0], $0) }
    default: []
    }
  }

  private func forecast(_ number: RecordNumber, _ expected: Reaction) -> Forecast {
    let answers = inOrder(incoming.of(number, by: .resolves), self)
    let settling = answers.first { self[$0].reaction != nil }
    let observed = settling.flatMap { self[$0].reaction }
    return Forecast(
      record: number, subject: .reaction, likelihood: expected.likelihood, deadline: expected.byDate,
      state: settling == nil ? state(until: expected.byDate) : .settled,
      cameAbout: observed.map { $0.stance.isOnTheSide(of: expected.stance) }, settledBy: settling,
      settledOn: observed?.date.date)
  }

  private func forecast(_ number: RecordNumber, _ judgment: Brief.Judgment, _ index: Int) -> Forecast {
    let resolution = judgment.resolution
    return Forecast(
      record: number, subject: .judgment(index), likelihood: judgment.likelihood, deadline: judgment.byDate,
      state: resolution == nil ? state(until: judgment.byDate) : .settled,
      cameAbout: resolution.flatMap { $0.outcome == .void ? nil : $0.outcome == .yes },
      settledBy: resolution?.by?.target, settledOn: resolution?.date)
  }

  private func state(until deadline: PartialDate?) -> Forecast.State {
    guard let last = deadline?.lastDay else { return .open }
    let today = now.date.firstDay
    if last < today { return .overdue }
    return last - today <= Forecast.warningDays ? .due : .open
  }
}

extension Stance {
  /// Whether a reaction came out as expected: on the same side of the scale, or outside it with the same word.
  fileprivate func isOnTheSide(of expected: Stance) -> Bool {
    guard let step, let other = expected.step else { return self == expected }
    return step.signum() == other.signum()
  }
}
