/// What an author wrote as the destination of a link, taken apart.
enum LinkAddress: Equatable {
  /// http, https, mailto, tel.
  case external
  /// Another scheme, which no reader can follow.
  case unknownScheme(String)
  /// `//host/…` or `/…`: neither a file nor a whole address.
  case rooted
  case fragment(String)
  /// Path from the site's folder: `Content/meetings/x.md`.
  case file(String, fragment: String?)

  /// - Parameter file: the file in which the link stands, as a path from the site's folder.
  init(_ destination: String, in file: String) {
    if let scheme = urlScheme(destination) {
      self = ["http", "https", "mailto", "tel"].contains(scheme) ? .external : .unknownScheme(scheme)
    } else if destination.hasPrefix("#") {
      self = .fragment(percentDecoded(destination.dropFirst()))
    } else if destination.hasPrefix("/") {
      self = .rooted
    } else {
      let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      self = .file(
        resolvedPath(percentDecoded(parts[0]), from: file), fragment: parts.count > 1 ? percentDecoded(parts[1]) : nil)
    }
  }
}

/// The scheme of an absolute address (RFC 3986, 3.1) in lower case; nil for a relative one.
private func urlScheme(_ address: String) -> String? {
  guard let colon = address.firstIndex(of: ":"), let first = address.first, first.isASCII, first.isLetter else { return nil }
  let scheme = address[..<colon]
  guard scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }) else { return nil }
  return scheme.lowercased()
}

private func percentDecoded(_ text: some StringProtocol) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  let bytes = Array(text.utf8)
  var decoded: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
    {
      decoded.append(value)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}

/// A path relative to the folder of a file, without `.` and `..`. Media may also be named from `Content/`.
private func resolvedPath(_ path: String, from file: String) -> String {
  if path.hasPrefix("media/") { return "Content/" + path }
  var parts = file.split(separator: "/").dropLast().map(String.init)
  for part in path.split(separator: "/") {
    switch part {
    case ".": continue
    case "..": if !parts.isEmpty { parts.removeLast() }
    default: parts.append(String(part))
    }
  }
  return parts.joined(separator: "/")
}
