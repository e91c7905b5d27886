import ArgumentParser
import Foundation
import Readout

/// The machine's own facts, which enter the program here and nowhere else.
enum SystemClock {
  /// `SOURCE_DATE_EPOCH` (reproducible-builds.org) where it is set, or the clock.
  static func now() throws -> Moment {
    guard let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty else {
      return Moment(seconds: Int(Date().timeIntervalSince1970))
    }
    guard let seconds = Int(epoch) else {
      throw ValidationError("SOURCE_DATE_EPOCH is '\(epoch)'; it takes seconds since 1970.")
    }
    return Moment(seconds: seconds)
  }

  static var processors: Int { ProcessInfo.processInfo.activeProcessorCount }
}
