import SourceText
import YAML

/// What is said about keys, whatever the value.
extension FileReading {
  func unknownKey(_ entry: YAML.Entry, schema: Schema) {
    let names = schema.keys.map(\.name)
    var help = offer(entry.key, among: names)
    if help.isEmpty {
      help = ["\(schema.noun) has: \(names.sorted().joined(separator: ", "))"]
    }
    report(.unknownKey, at: entry.keySpan, "'\(entry.key)' is not a key of \(schema.noun)", help: help)
  }

  func missingKey(_ name: String, takes type: ValueType, at span: Span) {
    guard isWhole else { return }
    report(.missingKey, at: span, "'\(name)' is missing", help: ["add '\(name):' with \(type.phrase)"])
  }

  func wrongType(_ node: YAML.Node, key: String, takes type: ValueType) {
    let given =
      switch node.content {
      case .scalar: "text"
      case .sequence: "a list"
      case .mapping: "a mapping"
      }
    report(.wrongType, at: node.span, "'\(key)' takes \(type.phrase), not \(given)")
  }

  func notAList(_ node: YAML.Node, key: String) {
    guard case .scalar(let text, _) = node.content else {
      return report(
        .wrongType, at: node.span, "'\(key)' takes a list, not a mapping",
        help: ["begin each item on a line of its own with '- '"])
    }
    report(
      .wrongType, at: node.span, "'\(key)' takes a list, not text", help: ["write \(key): [\(text)]"])
  }
}
