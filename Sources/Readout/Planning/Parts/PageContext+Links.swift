extension PageContext {
  /// A link to a record in the reader's language, or else to the version that exists, marked with its language.
  func link(to number: RecordNumber, fragment: String? = nil) -> Link {
    let record = library[number]
    guard blueprint.isShown[Int(number)] else { return Link(text: title(number)) }
    let target = address(of: number)
    let language = pageLanguage(of: number)
    return Link(
      text: title(number), address: target + (fragment.map { "#" + $0 } ?? ""),
      language: language == locale.language ? nil : language,
      isCurrent: fragment == nil && record.address == address)
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

  /// The address of a record's page as seen from this one.
  func address(of number: RecordNumber) -> String {
    let prefix = blueprint.hasPage(number, in: localeIndex) ? locale.prefix : ""
    return root + prefix + library[number].address
  }

  /// The language of the page that a link to a record leads to.
  private func pageLanguage(of number: RecordNumber) -> String {
    let record = library[number]
    if localeIndex > 0, blueprint.hasPage(number, in: localeIndex) { return locale.language }
    if record.translations.isEmpty, record.body == nil, record.language == nil, localeIndex == 0 {
      return locale.language
    }
    return record.language ?? library.configuration.language
  }

  /// A place in the reader's language: `briefs/index.html`.
  func here(_ path: String) -> String { root + locale.prefix + path }

  /// The page itself in every language that has it, when there is more than one.
  func versions(_ exists: (Int) -> Bool, path: String) -> [Link] {
    let locales = blueprint.locales.indices.filter(exists)
    guard locales.count > 1 else { return [] }
    return locales.map { index in
      let other = blueprint.locales[index]
      let name = LanguageTable.language(tag: other.language)?.ownName ?? other.language
      return Link(
        text: name, address: root + other.prefix + path, language: other.language, isCurrent: index == localeIndex)
    }
  }

  /// A media file as seen from this page.
  func media(_ path: String) -> String { root + percentEncoded(path) }
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
