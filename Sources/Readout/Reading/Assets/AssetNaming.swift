import SourceText

/// Gives every asset a name with the hash of its content, those first that others refer to, since a reference is a
/// part of the content.
struct AssetNaming {
  private struct Link {
    let reference: AssetReference
    let nameEnd: Int
    /// Place of the asset that it leads to.
    let target: Int
  }

  private(set) var assets: [ThemeAsset]
  private(set) var diagnostics: [Diagnostic] = []
  private let places: [String: Int]
  private var links: [[Link]] = []
  private var hashes: [String]

  /// - Parameter files: path from `Templates/` and bytes.
  init(_ files: [(path: String, bytes: [UInt8])]) {
    assets = files.map { ThemeAsset(path: $0.path, address: $0.path, bytes: $0.bytes) }
    hashes = files.map { _ in "" }
    places = Dictionary(files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func run() {
    links = assets.indices.map { number in links(of: number) }
    // How many of an asset's links lead to assets that have no name yet.
    var open = links.map(\.count)
    var referring = [[Int]](repeating: [], count: assets.count)
    for (number, links) in links.enumerated() {
      for link in links { referring[link.target].append(number) }
    }
    var ready = assets.indices.filter { open[$0] == 0 }
    while let number = ready.popLast() {
      finish(number)
      for other in referring[number] {
        open[other] -= 1
        if open[other] == 0 { ready.append(other) }
      }
    }
    for number in assets.indices where open[number] > 0 { reportCircle(number, open) }
  }

  private mutating func links(of number: Int) -> [Link] {
    let (path, bytes) = (assets[number].path, assets[number].bytes)
    guard let format = AssetFormat(path: path) else { return [] }
    var links: [Link] = []
    for reference in format.references(in: bytes) {
      guard case .asset(let target, let nameEnd) = AssetTarget(Array(bytes[reference.range]), in: path) else {
        continue
      }
      if let place = places[target] {
        links.append(Link(reference: reference, nameEnd: nameEnd, target: place))
      } else if reference.isCertain {
        reportUnknown(target, reference, in: number)
      }
    }
    return links
  }

  /// Writes the names that its references have now, and gives it its own.
  private mutating func finish(_ number: Int) {
    var bytes: [UInt8] = []
    var place = 0
    for link in links[number] {
      let end = link.reference.range.lowerBound + link.nameEnd
      // Of two that overlap, as in a quote within a quote, the first counts.
      guard end >= place else { continue }
      bytes += assets[number].bytes[place..<end] + [UInt8(ascii: ".")] + hashes[link.target].utf8
      place = end
    }
    bytes += assets[number].bytes[place...]
    assets[number].bytes = compact(bytes, of: assets[number].path)
    hashes[number] = ContentDigest(of: assets[number].bytes).name
    assets[number].takeName(hashes[number])
  }

  private func compact(_ bytes: [UInt8], of path: String) -> [UInt8] {
    if path.hasSuffix(".css") { return compactStyles(bytes) }
    return path.hasSuffix(".js") ? compactScript(bytes) : bytes
  }

  private mutating func reportUnknown(_ target: String, _ reference: AssetReference, in number: Int) {
    let asset = assets[number]
    let names = assets.map(\.name)
    let text = String(decoding: asset.bytes[reference.range], as: UTF8.self)
    let name = String(target.dropFirst(ThemeAsset.folder.count))
    diagnostics.append(
      Diagnostic(
        .unknownAsset, in: "Templates/" + asset.path, at: span(of: reference.range, in: asset.bytes),
        "'\(text)' is not an asset",
        help: offer(name, among: names) + ["assets lie in Templates/assets/"]))
  }

  /// What only waits for those in the circle is no part of it, and is not reported.
  private mutating func reportCircle(_ number: Int, _ open: [Int]) {
    guard let link = links[number].first(where: { open[$0.target] > 0 && leads($0.target, to: number, open) })
    else { return }
    let asset = assets[number]
    diagnostics.append(
      Diagnostic(
        .circularAsset, in: "Templates/" + asset.path,
        at: span(of: link.reference.range, in: asset.bytes),
        "'\(asset.name)' leads back to itself by '\(assets[link.target].name)'",
        help: [
          link.target == number
            ? "name a part of the file itself by its fragment alone, such as '#part'"
            : "take one of the references out: the name of each would depend on that of the other"
        ]))
  }

  private func leads(_ start: Int, to end: Int, _ open: [Int]) -> Bool {
    var seen: Set<Int> = [start]
    var waiting = [start]
    while let number = waiting.popLast() {
      if number == end { return true }
      for link in links[number] where open[link.target] > 0 && seen.insert(link.target).inserted {
        waiting.append(link.target)
      }
    }
    return false
  }
}

extension ThemeAsset {
  fileprivate mutating func takeName(_ hash: String) {
    let bytes = Array(path.utf8)
    let end = insertionPlace(bytes)
    address =
      String(decoding: bytes[..<end], as: UTF8.self) + "." + hash
      + String(decoding: bytes[end...], as: UTF8.self)
  }
}

/// The place of a range that does not cross a line end.
func span(of range: Range<Int>, in bytes: [UInt8]) -> Span {
  var (line, column) = (1, 1)
  for byte in bytes[..<range.lowerBound] {
    if byte == UInt8(ascii: "\n") {
      (line, column) = (line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
  let marked = bytes[range].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
  return Span(line: line, column: column, length: marked.count { $0 & 0xC0 != 0x80 })
}
