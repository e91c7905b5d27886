import Synchronization

/// A value for every record: all worked out beforehand, or each when it is first asked for.
struct PerRecord<Value: Sendable>: Sendable {
  private var all: [Value]
  private let later: Later?
  /// Kept apart, so that a look at a value that is there touches nothing else.
  private let isMadeLater: Bool
  let count: Int

  init(_ all: [Value]) {
    self.all = all
    later = nil
    isMadeLater = false
    count = all.count
  }

  /// - Parameter make: works out a value; may be called more than once for one number, from several threads.
  init(count: Int, _ make: @escaping @Sendable (Int) -> Value) {
    all = []
    later = Later(make)
    isMadeLater = true
    self.count = count
  }

  subscript(number: Int) -> Value {
    @inline(__always) _read {
      if isMadeLater {
        yield made(number)
      } else {
        yield all[number]
      }
    }
  }

  @inline(never) private func made(_ number: Int) -> Value { later?[number] ?? all[number] }

  mutating func replace(_ number: Int, with value: Value) {
    if let later { later.keep(number, value) } else { all[number] = value }
  }

  /// What has been worked out is kept, so that a value that is an object stays the same one.
  private final class Later: Sendable {
    private let make: @Sendable (Int) -> Value
    private let known = Mutex<[Int: Value]>([:])

    init(_ make: @escaping @Sendable (Int) -> Value) { self.make = make }

    subscript(number: Int) -> Value {
      if let value = known.withLock({ $0[number] }) { return value }
      // Outside of the lock: making one value may ask for others.
      let value = make(number)
      return known.withLock { known in
        if let other = known[number] { return other }
        known[number] = value
        return value
      }
    }

    func keep(_ number: Int, _ value: Value) { known.withLock { $0[number] = value } }
  }
}

extension PerRecord: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { count }
}
