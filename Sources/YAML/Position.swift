import CLibYAML
import SourceText

/// A place in the text as libyaml counts: lines and columns from 0, columns in Unicode scalars.
struct Position: Equatable {
  var line: Int
  var column: Int
}

extension Position {
  init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line), column: Int(mark.column))
  }
}
