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
    if destination.utf8.starts(with: "https://".utf8) {
      self = .external
    } else if let scheme = urlScheme(destination) {
      self = ["http", "https", "mailto", "tel"].contains(scheme) ? .external : .unknownScheme(scheme)
    } else if destination.hasPrefix("#") {
      self = .fragment(percentDecoded(destination.dropFirst()))
    } else if destination.hasPrefix("/") {
      self = .rooted
    } else {
      let (path, fragment) = divided(destination)
      self = .file(resolvedPath(percentDecoded(path), from: file), fragment: fragment.map(percentDecoded))
    }
  }
}

/// The scheme of an absolute address (RFC 3986, 3.1) in lower case; nil for a relative one.
private func urlScheme(_ address: String) -> String? {
  var length = 0
  for byte in address.utf8 {
    switch byte {
    case UInt8(ascii: ":"): return length > 0 ? address.prefix(length).lowercased() : nil
    case 0x41...0x5A, 0x61...0x7A: length += 1
    case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      guard length > 0 else { return nil }
      length += 1
    default: return nil
    }
  }
  return nil
}

/// Text with its percent-encoded bytes as they are; what is no encoding stays.
func percentDecoded(_ text: some StringProtocol) -> String {
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
  if path.utf8.starts(with: "media/".utf8) { return "Content/" + path }
  var parts = file.utf8.split(separator: UInt8(ascii: "/")).dropLast()
  for part in path.utf8.split(separator: UInt8(ascii: "/")) {
    if part.elementsEqual("..".utf8) {
      parts = parts.dropLast()
    } else if !part.elementsEqual(".".utf8) {
      parts.append(part)
    }
  }
  return parts.map { String(Substring($0)) }.joined(separator: "/")
}
