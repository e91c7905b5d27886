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
  case refuse(Refusal)

  static func unsafe(_ place: String, help: String) -> Placement {
    .refuse(Refusal(place: place, isSafeForOthers: false, help: help))
  }

  static func wrongKind(_ place: String, help: String) -> Placement {
    .refuse(Refusal(place: place, isSafeForOthers: true, help: help))
  }
}

/// Why a value may not stand at a place.
struct Refusal: Equatable {
  let place: String
  /// Whether values of another kind may.
  let isSafeForOthers: Bool
  let help: String
}
