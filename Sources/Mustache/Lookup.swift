extension Scope {
  /// Follows a name: its first part is looked up from the inside out, the rest from there.
  func lookup(_ name: String) -> Lookup {
    if name == "." { return lookupItself() }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, var access = find(first) else {
      return .unknown(name: parts.first ?? name, owner: nil)
    }
    var last = first
    for part in parts.dropFirst() {
      guard case .object(let shape) = access.type else { return .noObject(name: last, access.type) }
      let owner = shape()
      guard let field = owner.field(part) else { return .unknown(name: part, owner: owner) }
      access = access.entering(field)
      last = part
    }
    return .found(access)
  }

  private func lookupItself() -> Lookup {
    switch entries.last?.subject {
    case .plain(let access)?: return .found(access)
    case .model(let shape, let register, _)?:
      guard let field = shape.field(".") else { return .noText(shape) }
      return .found(Access(register: register, fields: [field.number], type: field.type, progress: innermost))
    case nil: return .unknown(name: ".", owner: nil)
    }
  }

  private func find(_ name: String) -> Access? {
    for entry in entries.reversed() {
      guard case .model(let shape, let register, let isItem) = entry.subject else { continue }
      guard let field = shape.field(name) ?? (isItem ? ListField.named(name) : nil) else { continue }
      return Access(register: register, fields: [field.number], type: field.type, progress: entry.progress)
    }
    return nil
  }

  /// Every name that may be written here, the innermost model's first.
  var names: [String] {
    var names: [String] = []
    for entry in entries.reversed() {
      guard case .model(let shape, _, let isItem) = entry.subject else { continue }
      names += shape.names + (isItem ? ListField.all.map(\.name) : [])
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

extension Scope.Access {
  fileprivate func entering(_ field: (number: Int, type: Shape.FieldType)) -> Scope.Access {
    Scope.Access(
      register: register, fields: fields + [field.number], type: field.type,
      progress: progress == .unrelated ? .unrelated : .smaller)
  }
}

extension Shape {
  private static let has = "has-"

  /// A field's place in the description; for `has-items`, the list's.
  func field(_ name: String) -> (number: Int, type: FieldType)? {
    if let number = fields.firstIndex(where: { $0.name == name }) { return (number, fields[number].type) }
    guard name.hasPrefix(Self.has) else { return nil }
    let list = name.dropFirst(Self.has.count)
    return fields.firstIndex { $0.name == list && $0.isList }.map { ($0, .flag) }
  }

  /// The names that templates may use, those that lists add included.
  var names: [String] {
    fields.map(\.name) + fields.filter(\.isList).map { Self.has + $0.name }
  }
}

extension Shape.Field {
  var isList: Bool {
    if case .list = type { true } else { false }
  }
}

extension ListField {
  static func named(_ name: String) -> (number: Int, type: Shape.FieldType)? {
    all.first { $0.name == name }.map { ($0.field, $0.type) }
  }
}
