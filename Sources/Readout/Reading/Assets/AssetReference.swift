/// A place in an asset at which it names another file.
struct AssetReference: Sendable {
  /// The address as it is written, without quotes.
  let range: Range<Int>
  /// Whether it is certain to be an address: a script's text only looks like one.
  let isCertain: Bool
}

/// What an asset's format makes of its bytes.
enum AssetFormat {
  case styles
  case markup
  /// Scripts and JSON: of these, only quoted text that begins with `./` or `../` counts.
  case script

  /// By the file's extension; nil for formats that name no other files, or none that is known of.
  init?(path: String) {
    switch path.split(separator: ".", omittingEmptySubsequences: false).last?.lowercased() {
    case "css": self = .styles
    case "svg": self = .markup
    case "js", "mjs", "json", "webmanifest": self = .script
    default: return nil
    }
  }

  func references(in bytes: [UInt8]) -> [AssetReference] {
    switch self {
    case .styles:
      var scan = StyleReferences(bytes)
      scan.run()
      return scan.found
    case .markup: return markupReferences(bytes)
    case .script: return scriptReferences(bytes)
    }
  }
}

private func markupReferences(_ bytes: [UInt8]) -> [AssetReference] {
  // `href` stands in `xlink:href` too, and `url()` in attributes and in style elements.
  let attributes = quotedValues(bytes, behind: Array("href=".utf8)) { _ in true }
  var scan = StyleReferences(bytes, isMarkup: true)
  scan.run()
  return (attributes + scan.found).sorted { $0.range.lowerBound < $1.range.lowerBound }
}

private func scriptReferences(_ bytes: [UInt8]) -> [AssetReference] {
  quotedValues(bytes, behind: [], isCertain: false) { value in
    value.starts(with: "./".utf8) || value.starts(with: "../".utf8)
  }
}

/// Quoted text on one line, each with its own opening quote, whatever stands before: so that an apostrophe in a
/// comment hides nothing.
private func quotedValues(
  _ bytes: [UInt8], behind prefix: [UInt8], isCertain: Bool = true,
  where isWanted: (ArraySlice<UInt8>) -> Bool
) -> [AssetReference] {
  var found: [AssetReference] = []
  for start in bytes.indices where bytes[start].isQuote && bytes[..<start].hasSuffix(prefix) {
    let rest = bytes[(start + 1)...]
    guard isWanted(rest),
      let end = rest.firstIndex(where: { $0 == bytes[start] || $0 == UInt8(ascii: "\n") }),
      bytes[end] == bytes[start]
    else { continue }
    found.append(AssetReference(range: start + 1..<end, isCertain: isCertain))
  }
  return found
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool { self.suffix(suffix.count).elementsEqual(suffix) }
}

extension UInt8 {
  var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") || self == UInt8(ascii: "`") }
}
