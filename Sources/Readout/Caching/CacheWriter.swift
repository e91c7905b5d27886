/// Puts what a build learned into bytes, one value after the other, to be read back in the same order.
///
/// The form is this machine's and this program's own: whoever reads it checks first that both are the same.
struct CacheWriter {
  private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: How many bytes can be written before they have to be moved to where there is more room.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  mutating func write<Value: BitwiseCopyable>(_ value: Value) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }

  /// All elements as they lie in memory.
  mutating func write<Value: BitwiseCopyable>(all values: [Value]) {
    write(values.count)
    values.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  mutating func write<List: Collection>(
    each values: List, _ body: (inout CacheWriter, List.Element) -> Void
  ) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}
