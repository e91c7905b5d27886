import ArgumentParser
import Readout

/// The day as of which a site is shown or written.
struct AsOfOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The site as it could have been written at the end of a day in UTC, such as 2023-07-20: nothing dated, known or "
        + "published later.", valueName: "day"), transform: day)
  var asOf: Moment?

  private static func day(_ text: String) throws -> Moment {
    guard let moment = Moment(endOfDay: text) else {
      throw ValidationError("'\(text)' is not a day; write one such as 2023-07-20.")
    }
    return moment
  }

  func validate(with settings: BuildSettings) throws {
    if asOf != nil, settings.now != nil {
      throw ValidationError("--as-of and --now both set the day; give one.")
    }
  }

  /// Sets the clock to the end of the day.
  func apply(to options: inout BuildOptions) {
    guard let asOf else { return }
    options.now = asOf
    options.visibility.asOf = asOf.date
  }
}

extension Moment {
  /// The last second of a day in UTC; nil for what is no day.
  init?(endOfDay day: String) { self.init(parsing: day + "T23:59:59Z") }
}
