/// Bits from the lowest on.
struct DeflateBits {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count: UInt64 = 0

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  mutating func write(_ value: UInt64, _ width: Int) {
    write(atMost: 8) { $0.write(value, UInt64(width)) }
  }

  mutating func finish() {
    if count > 0 { write(0, 8 - Int(count)) }
  }

  /// Bits that go straight into memory.
  struct Raw: ~Copyable {
    fileprivate var place: UnsafeMutableRawPointer
    fileprivate var pending: UInt64
    fileprivate var count: UInt64

    /// - Parameter width: at most 56.
    @inline(__always)
    mutating func write(_ value: UInt64, _ width: UInt64) {
      pending |= value &<< count
      count &+= width
      place.storeBytes(of: pending.littleEndian, as: UInt64.self)
      place += Int(count &>> 3)
      pending = pending &>> (count & ~7)
      count &= 7
    }
  }

  /// - Parameter size: more bytes are not written.
  mutating func write(atMost size: Int, _ body: (inout Raw) -> Void) {
    bytes += [UInt8](unsafeUninitializedCapacity: size + 8) { buffer, filled in
      guard let start = buffer.baseAddress.map(UnsafeMutableRawPointer.init) else { return }
      var raw = Raw(place: start, pending: pending, count: count)
      body(&raw)
      (pending, count, filled) = (raw.pending, raw.count, raw.place - start)
    }
  }
}
