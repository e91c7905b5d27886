extension PageContext {
  /// A link to a record in the reader's language, or else to the version that exists, marked with its language.
  func link(to number: RecordNumber, fragment: String? = nil) -> Link {
    var link = card(number).link
    guard let address = link.address else { return link }
    if let fragment {
      link.address = address + "#" + percentEncoded(fragment)
    } else {
      link.isCurrent = number == record
    }
    return link
  }

  func link(to reference: Reference?) -> Link? {
    reference?.target.map { link(to: $0) }
  }

  func links(to references: [Reference]) -> [Link] { references.compactMap { link(to: $0) } }

  /// A record's name, or the text that stands in its place.
  func link(to name: ReferenceOrText?) -> Link? {
    guard let name else { return nil }
    return name.reference.target.map { link(to: $0) } ?? Link(text: name.text)
  }

  /// The address of a record's page, or of the site where it has none.
  func address(of number: RecordNumber) -> String { card(number).link.address ?? "/" }

  /// A place in the reader's language: `briefs/index.html`.
  func here(_ path: String) -> String { "/" + locale.prefix + path }

  /// The page itself in every language that has it, when there is more than one.
  func versions(_ exists: (Int) -> Bool, path: String) -> [Link] {
    let locales = blueprint.locales.indices.filter(exists)
    guard locales.count > 1 else { return [] }
    return locales.map { index in
      let other = blueprint.locales[index]
      let name = LanguageTable.language(tag: other.language)?.ownName ?? other.language
      return Link(
        text: name, address: "/" + other.prefix + path, language: other.language,
        isCurrent: index == localeIndex)
    }
  }

  /// The address of a media file.
  func media(_ path: String) -> String { "/" + percentEncoded(path) }
}

/// A path as it stands in an address (RFC 3986, 3.3): what is not unreserved or `/` is percent-encoded.
public func percentEncoded(_ path: String) -> String {
  let isPlain: (UInt8) -> Bool = { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"): true
    default: false
    }
  }
  guard !path.utf8.allSatisfy(isPlain) else { return path }
  var encoded = ""
  for byte in path.utf8 {
    if isPlain(byte) {
      encoded.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let hex = String(byte, radix: 16, uppercase: true)
      encoded += hex.count == 1 ? "%0" + hex : "%" + hex
    }
  }
  return encoded
}
