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
    let fields = zip(names, types).enumerated().map { index, field in
      Shape.Field(
        name: field.0, summary: "", type: field.1.fieldType,
        access: Access(offset: offset(of: index), field.1.accessKind))
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

/// Untyped data laid out in memory as a model would be: 16 bytes for each text, flag or list, and for an
/// object its fields and whether it is there.
enum PlainMemory {
  static let cell = 16

  /// - Returns: memory that is never given back; the cases are small.
  static func layOut(_ items: [PlainData], _ shape: PlainShape) -> UnsafeRawPointer {
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(1, items.count) * shape.size, alignment: cell)
    for (index, item) in items.enumerated() { layOut(item, shape, at: memory + index * shape.size) }
    return UnsafeRawPointer(memory)
  }

  private static func layOut(_ item: PlainData?, _ shape: PlainShape, at place: UnsafeMutableRawPointer) {
    for (field, name) in shape.names.enumerated() {
      let value: PlainData? = if case .map(let map)? = item { map[name] } else { item }
      layOut(value, shape.types[field], at: place + shape.offset(of: field))
    }
  }

  private static func layOut(_ value: PlainData?, _ type: PlainType, at place: UnsafeMutableRawPointer) {
    switch type {
    case .text:
      let text: String? = if case .text(let text)? = value { text } else { nil }
      place.initializeMemory(as: String?.self, to: text)
    case .flag:
      let flag = if case .flag(let flag)? = value { flag } else { false }
      place.initializeMemory(as: Bool.self, to: flag)
    case .object(let shape):
      let isPresent = if case .map? = value { true } else { false }
      layOut(value, shape, at: place)
      (place + shape.size).initializeMemory(as: Bool.self, to: isPresent)
    case .list(let shape):
      let items = if case .list(let items)? = value { items } else { [PlainData]() }
      let list = ListItems(first: layOut(items, shape), count: items.count)
      place.initializeMemory(as: ListItems.self, to: list)
    }
  }
}

extension PlainShape {
  /// In bytes; never 0, so that items lie apart.
  var size: Int { max(PlainMemory.cell, offset(of: names.count)) }

  func offset(of field: Int) -> Int { types.prefix(field).reduce(0) { $0 + $1.size } }
}

extension PlainType {
  var size: Int {
    if case .object(let shape) = self { shape.size + PlainMemory.cell } else { PlainMemory.cell }
  }

  var accessKind: Access.Kind {
    switch self {
    case .text: .optionalText
    case .flag: .flag
    case .object(let shape):
      .optionalObject(Reader { ($0 + shape.size).assumingMemoryBound(to: Bool.self).pointee })
    case .list(let shape):
      .list(stride: shape.size, Reader { $0.assumingMemoryBound(to: ListItems.self).pointee })
    }
  }
}
