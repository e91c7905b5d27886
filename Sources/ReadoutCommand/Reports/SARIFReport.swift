import Readout
import SourceText

/// Diagnostics in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS).
struct SARIFReport: Encodable {
  private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  private struct Run: Encodable {
    var tool: Tool
    var results: [Result]
    /// Columns count Unicode code points.
    var columnKind = "unicodeCodePoints"
  }

  private struct Tool: Encodable { var driver: Driver }

  private struct Driver: Encodable {
    var name = "Readout"
    var version = ReadoutCommand.configuration.version
    var rules: [ReportingDescriptor]
  }

  private struct ReportingDescriptor: Encodable {
    var id: String
    var shortDescription: Message
    var defaultConfiguration: Configuration
  }

  private struct Configuration: Encodable { var level: String }
  private struct Message: Encodable { var text: String }

  private struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]
  }

  private struct Location: Encodable {
    var id: Int?
    var message: Message?
    var physicalLocation: PhysicalLocation
  }

  private struct PhysicalLocation: Encodable {
    var artifactLocation: ArtifactLocation
    var region: Region
  }

  private struct ArtifactLocation: Encodable { var uri: String }

  private struct Region: Encodable {
    var startLine: Int
    var startColumn: Int
    var endColumn: Int
  }

  init(_ diagnostics: [Diagnostic]) {
    let rules = Rule.allCases.filter { rule in diagnostics.contains { $0.rule == rule } }
    runs = [
      Run(
        tool: Tool(driver: Driver(rules: rules.map(Self.descriptor))),
        results: diagnostics.map { Self.result($0, rules) })
    ]
  }

  var text: String { json(self) }

  private static func descriptor(_ rule: Rule) -> ReportingDescriptor {
    ReportingDescriptor(
      id: rule.rawValue, shortDescription: Message(text: rule.explanation),
      defaultConfiguration: Configuration(level: rule.severity.rawValue))
  }

  private static func result(_ diagnostic: Diagnostic, _ rules: [Rule]) -> Result {
    Result(
      ruleId: diagnostic.rule.rawValue, ruleIndex: rules.firstIndex(of: diagnostic.rule) ?? -1,
      level: diagnostic.severity.rawValue,
      message: Message(text: ([diagnostic.summary] + diagnostic.help).joined(separator: "\n")),
      locations: [location(diagnostic.file, diagnostic.span)],
      relatedLocations: diagnostic.notes.enumerated().map { index, note in
        var location = location(note.file, note.span)
        location.id = index
        location.message = Message(text: note.text)
        return location
      })
  }

  private static func location(_ file: String, _ span: Span) -> Location {
    let start = Int(span.column)
    return Location(
      physicalLocation: PhysicalLocation(
        artifactLocation: ArtifactLocation(uri: percentEncoded(file)),
        region: Region(
          startLine: Int(span.line), startColumn: start, endColumn: start + max(1, Int(span.length)))))
  }
}
