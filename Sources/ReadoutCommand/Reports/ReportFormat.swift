import ArgumentParser
import Readout

/// The forms in which problems are reported.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, github, json, sarif

  /// Text goes to standard error, beside what the command prints; the others are the command's result.
  var isForPeople: Bool { self == .text }

  func report(_ diagnostics: [Diagnostic], site: String) -> String {
    switch self {
    case .text: TextReport(site: site).text(diagnostics) + tally(diagnostics)
    case .github: gitHubReport(diagnostics)
    case .json: JSONReport(diagnostics).text
    case .sarif: SARIFReport(diagnostics).text
    }
  }

  private func tally(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    guard !diagnostics.isEmpty else { return "" }
    return "\n\(counted(errors, "error")), \(counted(warnings, "warning"))\n"
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
