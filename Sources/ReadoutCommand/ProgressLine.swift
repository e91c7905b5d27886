import Foundation
import Readout
import Synchronization

/// Shows on a terminal how far a build is, once it takes longer than a second.
final class ProgressLine: Sendable {
  private struct State {
    var phase = ""
    var count = 0
    var done = 0
    var shown = Date.distantPast
  }

  private let state = Mutex(State())
  private let start = Date()
  private let isShown: Bool

  /// - Parameter isShown: false keeps silent.
  init(isShown: Bool) { self.isShown = isShown }

  var progress: Readout.Progress {
    guard isShown else { return .none }
    return Readout.Progress(begin: begin, advance: advance)
  }

  /// Clears the line.
  func finish() {
    guard isShown, state.withLock({ $0.shown }) != .distantPast else { return }
    write("\r\u{1B}[K")
  }

  private func begin(_ phase: StaticString, _ count: Int) {
    state.withLock { state in
      state.phase = String(describing: phase)
      state.count = count
      state.done = 0
    }
  }

  private func advance() {
    let line = state.withLock { state -> String? in
      state.done += 1
      guard state.done.isMultiple(of: 64) else { return nil }
      let now = Date()
      guard now.timeIntervalSince(start) > 1, now.timeIntervalSince(state.shown) > 0.1 else { return nil }
      state.shown = now
      return "\r\u{1B}[K\(state.phase) \(state.done) of \(state.count)"
    }
    if let line { write(line) }
  }

  private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
