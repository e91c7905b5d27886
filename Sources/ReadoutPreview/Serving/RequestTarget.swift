/// What a request asks for: its target, decoded and found safe.
struct RequestTarget: Equatable, Sendable {
  /// From the site's root, such as `briefs/x.html`; empty for the root itself.
  let path: String
  /// Whether it ended in a slash.
  let isFolder: Bool
  /// What follows the question mark, as it was sent.
  let query: String?

  init(_ text: String) throws(Refusal) {
    let parts = text.utf8.split(separator: 0x3F, maxSplits: 1, omittingEmptySubsequences: false)
    guard let raw = parts.first, raw.first == 0x2F else {
      throw Refusal(.badRequest, "The target of a request has to begin with a slash.")
    }
    var names: [String] = []
    for name in raw.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false) {
      names.append(try Self.decode(name))
    }
    isFolder = names.last == ""
    if isFolder { names.removeLast() }
    for name in names { try Self.check(name) }
    path = names.joined(separator: "/")
    query = parts.count > 1 ? String(Substring(parts[1])) : nil
  }

  /// The address of the folder of the same name, for a redirect. It never leaves this host, because the path
  /// has no empty name in it.
  var folderAddress: String {
    let names = path.split(separator: "/").map { PercentEncoding.encode(String($0)) }
    return "/" + names.joined(separator: "/") + "/" + (query.map { "?\($0)" } ?? "")
  }

  /// The decoded value of the first field of that name in the query.
  func value(of field: String) throws(Refusal) -> String? {
    for part in (query ?? "").utf8.split(separator: 0x26) {
      let sides = part.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, try Self.decode(sides[0]) == field else { continue }
      return try Self.decode(sides[1])
    }
    return nil
  }

  private static func decode(_ name: Substring.UTF8View) throws(Refusal) -> String {
    guard let bytes = PercentEncoding.decode(name) else {
      throw Refusal(.badRequest, "The address has a % that no two hexadecimal digits follow.")
    }
    // Refuses overlong forms, too, which are a second spelling of dots and slashes.
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal(.badRequest, "The address is not in UTF-8.")
    }
    return text
  }

  private static func check(_ name: String) throws(Refusal) {
    switch name {
    case "": throw Refusal(.badRequest, "The path has two slashes in a row.")
    case ".", "..": throw Refusal(.badRequest, "The path has “\(name)” in it.")
    default: break
    }
    // An encoded slash would make two names of one, and a backslash is a slash to some systems.
    let isBad = name.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0x2F || $0 == 0x5C }
    if isBad {
      throw Refusal(
        .badRequest, "The path has an encoded slash, a backslash or a control character in it.")
    }
  }
}
