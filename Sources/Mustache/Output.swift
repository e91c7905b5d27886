/// The bytes of a page while it is being written: a buffer that grows and is used again for the next page.
///
/// A template writes some hundreds of short pieces for a page, and an array's `append(contentsOf:)` costs
/// more for each than the copying.
public struct Output: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes have been written.
  public private(set) var count = 0

  /// - Parameter capacity: how many bytes can be written before the buffer has to grow.
  public init(capacity: Int = 1 << 16) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// Forgets what has been written; the room for it stays.
  public mutating func removeAll() { count = 0 }

  /// Adds bytes.
  @inline(__always)
  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    if count + bytes.count > capacity { grow(by: bytes.count) }
    (start + count).update(from: first, count: bytes.count)
    count += bytes.count
  }

  /// Adds one byte.
  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  /// Adds ASCII that the program has written out.
  public mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append($0) }
  }

  private mutating func grow(by room: Int) {
    capacity = max(capacity * 2, count + room)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  /// Reads what has been written.
  public borrowing func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// A copy of what has been written.
  public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
}

// Only whoever owns the buffer reaches what the pointer leads to, and there is one owner at a time.
extension Output: @unchecked Sendable {}
