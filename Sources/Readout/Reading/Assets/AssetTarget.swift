/// What an address in an asset leads to.
enum AssetTarget: Equatable {
  /// A file below `Templates/assets/`, by its path; `nameEnd` is how many bytes of the address come before the
  /// extension of its name, where the hash goes.
  case asset(path: String, nameEnd: Int)
  /// Another host, a part of the file itself, or a file of the site that is no asset, such as `../media/x.jpg`.
  case elsewhere

  /// - Parameters:
  ///   - address: as it is written.
  ///   - path: of the asset that it stands in.
  init(_ address: [UInt8], in path: String) {
    let way = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard !way.isEmpty, !Self.hasScheme(way), !way.starts(with: "//".utf8),
      let target = Self.resolved(percentDecoded(String(decoding: way, as: UTF8.self)), in: path),
      target.hasPrefix(ThemeAsset.folder)
    else {
      self = .elsewhere
      return
    }
    self = .asset(path: target, nameEnd: insertionPlace(way))
  }

  private static func hasScheme(_ way: ArraySlice<UInt8>) -> Bool {
    guard let end = way.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return !way[..<end].contains(UInt8(ascii: "/"))
  }

  /// nil for what leads out of the site.
  private static func resolved(_ way: String, in path: String) -> String? {
    let isFromRoot = way.utf8.first == UInt8(ascii: "/")
    var parts = isFromRoot ? [] : path.split(separator: "/").dropLast().map(String.init)
    for part in way.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "", ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

/// Where in a path its name's hash goes: before the last dot of its last part, or at its end.
func insertionPlace(_ path: some Collection<UInt8>) -> Int {
  let bytes = Array(path)
  let name = (bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
  guard let dot = bytes[name...].lastIndex(of: UInt8(ascii: ".")), dot > name else { return bytes.count }
  return dot
}
