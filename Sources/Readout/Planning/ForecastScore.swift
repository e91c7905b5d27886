/// How well forecasts turned out: the Brier score, and how often each term came about.
///
/// A term of ICD 203 is a range; a forecast counts as the middle of it. Forecasts that fell void, and those
/// without a likelihood, do not count.
struct ForecastScore: Sendable, Equatable {
  /// How often forecasts of one term came about.
  struct Tally: Sendable, Equatable {
    var likelihood: Likelihood
    var settled = 0
    var cameAbout = 0
  }

  /// Terms with at least one settled forecast, the least likely first.
  let tallies: [Tally]

  /// So many settled forecasts make a picture of calibration worth looking at.
  static let plotted = 10

  init(_ forecasts: some Sequence<Forecast>) {
    var tallies = Likelihood.allCases.map { Tally(likelihood: $0) }
    for forecast in forecasts {
      guard let likelihood = forecast.likelihood, let cameAbout = forecast.cameAbout else { continue }
      tallies[likelihood.place].settled += 1
      tallies[likelihood.place].cameAbout += cameAbout ? 1 : 0
    }
    self.tallies = tallies.filter { $0.settled > 0 }
  }

  var settled: Int { tallies.reduce(0) { $0 + $1.settled } }

  /// The mean squared error in hundredths, rounded: 0 is perfect, 100 always wrong, 25 what "fifty-fifty" gets.
  ///
  /// Brier, G. W. (1950), for two outcomes. nil when nothing is settled.
  var hundredths: Int? {
    guard settled > 0 else { return nil }
    // In half percents, so that the middle of a range is a whole number: squares are in 1/40,000.
    let sum = tallies.reduce(0) { sum, tally in
      let middle = tally.likelihood.middle
      let miss = 200 - middle
      return sum + tally.cameAbout * miss * miss + (tally.settled - tally.cameAbout) * middle * middle
    }
    return (sum + settled * 200) / (settled * 400)
  }
}

extension Likelihood {
  /// The middle of the range in half percents.
  var middle: Int { percent.lowerBound + percent.upperBound }
}
