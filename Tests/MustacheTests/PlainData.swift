@testable import Mustache

/// The untyped data of the Mustache specification's cases, with a shape inferred from it.
indirect enum PlainData: Sendable {
  case null
  case flag(Bool)
  case text(String)
  case list([PlainData])
  case map([String: PlainData])
}

/// What the data of one place looks like: a map's names, or `.` for what is none.
struct PlainShape: Sendable {
  let identity: Int
  let names: [String]
  let types: [PlainType]

  var shape: Shape {
    let fields = zip(names, types).map { name, type in
      Shape.Field(name: name, summary: "", type: type.fieldType)
    }
    return Shape(name: "data", summary: "", fields: fields, identity: .inferred(identity))
  }

  /// - Parameter values: those that stand at one place: one, or a list's items.
  init(_ values: [PlainData], count: inout Int) {
    count += 1
    identity = count
    var found: [String: [PlainData]] = [:]
    for value in values {
      if case .map(let map) = value {
        for (name, value) in map { found[name, default: []].append(value) }
      } else {
        found[".", default: []].append(value)
      }
    }
    names = found.keys.sorted()
    var types: [PlainType] = []
    for name in names { types.append(PlainType(found[name] ?? [], count: &count)) }
    self.types = types
  }
}

indirect enum PlainType: Sendable {
  case text
  case flag
  case object(PlainShape)
  case list(PlainShape)

  init(_ values: [PlainData], count: inout Int) {
    switch values.first {
    case .map?: self = .object(PlainShape(values, count: &count))
    case .list?:
      let items = values.flatMap { value -> [PlainData] in
        if case .list(let items) = value { items } else { [] }
      }
      self = .list(PlainShape(items, count: &count))
    case .flag?: self = .flag
    default: self = .text
    }
  }

  var fieldType: Shape.FieldType {
    switch self {
    case .text: .text
    case .flag: .flag
    case .object(let plain): .object { plain.shape }
    case .list(let plain): .list { plain.shape }
    }
  }
}

extension Frame {
  convenience init(_ items: [PlainData], _ shape: PlainShape) {
    self.init(count: items.count) { item, field in
      let name = shape.names[field]
      let value: PlainData? = if case .map(let map) = items[item] { map[name] } else { items[item] }
      switch (value, shape.types[field]) {
      case (.flag(let flag)?, _): return .flag(flag)
      case (.text(let text)?, _): return .text(text)
      case (.list(let items)?, .list(let shape)): return .frame(Frame(items, shape))
      case (.map?, .object(let shape)): return .frame(value.map { Frame([$0], shape) })
      default: return .text(nil)
      }
    }
  }
}
