import ArgumentParser

/// What the process tells its caller.
enum ExitStatus {
  static let problems = ExitCode(1)
  static let wrongUse = ExitCode(2)
  static let machine = ExitCode(3)
}
