import NIOCore

/// Shows a site to the browsers of this machine, and tells open pages when it has changed.
///
/// ```swift
/// let server = try await PreviewServer.start(port: 8000, source: site)
/// print("The preview is at \(server.address)")
/// server.send(PreviewEvent(name: "reload"), to: nil)
/// ```
///
/// It answers `GET` and `HEAD`, with no more than the source hands out. Any program or web page on the
/// machine can reach a local port, and a preview shows what is not public yet; so it answers only requests
/// that call it by its own name, and no address leads out of the site. A page listens for events at
/// `/.readout/events?page=/briefs/x.html`.
public final class PreviewServer: Sendable {
  /// As it was asked for.
  public let host: String
  /// The port that was free.
  public let port: Int

  private let listening: any Channel
  private let connections: Connections
  private let streams: EventStreams
  private let heartbeat: RepeatedTask

  /// Begins to listen; the server runs until it is stopped.
  ///
  /// - Parameters:
  ///   - host: A name or an address of this machine. Any but the default opens the preview to others;
  ///     `0.0.0.0` means all addresses.
  ///   - port: 0 for any that is free. If the port is taken, the 20 after it are tried.
  public static func start(
    host: String = "127.0.0.1", port: Int, source: any PreviewSource,
    limits: ServerLimits = ServerLimits()
  ) async throws(PreviewError) -> PreviewServer {
    // A connection can have a file open beside itself, and the caller has files, too.
    let connections = Connections(limit: min(limits.connections, OpenFileLimit.raise() / 2 - 32))
    let streams = EventStreams(limits: limits)
    let listener = Listener(
      host: host, limits: limits, connections: connections, streams: streams, source: source)
    let channel = try await listener.listen(port: port)
    return PreviewServer(host, channel, connections, streams, heartbeat: limits.heartbeat)
  }

  /// Where a browser on this machine finds the site, such as `http://127.0.0.1:8000/`.
  public var address: String {
    let name = ["0.0.0.0", "::"].contains(host) ? "localhost" : host
    return "http://\(name.contains(":") ? "[\(name)]" : name):\(port)/"
  }

  /// The pages that wait for events, and on how many streams each.
  ///
  /// They are named as the source names files: a browser at `/briefs/x` stands on `briefs/x.html`. A page
  /// that does not exist yet is named by its address without the slash at the front.
  public func openPages() -> [String: Int] { streams.pages }

  /// Sends an event to the streams of these pages, or to all where there are none named.
  ///
  /// It does not wait for browsers. One that has not read what was sent to it before is cut off, and connects
  /// anew.
  public func send(_ event: PreviewEvent, to pages: Set<String>?) { streams.send(event, to: pages) }

  /// Ends all connections and gives the port back.
  public func stop() async {
    heartbeat.cancel()
    try? await listening.close().get()
    await connections.close()
  }

  private init(
    _ host: String, _ channel: any Channel, _ connections: Connections, _ streams: EventStreams,
    heartbeat time: Duration
  ) {
    self.host = host
    port = channel.localAddress?.port ?? 0
    listening = channel
    self.connections = connections
    self.streams = streams
    heartbeat = channel.eventLoop.scheduleRepeatedTask(
      initialDelay: TimeAmount(time), delay: TimeAmount(time)
    ) {
      _ in streams.beat()
    }
  }
}
