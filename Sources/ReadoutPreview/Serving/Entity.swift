import NIOHTTP1
import NIOPosix

/// A file that was found, ready to be sent: a disk file is open.
struct Entity: Sendable {
  enum Content: Sendable {
    case bytes([UInt8])
    case disk(DiskFile)
  }

  /// From the site's root, with `index.html` or `.html` where the request left it out.
  let path: String
  let content: Content
  let tag: EntityTag
  private let fields: [(name: String, value: String)]

  /// `nil` when the file is to be on disk and is not there.
  init?(_ file: PreviewFile, at path: String) async {
    self.path = path
    fields = file.headers
    switch file.content {
    case .bytes(let bytes):
      content = .bytes(bytes)
      tag = EntityTag(bytes)
    case .disk(let place):
      // Disks can keep a thread waiting, and the threads of tasks are few.
      let opened = try? await NIOThreadPool.singleton.runIfActive { DiskFile(path: place) }
      guard let file = opened ?? nil else { return nil }
      content = .disk(file)
      tag = file.tag
    }
  }

  var size: Int {
    switch content {
    case .bytes(let bytes): bytes.count
    case .disk(let file): file.size
    }
  }

  /// The headers of every response about the file, with its bytes or without.
  var headers: HTTPHeaders {
    var headers = Response.commonHeaders
    headers.add(name: "Content-Type", value: ContentType.of(path))
    headers.add(name: "ETag", value: tag.text)
    headers.add(name: "Accept-Ranges", value: "bytes")
    for field in fields where !Self.reserved.contains(field.name.lowercased()) {
      headers.replaceOrAdd(name: field.name, value: field.value)
    }
    return headers
  }

  private static let reserved: Set = [
    "accept-ranges", "connection", "content-length", "content-range", "etag", "transfer-encoding",
  ]
}
