import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A connection on which a test writes whatever it likes.
///
/// The calls that wait do so on threads of their own, because those of tasks are needed by the server.
final class RawClient: Sendable {
  struct NoConnection: Error {}

  private let socket: Int32

  /// - Parameter receiveBuffer: Bytes that the system keeps for a test that does not read.
  init(port: Int, receiveBuffer: Int32? = nil) throws {
    #if canImport(Glibc)
      socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var wait = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    if var receiveBuffer { setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, 4) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if code != 0 { throw NoConnection() }
  }

  deinit { close(socket) }

  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) {
    #if canImport(Glibc)
      _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    #else
      _ = Darwin.send(socket, bytes, bytes.count, 0)
    #endif
  }

  /// The next bytes; none at the end of the connection. There is something wrong when neither comes.
  func read(atMost count: Int = 1 << 16) async -> [UInt8] {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { [socket] in
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
          let code = recv(socket, buffer.baseAddress, count, 0)
          if code < 0 && errno == EAGAIN { Issue.record("nothing came for 30 seconds") }
          read = max(0, code)
        }
        continuation.resume(returning: bytes)
      }
    }
  }

  /// All bytes to the end of the connection.
  func readToEnd() async -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let bytes = await read()
      if bytes.isEmpty { return all }
      all += bytes
    }
  }

  /// Reads until a text has come, and gives all that was read.
  func read(until text: String) async -> String {
    var all: [UInt8] = []
    while true {
      let bytes = await read()
      all += bytes
      let read = String(decoding: all, as: UTF8.self)
      if bytes.isEmpty || read.contains(text) { return read }
    }
  }
}
