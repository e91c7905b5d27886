import ArgumentParser
import Readout

/// The clock of a command that asks for the time.
struct ClockOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The moment that counts as now, such as 2023-08-03T06:00:00Z. The default is SOURCE_DATE_EPOCH where that "
        + "is set, and else the clock.",
      valueName: "moment", visibility: .default), transform: parsed)
  var now: Moment?

  func moment() throws -> Moment { try now ?? SystemClock.now() }

  static func parsed(_ text: String) throws -> Moment {
    guard let moment = Moment(parsing: text) else {
      throw ValidationError("'\(text)' is not a moment; write one such as 2023-08-03T06:00:00Z.")
    }
    return moment
  }
}
