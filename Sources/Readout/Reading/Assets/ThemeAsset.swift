/// A file that the theme brings along: a style sheet, a picture, a font, a script.
///
/// On the site its name holds a hash of its content, so that a browser may keep the file for good: another content
/// is another address.
public struct ThemeAsset: Sendable, Hashable {
  /// The file's path from `Templates/`: `assets/style.css`.
  public let path: String
  /// Path from the site's root: `assets/style.0123456789ab.css`.
  public internal(set) var address: String
  /// As they are published; what they refer to among the assets is named by its address.
  public internal(set) var bytes: [UInt8]

  /// The folder that holds every theme's assets.
  static let folder = "assets/"

  /// What templates call it: `style.css` in `{{asset.style.css}}`.
  var name: String { String(path.dropFirst(Self.folder.count)) }
}

/// Where the theme's assets are on the site.
struct AssetAddresses: Sendable {
  private let addresses: [String: String]

  init(_ assets: [ThemeAsset]) {
    addresses = Dictionary(
      assets.map { ($0.name, "/" + percentEncoded($0.address)) }, uniquingKeysWith: { $1 })
  }

  /// The address, from the site's root, of the asset that templates call so; the plain one where the theme has
  /// no such asset.
  subscript(name: String) -> String { addresses[name] ?? "/" + ThemeAsset.folder + name }

  /// What templates may name, by the whole name: `asset.style.css`.
  var templateConstants: [String: String] {
    Dictionary(addresses.map { ("asset." + $0, $1) }, uniquingKeysWith: { first, _ in first })
  }
}
