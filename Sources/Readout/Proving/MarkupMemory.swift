import Synchronization

/// What is known of markup that comes again and again.
struct MarkupMemory: Sendable {
  let tags = TagMemory()
  let stretches = StretchMemory()
}

/// As many memories as there are threads that search, each of which one thread has at a time.
final class MarkupMemories: Sendable {
  private let unused = Mutex<[MarkupMemory]>([])

  func take() -> MarkupMemory { unused.withLock { $0.popLast() } ?? MarkupMemory() }

  func put(back memory: MarkupMemory) { unused.withLock { $0.append(memory) } }
}
