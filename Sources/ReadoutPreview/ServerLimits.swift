/// How much the server takes on, so that no client, slow, broken or hostile, can hold it up.
public struct ServerLimits: Sendable {
  /// Time from the opening of a connection to the end of its first request's headers.
  public var headersWithin = Duration.seconds(10)
  /// Time from a response to the end of the next request's headers on the same connection.
  public var idle = Duration.seconds(30)
  /// Time in which a client has to take the next 64 KiB of a response.
  public var stalledWrite = Duration.seconds(30)
  /// Time between the comments that keep event streams from looking dead to browsers and proxies.
  public var heartbeat = Duration.seconds(15)
  /// Bytes of a request's target and headers together.
  public var headerBytes = 16 << 10
  /// Bytes that may wait for the reader of an event stream.
  public var eventBytes = 64 << 10
  public var connections = 2_000
  public var eventStreams = 1_200

  public init() {}
}
