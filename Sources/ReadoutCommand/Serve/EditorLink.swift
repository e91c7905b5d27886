import ArgumentParser
import Foundation

/// The address that opens a place of a file in an author's editor.
struct EditorLink: ExpressibleByArgument, Sendable {
  /// nil for no links.
  private let pattern: String?
  private let name: String

  private static let patterns: KeyValuePairs = [
    "vscode": "vscode://file{file}:{line}:{column}", "vscodium": "vscodium://file{file}:{line}:{column}",
    "cursor": "cursor://file{file}:{line}:{column}", "zed": "zed://file{file}:{line}:{column}",
    "sublime": "subl://open?url=file://{file}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{file}&line={line}&column={column}",
    "idea": "idea://open?file={file}&line={line}&column={column}",
  ]

  static let names = patterns.map(\.key)
  static let vscode = EditorLink(pattern: patterns.first?.value, name: "vscode")

  private init(pattern: String?, name: String) {
    self.pattern = pattern
    self.name = name
  }

  init?(argument: String) {
    if argument == "none" {
      self.init(pattern: nil, name: argument)
    } else if let known = Self.patterns.first(where: { $0.key == argument }) {
      self.init(pattern: known.value, name: argument)
    } else if argument.contains("{file}"), argument.contains(":"), !argument.hasPrefix("javascript") {
      self.init(pattern: argument, name: argument)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String { name }

  /// - Parameter file: absolute.
  func address(_ file: String, line: Int, column: Int) -> String? {
    let allowed = CharacterSet.urlPathAllowed
    let path = file.addingPercentEncoding(withAllowedCharacters: allowed) ?? file
    return pattern?.replacingOccurrences(of: "{file}", with: path)
      .replacingOccurrences(of: "{line}", with: String(line))
      .replacingOccurrences(of: "{column}", with: String(column))
  }
}
