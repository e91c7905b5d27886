/// The items of a section while it is being written, one of them at a time.
///
/// A class so that a list of any model is one object, whatever its length; it never leaves the rendering
/// that made it.
@usableFromInline
final class Frame {
  let count: Int
  /// The item that is read, counting from 0.
  var index = 0 {
    didSet { if index != oldValue { opened = nil } }
  }
  /// The current item's objects and lists that have been read: making one costs more than all else that a
  /// template does with it, and `{{#has-items}}`, `{{#items}}` and dotted names read the same ones again.
  /// The last one read, which leads to the one before it.
  private var opened: Frame?
  private var openedBefore: Frame?
  /// The field of the item that it was read from.
  private var origin = 0

  private let read: (_ item: Int, _ field: Int) -> Value

  /// - Parameter read: an item's field at this place of its description.
  @usableFromInline
  init(count: Int, read: @escaping (_ item: Int, _ field: Int) -> Value) {
    self.count = count
    self.read = read
  }

  /// The current item's field, or what the list itself says of the item.
  func value(_ field: Int) -> Value {
    switch field {
    case ListField.first: .flag(index == 0)
    case ListField.last: .flag(index == count - 1)
    case ListField.index: .text(String(index + 1))
    default: opening(field)
    }
  }

  private func opening(_ field: Int) -> Value {
    var known = opened
    while let frame = known {
      if frame.origin == field { return .frame(frame) }
      known = frame.openedBefore
    }
    let value = read(index, field)
    guard case .frame(let frame?) = value else { return value }
    frame.origin = field
    frame.openedBefore = opened
    opened = frame
    return value
  }
}

// Inlinable closures, and not generic classes: a closure is compiled for the model that it reads where the
// model is known, a class's method once for all of them.
extension Frame {
  /// One model.
  @inlinable
  convenience init<M: Model>(_ model: M) {
    let readers = M.model.readers
    self.init(count: 1) { _, field in withUnsafePointer(to: model) { readers[field]($0) } }
  }

  /// Models in order.
  @inlinable
  convenience init<M: Model>(list items: [M]) {
    let readers = M.model.readers
    self.init(count: items.count) { item, field in
      items.withUnsafeBufferPointer { items in
        items.baseAddress.map { readers[field]($0 + item) } ?? .text(nil)
      }
    }
  }

  /// Plain strings in order.
  @inlinable
  convenience init(texts: [String]) {
    self.init(count: texts.count) { item, _ in .text(texts[item]) }
  }
}

/// The names that a section over a list offers for each item; their places are out of the way of fields.
enum ListField {
  static let first = -1
  static let last = -2
  static let index = -3

  static let all: [(name: String, field: Int, type: Shape.FieldType)] = [
    ("first", first, .flag), ("last", last, .flag), ("index", index, .text),
  ]
}
