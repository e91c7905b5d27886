import NIOHTTP1

/// Answers requests: all that does not depend on the connection.
struct Responder: Sendable {
  /// What a request comes to.
  enum Answer: Sendable {
    case response(Response)
    /// Events from now on, for a page that stands at this path.
    case events(page: String)
  }

  let source: any PreviewSource
  let hosts: HostNames

  func answer(_ request: HTTPRequestHead) async -> Answer {
    do throws(Refusal) {
      try hosts.check(request)
      guard request.method == .GET || request.method == .HEAD else {
        return .response(Self.wrongMethod)
      }
      let target = try RequestTarget(request.uri)
      if target.path == Self.events && request.method == .GET { return try await events(target) }
      return .response(await response(to: target, request))
    } catch {
      return .response(Response(error))
    }
  }

  private static let events = ".readout/events"

  private static var wrongMethod: Response {
    var response = Response(Refusal(.methodNotAllowed, "The preview answers GET and HEAD only."))
    response.headers.add(name: "Allow", value: "GET, HEAD")
    return response
  }

  private func response(to target: RequestTarget, _ request: HTTPRequestHead) async -> Response {
    let lookup = FileLookup(source: source)
    switch await lookup.find(target) {
    case .found(let entity): return Response(entity, for: request)
    case .folder: return .redirect(to: target.folderAddress)
    case .missing: break
    }
    if let page = await lookup.entity(at: "404.html") { return Response(.notFound, page) }
    return Response(Refusal(.notFound, "There is no such page."))
  }

  private func events(_ target: RequestTarget) async throws(Refusal) -> Answer {
    guard let address = try target.value(of: "page") else {
      throw Refusal(
        .badRequest, "The address of an event stream has to name its page, as in ?page=/index.html."
      )
    }
    return .events(page: await FileLookup(source: source).page(at: try RequestTarget(address)))
  }
}
