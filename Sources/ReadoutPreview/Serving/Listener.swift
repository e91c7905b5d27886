import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Takes the port, and sets up what comes in on it.
struct Listener: Sendable {
  /// How many ports after the one asked for are tried.
  private static let furtherPorts = 20

  let host: String
  let limits: ServerLimits
  let connections: Connections
  let streams: EventStreams
  let source: any PreviewSource

  /// Listens at the port, or at the next that is free.
  func listen(port: Int) async throws(PreviewError) -> any Channel {
    guard (0...65_535).contains(port) else { throw .invalidPort(port) }
    let last = port == 0 ? 0 : min(port + Self.furtherPorts, 65_535)
    for candidate in port...last {
      if let channel = try await bind(address(port: candidate), candidate) { return channel }
    }
    throw .portsTaken(port...last)
  }

  private func address(port: Int) async throws(PreviewError) -> SocketAddress {
    // Browsers try both addresses of the name, and this is the one that every machine has.
    let name = host.lowercased() == "localhost" ? "127.0.0.1" : host
    // Asking for the address of a name can take long.
    let address = try? await NIOThreadPool.singleton.runIfActive {
      try SocketAddress.makeAddressResolvingHost(name, port: port)
    }
    guard let address else { throw .unknownHost(host) }
    return address
  }

  /// `nil` when another program has the port.
  private func bind(_ address: SocketAddress, _ port: Int) async throws(PreviewError) -> (
    any Channel
  )? {
    do {
      return try await bootstrap.bind(to: address).get()
    } catch let error as IOError {
      switch error.errnoCode {
      case EADDRINUSE: return nil
      case EACCES, EPERM: throw .notPermitted(port)
      case EADDRNOTAVAIL: throw .foreignHost(host)
      default: throw .system(host, port, error.description)
      }
    } catch {
      throw .system(host, port, "\(error)")
    }
  }

  private var bootstrap: ServerBootstrap {
    ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 1_024)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try setUp(channel) }
      }
  }

  private func setUp(_ channel: any Channel) throws {
    try connections.add(channel)
    guard let port = channel.localAddress?.port else { throw ChannelError.unknownLocalAddress }
    let responder = Responder(source: source, hosts: HostNames(host: host, port: port))
    let exchange = Exchange(responder: responder, streams: streams, limits: limits)
    let pipeline = channel.pipeline.syncOperations
    try pipeline.configureHTTPServerPipeline(
      withErrorHandling: false, withEncoderConfiguration: HTTPResponseEncoder.Configuration(),
      withDecoderLimitConfiguration: decoderLimits)
    try pipeline.addHandler(RequestHandler(exchange: exchange))
  }

  private var decoderLimits: NIOHTTPDecoderLimitConfiguration {
    var decoder = NIOHTTPDecoderLimitConfiguration()
    decoder.maxHeaderFieldSize = limits.headerBytes
    decoder.maxHeaderListSize = limits.headerBytes
    return decoder
  }
}
