import NIOCore
import NIOHTTP1
import Synchronization

/// The connections on which pages wait for events.
final class EventStreams: Sendable {
  private struct Stream {
    let channel: any Channel
    let page: String
  }

  private let limits: ServerLimits
  private let streams = Mutex<[ObjectIdentifier: Stream]>([:])

  init(limits: ServerLimits) { self.limits = limits }

  /// The pages with open streams, and how many each has.
  var pages: [String: Int] {
    streams.withLock { streams in
      streams.values.reduce(into: [:]) { $0[$1.page, default: 0] += 1 }
    }
  }

  /// Turns a connection into a stream; `false`, with nothing sent, when there are too many.
  func open(on channel: any Channel, page: String, version: HTTPVersion) async -> Bool {
    let opening = channel.eventLoop.submit {
      guard self.add(Stream(channel: channel, page: page)) else { return false }
      channel.closeFuture.whenComplete { _ in self.remove(channel) }
      let head = HTTPResponseHead(version: version, status: .ok, headers: Self.headers)
      channel.write(HTTPServerResponsePart.head(head), promise: nil)
      Self.write(Self.greeting, on: channel)
      return true
    }
    return (try? await opening.get()) ?? true
  }

  /// Sends an event to the streams of these pages, or to all.
  func send(_ event: PreviewEvent, to pages: Set<String>?) { send(event.encoded, to: pages) }

  /// Sends a comment, which browsers pass over.
  func beat() { send(":\n\n", to: nil) }

  /// Milliseconds after which a browser tries again when the server has gone.
  private static let greeting = "retry: 1000\n\n"

  private static var headers: HTTPHeaders {
    var headers = Response.commonHeaders
    headers.add(name: "Content-Type", value: "text/event-stream")
    return headers
  }

  private func add(_ stream: Stream) -> Bool {
    streams.withLock { streams in
      guard streams.count < limits.eventStreams else { return false }
      streams[ObjectIdentifier(stream.channel)] = stream
      return true
    }
  }

  private func remove(_ channel: any Channel) {
    streams.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(channel)) }
  }

  private func send(_ text: String, to pages: Set<String>?) {
    let wanted = streams.withLock { streams in
      streams.values.filter { pages?.contains($0.page) ?? true }.map(\.channel)
    }
    let limit = limits.eventBytes
    for channel in wanted {
      channel.eventLoop.execute {
        Self.write(text, on: channel)
        // What the system did not take at once waits in memory for a reader that may never come.
        let waiting = try? channel.syncOptions?.getOption(.bufferedWritableBytes)
        if waiting ?? 0 > limit { channel.close(promise: nil) }
      }
    }
  }

  private static func write(_ text: String, on channel: any Channel) {
    let part = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: text)))
    channel.writeAndFlush(part, promise: nil)
  }
}
