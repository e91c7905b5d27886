import Foundation
import Readout

/// The program itself.
enum Program {
  /// Path of the file that runs; nil where the system does not say.
  static var executable: String? { Bundle.main.executablePath }

  /// Ends it at once: to give back a large site's memory piece by piece takes a quarter of a second.
  static func end(keeping site: PreparedSite) -> Never {
    withExtendedLifetime(site) { exit(0) }
  }
}
