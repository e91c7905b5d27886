/// The names that a section over a list offers for each item; their places are out of the way of fields.
enum ListField: Int, CaseIterable {
  case first = -1
  case last = -2
  case index = -3

  init?(named name: String) {
    guard let field = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = field
  }

  var name: String {
    switch self {
    case .first: "first"
    case .last: "last"
    case .index: "index"
    }
  }

  var field: Shape.Field {
    switch self {
    case .first: field(.flag, .first)
    case .last: field(.flag, .last)
    case .index: field(.text, .index)
    }
  }

  private func field(_ type: Shape.FieldType, _ kind: Access.Kind) -> Shape.Field {
    Shape.Field(name: name, summary: "", type: type, access: Access(offset: 0, kind))
  }
}
