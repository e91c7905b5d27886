/// A few properties of an XMP packet (ISO 16684-1), found by their customary prefixes.
///
/// It is no XML parser: a packet written in another manner gives no values, and none does harm.
struct XMPPacket {
  /// Of a longer packet the rest is not looked at.
  private static let longest = 1 << 20

  private let text: [UInt8]

  init(_ bytes: ArraySlice<UInt8>) { text = Array(bytes.prefix(Self.longest)) }

  /// The property's value, written as an attribute, as an element's text, or as the first item of a list.
  func value(of name: String) -> String? {
    if let start = end(of: " \(name)=\"", from: 0), let end = place(of: "\"", from: start) {
      return words(start..<end)
    }
    guard let open = end(of: "<\(name)", from: 0), let start = end(of: ">", from: open),
      let close = place(of: "</\(name)>", from: start)
    else { return nil }
    guard let item = end(of: "<rdf:li", from: start), item < close, let begin = end(of: ">", from: item),
      let end = place(of: "</rdf:li>", from: begin), end <= close
    else { return words(start..<close) }
    return words(begin..<end)
  }

  private func words(_ range: Range<Int>) -> String? {
    let bytes = text[range]
    guard !bytes.contains(UInt8(ascii: "<")) else { return nil }
    return metadataText(Array(resolvingEntities(bytes).utf8)[...])
  }

  private func end(of needle: String, from start: Int) -> Int? {
    place(of: needle, from: start).map { $0 + needle.utf8.count }
  }

  private func place(of needle: String, from start: Int) -> Int? {
    let needle = Array(needle.utf8)
    guard let first = needle.first, start + needle.count <= text.count else { return nil }
    return (start...text.count - needle.count).first { place in
      text[place] == first && text[place..<place + needle.count].elementsEqual(needle)
    }
  }
}

/// Text of XML with its predefined entities and character references resolved; others stay as they are.
private func resolvingEntities(_ bytes: ArraySlice<UInt8>) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  var parts = text.split(separator: "&", omittingEmptySubsequences: false)[...]
  var resolved = String(parts.popFirst() ?? "")
  for part in parts {
    let name = part.prefix { $0 != ";" }
    if name.count < part.count, let character = character(of: name) {
      resolved += String(character) + part.dropFirst(name.count + 1)
    } else {
      resolved += "&" + part
    }
  }
  return resolved
}

private func character(of name: Substring) -> Character? {
  switch name {
  case "amp": return "&"
  case "lt": return "<"
  case "gt": return ">"
  case "quot": return "\""
  case "apos": return "'"
  default:
    guard name.hasPrefix("#") else { return nil }
    let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
