import Dispatch
import Synchronization

/// How many threads a room may use; 1 runs everything on the caller's.
public struct Parallelism: Sendable {
  public var jobs: Int

  public init(jobs: Int) { self.jobs = max(1, jobs) }

  /// Calls the body for every number below the count, in runs of `grain`, from as many threads as there are
  /// jobs. Which thread takes which run is left to chance: bodies must write only what is theirs.
  func forEach(_ count: Int, grain: Int = 16, _ body: @Sendable (Int) -> Void) {
    forEach(count, grain: grain, {}) { index, _ in body(index) }
  }

  /// The same with something that each thread makes once and uses again, such as a buffer.
  func forEach<Scratch>(
    _ count: Int, grain: Int, _ makeScratch: @Sendable () -> Scratch,
    _ body: @Sendable (Int, inout Scratch) -> Void
  ) {
    guard jobs > 1, count > grain else {
      var scratch = makeScratch()
      for index in 0..<count { body(index, &scratch) }
      return
    }
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      var scratch = makeScratch()
      while true {
        let first = next.add(grain, ordering: .relaxed).oldValue
        guard first < count else { return }
        for index in first..<min(first + grain, count) { body(index, &scratch) }
      }
    }
  }

  /// The results of the body for every number below the count, in that order.
  func map<Value: Sendable>(_ count: Int, grain: Int = 16, _ body: @Sendable (Int) -> Value) -> [Value] {
    [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      let slots = Slots(buffer.baseAddress)
      forEach(count, grain: grain) { slots.initialize($0, to: body($0)) }
      initialized = count
    }
  }
}

/// Memory into which several threads write, each its own places.
private struct Slots<Value>: @unchecked Sendable {
  let first: UnsafeMutablePointer<Value>?

  init(_ first: UnsafeMutablePointer<Value>?) { self.first = first }

  func initialize(_ index: Int, to value: Value) { first?.advanced(by: index).initialize(to: value) }
}
