import NIOCore
import NIOHTTP1

/// A request and its answer on a connection.
struct Exchange: Sendable {
  let responder: Responder
  let streams: EventStreams
  let limits: ServerLimits

  func run(_ request: HTTPRequestHead, on channel: any Channel) async {
    switch await responder.answer(request) {
    case .response(let response):
      let keepsOpen = request.version == .http1_1 && request.isKeepAlive
      await send(response, to: request, on: channel, keepsOpen: keepsOpen)
    case .events(let page):
      if await streams.open(on: channel, page: page, version: request.version) { return }
      let refusal = Refusal(.serviceUnavailable, "Too many event streams are open.")
      await send(Response(refusal), to: request, on: channel, keepsOpen: false)
    }
  }

  /// Refuses what is not a whole request.
  func run(_ refusal: Refusal, on channel: any Channel) async {
    let request = HTTPRequestHead(version: .http1_1, method: .GET, uri: "/")
    await send(Response(refusal), to: request, on: channel, keepsOpen: false)
  }

  private func send(
    _ response: Response, to request: HTTPRequestHead, on channel: any Channel, keepsOpen: Bool
  ) async {
    do {
      try await ResponseWriter(channel: channel, limits: limits).send(
        response, to: request, keepsOpen: keepsOpen)
      channel.pipeline.fireUserInboundEventTriggered(
        RequestHandler.ResponseEnded(keepsOpen: keepsOpen))
    } catch {
      channel.close(promise: nil)
    }
  }
}
