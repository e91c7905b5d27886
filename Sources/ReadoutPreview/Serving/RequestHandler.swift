import NIOCore
import NIOHTTP1

/// One connection: takes requests in turn, and watches the clock while there is none.
final class RequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// A response has been sent, or could not be.
  struct ResponseEnded: Sendable {
    let keepsOpen: Bool
  }

  /// Time in which a client may read a last response before the connection breaks off.
  private static let farewell = TimeAmount.seconds(1)

  private let exchange: Exchange
  private var request: HTTPRequestHead?
  private var isClosing = false
  private var deadline: Scheduled<Void>?
  private var answering: Task<Void, Never>?
  /// Requests whose responses have not been reported as ended.
  private var unanswered = 0

  init(exchange: Exchange) { self.exchange = exchange }

  func channelActive(context: ChannelHandlerContext) {
    expectRequest(within: exchange.limits.headersWithin, context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    answering?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if isClosing { return }
    switch unwrapInboundIn(data) {
    case .head(let head): take(head, context)
    case .body: break
    case .end: answerRequest(context)
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard let end = event as? ResponseEnded else {
      return context.fireUserInboundEventTriggered(event)
    }
    unanswered -= 1
    if !end.keepsOpen || isClosing && unanswered == 0 {
      sayFarewell(context)
    } else if unanswered == 0 {
      // Otherwise the next request was here already, and came in with the last bytes of the response.
      expectRequest(within: exchange.limits.idle, context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch error {
    case let error as HTTPParserError:
      if !isClosing { refuse(Refusal(error, limits: exchange.limits), context) }
    // The parser fails anew with all that comes after the first mistake.
    case is ByteToMessageDecoderError: break
    default: context.close(promise: nil)
    }
  }

  private func take(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    if head.announcesBody {
      refuse(Refusal(.payloadTooLarge, "The preview takes no request bodies."), context)
    } else if head.size > exchange.limits.headerBytes {
      refuse(Refusal(.headerOverflow, limits: exchange.limits), context)
    } else {
      request = head
    }
  }

  private func answerRequest(_ context: ChannelHandlerContext) {
    guard let request else { return }
    self.request = nil
    unanswered += 1
    let (exchange, channel) = (exchange, context.channel)
    answering = Task { await exchange.run(request, on: channel) }
  }

  /// Answers at once; the connection ends, because what comes after is not understood.
  private func refuse(_ refusal: Refusal, _ context: ChannelHandlerContext) {
    isClosing = true
    deadline?.cancel()
    unanswered += 1
    let (exchange, channel) = (exchange, context.channel)
    answering = Task { await exchange.run(refusal, on: channel) }
  }

  private func expectRequest(within time: Duration, _ context: ChannelHandlerContext) {
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: TimeAmount(time)) { channel.close(promise: nil) }
  }

  /// Ends our side and lets the client end its own. Closed at once, with bytes of the client unread, the
  /// connection would be reset and the response lost.
  private func sayFarewell(_ context: ChannelHandlerContext) {
    isClosing = true
    let channel = context.channel
    context.close(mode: .output, promise: nil)
    deadline = context.eventLoop.scheduleTask(in: Self.farewell) { channel.close(promise: nil) }
  }
}

extension HTTPRequestHead {
  fileprivate var announcesBody: Bool {
    headers.contains(name: "Transfer-Encoding") || headers["Content-Length"].contains { $0 != "0" }
  }

  /// Bytes of the target and the headers.
  fileprivate var size: Int {
    headers.reduce(uri.utf8.count) { $0 + $1.name.utf8.count + $1.value.utf8.count }
  }
}
