import Mustache
import SourceText

/// The places at which a template writes an asset's address out, as themes did before names had hashes in them.
///
/// - Parameter names: of the theme's assets.
func plainAssetAddresses(in template: TemplateSource, among names: [String]) -> [Diagnostic] {
  let bytes = template.bytes
  var found: [Diagnostic] = []
  for place in bytes.indices where isAssetFolder(bytes, at: place) {
    let end = bytes[place...].firstIndex { endsAddress($0) } ?? bytes.endIndex
    let address = percentDecoded(String(decoding: bytes[place..<end], as: UTF8.self))
    let name = String(address.dropFirst(ThemeAsset.folder.count))
    // A value that goes on with the name, or a sentence on the folder.
    guard !name.isEmpty else { continue }
    let isKnown = names.contains(name)
    found.append(
      Diagnostic(
        isKnown ? .plainAssetAddress : .unknownAsset, in: template.file,
        at: span(of: place..<end, in: bytes),
        isKnown
          ? "'\(address)' is published under a name with a hash of its content"
          : "'\(address)' is not an asset",
        help: isKnown
          ? ["write '{{asset.\(name)}}' in place of the whole address"]
          : offer(name, among: names, naming: { "'{{asset.\($0)}}'" }) + ["assets lie in Templates/assets/"]))
  }
  return found
}

/// Whether the address of an asset begins here: behind a tag, a quote, or the way up to the site's root.
private func isAssetFolder(_ bytes: [UInt8], at place: Int) -> Bool {
  guard bytes[place] == UInt8(ascii: "a"), bytes[place...].starts(with: ThemeAsset.folder.utf8) else {
    return false
  }
  var before = bytes[..<place]
  var isFromRoot = false
  if before.last == UInt8(ascii: "/") {
    before.removeLast()
    isFromRoot = true
    while before.last == UInt8(ascii: ".") || before.last == UInt8(ascii: "/") { before.removeLast() }
  }
  guard let last = before.last else { return false }
  return last.isQuote || !isFromRoot && last == UInt8(ascii: "}")
}

private func endsAddress(_ byte: UInt8) -> Bool {
  byte <= 0x20 || byte.isQuote || "?#<>(){}".utf8.contains(byte)
}
