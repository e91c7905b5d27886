import Mustache

/// The names that templates may use, as `readout templates` and the manual print them.
public struct TemplateReference: Sendable {
  private let shapes = TemplateSet.shapes

  public init() {}

  /// The kinds of page, in the order of the manual.
  public var kinds: [String] { shapes.map(\.name) }

  /// For a terminal: each kind of page with its names, and the parts that they are made of.
  public func text(_ kinds: [String]) -> String {
    described(kinds).map { shape in
      let width = shape.fields.map { $0.name.count + $0.type.name.count }.max() ?? 0
      let lines = shape.fields.map { field in
        let gap = String(repeating: " ", count: width - field.name.count - field.type.name.count + 2)
        return "  \(field.name)  \(field.type.name)\(gap)\(field.summary)"
      }
      return "\(shape.name): \(shape.summary)\n" + lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// For the manual: a table for each kind of page and each part.
  public var markdown: String {
    described(kinds).map { shape in
      let rows = shape.fields.map { "| `\($0.name)` | \($0.type.name) | \($0.summary) |" }
      return "## \(shape.name)\n\n\(shape.summary)\n\n| name | type | what it is |\n|---|---|---|\n"
        + rows.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// The pages asked for, then every part that they use, each once.
  private func described(_ kinds: [String]) -> [Shape] {
    var found = shapes.filter { kinds.contains($0.name) }
    var names = Set(shapes.map(\.name))
    var index = 0
    while index < found.count {
      for nested in found[index].fields.compactMap(\.type.nested) where names.insert(nested.name).inserted {
        found.append(nested)
      }
      index += 1
    }
    return found
  }
}
