import NIOHTTP1

/// What is sent back.
struct Response: Sendable {
  enum Body: Sendable {
    case none
    case text(String)
    /// These bytes of the entity.
    case part(Entity.Content, Range<Int>)

    var size: Int {
      switch self {
      case .none: 0
      case .text(let text): text.utf8.count
      case .part(_, let range): range.count
      }
    }
  }

  var status: HTTPResponseStatus
  var headers: HTTPHeaders
  var body: Body

  /// A file as it is asked for: whole, a part of it, or only the word that it has not changed.
  init(_ entity: Entity, for request: HTTPRequestHead) {
    self.init(.ok, entity)
    if entity.tag.isNamed(in: request.headers["If-None-Match"]) {
      status = .notModified
      headers.remove(name: "Content-Type")
      body = .none
      return
    }
    guard request.method == .GET, let range = request.headers.first(name: "Range") else { return }
    // A part is of use only beside the rest of the same version.
    if let version = request.headers.first(name: "If-Range"), version != entity.tag.text { return }
    switch ByteRange(range, of: entity.size) {
    case .whole: break
    case .part(let part): narrow(to: part, of: entity)
    case .unsatisfiable: self = .unsatisfiable(entity.size)
    }
  }

  /// The whole file.
  init(_ status: HTTPResponseStatus, _ entity: Entity) {
    self.status = status
    headers = entity.headers
    body = .part(entity.content, 0..<entity.size)
  }

  /// One sentence.
  init(_ refusal: Refusal) {
    status = refusal.status
    headers = Self.commonHeaders
    headers.add(name: "Content-Type", value: "text/plain; charset=utf-8")
    body = .text(refusal.sentence + "\n")
  }

  static func redirect(to address: String) -> Response {
    var response = Response(Refusal(.permanentRedirect, "The folder is at \(address)."))
    response.headers.add(name: "Location", value: address)
    return response
  }

  /// What every response says: take the type at its word, ask again each time, and let no page of another
  /// site make this part of itself.
  static let commonHeaders: HTTPHeaders = [
    "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache",
    "Cross-Origin-Resource-Policy": "same-origin",
  ]

  private static func unsatisfiable(_ size: Int) -> Response {
    var response = Response(
      Refusal(
        .rangeNotSatisfiable, "The range begins after the end of the file, which has \(size) bytes."
      ))
    response.headers.add(name: "Content-Range", value: "bytes */\(size)")
    return response
  }

  private mutating func narrow(to part: Range<Int>, of entity: Entity) {
    status = .partialContent
    headers.add(
      name: "Content-Range", value: "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(entity.size)"
    )
    body = .part(entity.content, part)
  }
}
