import NIOHTTP1

/// Why a request is not answered with a file.
struct Refusal: Error, Equatable {
  let status: HTTPResponseStatus
  /// For the person at the other end: one sentence.
  let sentence: String

  init(_ status: HTTPResponseStatus, _ sentence: String) {
    self.status = status
    self.sentence = sentence
  }

  /// A request that the parser could not read.
  init(_ error: HTTPParserError, limits: ServerLimits) {
    if case .headerOverflow = error {
      self.init(
        .requestHeaderFieldsTooLarge,
        "The headers of a request may have \(limits.headerBytes) bytes at most.")
    } else {
      self.init(.badRequest, "The request is not one of HTTP/1.1.")
    }
  }
}
