import NIOCore
import NIOHTTP1

/// The names by which requests may call the server.
///
/// A page of another site can have its own name lead to this machine after it was loaded, and would then read
/// the preview as if it were its own (DNS rebinding). Its requests still name that site, and are refused.
struct HostNames: Sendable {
  private let names: Set<String>
  private let port: String
  /// Of a server on all addresses of the machine, any may be named: an address cannot be made to lead
  /// elsewhere.
  private let takesAddresses: Bool

  init(host: String, port: Int) {
    let named = host.contains(":") ? "[\(host)]" : host
    names = ["localhost", "127.0.0.1", "[::1]", named.lowercased()]
    self.port = String(port)
    takesAddresses = ["0.0.0.0", "::"].contains(host)
  }

  func check(_ request: HTTPRequestHead) throws(Refusal) {
    let values = request.headers["Host"]
    if values.isEmpty && request.version == .http1_0 { return }
    guard values.count == 1, let value = values.first else {
      throw Refusal(.badRequest, "A request needs one Host header.")
    }
    if !allows(value) {
      throw Refusal(.forbidden, "The preview does not answer to the host that the request names.")
    }
  }

  /// - Parameter value: A name or an address in brackets, with or without a port.
  func allows(_ value: String) -> Bool {
    let name = value.prefix { $0 != ":" || value.hasPrefix("[") }
    let end =
      value.hasPrefix("[") ? value.firstIndex(of: "]").map(value.index(after:)) : name.endIndex
    guard let end else { return false }
    let rest = value[end...]
    guard rest.isEmpty || rest == ":\(port)" else { return false }
    return allows(name: value[..<end].lowercased())
  }

  private func allows(name: String) -> Bool {
    if names.contains(name) { return true }
    let address = name.hasPrefix("[") ? String(name.dropFirst().dropLast()) : name
    return takesAddresses && (try? SocketAddress(ipAddress: address, port: 0)) != nil
  }
}
