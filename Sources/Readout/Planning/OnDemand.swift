/// A value for the whole site that only some pages show: worked out when the first of them asks.
struct OnDemand<Value: Sendable>: Sendable {
  private let values: PerRecord<Value>

  /// - Parameter make: may be called more than once, from several threads.
  init(_ make: @escaping @Sendable () -> Value) { values = PerRecord(count: 1) { _ in make() } }

  var value: Value { values[0] }
}
