/// Where a template is in a JSON text: in a string or between the values.
struct JSONContext: Hashable {
  private(set) var isInString = false
  private(set) var isEscaped = false

  mutating func consume(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == Byte.quote {
      isInString.toggle()
    } else if byte == Byte.backslash {
      isEscaped = isInString
    }
  }

  /// - Parameter place: what the JSON is part of.
  func placement(of kind: ValueKind, place: String) -> Placement {
    if isEscaped {
      return .unsafe("\(place), after a '\\'", help: "Take out the '\\': the value is escaped for its place.")
    }
    switch (kind, isInString) {
    case (.json, false): return .escape(.jsonValue)
    case (.json, true):
      return .wrongKind(
        "a string of \(place)", help: "Take out the quotes around it: it is a whole JSON value.")
    case (_, true): return .escape(.jsonString)
    case (_, false):
      return .wrongKind("\(place), outside its strings", help: "Put it in quotes: '\"{{name}}\"'.")
    }
  }
}
