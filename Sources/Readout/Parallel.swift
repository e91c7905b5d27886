import Dispatch
import Synchronization

/// How many threads a room may use; 1 runs everything on the caller's.
public struct Parallelism: Sendable {
  public var jobs: Int

  public init(jobs: Int) { self.jobs = max(1, jobs) }

  /// Calls the body for every number below the count, in runs of `grain`, from as many threads as there are
  /// jobs. Which thread takes which run is left to chance: bodies must write only what is theirs.
  ///
  /// Every second thread works from the end, so that two seldom write files into the same folder, for which
  /// one would have to wait for the other.
  func forEach(_ count: Int, grain: Int = 16, _ body: @Sendable (Int) -> Void) {
    forEach(count, grain: grain, {}) { index, _ in body(index) }
  }

  /// The same with something that each thread makes once and uses again, such as a buffer.
  func forEach<Scratch: ~Copyable>(
    _ count: Int, grain: Int, _ makeScratch: @Sendable () -> Scratch,
    _ body: @Sendable (Int, inout Scratch) -> Void
  ) {
    guard jobs > 1, count > grain else {
      var scratch = makeScratch()
      for index in 0..<count { body(index, &scratch) }
      return
    }
    let runs = Runs(count: (count + grain - 1) / grain)
    DispatchQueue.concurrentPerform(iterations: jobs) { thread in
      var scratch = makeScratch()
      while let run = runs.take(fromEnd: thread % 2 == 1) {
        for index in run * grain..<min((run + 1) * grain, count) { body(index, &scratch) }
      }
    }
  }

  /// The results of two bodies, which run at once where there are threads for both.
  func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, and second: @Sendable () -> Second
  ) -> (First, Second) {
    let one = Mutex<First?>(nil)
    let other = Mutex<Second?>(nil)
    forEach(2, grain: 1) { number in
      if number == 0 {
        let result = first()
        one.withLock { $0 = result }
      } else {
        let result = second()
        other.withLock { $0 = result }
      }
    }
    return (one.withLock { $0 } ?? first(), other.withLock { $0 } ?? second())
  }

  /// The results of the body for every number below the count, in that order, with something that each thread
  /// makes once.
  func map<Value: Sendable, Scratch: ~Copyable>(
    _ count: Int, grain: Int, _ makeScratch: @Sendable () -> Scratch,
    _ body: @Sendable (Int, inout Scratch) -> Value
  ) -> [Value] {
    [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      let slots = Slots(buffer.baseAddress)
      forEach(count, grain: grain, makeScratch) { index, scratch in
        slots.initialize(index, to: body(index, &scratch))
      }
      initialized = count
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

/// Work in numbered runs, handed out from both ends.
private final class Runs: Sendable {
  private let count: Int
  private let taken = Atomic(0)
  private let first = Atomic(0)
  private let last = Atomic(0)

  init(count: Int) { self.count = count }

  /// nil when all have been taken. No two are the same: as many are handed out at both ends as were taken.
  func take(fromEnd: Bool) -> Int? {
    guard taken.add(1, ordering: .relaxed).oldValue < count else { return nil }
    if fromEnd { return count - 1 - last.add(1, ordering: .relaxed).oldValue }
    return first.add(1, ordering: .relaxed).oldValue
  }
}

/// Memory into which several threads write, each its own places.
private struct Slots<Value>: @unchecked Sendable {
  let first: UnsafeMutablePointer<Value>?

  init(_ first: UnsafeMutablePointer<Value>?) { self.first = first }

  func initialize(_ index: Int, to value: Value) { first?.advanced(by: index).initialize(to: value) }
}
