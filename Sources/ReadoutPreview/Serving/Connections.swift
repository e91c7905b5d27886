import NIOCore
import Synchronization

/// The open connections, counted and closed together.
final class Connections: Sendable {
  private struct State {
    var channels: [ObjectIdentifier: any Channel] = [:]
    var isClosed = false
  }

  /// There are as many connections as there may be.
  struct TooMany: Error {}

  private let limit: Int
  private let state = Mutex(State())

  init(limit: Int) { self.limit = limit }

  func add(_ channel: any Channel) throws(TooMany) {
    let isAdded = state.withLock { state in
      guard !state.isClosed, state.channels.count < limit else { return false }
      state.channels[ObjectIdentifier(channel)] = channel
      return true
    }
    guard isAdded else { throw TooMany() }
    channel.closeFuture.whenComplete { _ in
      self.state.withLock { _ = $0.channels.removeValue(forKey: ObjectIdentifier(channel)) }
    }
  }

  /// Closes all, and takes no more.
  func close() async {
    let open = state.withLock { state in
      state.isClosed = true
      return Array(state.channels.values)
    }
    for channel in open { channel.close(promise: nil) }
    for channel in open { try? await channel.closeFuture.get() }
  }
}
