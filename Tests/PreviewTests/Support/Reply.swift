/// A response, taken apart.
struct Reply {
  let status: Int
  let headers: [String: String]
  let body: [UInt8]

  init(_ bytes: [UInt8]) {
    let separator = Array("\r\n\r\n".utf8)
    let end = bytes.indices.first { bytes[$0...].starts(with: separator) } ?? bytes.endIndex
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
    status =
      lines.first.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
    let fields = lines.dropFirst().map { line in
      (line.prefix { $0 != ":" }.lowercased(), String(line.drop { $0 != ":" }.dropFirst(2)))
    }
    headers = Dictionary(fields) { "\($0), \($1)" }
    body = Array(bytes[min(end + 4, bytes.endIndex)...])
  }

  var text: String { String(decoding: body, as: UTF8.self) }

  subscript(name: String) -> String? { headers[name.lowercased()] }
}
