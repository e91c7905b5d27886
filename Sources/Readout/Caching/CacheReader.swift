/// Reads back what a `CacheWriter` wrote.
struct CacheReader {
  /// There is less to read than was written.
  struct Damage: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func value<Value: BitwiseCopyable>(_ type: Value.Type = Value.self) throws(Damage) -> Value {
    let start = try advance(by: MemoryLayout<Value>.size)
    return bytes.loadUnaligned(fromByteOffset: start, as: Value.self)
  }

  mutating func values<Value: BitwiseCopyable>(_ type: Value.Type = Value.self) throws(Damage) -> [Value] {
    let count = try self.count(upTo: bytes.count / max(1, MemoryLayout<Value>.stride))
    let start = try advance(by: count * MemoryLayout<Value>.stride)
    return [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      let target = UnsafeMutableRawBufferPointer(buffer)
      let end = start + count * MemoryLayout<Value>.stride
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      initialized = count
    }
  }

  mutating func text() throws(Damage) -> String {
    let count = try self.count(upTo: bytes.count)
    let start = try advance(by: count)
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<start + count]), as: UTF8.self)
  }

  mutating func optionalText() throws(Damage) -> String? { try value(Bool.self) ? try text() : nil }

  mutating func list<Value>(_ body: (inout CacheReader) throws(Damage) -> Value) throws(Damage) -> [Value] {
    let count = try self.count(upTo: bytes.count)
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }

  private mutating func count(upTo limit: Int) throws(Damage) -> Int {
    let count = try value(Int.self)
    guard (0...limit).contains(count) else { throw Damage() }
    return count
  }

  private mutating func advance(by count: Int) throws(Damage) -> Int {
    guard count <= bytes.count - offset else { throw Damage() }
    defer { offset += count }
    return offset
  }
}
