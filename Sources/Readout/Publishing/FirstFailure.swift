import Synchronization

/// Keeps the first failure among several threads, so that the others can stop and the caller can throw it.
final class FirstFailure: Sendable {
  private let failure = Mutex<PublishingError?>(nil)

  var isNone: Bool { failure.withLock { $0 == nil } }

  func record(_ step: () throws(PublishingError) -> Void) {
    do {
      try step()
    } catch {
      failure.withLock { $0 = $0 ?? error }
    }
  }

  func rethrow() throws(PublishingError) {
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
