/// A smaller copy of an image, for pages that show it smaller than it is.
public struct Rendition: Sendable, Hashable {
  /// In pixels.
  public var width: Int
  /// From the site's root; it holds the hash of the original, so that another picture has another address.
  public var address: String
  /// Path of the original from the site's folder.
  public var source: String
}

/// The widths that copies have: a phone's column, the same on a fine screen, a wide column on a fine screen.
private let renditionWidths = [480, 960, 1440]

/// The smaller copies of a site's images, narrowest first, by the path of the original from `Content/`.
///
/// A width counts when it saves at least a fifth of the original's; less is not worth a file.
func renditions(of media: [MediaFile]) -> [String: [Rendition]] {
  var renditions: [String: [Rendition]] = [:]
  for file in media {
    guard let facts = file.facts, let size = file.size, facts.canShrink else { continue }
    let widths = renditionWidths.filter { $0 * 5 <= size.width * 4 }
    guard !widths.isEmpty, let ending = file.file.path.split(separator: ".").last else { continue }
    renditions[file.file.address] = widths.map { width in
      Rendition(
        width: width,
        address: "media/sizes/\(facts.digest.hexadecimal)-\(width).\(ending.lowercased())",
        source: file.file.path)
    }
  }
  return renditions
}

extension [String: [Rendition]] {
  /// All of them, each address once, in an order that depends on nothing else: two names may have one image.
  var distinct: [Rendition] {
    var seen: Set<String> = []
    return sorted { $0.key < $1.key }.flatMap(\.value).filter { seen.insert($0.address).inserted }
  }
}
