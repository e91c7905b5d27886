extension Scope {
  /// Follows a name: its first part is looked up from the inside out, the rest from there.
  func lookup(_ path: [String]) -> Lookup {
    guard let first = path.first, first != "." else { return lookupItself() }
    guard var access = find(first) else { return .unknown(name: first, owner: nil) }
    var last = first
    for part in path.dropFirst() {
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
      return .found(Access(field, register: register, progress: innermost))
    case nil: return .unknown(name: ".", owner: nil)
    }
  }

  private func find(_ name: String) -> Access? {
    for entry in entries.reversed() {
      guard case .model(let shape, let register, let isItem) = entry.subject else { continue }
      guard let field = shape.field(name) ?? (isItem ? ListField(named: name)?.found : nil) else { continue }
      return Access(field, register: register, progress: entry.progress)
    }
    return nil
  }

  /// Every name that may be written here, the innermost model's first.
  var names: [String] {
    var names: [String] = []
    for entry in entries.reversed() {
      guard case .model(let shape, _, let isItem) = entry.subject else { continue }
      names += shape.names + (isItem ? ListField.allCases.map(\.name) : [])
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

/// A field that a name leads to.
struct FoundField {
  /// Its place in the model's description.
  let number: Int
  let type: Shape.FieldType
  let access: Access
}

extension Scope.Access {
  fileprivate init(_ field: FoundField, register: Int, progress: Scope.Progress) {
    self.init(
      register: register, fields: [field.number], path: [field.access], type: field.type, progress: progress)
  }

  fileprivate func entering(_ field: FoundField) -> Scope.Access {
    Scope.Access(
      register: register, fields: fields + [field.number], path: path + [field.access], type: field.type,
      progress: progress == .unrelated ? .unrelated : .smaller)
  }
}

extension Shape {
  private static let has = "has-"

  /// The field of a name; for `has-items`, the list as a flag.
  func field(_ name: String) -> FoundField? {
    if let number = numbers[name] {
      return FoundField(number: number, type: fields[number].type, access: fields[number].access)
    }
    guard name.hasPrefix(Self.has), let list = numbers[String(name.dropFirst(Self.has.count))],
      fields[list].isList
    else { return nil }
    return FoundField(number: list, type: .flag, access: fields[list].access)
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
  fileprivate var found: FoundField {
    FoundField(number: rawValue, type: field.type, access: field.access)
  }
}
