import Readout

/// Workflow commands, which GitHub shows as annotations at the lines they name. Worst first: a run shows only
/// ten of each kind.
func gitHubReport(_ diagnostics: [Diagnostic]) -> String {
  let worstFirst =
    diagnostics.filter { $0.severity == .error } + diagnostics.filter { $0.severity == .warning }
  return worstFirst.map(command).joined(separator: "\n")
}

private func command(_ diagnostic: Diagnostic) -> String {
  let span = diagnostic.span
  let end = span.column + max(span.length, 1) - 1
  let properties = [
    "file=\(escaped(property: diagnostic.file))", "line=\(span.line)", "col=\(span.column)",
    "endColumn=\(end)",
    "title=\(escaped(property: diagnostic.rule.rawValue))",
  ]
  let message = ([diagnostic.summary] + diagnostic.help).joined(separator: "\n")
  return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(escaped(message))"
}

private func escaped(_ text: String) -> String {
  text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
}

private func escaped(property text: String) -> String {
  escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
}
