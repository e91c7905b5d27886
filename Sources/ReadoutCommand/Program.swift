import Foundation

/// The program itself.
enum Program {
  /// Path of the file that runs; nil where the system does not say.
  static var executable: String? { Bundle.main.executablePath }
}
