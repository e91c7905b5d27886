import NIOCore
import NIOHTTP1
import NIOPosix

/// Sends responses at the pace at which the client takes them, and gives up on one that has stopped.
struct ResponseWriter: Sendable {
  /// Bytes that are in memory for a response at a time.
  private static let piece = 64 << 10

  let channel: any Channel
  let limits: ServerLimits

  /// Throws when the connection has ended.
  func send(_ response: Response, to request: HTTPRequestHead, keepsOpen: Bool) async throws {
    var head = HTTPResponseHead(
      version: request.version, status: response.status, headers: response.headers)
    if response.status != .notModified {
      head.headers.add(name: "Content-Length", value: String(response.body.size))
    }
    if !keepsOpen { head.headers.add(name: "Connection", value: "close") }
    channel.write(HTTPServerResponsePart.head(head), promise: nil)
    if request.method != .HEAD { try await send(response.body) }
    try await flush(.end(nil))
  }

  private func send(_ body: Response.Body) async throws {
    switch body {
    case .none: return
    case .text(let text): try await send(Array(text.utf8))
    case .part(let content, let range):
      for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.piece) {
        try await send(content, start..<min(start + Self.piece, range.upperBound))
      }
    }
  }

  private func send(_ content: Entity.Content, _ range: Range<Int>) async throws {
    switch content {
    case .bytes(let bytes): try await send(bytes[range])
    case .disk(let file):
      let bytes = try await NIOThreadPool.singleton.runIfActive { file.read(range) }
      // The file has become shorter, and its length has been promised: only a broken connection tells.
      guard bytes.count == range.count else { throw ChannelError.eof }
      try await send(bytes)
    }
  }

  private func send(_ bytes: some Collection<UInt8>) async throws {
    try await flush(.body(.byteBuffer(ByteBuffer(bytes: bytes))))
  }

  private func flush(_ part: HTTPServerResponsePart) async throws {
    let channel = self.channel
    let patience = channel.eventLoop.scheduleTask(in: TimeAmount(limits.stalledWrite)) {
      channel.close(promise: nil)
    }
    defer { patience.cancel() }
    try await channel.writeAndFlush(part).get()
  }
}
