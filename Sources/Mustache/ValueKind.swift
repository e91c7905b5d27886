/// The kinds of value that a tag can write.
enum ValueKind: Hashable {
  case text
  case address
  case html
  case json
}

extension Shape.FieldType {
  /// nil for what only a section can use.
  var valueKind: ValueKind? {
    switch self {
    case .text: .text
    case .address: .address
    case .html: .html
    case .json: .json
    case .flag, .object, .list: nil
    }
  }
}

/// What becomes of a value at one place of a page.
enum Placement: Equatable {
  case escape(Escaping)
  /// No value is safe here: where it stands, and what to do instead.
  case unsafe(String, help: String)
  /// Values may stand here, but not one of this kind.
  case wrongKind(String, help: String)
}
